import type { Progress, Runner } from '../../workers/runner.ts';
import { LatestWins, type Outcome } from '../../workers/scheduler.ts';
import { EXPORT } from '../text/results.ts';
import type { Asked } from './asked.ts';
import { failureFrom, type Failure } from './failure.ts';
import type { RunStatus } from './run.svelte.ts';

export interface OnDemandParts {
  readonly runner: Runner;
  /** The scenarios side by side; null while something needs putting right. */
  readonly asked: () => Asked | null;
}

export interface Listening<Result> {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
  readonly onPartial: (result: Result) => void;
}

/** Runs that a result rests on, and how long they took. */
export interface Taken {
  readonly replicates: number;
  readonly elapsedMilliseconds: number;
}

/** Something run about all scenarios when it is turned to: the latest wins, and what it shows is stamped with what it was asked. */
export abstract class OnDemand<Order extends { readonly asked: Asked }, Result extends Order> {
  readonly runner: Runner;
  readonly #asked: () => Asked | null;
  readonly #runs: LatestWins<Order, Result>;
  status = $state<RunStatus>('idle');
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  #result = $state.raw<Result | null>(null);
  #workingKey = '';

  constructor({ runner, asked }: OnDemandParts) {
    this.runner = runner;
    this.#asked = asked;
    this.#runs = new LatestWins({
      whileBusy: 'cancel',
      snapshot: (order) => order,
      start: ({ input }, signal) => this.#start(input, signal),
      onOutcome: (outcome) => {
        this.#ended(outcome);
      },
    });
  }

  /** What would be run about these scenarios. */
  protected abstract orderFor(asked: Asked): Order;
  /** The text by which two orders are the same. */
  protected abstract keyOf(order: Order): string;
  protected abstract runsOf(order: Order): number;
  protected abstract reasonsBetween(then: Result, now: Order): readonly string[];
  protected abstract run(order: Order, listening: Listening<Result>): Promise<Result>;
  abstract taken(result: Result): Taken;

  readonly asked: Asked | null = $derived.by(() => this.#asked());
  /** What would be run now; null while something needs putting right. */
  readonly order: Order | null = $derived.by(() => (this.asked === null ? null : this.orderFor(this.asked)));
  readonly key: string | null = $derived.by(() => (this.order === null ? null : this.keyOf(this.order)));
  readonly upToDate: boolean = $derived.by(() => this.#result !== null && this.keyOf(this.#result) === this.key);
  /** What there is to show, under the names, notes and colours of now where it is about what is set now. */
  readonly shown: Result | null = $derived.by(() => {
    if (this.#result === null || this.asked === null || !this.upToDate) return this.#result;
    return { ...this.#result, asked: this.asked };
  });
  readonly isPartial: boolean = $derived.by(
    () => this.shown !== null && this.taken(this.shown).replicates < this.runsOf(this.shown),
  );
  /** Why what is shown is out of date; empty while it is not. */
  readonly reasons: readonly string[] = $derived.by(() =>
    this.#result === null || this.order === null || this.upToDate ? [] : this.reasonsBetween(this.#result, this.order),
  );
  /** Why nothing may be taken away now; null when it may. */
  readonly refusal: string | null = $derived.by(() => {
    if (!this.upToDate) return EXPORT.outOfDate;
    return this.status === 'working' ? EXPORT.stillRunning : null;
  });

  /** Runs what is set now, unless that is there, under way, or was stopped or failed before. */
  readonly follow = (): void => {
    if (this.key === this.#workingKey) return;
    if (!this.upToDate) this.start();
    else if (this.status === 'working') {
      // Back to what is shown: what was under way is for something else.
      this.#workingKey = '';
      this.#runs.cancel();
      this.status = this.isPartial ? 'stopped' : 'done';
    }
  };

  readonly start = (): void => {
    const { order } = this;
    if (order === null) return;
    this.#workingKey = this.keyOf(order);
    this.status = 'working';
    this.failure = null;
    this.progress = { replicatesDone: 0, replicatesTotal: this.runsOf(order), elapsedMilliseconds: 0 };
    this.#runs.request(order);
  };

  /** Stops at the reader's wish; what has come in stays. */
  readonly cancel = (): void => {
    if (this.status === 'working') this.status = 'stopped';
    this.#runs.cancel();
  };

  #start(order: Order, signal: AbortSignal): Promise<Result> {
    return this.run(order, {
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) this.progress = progress;
      },
      onPartial: (result) => {
        if (!signal.aborted) this.#result = result;
      },
    });
  }

  #ended(outcome: Outcome<Result>): void {
    if (outcome.kind === 'cancelled') return;
    if (outcome.kind === 'failed') {
      this.status = 'failed';
      this.failure = failureFrom(outcome.error);
      return;
    }
    this.#result = outcome.value;
    this.status = 'done';
  }
}
