import type { RunRequest } from '../models/run/request.ts';
import { withStop } from './abort.ts';
import { asRunError, RunCancelled, RunFailed } from './errors.ts';
import { readyRequest } from './ready-request.ts';
import { retriedOnce } from './retried-once.ts';

/** Work on requests that can be stopped all at once. */
export class Attempts {
  readonly #stops = new Set<AbortController>();
  #disposed = false;

  /** Tries, once more if the desk was lost, until the signal fires or everything is disposed of. */
  async of<T>(
    request: RunRequest,
    signal: AbortSignal | undefined,
    attempt: (ready: RunRequest, stop: AbortController) => Promise<T>,
  ): Promise<T> {
    try {
      const ready = await readyRequest(request);
      return await retriedOnce(() => withStop(signal, (stop) => this.#tracked(stop, () => attempt(ready, stop))));
    } catch (error) {
      throw asRunError(error);
    }
  }

  /** Stops everything under way; nothing can be begun afterwards. */
  dispose(): void {
    this.#disposed = true;
    for (const stop of this.#stops) {
      stop.abort(new RunCancelled());
    }
  }

  async #tracked<T>(stop: AbortController, attempt: () => Promise<T>): Promise<T> {
    if (this.#disposed) {
      throw new RunFailed('The run could not start because its workers have been closed.');
    }
    stop.signal.throwIfAborted();
    this.#stops.add(stop);
    try {
      return await attempt();
    } finally {
      this.#stops.delete(stop);
    }
  }
}
