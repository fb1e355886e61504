import { expectedFlows } from '../engine/expected.ts';
import type { PreparedRun } from './prepare.ts';
import type { Block, ReplicateRange } from './request.ts';
import { scenarioPlan } from './scenario-plan.ts';

/**
 * A block of replicates without chance: each is the expected flows under its own draw of the evidence, rounded to whole
 * children. For places so large that chance all but cancels out and only the evidence leaves a result unsure; a country
 * takes milliseconds a replicate instead of many seconds.
 *
 * The baseline moves no lever, so no draw changes its flows: it is worked out once.
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
    prepared.scenarios.forEach((_, at) => {
      const place = (at * replicates + index) * size;
      if (at === 0 && index > 0) {
        counts.copyWithin(place, 0, size);
        return;
      }
      const flows = expectedFlows(model, scenarioPlan(prepared, at, range.from + index).plan, horizon.months);
      flows.forEach((value, entry) => {
        counts[place + entry] = Math.round(value);
      });
    });
    onReplicate?.(index + 1);
  }
  return { range, counts };
}
