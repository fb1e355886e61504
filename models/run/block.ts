import { MOST_TOGETHER } from '../engine/part.ts';
import { makeSimulation } from '../engine/simulation.ts';
import { simulateTogether } from '../engine/together.ts';
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
  // Loops that follow the level of each scenario make every hazard differ: walking together would only cost more.
  const most = model.loops.length === 0 ? MOST_TOGETHER : 1;
  const groups = inGroups(scenarios, most).map((members, group) => ({
    members,
    simulation: makeSimulation(model, members.length),
    first: group * most,
  }));
  for (let index = 0; index < replicates; index++) {
    const replicate = range.from + index;
    const state = replicateState(prepared, replicate);
    for (const { members, simulation, first } of groups) {
      const drawn = state.model === model ? simulation : { ...simulation, model: state.model };
      const plans = members.map((scenario) => scenarioPlan(prepared, state, scenario));
      const offsets = members.map((_, at) => ((first + at) * replicates + index) * size);
      simulateTogether(drawn, plans, horizon.months, words, replicate, counts, offsets);
    }
    onReplicate?.(index + 1);
  }
  return { range, counts, ...which };
}

function inGroups<T>(items: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / most) }, (_, group) =>
    items.slice(group * most, (group + 1) * most),
  );
}

/** Expected flows of all scenarios at stated evidence and without drift, laid out as a block of one replicate. */
export function expectedSeries(prepared: PreparedRun): Float64Array<ArrayBuffer> {
  return averagedSeries(prepared, stateUnder(prepared, statedDraws(prepared)));
}
