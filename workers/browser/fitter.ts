import type { AuthorityFit } from '../../models/authority/fit.ts';
import { raceAbort } from '../abort.ts';
import { asRunError, lossSentence, RunFailed } from '../errors.ts';
import type { FitTold, Fitter } from '../fit-messages.ts';
import { browserHandle } from './spawn.ts';

/** Fits in a worker of its own, which ends with the fit or as soon as it is stopped. */
export const fitInWorker: Fitter = async (task, { onRound, signal }) => {
  // Written out in full because the bundler looks for exactly this.
  const worker = new Worker(new URL('../fit.worker.ts', import.meta.url), { type: 'module' });
  const handle = browserHandle(worker);
  const fitted = new Promise<AuthorityFit>((resolve, reject) => {
    handle.onMessage((message) => {
      const told = message as FitTold;
      if (told.kind === 'round') onRound(told.done);
      else if (told.kind === 'done') resolve(told.fit);
      else reject(asRunError(new Error(told.detail)));
    });
    handle.onLoss((loss) => {
      reject(new RunFailed(`The fit could not finish because ${lossSentence(loss)}.`));
    });
  });
  worker.postMessage(task);
  try {
    return await raceAbort(fitted, signal);
  } finally {
    handle.terminate();
  }
};
