import type { Progress, Runner } from '../../workers/runner.ts';
import { LatestWins, type Outcome } from '../../workers/scheduler.ts';
import { BASELINE } from '../results/compared.ts';
import type { FollowedChildren } from '../results/followed.ts';
import { called } from '../text/compare-charts.ts';
import { JOURNEYS } from '../text/journeys.ts';
import { EXPORT } from '../text/results.ts';
import type { Asked } from './asked.ts';
import { staleReasons } from './comparison-changes.ts';
import { failureFrom, type Failure } from './failure.ts';
import type { RunStatus } from './run.svelte.ts';

/** Runs in which children are followed: enough that shares of some hundred children each stand still. */
const REPLICATES = 100;

interface Order {
  readonly asked: Asked;
  readonly scenario: string;
}

const keyOf = ({ asked, scenario }: Order): string => JSON.stringify([asked.key, scenario]);

/** Children followed in the baseline and one scenario: asked for on demand, and stamped with what they were asked with. */
export class Following {
  readonly #runner: Runner;
  readonly #asked: () => Asked | null;
  readonly #runs: LatestWins<Order, FollowedChildren>;
  status = $state<RunStatus>('idle');
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  #result = $state.raw<FollowedChildren | null>(null);
  #chosen = $state<string | null>(null);
  #workingKey = '';

  constructor({ runner, asked }: { readonly runner: Runner; readonly asked: () => Asked | null }) {
    this.#runner = runner;
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
  /** The scenario beside the baseline: the first until another is chosen that is there. */
  readonly scenario: string = $derived.by(() => {
    const known = this.asked?.scenarios ?? [];
    return (known.find(({ id }) => id === this.#chosen) ?? known[0] ?? BASELINE).id;
  });
  readonly order: Order | null = $derived.by(() =>
    this.asked === null ? null : { asked: this.asked, scenario: this.scenario },
  );
  readonly key: string | null = $derived.by(() => (this.order === null ? null : keyOf(this.order)));
  readonly upToDate: boolean = $derived.by(() => this.#result !== null && keyOf(this.#result) === this.key);
  /** What there is to show, under the names and colours of now where it is about what is set now. */
  readonly shown: FollowedChildren | null = $derived.by(() => {
    if (this.#result === null || this.asked === null || !this.upToDate) return this.#result;
    return { ...this.#result, asked: this.asked };
  });
  /** Why what is shown is out of date; empty while it is not. */
  readonly reasons: readonly string[] = $derived.by(() => {
    const [then, now] = [this.#result, this.order];
    if (then === null || now === null || this.upToDate) return [];
    const own = now.asked.scenarios.find(({ id }) => id === now.scenario) ?? BASELINE;
    return [
      ...(then.scenario === now.scenario ? [] : [JOURNEYS.otherScenario(called(own))]),
      ...staleReasons({ asked: then.asked, against: BASELINE.id }, { asked: now.asked, against: BASELINE.id }),
    ];
  });
  /** Why nothing may be taken away now; null when it may. */
  readonly refusal: string | null = $derived.by(() => {
    if (!this.upToDate) return EXPORT.outOfDate;
    return this.status === 'working' ? EXPORT.stillRunning : null;
  });

  readonly choose = (id: string): void => {
    this.#chosen = id;
    this.follow();
  };

  /** Follows children in what is set now, unless that is there, under way, or was stopped or failed before. */
  readonly follow = (): void => {
    if (this.key !== this.#workingKey && !this.upToDate) this.start();
  };

  readonly start = (): void => {
    const { order } = this;
    if (order === null) return;
    this.#workingKey = keyOf(order);
    this.status = 'working';
    this.failure = null;
    this.progress = { replicatesDone: 0, replicatesTotal: REPLICATES, elapsedMilliseconds: 0 };
    this.#runs.request(order);
  };

  /** Stops at the reader's wish; what was there before stays. */
  readonly cancel = (): void => {
    if (this.status === 'working') this.status = 'stopped';
    this.#runs.cancel();
  };

  async #start({ asked, scenario }: Order, signal: AbortSignal): Promise<FollowedChildren> {
    const started = performance.now();
    const scenarios = scenario === BASELINE.id ? [scenario] : [BASELINE.id, scenario];
    const journeys = await this.#runner.journeys(
      asked.request,
      { scenarios },
      {
        ...{ replicates: REPLICATES, signal },
        onProgress: (progress) => {
          if (!signal.aborted) this.progress = progress;
        },
      },
    );
    return { asked, scenario, journeys, elapsedMilliseconds: performance.now() - started };
  }

  #ended(outcome: Outcome<FollowedChildren>): void {
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
