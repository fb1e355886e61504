import { AGE_BANDS, bandOfAge, OLDEST_AGE } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import { careDefinition, careOpening } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { entryOf, numberOf } from '../care/library.ts';
import { CARE_ENTRIES } from '../care/moves.ts';
import { ORDINARY_PLACEMENTS, PLACEMENTS, STATES } from '../care/states.ts';
import { compileModel } from '../engine/compile.ts';
import { expectedCells } from '../engine/expected.ts';
import { NO_CHANGE } from '../engine/plan.ts';
import { shareInCareAfter } from './cohort.ts';
import { measureYear } from './measure.ts';
import { monthShares, round, shapeOf, steadyShape, type Shape } from './steady.ts';

const MONTH_STEPS = [0, 3, 6, 12, 24, 36, 60] as const;
const STEADY_YEARS = 30;
const BANDS = AGE_BANDS.map((band) => band.id);

/** What calibration may change; everything else is evidence. */
interface Factors {
  readonly hazards: Record<string, number[]>;
  readonly entries: Record<string, number[]>;
  /** Scale of the children with an earlier plan who are no longer open. */
  knownBefore: number;
  /** Share of 16 and 17 year olds in care at the start who are 17. */
  shareAged17: number;
}

/**
 * England's opening position of 31 March 2019 and the factors on hazards with which the year to March 2020 comes out as
 * published, found by scaling each factor by target over result until nothing moves.
 *
 * @returns the calibrated baselines `england-2019` and `england-2020`
 */
export function calibrateEngland(library: EvidenceLibrary, rounds = 60): { england2019: Baseline; england2020: Baseline } {
  const factors = startingFactors(library);
  let baseline = opening2019(library, factors, null);
  for (let count = 0; count < rounds; count++) {
    const shape = steadyShape(compileModel(careDefinition(library, baseline), [], []), STEADY_YEARS);
    baseline = opening2019(library, factors, shape);
    adjust(library, baseline, factors);
    baseline = opening2019(library, factors, shape);
  }
  return { england2019: baseline, england2020: opening2020(library, baseline) };
}

function bandsOf(library: EvidenceLibrary, id: string): number[] {
  const { value } = entryOf(library, id);
  return BANDS.map((band) => (typeof value === 'number' ? value : (value[band] ?? 0)));
}

function startingFactors(library: EvidenceLibrary): Factors {
  const five = (): number[] => BANDS.map(() => 1);
  const need = bandsOf(library, 'official.child-in-need.stock.age');
  const all = need.reduce((sum, children) => sum + children, 0);
  const shared = (total: number): number[] => need.map((children) => (total * children) / all);
  return {
    hazards: Object.fromEntries(
      [
        'child-in-need.close', 'child-in-need.plan', 'child-in-need.care', 'child-in-need.letter',
        'child-protection.step-down', 'child-protection.letter', 'child-protection.care', 'child-protection.close',
        'pre-proceedings.care', 'pre-proceedings.proceedings', 'pre-proceedings.diverted',
        'care.home', 'care.special-guardianship', 'care.left-otherwise', 'care.adoption-placement', 'parents.followed',
        ...ORDINARY_PLACEMENTS.map(({ id }) => `placement.${id}`),
      ].map((id) => [id, five()]),
    ),
    entries: {
      'community.early-help': shared(numberOf(library, 'official.early-help.in')),
      'community.child-in-need': shared(numberOf(library, 'official.child-in-need.in') * 0.9),
      'community.unaccompanied': bandsOf(library, 'official.unaccompanied.in.age'),
      'community.direct': bandsOf(library, 'official.direct.in.age'),
    },
    knownBefore: 1,
    shareAged17: 0.55,
  };
}

/** Spread a number for each age band over its single years evenly. */
function evenly(bands: readonly number[]): number[] {
  return Array.from({ length: OLDEST_AGE + 1 }, (_, age) => {
    const at = bandOfAge(age);
    const band = AGE_BANDS[at];
    return band ? (bands[at] ?? 0) / (band.last - band.first + 1) : 0;
  });
}

