import { BASELINE_SCENARIO } from '../../models/care/scenario.ts';
import type { Progress, Runner } from '../../workers/runner.ts';
import { LatestWins, type Outcome } from '../../workers/scheduler.ts';
import type { Compared } from '../results/compared.ts';
import { EXPORT } from '../text/results.ts';
import type { Asked } from './asked.ts';
import { staleReasons, type ComparisonOrder } from './comparison-changes.ts';
import { comparedInStages } from './comparison-run.ts';
import { failureFrom, type Failure } from './failure.ts';
import type { RunStatus } from './run.svelte.ts';

interface Parts {
  readonly runner: Runner;
  readonly asked: () => Asked | null;
}

export function keyOfOrder({ asked, against }: ComparisonOrder): string {
  return JSON.stringify([asked.key, against]);
}

/** All scenarios against one of them: run on demand, the latest wins, and what it shows is stamped with what it was asked. */
export class Comparison {
  readonly runner: Runner;
  readonly #asked: () => Asked | null;
  readonly #runs: LatestWins<ComparisonOrder, Compared>;
  status = $state<RunStatus>('idle');
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  #result = $state.raw<Compared | null>(null);
  #against = $state<string>(BASELINE_SCENARIO.id);
  #workingKey = '';

  constructor({ runner, asked }: Parts) {
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

  readonly asked: Asked | null = $derived.by(() => this.#asked());
  /** Id of the scenario the others are held against: the baseline once the chosen one is gone. */
  readonly against: string = $derived.by(() =>
    this.asked?.scenarios.some(({ id }) => id === this.#against) === true ? this.#against : BASELINE_SCENARIO.id,
  );
  /** What would be compared now; null while something needs putting right. */
  readonly order: ComparisonOrder | null = $derived.by(() =>
    this.asked === null ? null : { asked: this.asked, against: this.against },
  );
  readonly key: string | null = $derived.by(() => (this.order === null ? null : keyOfOrder(this.order)));
  readonly upToDate: boolean = $derived.by(() => this.#result !== null && keyOfOrder(this.#result) === this.key);
  /** What there is to show, under the names, notes and colours of now where it is about what is set now. */
  readonly shown: Compared | null = $derived.by(() => {
    if (this.#result === null || this.asked === null || !this.upToDate) return this.#result;
    return { ...this.#result, asked: this.asked };
  });
  readonly isPartial: boolean = $derived.by(
    () => this.shown !== null && this.shown.comparisons.replicates < this.shown.asked.replicates,
  );
  /** Why what is shown is out of date; empty while it is not. */
  readonly reasons: readonly string[] = $derived.by(() =>
    this.#result === null || this.order === null || this.upToDate ? [] : staleReasons(this.#result, this.order),
  );
  /** Why nothing may be taken away now; null when it may. */
  readonly refusal: string | null = $derived.by(() => {
    if (!this.upToDate) return EXPORT.outOfDate;
    return this.status === 'working' ? EXPORT.stillRunning : null;
  });

  readonly holdAgainst = (id: string): void => {
    this.#against = id;
    this.follow();
  };

  /** Compares what is set now, unless that is there, under way, or was stopped or failed before. */
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
    this.#workingKey = keyOfOrder(order);
    this.status = 'working';
    this.failure = null;
    this.progress = { replicatesDone: 0, replicatesTotal: order.asked.replicates, elapsedMilliseconds: 0 };
    this.#runs.request(order);
  };

  /** Stops at the reader's wish; what has come in stays. */
  readonly cancel = (): void => {
    if (this.status === 'working') this.status = 'stopped';
    this.#runs.cancel();
  };

  #start(order: ComparisonOrder, signal: AbortSignal): Promise<Compared> {
    return comparedInStages(this.runner, order, {
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) this.progress = progress;
      },
      onPartial: (compared) => {
        if (!signal.aborted) this.#result = compared;
      },
    });
  }

  #ended(outcome: Outcome<Compared>): void {
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
