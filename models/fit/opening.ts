import { OLDEST_AGE } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import { careDefinition, careOpening } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { numberOf } from '../care/library.ts';
import { CARE_ENTRIES } from '../care/moves.ts';
import { CARE_STATES, STATES } from '../care/states.ts';
import { compileModel } from '../engine/compile.ts';
import { expectedCells } from '../engine/expected.ts';
import { NO_CHANGE } from '../engine/plan.ts';
import { bandsOf, byBand, evenly, fit, scaledTo } from './bands.ts';
import { fitCare } from './care-stock.ts';
import type { Factors } from './factors.ts';
import { monthShares, round, shapeOf, type Shape } from './steady.ts';

/** The most of those aged 16 or 17 in care that may be taken to be 17. */
const MOST_AGED_17 = 0.85;
const MONTH_STEPS = [0, 3, 6, 12, 24, 36, 60] as const;

/** England at 31 March 2019: official totals, and within them the shape given (none yet: everybody new). */
export function opening2019(
  library: EvidenceLibrary,
  factors: Factors,
  shape: ReadonlyMap<string, Shape> | null,
): Baseline {
  const empty: Shape = Array.from({ length: OLDEST_AGE + 1 }, () => [1]);
  const stock: Record<string, number[]> = {};
  const months: Record<string, number[][]> = {};
  for (const state of STATES) {
    const own = shape?.get(state.id) ?? (state.ageing ? empty : [[1]]);
    stock[state.id] = own.map((row) => row.reduce((sum, people) => sum + people, 0));
    months[state.id] = monthShares(own, MONTH_STEPS);
  }
  const afterPlan = byBand(stock['child-in-need-after-plan'] ?? []);
  const need = scaledTo(
    bandsOf(library, 'official.child-in-need.stock.age'),
    numberOf(library, 'official.child-in-need.stock-2019'),
  );
  fit(
    stock,
    'child-in-need',
    need.map((children, band) => Math.max(0, children - (afterPlan[band] ?? 0))),
  );
  fit(
    stock,
    'child-protection',
    scaledTo(
      bandsOf(library, 'official.child-protection.stock.age'),
      numberOf(library, 'official.child-protection.stock-2019'),
    ),
  );
  stock['known-after-plan'] = (stock['known-after-plan'] ?? []).map((children) => children * factors.knownBefore);
  fitCare(library, stock, bandsOf(library, 'official.care.stock-2019.age'), factors.shareAged17);
  return {
    id: 'england-2019',
    label: 'England, March 2019',
    description: 'England as it stood on 31 March 2019; the year the model is calibrated on.',
    year: 2019,
    source:
      'Official statistics of the Department for Education; within official totals, the steady state of the model itself. See docs/method.md.',
    population: evenly(bandsOf(library, 'official.population.2019')),
    stock: tidy(stock),
    months,
    monthSteps: MONTH_STEPS,
    entriesPerYear: Object.fromEntries(
      CARE_ENTRIES.map(({ id }) => [id, evenly(factors.entries[id] ?? []).map((children) => round(children, 3))]),
    ),
    calibration: Object.fromEntries(
      Object.entries(factors.hazards).map(([id, values]) => [id, values.map((value) => round(value, 6))]),
    ),
  };
}

function tidy(stock: Readonly<Record<string, readonly number[]>>): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(stock).map(([state, children]) => [state, children.map((each) => round(each, 3))]),
  );
}

/** The end of the calibrated year, with stocks set to those published for 31 March 2020. */
export function opening2020(library: EvidenceLibrary, start: Baseline): Baseline {
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
  fit(
    stock,
    'child-in-need',
    bandsOf(library, 'official.child-in-need.stock.age').map((children, band) =>
      Math.max(0, children - (afterPlan[band] ?? 0)),
    ),
  );
  fit(stock, 'child-protection', bandsOf(library, 'official.child-protection.stock.age'));
  fitCare(library, stock, bandsOf(library, 'official.care.stock.age'), shareAged17In2020(library, stock));
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

/**
 * Those aged 17 on 31 March 2020 were 16 a year before and are as many as the calibrated year gives, since it meets the number
 * turning 18; whoever else the official total of 16 and 17 year olds holds has turned 16 in between.
 */
function shareAged17In2020(library: EvidenceLibrary, stock: Readonly<Record<string, readonly number[]>>): number {
  const aged17 = CARE_STATES.reduce((total, state) => total + (stock[state]?.[OLDEST_AGE] ?? 0), 0);
  const official = bandsOf(library, 'official.care.stock.age').at(-1) ?? NaN;
  // A small place can have more or fewer than its hazards give, but never more 17 year olds than there are of both ages.
  return official > 0 ? Math.min(MOST_AGED_17, aged17 / official) : 1 / 2;
}

/** A baseline with every number of children divided by the same figure. */
export function scaledBaseline(
  baseline: Baseline,
  divisor: number,
  names: Pick<Baseline, 'id' | 'label' | 'description'>,
): Baseline {
  const divide = (numbers: readonly number[]): number[] => numbers.map((children) => round(children / divisor, 5));
  const each = (table: Readonly<Record<string, readonly number[]>>): Record<string, number[]> =>
    Object.fromEntries(Object.entries(table).map(([id, numbers]) => [id, divide(numbers)]));
  return {
    ...baseline,
    ...names,
    population: divide(baseline.population),
    stock: each(baseline.stock),
    entriesPerYear: each(baseline.entriesPerYear),
  };
}
