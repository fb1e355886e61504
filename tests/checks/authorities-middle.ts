import process from 'node:process';
import { fitAuthority } from '../../models/authority/fit.ts';
import { publishedTotals } from '../../models/authority/published-totals.ts';
import { figureOf, LAST_YEAR } from '../../models/authority/published.ts';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import type { EarlierEntries } from '../../models/fit/drift-long.ts';
import { FEWEST_EVENTS, type DriftTable } from '../../models/fit/drift-series.ts';
import { log } from '../../models/random/elementary.ts';
import { unchangedOutput } from '../../models/run/baseline-flows.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { slopeOn, type Slope } from '../support/slopes.ts';
import { authoritySeeds, driftCounts } from './authority-seeds.ts';
import { ending } from './held.ts';
import { markdownTable } from './markdown-table.ts';

/**
 * Prints how much is left, one to five years on, of how far children coming into care were from England's for each child in care: of what
 * real authorities counted after March 2015, 2018 and 2019, and in the middle of the model's forecasts from March 2020. Fails where
 * rates that stayed as they are in the first year would be nearer to what came after 2015 than the forecasts are.
 */
const FROM = [2015, 2018, 2019];
const YEARS = 5;
const FEWEST_IN_CARE = 60;

/** A place in one year, and what it counts in the years after, as far as they are known; NaN for a number that is not. */
interface Followed {
  readonly entries: number;
  readonly inCare: number;
  readonly children: number;
  readonly laterEntries: readonly number[];
  readonly laterInCare: readonly number[];
}

const enough = ({ entries, inCare, laterEntries }: Followed): boolean =>
  inCare >= FEWEST_IN_CARE && [entries, ...laterEntries].every((count) => count >= FEWEST_EVENTS);

/** What came after a year, from the two tables of published counts. */
function counted({ years, authorities }: DriftTable, earlier: EarlierEntries, from: number): Followed[] {
  const at = [...earlier.years, ...years].indexOf(from);
  const before = new Map(earlier.authorities.map((each) => [each.dfe, each]));
  return authorities.flatMap(({ dfe, population, entries, inCare }): Followed[] => {
    const found = before.get(dfe);
    if (!found) return [];
    const coming = [...found.entries, ...entries].map((count) => count ?? NaN);
    const held = [...found.inCare, ...inCare].map((count) => count ?? NaN);
    const place = {
      entries: coming[at] ?? NaN,
      inCare: held[at] ?? NaN,
      children: population[0] ?? NaN,
      laterEntries: coming.slice(at + 1),
      laterInCare: held.slice(at + 1),
    };
    return enough(place) ? [place] : [];
  });
}

/** The middle of what is forecast, which is what expected flows bring. */
async function forecast(): Promise<Followed[]> {
  const { reference, table } = await authoritySeeds(LAST_YEAR);
  const { library } = reference;
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

const { drift, earlier } = await driftCounts();
const came = FROM.map((from) => counted(drift, earlier, from));
const model = await forecast();
const entriesLeft = (places: readonly Followed[], year: number): Slope =>
  left(places, ({ laterEntries }) => laterEntries[year]);
const inCareLeft = (places: readonly Followed[], year: number): Slope =>
  left(places, ({ laterInCare }) => laterInCare[year]);
const told = ({ slope, error }: Slope): string =>
  Number.isNaN(slope) ? '' : `${slope.toFixed(2)} (${error.toFixed(2)})`;

const [longest = []] = came;
const first = entriesLeft(model, 0).slope;
const years = Array.from({ length: YEARS }, (_, year) => year);
const failures = years.flatMap((year) => {
  const off = (slope: number): number => Math.abs(slope - entriesLeft(longest, year).slope);
  const isNearer = off(entriesLeft(model, year).slope) <= off(first);
  return isNearer ? [] : [`${String(year + 1)} years on, staying would have been nearer.`];
});
const rows = years.map((year) => [
  String(year + 1),
  ...came.map((places) => told(entriesLeft(places, year))),
  entriesLeft(model, year).slope.toFixed(2),
  told(inCareLeft(longest, year)),
  inCareLeft(model, year).slope.toFixed(2),
]);
const header = [
  'Years on',
  ...FROM.map((from) => `Coming in, from ${String(from)}`),
  'Forecast',
  `In care, from ${String(FROM[0])}`,
  'Forecast',
];
const places = [...came, model].map(({ length }) => String(length)).join(', ');
process.stdout.write(`\n${places} authorities\n\n${markdownTable(header, rows)}\n\n${ending(failures)}\n`);
process.exitCode = failures.length === 0 ? 0 : 1;
