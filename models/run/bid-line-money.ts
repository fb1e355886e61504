import type { BidLedger, LedgerRow } from './bid-ledger.ts';
import { isSameForOthers, othersMoney, type OthersMoney, type OthersWorth } from './bid-others-money.ts';
import { isSamePlan, planMoney, type PlanCost, type PlanMoney } from './bid-plan-money.ts';
import type { BidTerms, LineTerms } from './bid-terms.ts';
import type { ByYear, YearSums } from './bid-years.ts';

/** What one line comes to: in every replicate, and added up over them by year. */
export interface LineMoney {
  /** What it costs less, as far as it is worth something, and as far as it is cash. */
  readonly worth: ByYear;
  readonly saved: ByYear;
  readonly units: Float64Array;
  readonly money: Float64Array;
  readonly cash: Float64Array;
}

interface Known {
  readonly terms: LineTerms;
  readonly now: ByYear;
  readonly later: ByYear;
  readonly money: LineMoney;
}

/** Remembers what each line of a scenario came to: with a new price of one, all others are as they were. */
export class LineMemory {
  readonly #known = new Map<number, Known>();
  #plan: PlanMoney | undefined;
  #others: OthersMoney | undefined;

  /** What a line comes to. */
  of(line: number, terms: LineTerms, { lines, lagged, years }: YearSums, replicates: number): LineMoney {
    const now = lines[line] as ByYear;
    const later = lagged[line] as ByYear;
    const known = this.#known.get(line);
    if (known?.now === now && known.later === later && isSame(known.terms, terms)) return known.money;
    const money = lineMoney(terms, now, later, years, known?.money ?? roomFor(replicates, years));
    this.#known.set(line, { terms, now, later, money });
    return money;
  }

  /**
   * Fills in what the plan costs, in total and in the ledger.
   *
   * @returns the share to take off savings for optimism in each replicate
   */
  plan(terms: BidTerms, sums: YearSums, replicates: number, into: PlanCost, ledger: BidLedger): Float64Array {
    const plan =
      this.#plan && isSamePlan(this.#plan, terms, sums) ? this.#plan : planMoney(terms, sums, replicates, ledger);
    this.#plan = plan;
    into.eligible.set(plan.eligible);
    into.other.set(plan.other);
    copied(plan.ledger.programmes, ledger.programmes);
    copied(plan.ledger.setUps, ledger.setUps);
    return plan.corrections;
  }

  /** Fills in what others have of it, in total and in the ledger. */
  others(terms: BidTerms, sums: YearSums, replicates: number, into: OthersWorth, ledger: BidLedger): void {
    const known = this.#others;
    const others = known && isSameForOthers(known, terms, sums) ? known : othersMoney(terms, sums, replicates, ledger);
    this.#others = others;
    into.others.set(others.others);
    into.health.set(others.health);
    copied(others.ledger.external, ledger.external);
  }
}

function copied(from: readonly LedgerRow[], to: readonly LedgerRow[]): void {
  if (from === to) return;
  from.forEach(({ units, money, worth }, at) => {
    to[at]?.units.set(units);
    to[at]?.money.set(money);
    to[at]?.worth.set(worth);
  });
}

function isSame(one: LineTerms, other: LineTerms): boolean {
  return (
    one.price === other.price &&
    one.index === other.index &&
    one.cashable === other.cashable &&
    one.valued === other.valued &&
    one.perCount === other.perCount
  );
}

function roomFor(replicates: number, years: number): LineMoney {
  const byYear = (): Float64Array => new Float64Array(years);
  const all = (): ByYear => new Float64Array(replicates * years);
  return { worth: all(), saved: all(), units: byYear(), money: byYear(), cash: byYear() };
}

/** @param into is filled, and given back */
function lineMoney(
  { price, index, perCount, valued, cashable }: LineTerms,
  now: ByYear,
  later: ByYear,
  years: number,
  into: LineMoney,
): LineMoney {
  const { worth, saved, units, money, cash } = into;
  for (const sum of [units, money, cash]) sum.fill(0);
  for (let replicate = 0; replicate < price.length; replicate++) {
    const each = (price[replicate] as number) * perCount;
    const share = Math.min(valued, cashable[replicate] as number);
    for (let year = 0; year < years; year++) {
      const at = replicate * years + year;
      const unit = each * (index[at] as number);
      const count = now[at] as number;
      const more = count * unit;
      const isCash = 0 - (later[at] as number) * unit * share;
      worth[at] = 0 - more * valued;
      saved[at] = isCash;
      units[year] = (units[year] as number) + count;
      money[year] = (money[year] as number) + more;
      cash[year] = (cash[year] as number) + isCash;
    }
  }
  return into;
}
