import type { RunSummary } from '../../models/run/request.ts';
import type { Progress, Runner } from '../../workers/runner.ts';
import { LatestWins, type Outcome } from '../../workers/scheduler.ts';
import { PAGE_OUTPUTS } from '../results/outputs.ts';
import { drawn } from '../ui/turns.ts';
import { failureFrom, type Failure } from './failure.ts';
import type { RequestBuilder } from './request.ts';
import { keyOf, type Settings } from './settings.ts';
import type { Stamped } from './stamped.ts';
import { WholeResults } from './whole-results.ts';

export type RunStatus = 'idle' | 'working' | 'done' | 'stopped' | 'failed';

interface Order {
  readonly settings: Settings;
  /** Runs asked for. */
  readonly asked: number;
}

/** Talks to the runner: expected flows while the hand moves, simulated children when it lets go. */
export class Run {
  status = $state<RunStatus>('idle');
  /** The latest simulated children, partial or whole. */
  result = $state.raw<Stamped | null>(null);
  /** The latest expected flows. */
  live = $state.raw<Stamped | null>(null);
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  readonly #runner: Runner;
  readonly #build: RequestBuilder;
  readonly #previews: LatestWins<Settings, RunSummary>;
  readonly #runs: LatestWins<Order, RunSummary>;
  readonly #onDone: (settings: Settings) => void;
  readonly #whole = new WholeResults();
  #workingKey = '';
  #followedKey = '';
  #serial = 0;

  /** @param onDone told when a run has come in whole */
  constructor(runner: Runner, build: RequestBuilder, onDone: (settings: Settings) => void = () => undefined) {
    this.#runner = runner;
    this.#build = build;
    this.#onDone = onDone;
    this.#previews = new LatestWins({
      whileBusy: 'finish',
      snapshot: (settings) => settings,
      start: ({ input }, signal) => runner.expected(build(input), signal, PAGE_OUTPUTS),
      onOutcome: (outcome, { input }) => {
        this.#previewed(outcome, input);
      },
    });
    this.#runs = new LatestWins({
      whileBusy: 'cancel',
      // Children take every core there is: what shows where the hand went is drawn before.
      defer: (start) => void this.#previews.settled().then(drawn).then(start),
      snapshot: (order) => order,
      start: ({ input }, signal) => this.#simulate(input, signal),
      onOutcome: (outcome, { input }) => {
        this.#ended(outcome, input);
      },
    });
  }

  /** Follows the hand. Whatever is being simulated is for other settings now, so it stops. */
  preview(settings: Settings): void {
    const key = keyOf(settings);
    if (this.status === 'working' && key !== this.#workingKey) this.#stop('idle');
    // A hand that lets go has been followed: that is not asked for again before the run.
    if (key !== this.#followedKey) this.#previews.request(settings);
    this.#followedKey = key;
  }

  /** Simulates; the latest wins. Asking again for what is already being done changes nothing. */
  start(settings: Settings, asked: number): void {
    const key = keyOf(settings);
    if (this.status === 'working' && key === this.#workingKey) return;
    this.#workingKey = key;
    this.status = 'working';
    this.failure = null;
    this.progress = { replicatesDone: 0, replicatesTotal: asked, elapsedMilliseconds: 0 };
    this.#runs.request({ settings, asked });
  }

  /** Shows again what has come in whole before; false when there is no such result. */
  recall(settings: Settings, asked: number): boolean {
    const found = this.#whole.of(keyOf(settings), asked);
    if (found === null) return false;
    this.#stop('idle');
    this.result = { ...found, settings, serial: (this.#serial += 1) };
    this.status = 'done';
    this.#onDone(settings);
    return true;
  }

  /** Stops at the reader's wish; what has come in stays. */
  readonly cancel = (): void => {
    this.#stop('stopped');
  };

  dispose(): void {
    this.#stop('idle');
    this.#runner.dispose();
  }

  #stop(status: RunStatus): void {
    if (this.status === 'working') this.status = status;
    this.#runs.cancel();
  }

  #simulate({ settings, asked }: Order, signal: AbortSignal): Promise<RunSummary> {
    return this.#runner.run(this.#build(settings), {
      replicates: asked,
      signal,
      outputs: PAGE_OUTPUTS,
      partialOutputs: PAGE_OUTPUTS,
      onProgress: (progress) => {
        if (!signal.aborted) this.progress = progress;
      },
      onPartial: (summary) => {
        if (!signal.aborted) this.result = this.#stamp(settings, summary, asked);
      },
    });
  }

  #ended(outcome: Outcome<RunSummary>, { settings, asked }: Order): void {
    if (outcome.kind === 'failed') this.#fail(outcome.error);
    if (outcome.kind !== 'done') return;
    this.result = this.#stamp(settings, outcome.value, asked);
    this.status = 'done';
    this.#whole.add(this.result);
    this.#onDone(settings);
  }

  #previewed(outcome: Outcome<RunSummary>, settings: Settings): void {
    if (outcome.kind === 'done') this.live = this.#stamp(settings, outcome.value, 0);
    else this.#followedKey = '';
    if (outcome.kind === 'failed' && this.status !== 'working') this.#fail(outcome.error);
  }

  #fail(error: unknown): void {
    this.status = 'failed';
    this.failure = failureFrom(error);
  }

  #stamp(settings: Settings, summary: RunSummary, asked: number): Stamped {
    this.#serial += 1;
    const elapsedMilliseconds = this.progress?.elapsedMilliseconds ?? 0;
    return { settings, key: keyOf(settings), summary, asked, elapsedMilliseconds, serial: this.#serial };
  }
}
