import type { BidSensitivity } from '../../models/run/bid-sensitivity.ts';
import type { BidWorkingsQuestion } from '../../models/run/worked-bid.ts';
import type { Runner } from '../../workers/runner.ts';
import { Asking } from './asking.svelte.ts';
import type { Asked } from './asked.ts';
import type { BidOrder } from './bid-order.ts';

/** What must be true for a bid to hold: each uncertain number by itself, and where the plan comes to nothing. On demand. */
export class BidStakes {
  readonly asking: Asking<BidWorkingsQuestion, BidSensitivity>;

  /** @param asked the scenarios of the workspace as one run; the bid’s own run takes its place */
  constructor(runner: Runner, order: () => BidOrder | null, asked: () => Asked | null) {
    this.asking = new Asking({
      asked: () => {
        const [now, all] = [order(), asked()];
        return now === null || all === null ? null : { ...all, request: now.run.request, key: now.run.key };
      },
      question: () => {
        const now = order();
        const [scenario] = now?.question.scenarios ?? [];
        return now === null || scenario === undefined
          ? null
          : { bid: now.question.bid, scenario, against: now.question.against };
      },
      start: ({ request }, question, waiting) => runner.explain(request, 'bidSensitivity', question, waiting),
    });
  }
}
