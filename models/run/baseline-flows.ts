import { BASELINE_SCENARIO } from '../care/scenario.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import type { PreparedRun } from './prepare.ts';
import { scenarioFlows } from './scenario-plan.ts';

const known = new WeakMap<CompiledModel, Map<number, Float64Array>>();

/** The baseline does not move with a lever: while a model is in use its expected flows are worked out once for each horizon. */
export function baselineFlows(prepared: PreparedRun): Float64Array {
  const { model, horizon, central } = prepared;
  const ofModel = known.get(model) ?? new Map<number, Float64Array>();
  known.set(model, ofModel);
  const flows = ofModel.get(horizon.months) ?? scenarioFlows(prepared, model, BASELINE_SCENARIO, central);
  ofModel.set(horizon.months, flows);
  return flows;
}
