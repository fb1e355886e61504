import { completed } from '../../models/authority/complete.ts';
import type { FitReference } from '../../models/authority/reference.ts';
import { balancedExposure, luckOf, RATES, type RateId } from '../../models/authority/spread.ts';
import { spreadOver, type Counted, type RateSpread } from '../../models/authority/spread-moments.ts';
import { ENTRIES, sumOf, type TotalId, type Totals } from '../../models/authority/totals.ts';
import { PREDICTED, type PredictedId } from '../../models/backtest/authority-year.ts';
import { AGE_BANDS } from '../../models/care/ages.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import { centralDraw } from '../../models/care/draws.ts';
import { driftChanges, driftSize, withDrift } from '../../models/care/drift.ts';
import { DRIFT_SERIES } from '../../models/care/drift-series.ts';
import { PLACEMENTS } from '../../models/care/states.ts';
import { simulateReplicate } from '../../models/engine/children.ts';
import { NO_CHANGE } from '../../models/engine/plan.ts';
import { makeSimulation } from '../../models/engine/simulation.ts';
import { BANDS, byBand, sum } from '../../models/fit/bands.ts';
import { longRunStock } from '../../models/fit/place.ts';
import { exp } from '../../models/random/elementary.ts';
import { seedWords } from '../../models/random/keys.ts';
import { normalQuantile } from '../../models/random/normal.ts';
import { compiledCare } from '../../models/run/compiled-care.ts';
import { national, uniforms, withFactors } from './recovery.ts';
import { library } from './seeds.ts';
import { withInCare } from './size.ts';

/** Years that rates have wandered before the year that is published: by then nothing is left of where they began. */
const BEFORE_IT = 10;
const MONTHS = 12;

/** An authority of which one year is published, and what comes of it afterwards. */
export interface InventedAuthority {
  readonly totals: Totals;
  /** What was counted in the year published and the one before, and over whom, by what differs between authorities. */
  readonly counted: Readonly<Record<RateId, readonly [Counted, Counted]>>;
  /** By what is predicted, year by year after the published one. */
  readonly coming: Readonly<Record<PredictedId, readonly number[]>>;
}

/**
 * An authority whose rates differ from England's for good and wander besides, both as much as those of real ones do, and the one year
 * that is published of it: between authorities a year's rates differ by what lasts and what passes together, and what they do not owe to
 * drift they have for good.
 */
export function inventAuthority(
  { spread, englandTotals }: FitReference,
  children: number,
  yearsAhead: number,
  seed: string,
): InventedAuthority {
  const draw = centralDraw(library);
  const uniform = uniforms(seed);
  const population = sum(withInCare(children, national).population);
  const forGood = (id: 'need' | 'plans' | 'entries' | 'exits'): number => {
    const series = DRIFT_SERIES.find((each) => each.id === id);
    const drift = series ? driftSize(series, population, draw) : NaN;
    const { lasting, passing } = spread.rates[id];
    const size = Math.sqrt(Math.max(0, lasting * lasting + passing * passing - drift * drift));
    return exp(size * normalQuantile(uniform()) - (size * size) / 2);
  };
  const [need, plans, entries, exits] = [forGood('need'), forGood('plans'), forGood('entries'), forGood('exits')];
  // Plans and coming into care are counted for each child in care; leaving goes with coming in, so that a place is in balance.
  const times = {
    need,
    plan: plans / need,
    care: entries / need,
    ...Object.fromEntries(['home', 'guardianship', 'otherwise'].map((id) => [id, entries * exits])),
  };
  const factors = Object.fromEntries(Object.entries(times).map(([id, factor]) => [id, BANDS.map(() => factor)]));
  const place = inLongRun(withAll(withInCare(children, national), factors));
  const years = BEFORE_IT + yearsAhead;
  const read = lived(place, years, seed);
  return {
    totals: publishedOf(place, englandTotals, read),
    counted: countedIn(place, spread.balance, read),
    coming: Object.fromEntries(
      PREDICTED.map(({ id, output }) => [
        id,
        Array.from({ length: yearsAhead }, (_, at) => read(output, BEFORE_IT + 1 + at)),
      ]),
    ) as Record<PredictedId, number[]>,
  };
}

const withAll = (place: Baseline, factors: Readonly<Record<string, readonly number[]>>): Baseline =>
  withFactors(place, { ...ALL_ALIKE, ...factors });

const ALL_ALIKE = Object.fromEntries(
  [
    'home',
    'guardianship',
    'otherwise',
    'placed-for-adoption',
    'adopted',
    'changed',
    'home-again',
    'plan',
    'plan-again',
  ].map((id) => [id, BANDS.map(() => 1)]),
);

function inLongRun(place: Baseline): Baseline {
  const run = longRunStock(library, place);
  return { ...place, stock: Object.fromEntries([...run].map(([state, people]) => [state, [...people]])) };
}

