import type { AuthorityFit } from '../../models/authority/fit.ts';
import { raceAbort } from '../abort.ts';
import { asRunError, lossSentence, RunFailed } from '../errors.ts';
import type { Fitter, FitTold, FitWait, NumberedTask } from '../fit-messages.ts';
import type { WorkerHandle } from '../worker-handle.ts';
import { browserHandle } from './spawn.ts';

/**
 * Fits in one worker, started at once so that nothing has to be fetched when a fit is asked for. A fit that is stopped is no longer
 * listened to; the worker ends it, which takes a second or two, before it begins another.
 */
export function createFitter(): Fitter {
  let worker: WorkerHandle | null = spawn();
  let last = 0;
  return async (task, wait) => {
    worker ??= spawn();
    const used = worker;
    const number = ++last;
    try {
      return await raceAbort(outcomeOf(used, { number, task }, wait), wait.signal);
    } catch (error) {
      // One that is lost is not asked again.
      if (error instanceof RunFailed && worker === used) {
        used.terminate();
        worker = null;
      }
      throw error;
    }
  };
}

function spawn(): WorkerHandle {
  // Written out in full because the bundler looks for exactly this.
  return browserHandle(new Worker(new URL('../fit.worker.ts', import.meta.url), { type: 'module' }));
}

function outcomeOf(worker: WorkerHandle, asked: NumberedTask, { onRound, signal }: FitWait): Promise<AuthorityFit> {
  return new Promise((resolve, reject) => {
    worker.onMessage((message) => {
      const told = message as FitTold;
      if (told.number !== asked.number || signal.aborted) return;
      if (told.kind === 'round') onRound(told.done);
      else if (told.kind === 'done') resolve(told.fit);
      else reject(asRunError(new Error(told.detail)));
    });
    worker.onLoss((loss) => {
      reject(new RunFailed(`The fit could not finish because ${lossSentence(loss)}.`));
    });
    (worker.endpoint as Worker).postMessage(asked);
  });
}
