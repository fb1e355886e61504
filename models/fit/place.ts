import type { Baseline } from '../care/baseline.ts';
import { careDefinition } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { COUNT_OUTPUTS } from '../care/outputs.ts';
import { compileModel } from '../engine/compile.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { expectedCells, expectedFlows } from '../engine/expected.ts';
import { NO_CHANGE } from '../engine/plan.ts';
import { sum } from './bands.ts';
import { round, shapeOf } from './steady.ts';

const MONTHS = 12;
const LONG_RUN = 30 * MONTHS;

/** What a place may differ in from the one its evidence is borrowed from: one factor on each group of hazards, all ages alike. */
export interface Turns {
  /** Children in need coming onto a plan. */
  readonly plan: number;
  /** Plans ending in any way. */
  readonly planLength: number;
  /** Coming into care or pre-proceedings, from need and from a plan. */
  readonly care: number;
  /** Leaving care other than by adoption or turning 18. */
  readonly leaving: number;
  /** Being placed for adoption. */
  readonly adoption: number;
}

/** As it is where the evidence comes from. */
export const NO_TURN: Turns = { plan: 1, planLength: 1, care: 1, leaving: 1, adoption: 1 };

const TURNED: Readonly<Record<string, readonly (keyof Turns)[]>> = {
  'child-in-need.plan': ['plan'],
  'child-in-need.care': ['care'],
  'child-in-need.letter': ['care'],
  'child-protection.step-down': ['planLength'],
  'child-protection.close': ['planLength'],
  'child-protection.letter': ['planLength', 'care'],
  'child-protection.care': ['planLength', 'care'],
  'care.home': ['leaving'],
  'care.special-guardianship': ['leaving'],
  'care.left-otherwise': ['leaving'],
  'care.adoption-placement': ['adoption'],
};

/** The calibration of a place's reference with the place's own factors on it. */
export function turned(reference: Baseline['calibration'], turns: Turns): Baseline['calibration'] {
  return Object.fromEntries(
    Object.entries(reference).map(([hazard, factors]) => {
      const turn = (TURNED[hazard] ?? []).reduce((product, name) => product * turns[name], 1);
      return [hazard, factors.map((factor) => round(factor * turn, 6))];
    }),
  );
}

/** People in each state by single year of age. */
export type StockByAge = ReadonlyMap<string, readonly number[]>;

/** Every output where a place would be after thirty years of the same entries and hazards: stocks at the end, flows over the last year. */
export function longRunOutputs(library: EvidenceLibrary, baseline: Baseline): (id: string) => number {
  const series = expectedFlows(fromNothing(library, baseline), NO_CHANGE, LONG_RUN);
  const outputs = new Map(
    COUNT_OUTPUTS.map(({ id, kind }, at) => {
      const end = (at + 1) * (LONG_RUN + 1);
      return [id, kind === 'stock' ? (series[end - 1] ?? NaN) : sum([...series.subarray(end - MONTHS, end)])];
    }),
  );
  return (id) => outputs.get(id) ?? NaN;
}

/** People where a place would be after thirty years of the same entries and hazards. */
export function longRunStock(library: EvidenceLibrary, baseline: Baseline): StockByAge {
  const model = fromNothing(library, baseline);
  const shape = shapeOf(model, expectedCells(model, NO_CHANGE, LONG_RUN));
  return new Map([...shape].map(([state, rows]) => [state, rows.map(sum)]));
}

function fromNothing(library: EvidenceLibrary, baseline: Baseline): CompiledModel {
  return compileModel(careDefinition(library, baseline), [], COUNT_OUTPUTS);
}

/** A reference's yearly entries, each by its own factor. @throws RangeError when an entry is given no factor */
export function scaledEntries(
  reference: Baseline,
  factors: Readonly<Record<string, number>>,
): Baseline['entriesPerYear'] {
  return Object.fromEntries(
    Object.entries(reference.entriesPerYear).map(([entry, byAge]) => {
      const factor = factors[entry];
      if (factor === undefined) throw new RangeError(`Nothing says how to scale the entry "${entry}".`);
      return [entry, byAge.map((children) => round(children * factor, 4))];
    }),
  );
}

/** Stocks that stand to a place's long run as its reference's do to the reference's, by state and age. */
export function stockLike(reference: Baseline, referenceRun: StockByAge, run: StockByAge): Record<string, number[]> {
  return Object.fromEntries(
    Object.entries(reference.stock).map(([state, people]) => [
      state,
      people.map((each, age) => {
        const from = referenceRun.get(state)?.[age] ?? 0;
        return round(from > 0 ? (each * (run.get(state)?.[age] ?? 0)) / from : 0, 3);
      }),
    ]),
  );
}

/** A factor moved to where the result would meet its target if they went in proportion. */
export function pulled(factor: number, target: number, result: number): number {
  return factor * Math.min(1.5, Math.max(0.67, target / result));
}
