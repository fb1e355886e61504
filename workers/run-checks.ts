import { RunFailed } from './errors.ts';
import type { RunOptions } from './runner.ts';

/** @throws RunFailed when it is not a whole number of at least 1 */
export function checkReplicates(replicates: number): void {
  if (!Number.isInteger(replicates) || replicates < 1) {
    const problem = `The number of replicates should be a whole number of at least 1, but is ${replicates}.`;
    throw new RunFailed(problem, [problem]);
  }
}

/** Passes on a share that is done, and never a smaller one after a larger. */
export function onlyForward(tell: ((share: number) => void) | undefined): (share: number) => void {
  let most = 0;
  return (share) => {
    if (share > most) {
      most = share;
      tell?.(share);
    }
  };
}

/** Progress never goes back, not even when a run has to begin again. */
export function progressReporter({
  replicates,
  onProgress,
}: Pick<RunOptions, 'replicates' | 'onProgress'>): (done: number) => void {
  const started = performance.now();
  let most = 0;
  return (done) => {
    if (done > most) {
      most = done;
      onProgress?.({
        replicatesDone: done,
        replicatesTotal: replicates,
        elapsedMilliseconds: performance.now() - started,
      });
    }
  };
}
