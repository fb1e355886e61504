import { unchangedFlows } from './baseline-flows.ts';
import { driftOf } from './drifting.ts';
import type { PreparedRun } from './prepare.ts';
import type { ReplicateRange } from './request.ts';
import { replicateDraws } from './scenario-draws.ts';
import { isItself, scenarioFlows, stateUnder, type ReplicateState } from './scenario-plan.ts';

/**
 * Counts of a block of replicates without chance: each is the expected flows under its own draw of the evidence and its own drift,
 * rounded to whole children. For places so large that the chance of single children all but cancels out; a country takes
 * milliseconds a replicate instead of many seconds.
 *
 * @param onReplicate called after each replicate with how many are done
 * @param scenarios places in the run of those wanted, which is the order the counts are in
 */
export function averagedCounts(
  prepared: PreparedRun,
  range: ReplicateRange,
  onReplicate: ((done: number) => void) | undefined,
  scenarios: readonly number[],
): Int32Array<ArrayBuffer> {
  const replicates = range.to - range.from;
  const size = prepared.model.recorder.ids.length * (prepared.horizon.months + 1);
  const counts = new Int32Array(scenarios.length * replicates * size);
  for (let index = 0; index < replicates; index++) {
    const series = averagedSeries(prepared, replicateState(prepared, range.from + index), scenarios);
    series.forEach((value, entry) => {
      const scenario = Math.floor(entry / size);
      counts[(scenario * replicates + index) * size + (entry % size)] = Math.round(value);
    });
    onReplicate?.(index + 1);
  }
  return counts;
}

/** A replicate of a run: its draw of the evidence and its drift. */
export function replicateState(prepared: PreparedRun, replicate: number): ReplicateState {
  const draws = replicateDraws(prepared, replicate);
  return stateUnder(prepared, draws, driftOf(prepared, draws, replicate));
}

/** The place in the run of every scenario, the baseline (0) first. */
export function everyScenario({ scenarios }: PreparedRun): number[] {
  return scenarios.map((_, at) => at);
}

/**
 * Expected flows of scenarios (all of them unless some are named by their place) in one state, laid out as a block of one replicate. The baseline moves no lever, so no draw
 * changes its flows unless one changes how strong a loop is: without drift it is worked out once where it can be.
 */
export function averagedSeries(
  prepared: PreparedRun,
  state: ReplicateState,
  scenarios: readonly number[] = everyScenario(prepared),
): Float64Array<ArrayBuffer> {
  const { model, horizon, unchanged } = prepared;
  const size = model.recorder.ids.length * (horizon.months + 1);
  const series = new Float64Array(scenarios.length * size);
  scenarios.forEach((scenario, at) => {
    const known = scenario === 0 && state.model === model && isItself(state);
    series.set(
      known ? unchangedFlows(model, horizon.months, unchanged) : scenarioFlows(prepared, state, scenario),
      at * size,
    );
  });
  return series;
}
