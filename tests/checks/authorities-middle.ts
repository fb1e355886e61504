import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { fitAuthority } from '../../models/authority/fit.ts';
import { publishedTotals } from '../../models/authority/published-totals.ts';
import { figureOf, LAST_YEAR } from '../../models/authority/published.ts';
import { fitReference } from '../../models/authority/reference.ts';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import type { EarlierEntries } from '../../models/fit/drift-long.ts';
import { FEWEST_EVENTS, type DriftTable } from '../../models/fit/drift-series.ts';
import { log } from '../../models/random/elementary.ts';
import { unchangedOutput } from '../../models/run/baseline-flows.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { readPublished, readSeeds } from '../../workers/cli/seeds.ts';
import { slopeOn, type Slope } from '../support/slopes.ts';
import { markdownTable } from './markdown-table.ts';

/**
 * Prints how much is left, one to five years on, of how far children coming into care were from England's for each child in care: of what
 * real authorities counted after March 2015, and in the middle of the model's forecasts from March 2020. Fails where rates that
 * stayed as they are in the first year would be nearer to what came than the forecasts are.
 */
const FROM = 2015;
const YEARS = 5;
const FEWEST_IN_CARE = 60;

/** A place in one year, and what it counts one to five years on; NaN where that is not known. */
interface Followed {
  readonly entries: number;
  readonly inCare: number;
  readonly children: number;
  readonly laterEntries: readonly number[];
  readonly laterInCare: readonly number[];
}

const enough = ({ entries, inCare, laterEntries }: Followed): boolean =>
  inCare >= FEWEST_IN_CARE && [entries, ...laterEntries].every((count) => count >= FEWEST_EVENTS);

/** What came, from the two tables of published counts. */
function counted({ years, authorities }: DriftTable, earlier: EarlierEntries): Followed[] {
  const at = earlier.years.indexOf(FROM);
  const before = new Map(earlier.authorities.map((each) => [each.dfe, each]));
  const unknown = Array.from({ length: (years[0] ?? NaN) - FROM - 1 }, () => NaN);
  return authorities.flatMap(({ dfe, population, entries, inCare }): Followed[] => {
    const found = before.get(dfe);
    if (!found) return [];
    const number = (value: number | null | undefined): number => value ?? NaN;
    const place = {
      entries: number(found.entries[at]),
      inCare: number(found.inCare[at]),
      children: number(population[0]),
      laterEntries: [...found.entries.slice(at + 1), ...entries].map(number),
      laterInCare: [...unknown, ...inCare.map(number)],
    };
    return enough(place) ? [place] : [];
  });
}

/** The middle of what is forecast, which is what expected flows bring. */
async function forecast(): Promise<Followed[]> {
  const [{ library, baselines }, table] = await Promise.all([readSeeds(), readPublished()]);
  const england = baselines.find(({ id }) => id === 'england-2019');
  if (!england) throw new Error('The seeds hold no england-2019.');
  const reference = fitReference(library, england, table, LAST_YEAR);
  return table.authorities.flatMap((_, at): Followed[] => {
    process.stderr.write('.');
    const { baseline } = fitAuthority(reference, publishedTotals(library, { table, at }, LAST_YEAR));
    const run = {
      baseline,
      scenarios: [],
      years: YEARS,
      seed: 'middle',
      evidence: 'central',
      loops: DEFAULT_LOOPS,
    } as const;
    const { model, unchanged } = prepareRun({ ...run, library });
    const output = (id: string): Float64Array => unchangedOutput(model, 12 * YEARS, unchanged, id);
    const [entries, inCare] = [output('flow.care.in'), output('stock.care')];
    const years = Array.from({ length: YEARS }, (_year, year) => 12 * year);
    const place = {
      entries: figureOf({ table, at }, 'cla-starts', LAST_YEAR) ?? NaN,
      inCare: inCare[0] ?? NaN,
      children: baseline.population.reduce((sum, each) => sum + each, 0),
      laterEntries: years.map((from) => entries.subarray(from + 1, from + 13).reduce((sum, each) => sum + each, 0)),
      laterInCare: years.map((from) => inCare[from + 12] ?? NaN),
    };
    return enough(place) ? [place] : [];
  });
}

/** How much is left of a departure in coming in, as many years on; how far the number in care was held. */
function left(places: readonly Followed[], later: (place: Followed) => number | undefined): Slope {
  const logs = places.map((place) => ({
    coming: log(place.entries / place.inCare),
    held: log(place.inCare / place.children),
    then: log((later(place) ?? NaN) / place.children),
  }));
  return slopeOn(
    logs.map(({ coming }) => coming),
    logs.map(({ held }) => held),
    logs.map(({ then }) => then),
  );
}

const seeds = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(new URL(`../../seeds/authorities/${name}.json`, import.meta.url), 'utf8'));
const [drift, earlier] = await Promise.all([seeds('drift-series'), seeds('entries-before')]);
const [came, model] = [counted(drift as DriftTable, earlier as EarlierEntries), await forecast()];
const first = left(model, ({ laterEntries }) => laterEntries[0]).slope;

const failures: string[] = [];
const rows = Array.from({ length: YEARS }, (_, year) => {
  const entries = (places: readonly Followed[]): Slope => left(places, ({ laterEntries }) => laterEntries[year]);
  const inCare = (places: readonly Followed[]): Slope => left(places, ({ laterInCare }) => laterInCare[year]);
  const told = ({ slope, error }: Slope): string =>
    Number.isNaN(slope) ? '' : `${slope.toFixed(2)} (${error.toFixed(2)})`;
  const off = (slope: number): number => Math.abs(slope - entries(came).slope);
  if (off(entries(model).slope) > off(first))
    failures.push(`${String(year + 1)} years on, staying would have been nearer.`);
  return [
    String(year + 1),
    told(entries(came)),
    entries(model).slope.toFixed(2),
    told(inCare(came)),
    inCare(model).slope.toFixed(2),
  ];
});
const header = [
  'Years on',
  'Coming in: came (standard error)',
  'Forecast',
  'In care: came (standard error)',
  'Forecast',
];
process.stdout.write(
  `\n${String(came.length)} and ${String(model.length)} authorities\n\n${markdownTable(header, rows)}\n`,
);
process.stdout.write(failures.length === 0 ? '\nNearer than staying.\n' : `\n${failures.join('\n')}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
