import { RunCancelled, RunFailed, WorkerLost } from './errors.ts';

/**
 * Does the work, and once more if a worker was lost over it.
 *
 * @throws RunFailed when a worker is lost again; RunCancelled when the worker was closed on purpose.
 */
export async function retriedOnce<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkerLost) || error.reason.kind === 'closed') {
      throw lastWord(error);
    }
  }
  try {
    return await work();
  } catch (error) {
    throw lastWord(error);
  }
}

function lastWord(error: unknown): unknown {
  if (!(error instanceof WorkerLost)) {
    return error;
  }
  return error.reason.kind === 'closed'
    ? new RunCancelled()
    : new RunFailed(`The run could not finish because ${error.message}. It was tried twice.`);
}
