import { RunCancelled } from './errors.ts';

/**
 * Settles as `work` does, unless the signal fires first: then it rejects with the signal's reason. The work itself goes
 * on and its outcome is dropped.
 */
export function raceAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => {
      reject(reasonOf(signal));
    };
    if (signal.aborted) {
      stop();
    } else {
      signal.addEventListener('abort', stop, { once: true });
    }
    void work.then(resolve, reject).finally(() => {
      signal.removeEventListener('abort', stop);
    });
  });
}

/** Why a signal fired, as an error: what it was aborted with when that is an error of ours, else that it was cancelled. */
export function reasonOf(signal: AbortSignal): Error {
  const reason: unknown = signal.reason;
  // A bare `abort()` gives a DOMException, which says nothing more than that.
  return reason instanceof Error && !(reason instanceof DOMException) ? reason : new RunCancelled();
}

/**
 * Runs `work` with a signal of its own, which fires as soon as the caller's does (with `RunCancelled`), and is fired by
 * whatever part of the work calls `stop`.
 */
export async function withStop<T>(
  outer: AbortSignal | undefined,
  work: (stop: AbortController) => Promise<T>,
): Promise<T> {
  const stop = new AbortController();
  const cancel = (): void => {
    stop.abort(new RunCancelled());
  };
  if (outer?.aborted === true) {
    cancel();
  }
  outer?.addEventListener('abort', cancel, { once: true });
  try {
    return await work(stop);
  } finally {
    outer?.removeEventListener('abort', cancel);
  }
}
