import type { Payer } from '../economics/bid.ts';
import type { FundingByYear } from '../economics/funding.ts';
import type { ByYear } from './bid-years.ts';

/** A price in every replicate, and how it grows. */
interface PricedTerms {
  readonly price: Float64Array;
  /** What the price has become in each year. */
  readonly index: ByYear;
}

export interface LineTerms extends PricedTerms {
  /** Prices of one counted month. */
  readonly perCount: number;
  /** Part of the average price that a change is worth. */
  readonly valued: number;
  /** Part of it that is cash, in every replicate, as far as it is worth anything. */
  readonly cashable: Float64Array;
}

export interface ProgrammeTerms extends PricedTerms {
  readonly lever: string;
  readonly priceId: string | null;
  readonly setUp: Float64Array;
  /** Put on its cost, and taken off what it saves, for optimism. */
  readonly uplift: number;
  readonly correction: number;
  readonly eligible: boolean;
}

export interface ExternalTerms extends PricedTerms {
  readonly payer: Exclude<Payer, 'authority'>;
  readonly id: string;
  /** Place in `BID_LINES`. */
  readonly line: number;
  readonly perCount: number;
}

/** All that a bid says about one scenario, resolved: prices drawn, years counted from the first of the run. */
export interface BidTerms {
  readonly first: number;
  readonly years: number;
  readonly lines: readonly LineTerms[];
  readonly lags: readonly number[];
  readonly programmes: readonly ProgrammeTerms[];
  readonly external: readonly ExternalTerms[];
  /** Fixed costs, what is put on for optimism included. */
  readonly fixed: { readonly eligible: Float64Array; readonly other: Float64Array };
  /** What pounds that loops move have become. */
  readonly loopIndex: ByYear;
  readonly funding: FundingByYear;
  readonly budget: Float64Array;
  /** What turns cash of a year into present value in money of the price base. */
  readonly present: { readonly general: Float64Array; readonly health: Float64Array };
}
