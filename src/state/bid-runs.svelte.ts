import type { BidAnswer, BidAnswers } from '../../models/run/bid-answer.ts';
import type { Progress, Runner } from '../../workers/runner.ts';
import { LatestWins, type Outcome } from '../../workers/scheduler.ts';
import type { BidOrder } from './bid-order.ts';
import { BidSafety } from './bid-safety.svelte.ts';
import { stagesTo } from './comparison-run.ts';
import { failureFrom, type Failure } from './failure.ts';
import type { RunStatus } from './run.svelte.ts';

/** What a bid came to, with what was asked. */
export interface BidResult {
  readonly order: BidOrder;
  readonly answers: BidAnswers;
  readonly answer: BidAnswer;
  readonly elapsedMilliseconds: number;
}

function resultOf(order: BidOrder, answers: BidAnswers, elapsedMilliseconds: number): BidResult {
  const [answer] = answers.answers;
  if (answer === undefined) throw new RangeError('A bid was asked about no scenario.');
  return { order, answers, answer, elapsedMilliseconds };
}

/**
 * Talks to the runner about a bid: expected flows while a hand moves what moves children, simulated children when it lets go, and
 * at once where only money has changed.
 */
export class BidRuns {
  status = $state<RunStatus>('idle');
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** The latest over simulated children, partial or whole. */
  result = $state.raw<BidResult | null>(null);
  /** The latest by expected flows: averages only. */
  preview = $state.raw<BidResult | null>(null);
  readonly safety: BidSafety;
  readonly #runner: Runner;
  readonly #runs: LatestWins<BidOrder, BidResult>;
  readonly #previews: LatestWins<BidOrder, BidResult>;
  #workingKey = '';

  constructor(runner: Runner) {
    this.#runner = runner;
    this.safety = new BidSafety(runner);
    this.#runs = new LatestWins({
      whileBusy: 'cancel',
      snapshot: (order) => order,
      start: ({ input }, signal) => this.#simulated(input, signal),
      onOutcome: (outcome) => {
        this.#ended(outcome);
      },
    });
    this.#previews = new LatestWins({
      whileBusy: 'finish',
      snapshot: (order) => order,
      start: ({ input }, signal) => this.#expected(input, signal),
      onOutcome: (outcome) => {
        if (outcome.kind === 'done') this.preview = outcome.value;
        else if (outcome.kind === 'failed' && this.status !== 'working') this.#fail(outcome.error);
      },
    });
  }

  /** Follows the hand: a price where the run is there already, averages where it is not. */
  follow(order: BidOrder): void {
    if (order.key === this.result?.order.key) return;
    if (this.#isOpen(order)) {
      this.start(order);
      return;
    }
    if (this.status === 'working' && order.key !== this.#workingKey) this.#stop('idle');
    if (order.key !== this.preview?.order.key) this.#previews.request(order);
  }

  /** Simulates and prices; the latest wins, and what is already there or under way is not asked again. */
  start(order: BidOrder): void {
    if (this.status === 'working' && order.key === this.#workingKey) return;
    if (order.key === this.result?.order.key && this.#isWhole) return;
    this.#workingKey = order.key;
    this.status = 'working';
    this.failure = null;
    this.progress = { replicatesDone: 0, replicatesTotal: order.run.replicates, elapsedMilliseconds: 0 };
    this.#runs.request(order);
  }

  /** Stops at the reader's wish; what has come in stays. */
  readonly cancel = (): void => {
    this.#stop('stopped');
  };

  get #isWhole(): boolean {
    return this.result !== null && this.result.answers.replicates >= this.result.order.run.replicates;
  }

  /** Whether the run it stands on has come in whole, so that nothing is left to do but multiply and add. */
  #isOpen({ run }: BidOrder): boolean {
    return this.#isWhole && this.result?.order.run === run;
  }

  #stop(status: RunStatus): void {
    if (this.status === 'working') this.status = status;
    this.#runs.cancel();
  }

  async #simulated(order: BidOrder, signal: AbortSignal): Promise<BidResult> {
    const { run, question } = order;
    const began = performance.now();
    const stages = this.#isOpen(order) ? [run.replicates] : stagesTo(run.replicates);
    let result: BidResult | null = null;
    for (const replicates of stages) {
      if (result !== null) this.result = result;
      const onProgress = (progress: Progress): void => {
        if (signal.aborted) return;
        const elapsedMilliseconds = performance.now() - began;
        this.progress = { ...progress, replicatesTotal: run.replicates, elapsedMilliseconds };
      };
      const answers = await this.#runner.bid(run.request, question, { replicates, signal, onProgress });
      result = resultOf(order, answers, performance.now() - began);
    }
    if (result === null) throw new RangeError('There was nothing to price.');
    return result;
  }

  async #expected(order: BidOrder, signal: AbortSignal): Promise<BidResult> {
    const answers = await this.#runner.explain(order.run.request, 'bid', order.question, { signal });
    return resultOf(order, answers, 0);
  }

  #ended(outcome: Outcome<BidResult>): void {
    if (outcome.kind === 'cancelled') return;
    if (outcome.kind === 'failed') {
      this.#fail(outcome.error);
      return;
    }
    this.result = outcome.value;
    this.status = 'done';
    this.safety.ask(outcome.value.order);
  }

  #fail(error: unknown): void {
    this.status = 'failed';
    this.failure = failureFrom(error);
  }
}
