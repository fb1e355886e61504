import { simulateReplicate } from '../engine/children.ts';
import { makeSimulation } from '../engine/simulation.ts';
import { averagedBlock, averagedSeries, replicateState } from './averaged.ts';
import type { PreparedRun } from './prepare.ts';
import type { Block, ReplicateRange } from './request.ts';
import { statedDraws } from './scenario-draws.ts';
import { scenarioPlan, stateUnder } from './scenario-plan.ts';

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
  const { model, words, horizon } = prepared;
  const replicates = range.to - range.from;
  const size = model.recorder.ids.length * (horizon.months + 1);
  const counts = new Int32Array(prepared.scenarios.length * replicates * size);
  const simulation = makeSimulation(model);
  for (let index = 0; index < replicates; index++) {
    const replicate = range.from + index;
    const state = replicateState(prepared, replicate);
    const drawn = state.model === model ? simulation : { ...simulation, model: state.model };
    prepared.scenarios.forEach((_, at) => {
      const plan = scenarioPlan(prepared, state, at);
      simulateReplicate(drawn, plan, horizon.months, words, replicate, counts, (at * replicates + index) * size);
    });
    onReplicate?.(index + 1);
  }
  return { range, counts };
}

/** Expected flows of all scenarios at stated evidence and without drift, laid out as a block of one replicate. */
export function expectedSeries(prepared: PreparedRun): Float64Array<ArrayBuffer> {
  return averagedSeries(prepared, stateUnder(prepared, statedDraws(prepared)));
}
