import type { Bid, Funding, YearPounds } from './bid.ts';
import { financialYear } from './financial-year.ts';

/** Who pays for each year of a plan. Grant, partners and authority add up to what is spent. */
export interface PaidByYear {
  /** Spent out of the grant. */
  readonly grant: Float64Array;
  /** Grant given back, or to be given back, in the year. */
  readonly clawedBack: Float64Array;
  /** Grant not spent that the authority may keep. */
  readonly kept: Float64Array;
  readonly partners: Float64Array;
  /** What is left for the authority to pay, out of its match funding or otherwise. */
  readonly authority: Float64Array;
}

/** Room for what {@link fillPaid} finds. */
export function paidByYear(years: number): PaidByYear {
  const byYear = (): Float64Array => new Float64Array(years);
  return { grant: byYear(), clawedBack: byYear(), kept: byYear(), partners: byYear(), authority: byYear() };
}

/** Pounds for each year of a run, in order; 0 where nothing is said. Several amounts for one year are added. */
export function byYear(amounts: readonly YearPounds[], first: number, years: number): Float64Array {
  const pounds = new Float64Array(years);
  for (const amount of amounts) {
    const at = (financialYear(amount.year) ?? NaN) - first;
    if (at >= 0 && at < years) pounds[at] = (pounds[at] ?? 0) + amount.pounds;
  }
  return pounds;
}

/** What funding there is, year by year of a run. */
export interface FundingByYear {
  readonly grant: Float64Array;
  readonly partners: Float64Array;
  readonly match: Float64Array;
  /** Last year with a grant; -1 without one. */
  readonly lastGrant: number;
  readonly carryForward: boolean;
  readonly clawback: number;
}

export function fundingByYear({ funding }: Pick<Bid, 'funding'>, first: number, years: number): FundingByYear {
  const grant = byYear(funding.grant, first, years);
  const partners = byYear(
    funding.partners.flatMap((partner) => partner.years),
    first,
    years,
  );
  const { carryForward, clawback } = funding;
  return {
    ...{ grant, partners, match: byYear(funding.match, first, years) },
    lastGrant: grant.findLastIndex((pounds) => pounds > 0),
    ...{ carryForward, clawback },
  };
}

/** Whether a grant may pay for a lever or fixed cost. */
export function isEligible({ eligible }: Funding, id: string): boolean {
  return eligible === undefined || eligible.includes(id);
}

/**
 * Who pays for each year of a plan. The grant first, for what it may pay for; then partners, never more than is left; then the
 * authority. What is not spent of a year’s grant is carried forward where the terms allow it and a later year has a grant,
 * and otherwise the clawed-back share of it is given back.
 *
 * @param eligible what the grant may pay for, `[from + year]`; below 0 counts as nothing spent, and the authority has what is saved
 * @param other all else that the plan costs
 * @param into is filled
 */
export function fillPaid(
  { grant, partners, lastGrant, carryForward, clawback }: FundingByYear,
  eligible: Float64Array,
  other: Float64Array,
  from: number,
  into: PaidByYear,
): void {
  let carried = 0;
  for (let year = 0; year < grant.length; year++) {
    const available = carried + (grant[year] as number);
    const first = eligible[from + year] as number;
    const spent = Math.min(available, Math.max(0, first));
    const unspent = available - spent;
    const goesOn = carryForward && year < lastGrant;
    carried = goesOn ? unspent : 0;
    const back = goesOn ? 0 : clawback * unspent;
    const left = first + (other[from + year] as number) - spent;
    const promised = Math.min(partners[year] as number, Math.max(0, left));
    into.grant[year] = spent;
    into.clawedBack[year] = back;
    into.kept[year] = goesOn ? 0 : unspent - back;
    into.partners[year] = promised;
    into.authority[year] = left - promised;
  }
}
