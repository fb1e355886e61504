import type { Bid, Funding, YearPounds } from './bid.ts';
import { financialYear } from './financial-year.ts';

/** Who pays for a year of a plan. The four add up to what is spent, once what is kept of an unspent grant is taken off. */
export interface YearPaid {
  /** Spent out of the grant. */
  readonly grant: number;
  /** Grant given back, or to be given back, in this year. */
  readonly clawedBack: number;
  /** Grant not spent that the authority may keep. */
  readonly kept: number;
  readonly partners: number;
  /** What is left for the authority to pay, out of its match funding or otherwise. */
  readonly authority: number;
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
 * @param into is told of each year; what it is given is used again for the next
 */
export function paidFor(
  { grant, partners, lastGrant, carryForward, clawback }: FundingByYear,
  eligible: Float64Array,
  other: Float64Array,
  from: number,
  into: (year: number, paid: YearPaid) => void,
): void {
  const paid = { grant: 0, clawedBack: 0, kept: 0, partners: 0, authority: 0 };
  let carried = 0;
  for (let year = 0; year < grant.length; year++) {
    const available = carried + (grant[year] as number);
    const first = eligible[from + year] as number;
    paid.grant = Math.min(available, Math.max(0, first));
    const unspent = available - paid.grant;
    const goesOn = carryForward && year < lastGrant;
    carried = goesOn ? unspent : 0;
    paid.clawedBack = goesOn ? 0 : clawback * unspent;
    paid.kept = goesOn ? 0 : unspent - paid.clawedBack;
    const left = first + (other[from + year] as number) - paid.grant;
    paid.partners = Math.min(partners[year] as number, Math.max(0, left));
    paid.authority = left - paid.partners;
    into(year, paid);
  }
}
