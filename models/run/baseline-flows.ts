import type { CompiledModel } from '../engine/compiled.ts';
import { expectedFlows } from '../engine/expected.ts';
import type { Plan } from '../engine/plan.ts';

const flows = new WeakMap<CompiledModel, Map<number, Float64Array>>();

/**
 * Expected flows with no lever moved. While a model is in use they are worked out once for each horizon.
 *
 * @param unchanged how the place goes on by itself: a model belongs to one place, and so to one such plan for each horizon
 */
export function unchangedFlows(model: CompiledModel, months: number, unchanged: Plan): Float64Array {
  const known = flows.get(model) ?? new Map<number, Float64Array>();
  flows.set(model, known);
  const found = known.get(months) ?? expectedFlows(model, unchanged, months).slice();
  known.set(months, found);
  return found;
}

/** One output of them, the opening entry first. @throws RangeError when the model does not count it */
export function unchangedOutput(model: CompiledModel, months: number, unchanged: Plan, output: string): Float64Array {
  const at = model.recorder.ids.indexOf(output);
  if (at < 0) throw new RangeError(`The model does not count "${output}".`);
  return unchangedFlows(model, months, unchanged).subarray(at * (months + 1), (at + 1) * (months + 1));
}
