import { BASELINE_SCENARIO, type Scenario } from '../../models/care/scenario.ts';
import type { Bid } from '../../models/economics/bid.ts';
import type { BidQuestion } from '../../models/run/bid-answer.ts';
import { requestOfBid } from '../../models/run/bid-request.ts';
import type { RunRequest } from '../../models/run/request.ts';
import type { Asked } from './asked.ts';
import { sorted } from './settings.ts';

/** The run a bid stands on: the same object for as long as it is the same run, so that a price needs no new one. */
export interface BidRun {
  readonly request: RunRequest;
  readonly replicates: number;
  /** Two with one key give one result. */
  readonly key: string;
}

/** A bid as it is asked about. */
export interface BidOrder {
  readonly run: BidRun;
  readonly question: BidQuestion;
  /** Names of the scenario bid for and of the one it is held against; they decide nothing. */
  readonly names: { readonly plan: string; readonly against: string };
  readonly key: string;
}

/** Which scenarios a bid is about. */
export interface BidPair {
  readonly scenario: string;
  readonly against: string;
}

/** The scenarios a bid is about: the one shown and the baseline where none was chosen, or the chosen one is gone. */
export function pairOf(
  { scenario, against }: Partial<BidPair>,
  scenarios: readonly Pick<Scenario, 'id'>[],
  shown: string,
): BidPair {
  const known = (id: string | undefined): string | undefined => scenarios.find((each) => each.id === id)?.id;
  const plan = known(scenario) ?? shown;
  const other = known(against);
  return { scenario: plan, against: other === undefined || other === plan ? BASELINE_SCENARIO.id : other };
}

/** The run that a bid needs: its two scenarios and no other. */
export function runOfBid(asked: Asked, bid: Bid, { scenario, against }: BidPair): BidRun {
  const scenarios = asked.request.scenarios.filter(({ id }) => id === scenario || id === against);
  const request = requestOfBid({ ...asked.request, scenarios }, bid, [scenario]);
  return { request, replicates: asked.replicates, key: keyOfRequest(request) };
}

function keyOfRequest({ baseline, years, seed, drift, loops, scenarios }: RunRequest): string {
  const own = scenarios.map(({ id, levers, drivers, evidence = {}, rules = {} }) => [
    id,
    ...[levers, drivers, evidence, rules].map(sorted),
  ]);
  return JSON.stringify([baseline.id, years, seed, drift, loops.toSorted(), own]);
}

export function orderOf(
  run: BidRun,
  bid: Bid,
  { scenario, against }: BidPair,
  scenarios: readonly Pick<Scenario, 'id' | 'name'>[],
): BidOrder {
  const named = (id: string): string => scenarios.find((each) => each.id === id)?.name ?? BASELINE_SCENARIO.name;
  const question = { bid, scenarios: [scenario], against };
  return {
    ...{ run, question, names: { plan: named(scenario), against: named(against) } },
    key: JSON.stringify([run.key, question]),
  };
}
