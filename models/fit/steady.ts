import type { CompiledModel } from '../engine/compiled.ts';
import { expectedCells } from '../engine/expected.ts';
import { NO_CHANGE } from '../engine/plan.ts';

/** People in one state, by single year of age and month in state: `people[age][month]`. */
export type Shape = readonly (readonly number[])[];

/**
 * Where people are after many years of the same entries and hazards: the shape within each official total when nothing finer
 * is published.
 *
 * @param years whole years to run from an empty start
 */
export function steadyShape(model: CompiledModel, years: number): ReadonlyMap<string, Shape> {
  return shapeOf(model, expectedCells(model, NO_CHANGE, years * 12));
}

/** Cells at a 31 March, where class is age, as people by age and month. */
export function shapeOf(model: CompiledModel, cells: Float64Array): ReadonlyMap<string, Shape> {
  return new Map(
    model.states.map((state) => [
      state.id,
      Array.from({ length: state.ageing ? model.ages : 1 }, (_, row) =>
        Array.from(cells.subarray(state.offset + row * state.months, state.offset + (row + 1) * state.months)),
      ),
    ]),
  );
}

/** Shares of a state's people in each step of months, by age; an age with nobody has everybody in the first step. */
export function monthShares(shape: Shape, steps: readonly number[]): number[][] {
  return shape.map((months) => {
    const shares = steps.map((from, step) => {
      const until = steps[step + 1] ?? Infinity;
      return months.reduce((sum, people, month) => (month >= from && month < until ? sum + people : sum), 0);
    });
    const total = shares.reduce((sum, share) => sum + share, 0);
    return total > 0 ? shares.map((share) => round(share / total, 5)) : shares.map((_, step) => (step === 0 ? 1 : 0));
  });
}

/** Numbers people can read in a file. */
export function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}
