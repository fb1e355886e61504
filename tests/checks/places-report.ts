import { BASELINE_SCENARIO } from '../../models/care/scenario.ts';
import { AREA_KINDS, ratioToEngland, type AreaRate } from '../../models/fit/areas.ts';
import { partOfEntry, sum } from '../../models/fit/bands.ts';
import { measureYear } from '../../models/fit/measure.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { summariseExpected } from '../../models/run/summarise-expected.ts';
import { baselineOf, library } from '../support/seeds.ts';
import { markdownTable } from './markdown-table.ts';

const RATES: readonly { readonly rate: AreaRate; readonly label: string; readonly output: string }[] = [
  { rate: 'need', label: 'Becoming in need in a year', output: 'flow.child-in-need.in' },
  { rate: 'plans', label: 'Protection plans starting', output: 'flow.child-protection.in' },
  { rate: 'plan-stock', label: 'On a plan', output: 'stock.child-protection' },
  { rate: 'care-in', label: 'Coming into care in a year', output: 'flow.care.in' },
  { rate: 'care-out', label: 'Leaving care in a year', output: 'flow.care.out' },
  { rate: 'care-stock', label: 'In care', output: 'stock.care' },
];

/** Each gradient as the library holds it. */
export function gradientTable(): string {
  const rows = RATES.map(({ rate, label }) => {
    const part = (name: string): number => partOfEntry(library, `areas.gradient.${rate}`, name);
    return [
      label,
      part('middle').toFixed(1),
      part('england').toFixed(1),
      `× ${part('ten points more').toFixed(3)}`,
      `× ${part('twice the children').toFixed(3)}`,
    ];
  });
  return markdownTable(
    ['For 10,000 children', 'In the middle', 'England', 'Ten points more', 'Twice the children'],
    rows,
  );
}

/** For each illustrative authority, its rates over England's: by the gradient, and in its first year as the model runs. */
export function ratioTable(): string {
  const england = baselineOf('england-2020');
  const englandYear = measureYear(library, england);
  const places = AREA_KINDS.map(({ id }) => {
    const place = baselineOf(id);
    const share = sum(place.population) / sum(england.population);
    const year = measureYear(library, place);
    const model = (output: string): number => (year.get(output) ?? NaN) / (englandYear.get(output) ?? NaN) / share;
    return { id, model };
  });
  const rows = RATES.map(({ rate, label, output }) => [
    label,
    ...places.flatMap(({ id, model }) => [ratioToEngland(library, id, rate).toFixed(2), model(output).toFixed(2)]),
  ]);
  const titles = places.flatMap(({ id }) => [id, 'model']);
  return markdownTable(['England is 1', ...titles], rows);
}

/** Children in care each 31 March with nothing changed. */
export function placesPath(): string {
  const ids = [...AREA_KINDS.map(({ id }) => id), 'wales-2019'];
  const paths = ids.map((id) => {
    const baseline = baselineOf(id);
    const request = { library, baseline, scenarios: [], years: 10, seed: 'places', loops: [] };
    const prepared = prepareRun({ ...request, evidence: 'central' });
    const { scenarios } = summariseExpected(prepared, expectedSeries(prepared), ['stock.care']);
    const care = scenarios.find((scenario) => scenario.id === BASELINE_SCENARIO.id)?.outputs['stock.care']?.mean ?? [];
    return [...care].filter((_, month) => month % 12 === 0);
  });
  const rows = Array.from({ length: 11 }, (_, year) => [
    String(year),
    ...paths.map((path) => Math.round(path[year] ?? NaN).toLocaleString('en-GB')),
  ]);
  return markdownTable(['Years on', ...ids], rows);
}