function opening2019(library: EvidenceLibrary, factors: Factors, shape: ReadonlyMap<string, Shape> | null): Baseline {
  const empty: Shape = Array.from({ length: OLDEST_AGE + 1 }, () => [1]);
  const stock: Record<string, number[]> = {};
  const months: Record<string, number[][]> = {};
  for (const state of STATES) {
    const own = shape?.get(state.id) ?? (state.ageing ? empty : [[1]]);
    stock[state.id] = own.map((row) => row.reduce((sum, people) => sum + people, 0));
    months[state.id] = monthShares(own, MONTH_STEPS);
  }
  const afterPlan = byBand(stock['child-in-need-after-plan'] ?? []);
  const need = scaledTo(bandsOf(library, 'official.child-in-need.stock.age'), numberOf(library, 'official.child-in-need.stock-2019'));
  fit(stock, 'child-in-need', need.map((children, band) => Math.max(0, children - (afterPlan[band] ?? 0))));
  fit(stock, 'child-protection', scaledTo(bandsOf(library, 'official.child-protection.stock.age'), numberOf(library, 'official.child-protection.stock-2019')));
  stock['known-after-plan'] = (stock['known-after-plan'] ?? []).map((children) => children * factors.knownBefore);
  fitCare(library, stock, bandsOf(library, 'official.care.stock-2019.age'), factors.shareAged17);
  return {
    id: 'england-2019',
    label: 'England, March 2019',
    description: 'England as it stood on 31 March 2019; the year the model is calibrated on.',
    year: 2019,
    source: 'Official statistics of the Department for Education; within official totals, the steady state of the model itself. See docs/method.md.',
    population: evenly(bandsOf(library, 'official.population.2019')),
    stock: tidy(stock),
    months,
    monthSteps: MONTH_STEPS,
    entriesPerYear: Object.fromEntries(CARE_ENTRIES.map(({ id }) => [id, evenly(factors.entries[id] ?? []).map((children) => round(children, 3))])),
    calibration: Object.fromEntries(Object.entries(factors.hazards).map(([id, values]) => [id, values.map((value) => round(value, 6))])),
  };
}

function tidy(stock: Readonly<Record<string, readonly number[]>>): Record<string, number[]> {
  return Object.fromEntries(Object.entries(stock).map(([state, children]) => [state, children.map((each) => round(each, 3))]));
}

function scaledTo(values: readonly number[], total: number): number[] {
  const sum = values.reduce((a, b) => a + b, 0);
  return values.map((value) => (value * total) / sum);
}

function byBand(byAge: readonly number[]): number[] {
  return AGE_BANDS.map((band) => byAge.slice(band.first, band.last + 1).reduce((sum, children) => sum + children, 0));
}

/** Keep the shape within each age band and meet its total. */
function fit(stock: Record<string, number[]>, state: string, targets: readonly number[]): void {
  const own = stock[state] ?? [];
  const totals = byBand(own);
  stock[state] = own.map((children, age) => {
    const band = bandOfAge(age);
    const total = totals[band] ?? 0;
    return total > 0 ? (children * (targets[band] ?? 0)) / total : 0;
  });
}

/** Children in care by age band as published, by placement as the mix at that age, with the share of 17 year olds given. */
function fitCare(library: EvidenceLibrary, stock: Record<string, number[]>, ages: readonly number[], shareAged17: number): void {
  const placements = bandsByPlacement(library, ages);
  placements.forEach((targets, placement) => {
    const state = `care.${placement}`;
    const own = stock[state] ?? [];
    if (byBand(own).some((total, band) => total === 0 && (targets[band] ?? 0) > 0)) stock[state] = own.map((each) => each + 1e-9);
    fit(stock, state, targets);
    const fitted = stock[state] ?? [];
    const older = (fitted[16] ?? 0) + (fitted[17] ?? 0);
    fitted[16] = older * (1 - shareAged17);
    fitted[17] = older * shareAged17;
  });
}

