import { expectedSeries } from './block.ts';
import type { PreparedRun } from './prepare.ts';
import type { CompleteRun } from './replicate-table.ts';

/** The expected flows of a run as its one replicate. */
export function expectedRun(prepared: PreparedRun): CompleteRun {
  const values = expectedSeries(prepared);
  const stride = prepared.horizon.months + 1;
  const size = prepared.model.recorder.ids.length * stride;
  return { replicates: 1, scenarios: prepared.scenarios.map((_, at) => [{ values, from: at * size, stride }]) };
}
