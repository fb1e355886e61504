import type { Bid, YearPounds } from '../../models/economics/bid.ts';

/** How a number of a bid is typed and written. */
export type BidUnit = 'pounds' | 'percent' | 'percentPerYear' | 'months' | 'places';

/** One number of a bid that can be set. */
export interface BidNumber {
  /** Names it among all controls of the page. */
  readonly id: string;
  readonly label: string;
  readonly unit: BidUnit;
  /** In the unit of the bid, not as it is typed. */
  readonly minimum: number;
  readonly maximum: number;
  /** NaN where nothing is said. */
  readonly read: (bid: Bid) => number;
  /**
   * @param value NaN for an empty field, where that is allowed
   * @param usual the bid with nothing set, whose spread a number at its usual value has
   */
  readonly write: (bid: Bid, value: number, usual: Bid) => Bid;
  /** The 5th and the 95th percentile of what it may be as long as it is as usual. */
  readonly range?: (usual: Bid) => readonly [number, number] | null;
  /** Whether an empty field says something too. */
  readonly mayBeEmpty?: boolean;
  /** Entry of the evidence library that the usual value comes from. */
  readonly entry?: string;
  readonly hint?: string;
}

/** Pounds for each year of the run. */
export interface BidYears {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly read: (bid: Bid) => readonly YearPounds[];
  readonly write: (bid: Bid, years: readonly YearPounds[]) => Bid;
}

export const GRANT: Omit<BidYears, 'label' | 'hint'> = {
  id: 'grant',
  read: ({ funding }) => funding.grant,
  write: (bid, grant) => ({ ...bid, funding: { ...bid.funding, grant } }),
};

export const MATCH: Omit<BidYears, 'label' | 'hint'> = {
  id: 'match',
  read: ({ funding }) => funding.match,
  write: (bid, match) => ({ ...bid, funding: { ...bid.funding, match } }),
};

export const BUDGET: Omit<BidYears, 'label' | 'hint'> = {
  id: 'budget',
  read: ({ budget }) => budget,
  write: (bid, budget) => ({ ...bid, budget }),
};

/** Pounds of one year; NaN where nothing is said. */
export function poundsIn(years: readonly YearPounds[], year: string): number {
  return years.find((each) => each.year === year)?.pounds ?? Number.NaN;
}

/** The same with pounds for one year, in the order of the years; NaN takes the year out. */
export function withPounds(years: readonly YearPounds[], year: string, pounds: number): readonly YearPounds[] {
  const others = years.filter((each) => each.year !== year);
  if (Number.isNaN(pounds)) return others;
  return [...others, { year, pounds }].toSorted((one, other) => (one.year < other.year ? -1 : 1));
}
