import type { Draw } from '../care/draws.ts';
import { CROWDING, REFLOW, reflowedShare } from '../care/loop-rules.ts';
import { COST_LINES, feeds, WEEKS_PER_MONTH } from '../economics/cost-lines.ts';
import type { PreparedRun } from './prepare.ts';

/** Counts of one scenario in one replicate: `values[from + output * stride + month]`. */
export interface ScenarioCounts {
  readonly values: Int32Array | Float64Array;
  readonly from: number;
  readonly stride: number;
}

/**
 * What loops do to spend on family help, added month by month: what spend on care takes out of it, what savings put in.
 * Without this a pound that moves between care and help would count twice, or not at all.
 *
 * @param baseline the same replicate with nothing changed; `null` for the baseline itself, which saves nothing against itself
 */
export function addLoopMoney(
  prepared: PreparedRun,
  counts: ScenarioCounts,
  baseline: ScenarioCounts | null,
  draws: { readonly levers: Draw; readonly prices: Draw },
  into: Float64Array,
): void {
  const { loops } = prepared.request;
  const crowding = loops.includes(CROWDING);
  const compared = loops.includes(REFLOW) ? baseline : null;
  if (!crowding && !compared) return;
  const own = placementSpend(prepared, counts, draws.prices);
  const taken = crowding ? draws.levers('loops.crowding.share') : 0;
  for (let month = 1; month < counts.stride; month++) {
    into[month] = (into[month] ?? 0) - taken * Math.max(0, (own[month - 1] ?? 0) - (own[0] ?? 0));
  }
  if (!compared) return;
  const unchanged = placementSpend(prepared, compared, draws.prices);
  const put = reflowedShare(loops, draws.levers);
  const lag = draws.levers('loops.reflow.lag-months');
  for (let month = lag + 1; month < counts.stride; month++) {
    const before = month - 1 - lag;
    into[month] = (into[month] ?? 0) + put * Math.max(0, (unchanged[before] ?? 0) - (own[before] ?? 0));
  }
}

/** Pounds a month on placements at the end of each month, the opening position first. */
function placementSpend(prepared: PreparedRun, { values, from, stride }: ScenarioCounts, prices: Draw): Float64Array {
  const spend = new Float64Array(stride);
  for (const line of COST_LINES) {
    if (!feeds(line.output, 'cost.care')) continue;
    const start = from + prepared.model.recorder.ids.indexOf(line.count) * stride;
    const price = prices(line.price) * (line.by === 'week' ? WEEKS_PER_MONTH : 1);
    for (let month = 0; month < stride; month++)
      spend[month] = (spend[month] ?? 0) + (values[start + month] ?? 0) * price;
  }
  return spend;
}
