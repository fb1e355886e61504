import { BASELINE_SCENARIO } from '../../models/care/scenario.ts';
import type { RunSummary } from '../../models/run/request.ts';
import type { Runner } from '../../workers/runner.ts';
import { LatestWins } from '../../workers/scheduler.ts';
import { CARE, IN_NEED, REPEAT_PLANS, RETURNS_BROKEN, runningTotal } from '../results/outputs.ts';
import type { BidOrder } from './bid-order.ts';
import { failureFrom, type Failure } from './failure.ts';

const OUTPUTS = [CARE, runningTotal(REPEAT_PLANS), runningTotal(RETURNS_BROKEN), IN_NEED];

interface Found {
  readonly order: BidOrder;
  readonly summary: RunSummary;
}

/** What a plan does to the safety of children, from the same runs as its money: asked once for each run. */
export class BidSafety {
  found = $state.raw<Found | null>(null);
  failure = $state.raw<Failure | null>(null);
  readonly #asks: LatestWins<BidOrder, RunSummary>;
  #askedKey = '';

  constructor(runner: Runner) {
    this.#asks = new LatestWins({
      whileBusy: 'cancel',
      snapshot: (order) => order,
      start: ({ input: { run } }, signal) =>
        runner.run(run.request, { replicates: run.replicates, signal, outputs: OUTPUTS }),
      onOutcome: (outcome, { input: order }) => {
        if (outcome.kind === 'done') this.found = { order, summary: outcome.value };
        else if (outcome.kind === 'failed') this.failure = failureFrom(outcome.error);
      },
    });
  }

  /** Asks for the run of a bid once its money is there, unless it has been asked for before. */
  ask(order: BidOrder): void {
    const key = keyOf(order);
    if (key === this.#askedKey) return;
    this.#askedKey = key;
    this.failure = null;
    this.#asks.request(order);
  }

  /** What is known of the run a bid stands on; null while there is nothing. */
  of(order: BidOrder): RunSummary | null {
    return this.found !== null && keyOf(this.found.order) === keyOf(order) ? this.found.summary : null;
  }
}

function keyOf({ run, question }: BidOrder): string {
  return JSON.stringify([run.key, question.scenarios]);
}

/** Whether a bid is held against anything but the baseline, which safety is told against. */
export function isAgainstAnother({ question }: BidOrder): boolean {
  return question.against !== BASELINE_SCENARIO.id;
}
