import { replicateDraw } from '../care/draws.ts';
import { BASELINE_SCENARIO, type Scenario } from '../care/scenario.ts';
import { simulateReplicate } from '../engine/children.ts';
import { makeSimulation } from '../engine/simulation.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { averagedBlock } from './averaged.ts';
import type { PreparedRun } from './prepare.ts';
import type { Block, ReplicateRange } from './request.ts';
import { modelUnderDraw, scenarioFlows, scenarioPlan } from './scenario-plan.ts';

/**
 * Simulate a block of replicates for all scenarios at once, so that differences stay within the block.
 *
 * @param onReplicate called after each replicate with how many are done
 * @throws RangeError when the range is empty or not of whole numbers
 */
export function simulateBlock(
  prepared: PreparedRun,
  range: ReplicateRange,
  onReplicate?: (done: number) => void,
): Block {
  if (!Number.isInteger(range.from) || !Number.isInteger(range.to) || range.from < 0 || range.to <= range.from) {
    throw new RangeError(`Replicates ${String(range.from)} to ${String(range.to)} are not a block.`);
  }
  if (prepared.request.chance === 'averaged') return averagedBlock(prepared, range, onReplicate);
  const { model, words, horizon, central, request } = prepared;
  const replicates = range.to - range.from;
  const size = model.recorder.ids.length * (horizon.months + 1);
  const counts = new Int32Array(prepared.scenarios.length * replicates * size);
  const simulation = makeSimulation(model);
  for (let index = 0; index < replicates; index++) {
    const replicate = range.from + index;
    const draw = request.evidence === 'central' ? central : replicateDraw(request.library, words, replicate);
    const drawn = { ...simulation, model: modelUnderDraw(prepared, draw) };
    prepared.scenarios.forEach((scenario, at) => {
      const plan = scenarioPlan(prepared, drawn.model, scenario, draw);
      simulateReplicate(drawn, plan, horizon.months, words, replicate, counts, (at * replicates + index) * size);
    });
    onReplicate?.(index + 1);
  }
  return { range, counts };
}

/** Expected flows of all scenarios at stated evidence, laid out as a block of one replicate. */
export function expectedSeries(prepared: PreparedRun): Float64Array<ArrayBuffer> {
  const { model, horizon } = prepared;
  const size = model.recorder.ids.length * (horizon.months + 1);
  const series = new Float64Array(prepared.scenarios.length * size);
  prepared.scenarios.forEach((scenario, at) => {
    series.set(at === 0 ? baselineFlows(prepared) : flowsOf(prepared, scenario), at * size);
  });
  return series;
}

function flowsOf(prepared: PreparedRun, scenario: Scenario): Float64Array {
  return scenarioFlows(prepared, prepared.model, scenario, prepared.central);
}

const baselines = new WeakMap<CompiledModel, Map<number, Float64Array>>();

/** The baseline does not move with a lever: while a model is in use its expected flows are worked out once for each horizon. */
function baselineFlows(prepared: PreparedRun): Float64Array {
  const { model, horizon } = prepared;
  const known = baselines.get(model) ?? new Map<number, Float64Array>();
  baselines.set(model, known);
  const flows = known.get(horizon.months) ?? flowsOf(prepared, BASELINE_SCENARIO).slice();
  known.set(horizon.months, flows);
  return flows;
}
