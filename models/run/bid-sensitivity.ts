import type { Scenario } from '../care/scenario.ts';
import type { Bid } from '../economics/bid.ts';
import { bidAt, childInputs, moneyInputs, type BidInput } from './bid-inputs.ts';
import { BidWorkbook } from './bid-workbook.ts';
import { expectedRun } from './expected-run.ts';
import type { BidWorkingsQuestion } from './worked-bid.ts';
import { crossing, type Crossing } from './crossing.ts';
import { placeInRun } from './place-in-run.ts';
import { prepareRun } from './prepare.ts';
import type { RunRequest } from './request.ts';
import type { ShareTeller } from './share.ts';

/** What a plan comes to, as far as a bid stands or falls by it: in cash whoever pays, and worth to the public purse. */
export interface BidWorth {
  readonly fund: number;
  readonly publicValue: number;
}

/** What one uncertain number does to a bid by itself, all else being at its stated value. */
export interface BidInfluence extends BidInput {
  readonly atLow: BidWorth;
  readonly atHigh: BidWorth;
  /** The value at which cash comes to nothing, and that at which public value does; none within the range looked at. */
  readonly breaksAt: { readonly fund: Crossing['value']; readonly publicValue: Crossing['value'] };
}

export interface BidSensitivity {
  readonly stated: BidWorth;
  /** By how far they move public value, the furthest first. */
  readonly inputs: readonly BidInfluence[];
}

/** No more are named: what moves a bid by a hundredth of what the first does is no risk to it. */
const NAMED = 12;

/**
 * What would make a bid fail: each uncertain number at its 5th and 95th percentile with all else at its stated value, by expected
 * flows, and the value at which the plan comes to nothing, looked for half as far again beyond the range as its ends are from 0.
 *
 * @param onShare told as inputs are done
 * @throws as `bidWorkings` does
 */
export function bidSensitivity(
  request: RunRequest,
  { bid, scenario: id, against }: BidWorkingsQuestion,
  onShare?: ShareTeller,
): BidSensitivity {
  const prepared = prepareRun(request);
  const at = placeInRun(prepared, id);
  const { library } = prepared.evidence[at] ?? prepared.place;
  const scenario = request.scenarios.find((each) => each.id === id);
  const book = new BidWorkbook(prepared, expectedRun(prepared), true);
  const money = moneyInputs(bid, library);
  const children = scenario ? childInputs(scenario, library) : [];
  const priced = (own: Bid): BidWorth => worthOf(book, own, id, against);
  const moved = (input: BidInput, value: number): BidWorth =>
    movedWorth(request, scenario, { bid, against }, input, value);
  let done = 0;
  const told = <T>(found: T): T => {
    done += 1;
    onShare?.(done / (money.length + children.length));
    return found;
  };
  const inputs = [
    ...money.map((input) => told(influence(input, (value) => priced(bidAt(bid, library, input, value))))),
    ...children.map((input) => told(influence(input, (value) => moved(input, value)))),
  ];
  const swing = ({ atLow, atHigh }: BidInfluence): number => Math.abs(atHigh.publicValue - atLow.publicValue);
  const inOrder = inputs.toSorted((one, other) => swing(other) - swing(one)).slice(0, NAMED);
  return { stated: priced(bid), inputs: inOrder.filter((each) => swing(each) > 0) };
}

function worthOf(book: BidWorkbook, bid: Bid, scenario: string, against: string): BidWorth {
  const whole = book.answer({ bid, scenarios: [scenario], against }).answers[0]?.whole;
  return { fund: whole?.fund.mean ?? NaN, publicValue: whole?.publicValue.mean ?? NaN };
}

/** What the plan comes to where an entry of the evidence is held at a value. */
function movedWorth(
  request: RunRequest,
  scenario: Scenario | undefined,
  { bid, against }: Pick<BidWorkingsQuestion, 'bid' | 'against'>,
  { id }: BidInput,
  value: number,
): BidWorth {
  const scenarios = request.scenarios.map((each) =>
    each === scenario ? { ...each, evidence: { ...each.evidence, [id]: { value } } } : each,
  );
  const prepared = prepareRun({ ...request, scenarios });
  return worthOf(new BidWorkbook(prepared, expectedRun(prepared), true), bid, scenario?.id ?? '', against);
}

function influence(input: BidInput, at: (value: number) => BidWorth): BidInfluence {
  const { low, high, between } = input;
  const [from, to] = between;
  const known = new Map<number, BidWorth>();
  const remembered = (value: number): BidWorth => {
    const found = known.get(value) ?? at(value);
    known.set(value, found);
    return found;
  };
  // Straight lines, or nearly: from the two ends one sees which way to look, and no halving is needed where there is no crossing.
  const zeroOf = (of: keyof BidWorth): Crossing['value'] =>
    remembered(from)[of] < 0 === remembered(to)[of] < 0
      ? null
      : crossing(between, 0, (value) => remembered(value)[of]).value;
  return {
    ...input,
    ...{ atLow: at(low), atHigh: at(high) },
    breaksAt: { fund: zeroOf('fund'), publicValue: zeroOf('publicValue') },
  };
}
