import type { Block, ReplicateRange } from '../models/run/request.ts';
import { raceAbort } from './abort.ts';
import type { Crew } from './crew.ts';
import { fillRun, type FillOrder } from './fill-run.ts';

export interface FilledOrder extends FillOrder {
  /** Called with the number of replicates done. */
  readonly onReplicates: (done: number) => void;
}

/**
 * Opens a run, has simulated what the desk does not have yet, asks something about it, and closes it.
 *
 * @param stop fires to end the work; fired here on failure
 * @throws RunCancelled, RunFailed, or WorkerLost when the desk was lost and all is to begin again
 */
export async function filledRun<T>(
  crew: Crew,
  order: FilledOrder,
  stop: AbortController,
  ask: () => Promise<T>,
): Promise<T> {
  const { key, request, onReplicates } = order;
  let done = 0;
  const count = ({ from, to }: ReplicateRange): void => {
    done += to - from;
    onReplicates(done);
  };
  const onBlock = async (block: Block): Promise<void> => {
    const { range } = block;
    await raceAbort(crew.hold(key, block), stop.signal);
    count(range);
  };
  try {
    const facts = await raceAbort(crew.open(key, request), stop.signal);
    await fillRun(crew, order, facts, { onHeld: count, onBlock }, stop);
    return await ask();
  } finally {
    crew.release(key).catch(() => undefined);
  }
}