/** Official totals by age and by placement, fitted to each other from the mix by age (proportional fitting). */
function bandsByPlacement(library: EvidenceLibrary, ages: readonly number[]): Map<string, number[]> {
  const column = entryOf(library, 'official.care.stock.placement').value;
  const all = ages.reduce((sum, children) => sum + children, 0);
  const officialAll = typeof column === 'number' ? column : Object.values(column).reduce((sum, children) => sum + children, 0);
  const table = PLACEMENTS.map(({ id }) => bandsOf(library, `placement.mix.${id}`).map((share, band) => share * (ages[band] ?? 0)));
  for (let count = 0; count < 200; count++) {
    table.forEach((row, index) => {
      const id = PLACEMENTS[index]?.id ?? 'other';
      const target = ((typeof column === 'number' ? 0 : (column[id] ?? 0)) * all) / officialAll;
      const total = row.reduce((sum, children) => sum + children, 0);
      row.forEach((children, band) => (row[band] = total > 0 ? (children * target) / total : 0));
    });
    ages.forEach((target, band) => {
      const total = table.reduce((sum, row) => sum + (row[band] ?? 0), 0);
      table.forEach((row) => (row[band] = total > 0 ? ((row[band] ?? 0) * target) / total : 0));
    });
  }
  return new Map(PLACEMENTS.map(({ id }, index) => [id, table[index] ?? []]));
}

function adjust(library: EvidenceLibrary, baseline: Baseline, factors: Factors): void {
  const got = measureYear(library, baseline);
  const read = (id: string): number => got.get(id) ?? NaN;
  const pull = (values: number[] | undefined, band: number, target: number, result: number, strength = 0.6): void => {
    if (!values || !(target > 0) || !(result > 0)) return;
    const step = Math.min(1.5, Math.max(0.67, target / result));
    values[band] = (values[band] ?? 1) * (1 + strength * (step - 1));
  };
  const pullAll = (ids: readonly string[], target: number, result: number, strength?: number): void => {
    for (const id of ids) BANDS.forEach((_, band) => { pull(factors.hazards[id], band, target, result, strength); });
  };
  const officialOf = (id: string): number => numberOf(library, `official.${id}`);
  const need = bandsOf(library, 'official.child-in-need.stock.age');
  BANDS.forEach((band, at) => {
    pull(factors.entries['community.child-in-need'], at, officialOf('child-in-need.in'), read('flow.child-in-need.in'));
    pull(factors.entries['community.child-in-need'], at, (need[at] ?? 0) / officialOf('child-in-need.stock'), read(`need.age.${band}`) / read('stock.child-in-need'), 0.3);
    pull(factors.entries['community.early-help'], at, officialOf('early-help.in'), read('flow.early-help.in'));
    for (const name of ['home', 'special-guardianship', 'other'] as const) {
      const hazard = name === 'other' ? 'care.left-otherwise' : `care.${name}`;
      pull(factors.hazards[hazard], at, bandsOf(library, `official.care.out.${name}.age`)[at] ?? 0, read(`care.out.${name}.age.${band}`));
    }
    pull(factors.hazards['care.adoption-placement'], at, bandsOf(library, 'official.care.out.adoption.age')[at] ?? 0, read(`care.out.adoption.age.${band}`), 0.2);
    const outside = (bandsOf(library, 'official.unaccompanied.in.age')[at] ?? 0) + (bandsOf(library, 'official.direct.in.age')[at] ?? 0);
    const newborns = at === 0 ? officialOf('newborns') : 0;
    const wanted = (bandsOf(library, 'official.care.in.age')[at] ?? 0) - outside - newborns;
    pull(factors.hazards['child-in-need.care'], at, wanted, read(`care.in.age.${band}`));
  });
  pullAll(['child-in-need.close'], read('stock.child-in-need'), officialOf('child-in-need.stock'), 0.5);
  pullAll(['child-in-need.plan'], officialOf('child-protection.in'), read('flow.child-protection.in'));
  pullAll(['child-protection.step-down', 'child-protection.letter', 'child-protection.care', 'child-protection.close'], read('stock.child-protection'), officialOf('child-protection.stock'), 0.4);
  pullAll(['child-in-need.letter'], officialOf('pre-proceedings.in'), read('flow.pre-proceedings.in'), 0.4);
  const newborns = read('flow.care.in.direct') - sum(factors.entries['community.unaccompanied']) - sum(factors.entries['community.direct']);
  pullAll(['parents.followed'], officialOf('newborns'), newborns);
  const officialCare = sum(bandsOf(library, 'official.care.stock.age'));
  for (const { id } of ORDINARY_PLACEMENTS) {
    const { value } = entryOf(library, 'official.care.stock.placement');
    const target = typeof value === 'number' ? 0 : (value[id] ?? 0);
    pullAll([`placement.${id}`], target / officialCare, read(`stock.care.${id}`) / read('stock.care'), 0.9);
  }
  factors.knownBefore *= 1 + 0.6 * (officialOf('child-protection.repeat') / (read('flow.child-protection.repeat') / read('flow.child-protection.in')) - 1);
  factors.shareAged17 = Math.min(0.7, Math.max(0.3, factors.shareAged17 * (1 + 0.6 * (officialOf('care.out.turned-18') / read('flow.care.out.turned-18') - 1))));
  const trial = inCareAfterLetter(library, baseline, 1);
  pullAll(['pre-proceedings.care'], officialOf('trial.usual-service'), trial, 0.5);
}

