import type { BidAnswers, BidQuestion } from './bid-answer.ts';
import { BidWorkbook } from './bid-workbook.ts';
import { expectedRun } from './expected-run.ts';
import { crossing, MOST_LOOKS, type Crossing } from './crossing.ts';
import { prepareRun } from './prepare.ts';
import type { RunRequest } from './request.ts';
import type { ShareTeller } from './share.ts';
import { checkRange } from './threshold.ts';

/**
 * A bid by expected flows at stated evidence and mean prices: no spread, and every line of its ledger exactly units × price. For a
 * hand on a lever, and for a sheet that is to be followed by hand.
 *
 * @throws InvalidRun when the request or the bid cannot be used; RangeError when there is no such scenario
 */
export function expectedBid(request: RunRequest, question: BidQuestion): BidAnswers {
  const prepared = prepareRun(request);
  return new BidWorkbook(prepared, expectedRun(prepared), true).answer(question);
}

/** How strong an effect, or what any other entry of the evidence, would have to be for a plan to be worth what it costs. */
export interface BidThresholdQuestion extends Omit<BidQuestion, 'scenarios'> {
  readonly scenario: string;
  /** Id of an entry of the evidence library, best an effect: for prices see `thresholdPrices` of an answer. */
  readonly entry: string;
  /** Least and greatest value that is thought of. */
  readonly between: readonly [least: number, greatest: number];
  /** Worth to the public purse, or cash whoever pays; the threshold is where it is 0. */
  readonly by: 'publicValue' | 'fund';
}

/** The value, and what the plan comes to at the least and the greatest. */
export interface BidThreshold extends Crossing {
  readonly entry: string;
  /** The entry in the scenario as it is, and what the plan comes to there. */
  readonly stated: number;
  readonly atStated: number;
}

/**
 * Finds it by halving, as `threshold` does, on expected flows.
 *
 * @param onShare told as values are looked at
 * @throws as `expectedBid` and `threshold` do
 */
export function bidThreshold(request: RunRequest, question: BidThresholdQuestion, onShare?: ShareTeller): BidThreshold {
  const { scenario: id, entry, between, by, bid, against } = question;
  const scenario = request.scenarios.find((each) => each.id === id);
  if (!scenario) throw new RangeError(`There is no scenario "${id}".`);
  checkRange(request, question);
  let looked = 0;
  const under = (own: typeof scenario): number => {
    const scenarios = request.scenarios.map((each) => (each.id === id ? own : each));
    const { answers } = expectedBid({ ...request, scenarios }, { bid, against, scenarios: [id] });
    looked += 1;
    onShare?.(looked / (MOST_LOOKS + 1));
    return answers[0]?.whole[by].mean ?? NaN;
  };
  const stated = prepareRun({ ...request, scenarios: [scenario] }).evidence[1]?.central(entry) ?? NaN;
  const at = (value: number): number => under({ ...scenario, evidence: { ...scenario.evidence, [entry]: { value } } });
  return { entry, stated, atStated: under(scenario), ...crossing(between, 0, at) };
}
