import type { Block, ReplicateRange } from '../models/run/request.ts';
import { BlockPlan } from './block-plan.ts';
import type { BlockPlanOptions } from './block-plan.ts';
import type { BlockOrder, Crew } from './crew.ts';

/** What is to be simulated: every replicate of the range, in blocks. */
export interface RangeOrder extends BlockOrder {
  readonly plan: BlockPlanOptions;
}

/**
 * Simulates a range of replicates, of all scenarios or those named, on every lane of the crew and passes on each block as it comes, in no fixed order.
 * The first failure stops all lanes.
 *
 * @param stop - fires to end the work; fired here on failure.
 * @throws whatever the first failing lane failed with, or the reason `stop` was fired with.
 */
export async function simulateRange(
  crew: Crew,
  order: RangeOrder,
  onBlock: (block: Block) => Promise<void>,
  stop: AbortController,
): Promise<void> {
  const plan = new BlockPlan(order.range, crew.lanes, order.plan);
  const lane = async (): Promise<void> => {
    let passing = Promise.resolve();
    for (let range = plan.next(); range !== undefined; range = plan.next()) {
      stop.signal.throwIfAborted();
      const started = performance.now();
      const block = await crew.simulate({ ...order, range }, stop.signal);
      plan.learn(range, performance.now() - started);
      // The next is simulated meanwhile; no more than one of each lane is on its way, so that none pile up.
      await passing;
      passing = onBlock(block);
      // Heard of when it is waited for.
      passing.catch(() => undefined);
    }
    await passing;
  };
  const lanes = Array.from({ length: Math.min(crew.lanes, replicatesIn(order.range)) }, () =>
    lane().catch((error: unknown) => {
      stop.abort(error);
    }),
  );
  await Promise.all(lanes);
  stop.signal.throwIfAborted();
}

function replicatesIn({ from, to }: ReplicateRange): number {
  return to - from;
}