/**
 * Share in care 12 months after the letter if the chance of care were that of usual service times a ratio. Today's hazard
 * already holds the conferences offered today, so it is divided by what they do.
 *
 * @param ratio 1 for usual service, the trial's ratio for every family offered a conference
 */
export function inCareAfterLetter(library: EvidenceLibrary, baseline: Baseline, ratio: number): number {
  const today = 1 - numberOf(library, 'family-group-conference.now') * numberOf(library, 'fidelity') * (1 - numberOf(library, 'E01'));
  const entrants = evenly(bandsOf(library, 'official.child-protection.stock.age'));
  const indexOf = (moves: readonly { readonly id: string; readonly index: number }[], id: string): number =>
    moves.find((move) => move.id === id)?.index ?? -1;
  const shares = shareInCareAfter(library, baseline, 'pre-proceedings', entrants, 12, (moves) => ({
    moves: [
      {
        move: indexOf(moves, 'pre-proceedings.care'),
        factors: new Float64Array(OLDEST_AGE + 1).fill(ratio / today),
        instead: indexOf(moves, 'pre-proceedings.diverted'),
      },
    ],
    entries: [],
  }));
  return shares[12] ?? 0;
}

function sum(values: readonly number[] | undefined): number {
  return (values ?? []).reduce((a, b) => a + b, 0);
}

/** The end of the calibrated year, with stocks set to those published for 31 March 2020. */
function opening2020(library: EvidenceLibrary, start: Baseline): Baseline {
  const model = compileModel(careDefinition(library, start), careOpening(start), []);
  const shape = shapeOf(model, expectedCells(model, NO_CHANGE, 12));
  const stock: Record<string, number[]> = {};
  const months: Record<string, number[][]> = {};
  for (const state of STATES) {
    const own = shape.get(state.id) ?? [];
    stock[state.id] = own.map((row) => row.reduce((total, people) => total + people, 0));
    months[state.id] = monthShares(own, MONTH_STEPS);
  }
  const afterPlan = byBand(stock['child-in-need-after-plan'] ?? []);
  fit(stock, 'child-in-need', bandsOf(library, 'official.child-in-need.stock.age').map((children, band) => children - (afterPlan[band] ?? 0)));
  fit(stock, 'child-protection', bandsOf(library, 'official.child-protection.stock.age'));
  const older = (stock['care.in-house-foster']?.[16] ?? 1) + (stock['care.in-house-foster']?.[17] ?? 1);
  fitCare(library, stock, bandsOf(library, 'official.care.stock.age'), (stock['care.in-house-foster']?.[17] ?? 1) / older);
  return {
    ...start,
    id: 'england-2020',
    label: 'England, March 2020',
    description: 'England as it stood on 31 March 2020.',
    year: 2020,
    population: evenly(bandsOf(library, 'official.population.2020')),
    stock: tidy(stock),
    months,
  };
}

/** A baseline with every number of children divided by the same figure. */
export function scaledBaseline(baseline: Baseline, divisor: number, names: Pick<Baseline, 'id' | 'label' | 'description'>): Baseline {
  const divide = (numbers: readonly number[]): number[] => numbers.map((children) => round(children / divisor, 5));
  const each = (table: Readonly<Record<string, readonly number[]>>): Record<string, number[]> =>
    Object.fromEntries(Object.entries(table).map(([id, numbers]) => [id, divide(numbers)]));
  return { ...baseline, ...names, population: divide(baseline.population), stock: each(baseline.stock), entriesPerYear: each(baseline.entriesPerYear) };
}
