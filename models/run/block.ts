import { simulateReplicate } from '../engine/children.ts';
import { makeSimulation } from '../engine/simulation.ts';
import { averagedCounts, averagedSeries, everyScenario, replicateState } from './averaged.ts';
import type { PreparedRun } from './prepare.ts';
import type { Block, ReplicateRange } from './request.ts';
import { statedDraws } from './scenario-draws.ts';
import { scenarioPlan, stateUnder } from './scenario-plan.ts';

/**
 * Simulate a block of replicates, for all scenarios unless some are named. What a scenario gives does not depend on which
 * others are simulated beside it.
 *
 * @param onReplicate called after each replicate with how many are done
 * @param named places in the run of those wanted (0 is the baseline), which is the order the counts are in
 * @throws RangeError when the range is empty or not of whole numbers
 */
export function simulateBlock(
  prepared: PreparedRun,
  range: ReplicateRange,
  onReplicate?: (done: number) => void,
  named?: readonly number[],
): Block {
  if (!Number.isInteger(range.from) || !Number.isInteger(range.to) || range.from < 0 || range.to <= range.from) {
    throw new RangeError(`Replicates ${String(range.from)} to ${String(range.to)} are not a block.`);
  }
  const scenarios = named ?? everyScenario(prepared);
  const which = named === undefined ? {} : { scenarios: named };
  if (prepared.request.chance === 'averaged') {
    return { range, counts: averagedCounts(prepared, range, onReplicate, scenarios), ...which };
  }
  const { model, words, horizon } = prepared;
  const replicates = range.to - range.from;
  const size = model.recorder.ids.length * (horizon.months + 1);
  const counts = new Int32Array(scenarios.length * replicates * size);
  const simulation = makeSimulation(model);
  for (let index = 0; index < replicates; index++) {
    const replicate = range.from + index;
    const state = replicateState(prepared, replicate);
    const drawn = state.model === model ? simulation : { ...simulation, model: state.model };
    scenarios.forEach((scenario, at) => {
      const plan = scenarioPlan(prepared, state, scenario);
      simulateReplicate(drawn, plan, horizon.months, words, replicate, counts, (at * replicates + index) * size);
    });
    onReplicate?.(index + 1);
  }
  return { range, counts, ...which };
}

/** Expected flows of all scenarios at stated evidence and without drift, laid out as a block of one replicate. */
export function expectedSeries(prepared: PreparedRun): Float64Array<ArrayBuffer> {
  return averagedSeries(prepared, stateUnder(prepared, statedDraws(prepared)));
}
