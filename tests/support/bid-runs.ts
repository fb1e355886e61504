import type { Scenario } from '../../models/care/scenario.ts';
import type { Bid } from '../../models/economics/bid.ts';
import type { BidAnswer, BidAnswers } from '../../models/run/bid-answer.ts';
import { BidWorkbook } from '../../models/run/bid-workbook.ts';
import { simulateBlock } from '../../models/run/block.ts';
import { prepareRun, type PreparedRun } from '../../models/run/prepare.ts';
import { completeRun, partsOf } from '../../models/run/replicate-table.ts';
import type { Block, RunRequest } from '../../models/run/request.ts';

/** A run that bids are priced over. */
export class BidRun {
  readonly prepared: PreparedRun;
  readonly block: Block;
  readonly replicates: number;
  readonly workbook: BidWorkbook;

  constructor(request: RunRequest, replicates: number) {
    this.prepared = prepareRun(request);
    this.replicates = replicates;
    this.block = simulateBlock(this.prepared, { from: 0, to: replicates });
    const parts = partsOf(this.block, this.prepared.scenarios.length);
    this.workbook = new BidWorkbook(this.prepared, completeRun(this.prepared, parts, replicates));
  }

  all(bid: Bid, scenarios: readonly string[], against = 'baseline'): BidAnswers {
    return this.workbook.answer({ bid, scenarios, against });
  }

  one(bid: Bid, scenario: string, against = 'baseline'): BidAnswer {
    const [answer] = this.all(bid, [scenario], against).answers;
    if (!answer) throw new Error(`There is no answer about ${scenario}.`);
    return answer;
  }
}

/** A plan that ends with the second year, and one that changes nothing. */
export const plan: Scenario = {
  id: 'plan',
  name: 'Conferences and help',
  levers: {
    'family-group-conference': { target: 0.9, now: 0.2, rampMonths: 6, end: '2022-04' },
    'family-help-spend': { target: 300, rampMonths: 0, end: '2022-04' },
  },
  drivers: {},
};
export const nothing: Scenario = { id: 'nothing', name: 'Nothing', levers: {}, drivers: {} };
