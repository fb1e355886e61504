import { savingsCorrection } from '../economics/optimism.ts';
import type { BidLedger, LedgerRow } from './bid-ledger.ts';
import type { BidTerms, ProgrammeTerms } from './bid-terms.ts';
import type { ByYear, YearSums } from './bid-years.ts';

/** What a plan costs, fixed costs included: what a grant may pay for, and the rest. */
export interface PlanCost {
  readonly eligible: ByYear;
  readonly other: ByYear;
}

/** What a plan came to, and all that it depends on. */
export interface PlanMoney extends PlanCost {
  readonly terms: BidTerms;
  readonly sums: YearSums;
  /** Share to take off savings for optimism in each replicate. */
  readonly corrections: Float64Array;
  readonly ledger: Pick<BidLedger, 'programmes' | 'setUps'>;
}

/** Whether a plan still comes to what it came to. */
export function isSamePlan({ terms, sums }: PlanMoney, now: BidTerms, nowSums: YearSums): boolean {
  const same = (one: Float64Array, other: Float64Array): boolean => one.every((value, at) => value === other[at]);
  return (
    sums === nowSums &&
    same(terms.fixed.eligible, now.fixed.eligible) &&
    same(terms.fixed.other, now.fixed.other) &&
    terms.programmes.every((one, at) => isSameProgramme(one, now.programmes[at]))
  );
}

function isSameProgramme(one: ProgrammeTerms, other: ProgrammeTerms | undefined): boolean {
  return (
    one.price === other?.price &&
    one.index === other.index &&
    one.setUp === other.setUp &&
    one.uplift === other.uplift &&
    one.correction === other.correction &&
    one.eligible === other.eligible
  );
}

/** Prices the programmes of a plan. */
export function planMoney(terms: BidTerms, sums: YearSums, replicates: number, ledger: PlanMoney['ledger']): PlanMoney {
  const { programmes, years, fixed } = terms;
  const everywhere = (amounts: Float64Array): ByYear =>
    new Float64Array(replicates * years).map((_, at) => amounts[at % years] as number);
  const cost = { eligible: everywhere(fixed.eligible), other: everywhere(fixed.other) };
  const spends = programmes.map((_, at) => priceProgramme(terms, at, sums, replicates, ledger, cost));
  const corrections = Float64Array.from({ length: replicates }, (_, replicate) =>
    savingsCorrection(programmes.map(({ correction }, at) => [spends[at]?.[replicate] as number, correction])),
  );
  return { ...cost, terms, sums, corrections, ledger };
}

/** @returns what is spent on it in each replicate */
function priceProgramme(
  { programmes, years }: BidTerms,
  place: number,
  sums: YearSums,
  replicates: number,
  ledger: PlanMoney['ledger'],
  cost: PlanCost,
): Float64Array {
  const { price, index, setUp, uplift, eligible } = programmes[place] as ProgrammeTerms;
  const row = ledger.programmes[place] as LedgerRow;
  const first = ledger.setUps[place] as LedgerRow;
  const running = sums.running[place] as ByYear;
  const settingUp = sums.settingUp[place] as ByYear;
  const into = eligible ? cost.eligible : cost.other;
  const pounds = new Float64Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate++) {
    const each = (price[replicate] as number) * (1 + uplift);
    for (let year = 0; year < years; year++) {
      const at = replicate * years + year;
      const unit = each * (index[at] as number);
      const units = running[at] as number;
      const early = (settingUp[at] as number) * (setUp[replicate] as number);
      const spent = (units + early) * unit;
      into[at] = (into[at] as number) + spent;
      pounds[replicate] = (pounds[replicate] as number) + spent;
      row.units[year] = (row.units[year] as number) + units;
      row.money[year] = (row.money[year] as number) + units * unit;
      first.units[year] = (first.units[year] as number) + early;
      first.money[year] = (first.money[year] as number) + early * unit;
    }
  }
  return pounds;
}
