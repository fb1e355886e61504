import type { RunRequest } from '../models/run/request.ts';
import { withStop } from './abort.ts';
import { asRunError, RunCancelled, RunFailed } from './errors.ts';
import { readyRequest } from './ready-request.ts';
import { retriedOnce } from './retried-once.ts';

/** Everything a runner is at work on, so that all of it can be ended at once. */
export class Attempts {
  readonly #stops = new Set<AbortController>();
  #ended = false;

  /**
   * Tries, once more if the desk was lost, until the signal fires or all is ended.
   *
   * @param attempt is given the request with its rules read
   * @throws RunCancelled or RunFailed, and nothing else
   */
  async make<T>(
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

  /** Stops whatever is under way, and starts nothing any more. */
  end(): void {
    this.#ended = true;
    for (const stop of this.#stops) stop.abort(new RunCancelled());
  }

  async #tracked<T>(stop: AbortController, attempt: () => Promise<T>): Promise<T> {
    if (this.#ended) throw new RunFailed('The run could not start because its workers have been closed.');
    stop.signal.throwIfAborted();
    this.#stops.add(stop);
    try {
      return await attempt();
    } finally {
      this.#stops.delete(stop);
    }
  }
}
