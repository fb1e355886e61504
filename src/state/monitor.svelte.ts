import type { Actual } from '../../models/economics/actuals.ts';
import type { BidAnswers } from '../../models/run/bid-answer.ts';
import type { Runner } from '../../workers/runner.ts';
import { Asking, type Waiting } from './asking.svelte.ts';
import type { Asked } from './asked.ts';
import type { BidOrder } from './bid-order.ts';
import type { BidState } from './bid.svelte.ts';

/** A question about the bid as it is set now, and about nothing before its runs are there. */
export interface AboutBid {
  /** Key of the order. */
  readonly order: string;
  readonly actuals: readonly Actual[];
}

export interface BidAskingParts<Answer> {
  readonly bid: BidState;
  readonly asked: () => Asked | null;
  readonly start: (order: BidOrder, about: AboutBid, waiting: Waiting) => Promise<Answer>;
}

/** Asks something more about the bid once its runs are there; what came before is known to be out of date. */
export function askingAboutBid<Answer>({ bid, asked, start }: BidAskingParts<Answer>): Asking<AboutBid, Answer> {
  return new Asking<AboutBid, Answer>({
    asked,
    question: () => {
      const { order, refusal, kept } = bid;
      return order === null || refusal !== null ? null : { order: order.key, actuals: kept.actuals ?? [] };
    },
    start: (_, about, waiting) => {
      const { order } = bid;
      if (order?.key !== about.order) return Promise.reject(new RangeError('The bid has changed meanwhile.'));
      return start(order, about, waiting);
    },
  });
}

/** The bid once more, followed quarter by quarter beside what happened: nothing is simulated for it. */
export function monitorOf(runner: Runner, bid: BidState, asked: () => Asked | null): Asking<AboutBid, BidAnswers> {
  return askingAboutBid({
    ...{ bid, asked },
    start: ({ run, question }, { actuals }, { signal }) =>
      runner.bid(run.request, { ...question, monitor: { actuals } }, { replicates: run.replicates, signal }),
  });
}
