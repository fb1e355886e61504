import type { CompiledModel } from '../engine/compiled.ts';
import { expectedFlows } from '../engine/expected.ts';
import type { Plan } from '../engine/plan.ts';

/** Something read off a run as each month begins. */
export type Reading = (month: number, cells: Float64Array, people: Float64Array) => number;

const known = new WeakMap<CompiledModel, Map<number, readonly Float64Array[]>>();

/**
 * What the baseline reads, month by month, one row for each reading. Worked out once for each model and horizon: a model
 * belongs to one place and one choice of loops, and so to one list of readings.
 *
 * @param unchanged how the place goes on by itself
 */
export function baselineReadings(
  model: CompiledModel,
  months: number,
  unchanged: Plan,
  readings: readonly Reading[],
): readonly Float64Array[] {
  const ofModel = known.get(model) ?? new Map<number, readonly Float64Array[]>();
  known.set(model, ofModel);
  const found = ofModel.get(months);
  if (found) return found;
  const rows = readings.map(() => new Float64Array(months));
  expectedFlows(model, unchanged, months, (month, cells, people) => {
    rows.forEach((row, at) => {
      row[month] = readings[at]?.(month, cells, people) ?? 0;
    });
  });
  ofModel.set(months, rows);
  return rows;
}
