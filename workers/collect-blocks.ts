import type { Block, ReplicateRange, RunRequest } from '../models/run/request.ts';
import { withStop } from './abort.ts';
import type { Crew } from './crew.ts';
import { BLOCK_MILLISECONDS } from './crew-runner.ts';
import { asRunError } from './errors.ts';
import type { Progress } from './runner.ts';
import { simulateRange } from './simulate-range.ts';

export interface CollectOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/**
 * Simulates some replicates of a run and hands back the counts themselves, block by block in no fixed order, for those
 * who summarise elsewhere. The crew is not disposed of.
 *
 * @throws RunCancelled when the signal fires; RunFailed when the work cannot be finished.
 */
export async function collectBlocks(
  crew: Crew,
  request: RunRequest,
  range: ReplicateRange,
  { signal, onProgress }: CollectOptions = {},
): Promise<readonly Block[]> {
  const started = performance.now();
  const blocks: Block[] = [];
  let replicatesDone = 0;
  const keep = (block: Block): Promise<void> => {
    blocks.push(block);
    replicatesDone += block.range.to - block.range.from;
    const elapsedMilliseconds = performance.now() - started;
    onProgress?.({ replicatesDone, replicatesTotal: range.to - range.from, elapsedMilliseconds });
    return Promise.resolve();
  };
  const plan = { blockMilliseconds: BLOCK_MILLISECONDS, marks: [] };
  try {
    await withStop(signal, (stop) => simulateRange(crew, { key: 1, request, range, plan }, keep, stop));
  } catch (error) {
    throw asRunError(error);
  }
  return blocks;
}
