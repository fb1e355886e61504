import { BASELINE_SCENARIO } from '../care/scenario.ts';
import type { Actual } from '../economics/actuals.ts';
import type { Bid } from '../economics/bid.ts';
import { yearLabel, yearsOfRun } from '../economics/financial-year.ts';
import { MODEL_VERSION } from '../version.ts';
import { bidAnswer } from './bid-answers.ts';
import type { BidAnswers, BidMonitoring, BidQuestion } from './bid-answer.ts';
import { BidDraws } from './bid-draws.ts';
import { meanLedger } from './bid-ledger.ts';
import { LineMemory } from './bid-line-money.ts';
import { bidMonitoring } from './bid-monitoring.ts';
import { lessByYear, summariseYears } from './bid-spread.ts';
import type { BidSums } from './bid-sum-types.ts';
import { bidSums } from './bid-sums.ts';
import { costWithout } from './bid-cost-without.ts';
import { BidRoom, bidTables } from './bid-tables.ts';
import type { BidTerms } from './bid-terms.ts';
import { yearSums, type YearSums } from './bid-years.ts';
import { bidTerms } from './resolve-bid.ts';
import { placeInRun } from './place-in-run.ts';
import type { PreparedRun } from './prepare.ts';
import type { CompleteRun } from './replicate-table.ts';
import { InvalidRun } from './prepare.ts';
import { problemsOfBid } from './bid-problems.ts';

interface Kept {
  readonly sums: BidSums;
  readonly memory: LineMemory;
  years?: { readonly lags: string; readonly sums: YearSums };
}

interface Priceable {
  readonly terms: BidTerms;
  readonly sums: YearSums;
  readonly memory: LineMemory;
}

/**
 * Prices bids over a run that has been simulated. Sums of what is priced are kept for each scenario, so that a bid that changes only
 * money costs no more than multiplying and adding.
 */
export class BidWorkbook {
  readonly #prepared: PreparedRun;
  readonly #complete: CompleteRun;
  readonly #draws: BidDraws;
  readonly #kept = new Map<string, Kept>();
  readonly #room: BidRoom;

  /** @param expected whether the counts are expected ones, of one replicate */
  constructor(prepared: PreparedRun, complete: CompleteRun, expected = false) {
    this.#prepared = prepared;
    this.#complete = complete;
    this.#room = new BidRoom(prepared.request.years, complete.replicates);
    this.#draws = new BidDraws(prepared, complete.replicates, expected);
  }

  /** @throws InvalidRun with everything that is wrong with the bid; RangeError when there is no such scenario */
  answer({ bid, scenarios, against, monitor }: BidQuestion): BidAnswers {
    const prepared = this.#prepared;
    const problems = problemsOfBid(prepared.request, bid);
    if (problems.length > 0) throw new InvalidRun(problems);
    const { replicates } = this.#complete;
    const other = placeInRun(prepared, against);
    const nothing = this.#about(withoutPlan(bid), other);
    const { cost, ledger } = costWithout(nothing.terms, nothing.sums, replicates, nothing.memory, this.#room);
    const doNothing = summariseYears(cost, replicates);
    const { budget, first, years, present } = nothing.terms;
    const hasBudget = bid.budget.length > 0;
    return {
      modelVersion: MODEL_VERSION,
      replicates,
      years: yearsOfRun(first, years).map(yearLabel),
      priceBase: bid.value.priceBase,
      real: Array.from(present.general, (factor, year) => factor * growth(bid.value.discount.general, year)),
      against,
      doNothing,
      gapDoNothing: hasBudget ? lessByYear(doNothing, budget) : null,
      doNothingLedger: meanLedger(ledger, replicates),
      answers: scenarios.map((id) => {
        const at = placeInRun(prepared, id);
        const { terms, sums, memory } = this.#about(bid, at, other);
        const tables = bidTables(terms, sums, replicates, memory, this.#room);
        const pair = [
          prepared.scenarios[at] ?? BASELINE_SCENARIO,
          prepared.scenarios[other] ?? BASELINE_SCENARIO,
        ] as const;
        const answer = bidAnswer(bid, terms, tables, cost, this.#room.withPlan, pair);
        if (monitor === undefined) return answer;
        return { ...answer, monitoring: this.#followed(terms, at, other, monitor.actuals) };
      }),
    };
  }

  /** All that pricing a scenario rests on. */
  #about(bid: Bid, scenario: number, against?: number): Priceable {
    const kept = this.#sums(scenario, against);
    const terms = bidTerms(this.#prepared, bid, scenario, kept.sums, this.#draws);
    const lags = terms.lags.join(' ');
    if (kept.years?.lags !== lags) kept.years = { lags, sums: yearSums(kept.sums, terms.lags) };
    return { terms, sums: kept.years.sums, memory: kept.memory };
  }

  #followed(terms: BidTerms, scenario: number, against: number, actuals: readonly Actual[]): BidMonitoring {
    const own = this.#sums(scenario).sums;
    const more = this.#sums(scenario, against).sums;
    const about = { prepared: this.#prepared, complete: this.#complete, scenario, own, more, terms };
    return bidMonitoring(about, actuals);
  }

  #sums(scenario: number, against?: number): Kept {
    const key = `${String(scenario)} ${String(against)}`;
    const known = this.#kept.get(key);
    if (known) return known;
    const kept = { sums: bidSums(this.#prepared, this.#complete, scenario, against), memory: new LineMemory() };
    this.#kept.set(key, kept);
    return kept;
  }
}

/** The same prices and growth with nothing bid for, every change at its full price and nothing taken off. */
function withoutPlan(bid: Bid): Bid {
  return {
    ...bid,
    plan: { levers: [], fixed: [] },
    funding: { ...bid.funding, grant: [], partners: [], match: [] },
    value: { ...bid.value, basis: 'average', optimism: null, external: [] },
  };
}

function growth(rate: number, years: number): number {
  let factor = 1;
  for (let year = 0; year < years; year++) factor *= 1 + rate;
  return factor;
}
