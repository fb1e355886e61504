import { withDrift } from '../care/drift.ts';
import { expectedFlows } from '../engine/expected.ts';
import { driftOf } from './drifting.ts';
import type { PreparedRun } from './prepare.ts';
import type { Block, ReplicateRange } from './request.ts';
import { scenarioPlan } from './scenario-plan.ts';

/**
 * A block of replicates without chance: each is the expected flows under its own draw of the evidence and its own drift,
 * rounded to whole children. For places so large that the chance of single children all but cancels out; a country takes
 * milliseconds a replicate instead of many seconds.
 *
 * Without drift the baseline is worked out once: it moves no lever, so no draw changes its flows.
 *
 * @param onReplicate called after each replicate with how many are done
 */
export function averagedBlock(
  prepared: PreparedRun,
  range: ReplicateRange,
  onReplicate?: (done: number) => void,
): Block {
  const { model, horizon } = prepared;
  const replicates = range.to - range.from;
  const size = model.recorder.ids.length * (horizon.months + 1);
  const counts = new Int32Array(prepared.scenarios.length * replicates * size);
  for (let index = 0; index < replicates; index++) {
    const replicate = range.from + index;
    const drift = driftOf(prepared, replicate);
    prepared.scenarios.forEach((_, at) => {
      const place = (at * replicates + index) * size;
      if (at === 0 && index > 0 && drift.length === 0) {
        counts.copyWithin(place, 0, size);
        return;
      }
      const plan = withDrift(scenarioPlan(prepared, at, replicate).plan, drift);
      const flows = expectedFlows(model, plan, horizon.months);
      flows.forEach((value, entry) => {
        counts[place + entry] = Math.round(value);
      });
    });
    onReplicate?.(index + 1);
  }
  return { range, counts };
}
