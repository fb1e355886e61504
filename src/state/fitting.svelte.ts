import type { FitWait } from '../../workers/fit-messages.ts';
import { failureFrom, type Failure } from './failure.ts';

/** A fit being made, and the latest that is there. */
export class Fitting<Task, Found> {
  readonly #fit: (task: Task, wait: FitWait) => Promise<Found>;
  readonly #rounds: number;
  #stop: AbortController | null = null;
  isWorking = $state(false);
  /** Share of the rounds that are done, 0 to 1. */
  share = $state(0);
  failure = $state.raw<Failure | null>(null);
  found = $state.raw<Found | null>(null);

  /** @param rounds how many a fit has */
  constructor(fit: (task: Task, wait: FitWait) => Promise<Found>, rounds: number) {
    this.#fit = fit;
    this.#rounds = rounds;
  }

  /** Fits anew; one under way is given up. What was found before stays until the new one is there. */
  async start(task: Task): Promise<void> {
    this.stop();
    const stop = new AbortController();
    this.#stop = stop;
    this.isWorking = true;
    this.share = 0;
    this.failure = null;
    const onRound = (done: number): void => {
      if (this.#stop === stop) this.share = done / this.#rounds;
    };
    try {
      const found = await this.#fit(task, { signal: stop.signal, onRound });
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