/** A life of the place that drifts: a stock at the end of a year, or a flow in it. */
function lived(place: Baseline, years: number, seed: string): (output: string, year: number) => number {
  const model = compiledCare(library, place, []);
  const [words, months] = [seedWords(seed), years * MONTHS];
  const drifting = {
    model,
    population: sum(place.population),
    draw: centralDraw(library),
    words,
    replicate: 0,
    months,
  };
  const counts = new Int32Array(model.recorder.ids.length * (months + 1));
  simulateReplicate(makeSimulation(model), withDrift(NO_CHANGE, driftChanges(drifting)), months, words, 0, counts, 0);
  return (output, year) => {
    const at = model.recorder.ids.indexOf(output);
    const series = counts.subarray(at * (months + 1), (at + 1) * (months + 1));
    if (output.startsWith('stock.')) return series[year * MONTHS] ?? NaN;
    return sum([...series.subarray((year - 1) * MONTHS + 1, year * MONTHS + 1)]);
  };
}

const LEAVING: Readonly<Record<'home' | 'guardianship' | 'adopted' | 'exits', readonly string[]>> = {
  home: ['home'],
  guardianship: ['special-guardianship'],
  adopted: ['adoption'],
  exits: ['home', 'special-guardianship', 'adoption', 'other'],
};

function countedIn(
  place: Baseline,
  balance: number,
  read: (output: string, year: number) => number,
): InventedAuthority['counted'] {
  const both = (of: (year: number) => Counted): [Counted, Counted] => [of(BEFORE_IT - 1), of(BEFORE_IT)];
  const inCare = (year: number): number => read('stock.care', year);
  const leaving = (ways: readonly string[]): [Counted, Counted] =>
    both((year) => ({
      events: sum(ways.map((way) => read(`flow.care.out.${way}`, year))),
      exposed: balancedExposure(inCare(year), read('flow.care.in', year), balance),
    }));
  return {
    need: both((year) => ({ events: read('flow.child-in-need.in', year), exposed: sum(place.population) })),
    plans: both((year) => ({ events: read('flow.child-protection.in', year), exposed: inCare(year) })),
    entries: both((year) => ({ events: read('flow.care.in', year), exposed: inCare(year) })),
    home: leaving(LEAVING.home),
    guardianship: leaving(LEAVING.guardianship),
    adopted: leaving(LEAVING.adopted),
    exits: leaving(LEAVING.exits),
  };
}

/** What a fit of one of many invented authorities borrows: how far they differ is told from them, as it is from those published. */
export function referenceAmong(reference: FitReference, places: readonly InventedAuthority[]): FitReference {
  const of = (rate: RateId): RateSpread =>
    spreadOver(
      places.map(({ counted }) => counted[rate]),
      luckOf(library, rate),
    );
  const rates = Object.fromEntries(RATES.map((rate) => [rate, of(rate)])) as FitReference['spread']['rates'];
  return { ...reference, spread: { ...reference.spread, rates } };
}

const FLOWS: readonly (readonly [TotalId, string])[] = [
  ['need.in', 'flow.child-in-need.in'],
  ['plans.in', 'flow.child-protection.in'],
  ['plans.again', 'flow.child-protection.repeat'],
  ['out.home', 'flow.care.out.home'],
  ['out.guardianship', 'flow.care.out.special-guardianship'],
  ['out.adopted', 'flow.care.out.adoption'],
  ['out.turned-18', 'flow.care.out.turned-18'],
  ['out.other', 'flow.care.out.other'],
];

/** What would be published of the year: counts as they are, ages of those who come as in England. */
function publishedOf(place: Baseline, england: Totals, read: (output: string, year: number) => number): Totals {
  const population = byBand(place.population);
  const came = read('flow.care.in', BEFORE_IT) / sumOf(england, ENTRIES);
  const inNeed = (year: number): number => read('stock.child-in-need', year);
  const values: [TotalId, number][] = [
    ...FLOWS.map(([id, output]): [TotalId, number] => [id, read(output, BEFORE_IT)]),
    ['need.stock', inNeed(BEFORE_IT)],
    ['need.before', inNeed(BEFORE_IT - 1)],
    ['plans.stock', read('stock.child-protection', BEFORE_IT)],
    ['plans.before', read('stock.child-protection', BEFORE_IT - 1)],
    ...AGE_BANDS.flatMap(({ id }, band): [TotalId, number][] => [
      [`population.${id}`, population[band] ?? 0],
      [`care.${id}`, read(`stock.care.age.${id}`, BEFORE_IT)],
      [`before.${id}`, read(`stock.care.age.${id}`, BEFORE_IT - 1)],
    ]),
    ...PLACEMENTS.map(({ id }): [TotalId, number] => [`placed.${id}`, read(`stock.care.${id}`, BEFORE_IT)]),
    ...ENTRIES.map((id): [TotalId, number] => [id, england.boxes[id].value * came]),
    ['in.unaccompanied', england.boxes['in.unaccompanied'].value * came],
  ];
  const boxes = Object.fromEntries(
    values.map(([id, value]) => [id, { value, standing: 'published', from: 'invented' } as const]),
  );
  return completed({ id: 'invented', name: 'Invented', year: england.year }, boxes, england);
}
