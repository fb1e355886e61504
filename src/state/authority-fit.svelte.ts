import { FIT_ROUNDS, type AuthorityFit } from '../../models/authority/fit.ts';
import type { FitTask, Fitter } from '../../workers/fit-messages.ts';
import { failureFrom, type Failure } from './failure.ts';

/** A fit being made, and the latest that is there. */
export class AuthorityFitting {
  readonly #fit: Fitter;
  #stop: AbortController | null = null;
  isWorking = $state(false);
  /** Share of the rounds that are done, 0 to 1. */
  share = $state(0);
  failure = $state.raw<Failure | null>(null);
  found = $state.raw<AuthorityFit | null>(null);

  constructor(fit: Fitter) {
    this.#fit = fit;
  }

  /** Fits anew; one under way is given up. What was found before stays until the new one is there. */
  async start(task: FitTask): Promise<void> {
    this.stop();
    const stop = new AbortController();
    this.#stop = stop;
    this.isWorking = true;
    this.share = 0;
    this.failure = null;
    try {
      const found = await this.#fit(task, { signal: stop.signal, onRound: (done) => (this.share = done / FIT_ROUNDS) });
      if (this.#stop === stop) this.found = found;
    } catch (error) {
      if (this.#stop === stop) this.failure = failureFrom(error);
    } finally {
      if (this.#stop === stop) this.#ended();
    }
  }

  readonly stop = (): void => {
    const running = this.#stop;
    this.#ended();
    running?.abort();
  };

  #ended(): void {
    this.#stop = null;
    this.isWorking = false;
  }
}
