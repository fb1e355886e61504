import type { Actual } from '../economics/actuals.ts';
import type { LedgerRow } from './bid-ledger.ts';
import type { Ratio, Spread } from './bid-spread.ts';
import type { MeanKind, SpreadKind, WholeKind } from './bid-kinds.ts';
import type { MonitoredMeasure } from './bid-monitored.ts';
import type { Tracked } from './bid-tracking.ts';
import type { Bid } from '../economics/bid.ts';
import type { Summary } from './request.ts';

/** What is asked about a bid. */
export interface BidQuestion {
  readonly bid: Bid;
  /** Ids of scenarios of the run, the plans; any but `against`. */
  readonly scenarios: readonly string[];
  /** Id of the scenario without the plan, `baseline` or another. */
  readonly against: string;
  /** Asked for, the plans are followed quarter by quarter too, beside what really happened. */
  readonly monitor?: { readonly actuals: readonly Actual[] };
}

/** What to expect of a plan quarter by quarter, and where it stands. */
export interface BidMonitoring {
  /** `2020/21 Q1` first. */
  readonly quarters: readonly string[];
  readonly measures: readonly (MonitoredMeasure & { readonly summary: Summary })[];
  /** Null when nothing is known of what happened. */
  readonly tracked: Tracked | null;
}

/** When money is back for good: counted from what has been saved in cash less what has been put in. */
export interface BreakEven {
  /** Months from the start, 0 when none was ever out; null where it lies beyond the run. The mean is of those within it. */
  readonly month: Spread;
  /** Share of replicates in which it is back by the end of each year. */
  readonly chance: readonly number[];
}

/** The price of a unit at which a plan neither gains nor loses, on average. Null when it does so at none, not even at nothing. */
export interface ThresholdPrice {
  readonly price: string;
  readonly stated: number;
  /** By what it is worth to the whole public purse, and by cash to the authority. */
  readonly byPublicValue: number | null;
  readonly byCash: number | null;
}

/** What happens when the grant ends. */
export interface Cliff {
  /** Place of the last year with a grant, and whether the run goes on after it. */
  readonly lastYear: number;
  readonly goesOn: boolean;
  /** What the plan still costs in the year after, and what the authority then has to find; 0 when nothing goes on. */
  readonly spendAfter: number;
  readonly netCostAfter: number;
  /** The same in the last year of the grant. */
  readonly spendBefore: number;
  readonly netCostBefore: number;
}

/** What a reader must be told, as data. */
export type BidWarning =
  | { readonly kind: 'short-of-cash'; readonly year: number; readonly chance: number; readonly mean: number }
  | { readonly kind: 'clawed-back'; readonly year: number; readonly mean: number }
  | { readonly kind: 'cost-after-grant'; readonly year: number; readonly mean: number }
  | { readonly kind: 'drivers-differ'; readonly drivers: readonly string[] }
  | { readonly kind: 'price-driver-left-out'; readonly drivers: readonly string[] }
  /** Rules of the user’s own for prices: a bid takes its prices from its price book. */
  | { readonly kind: 'price-rule-left-out'; readonly prices: readonly string[] };

/** Answers about one scenario. Pounds by year are cash of the year; other money is present value in the price base. */
export interface BidAnswer {
  readonly scenario: string;
  readonly years: Readonly<Record<SpreadKind, Summary>>;
  readonly means: Readonly<Record<MeanKind, readonly number[]>>;
  /** What the lines of the model cost with the plan, and that over the budget; null without a budget. */
  readonly withPlan: Summary;
  readonly gapWithPlan: Summary | null;
  readonly breakEven: { readonly fund: BreakEven; readonly authority: BreakEven };
  readonly whole: Readonly<Record<WholeKind, Spread>>;
  /** Share of replicates in which the plan is worth more than it costs, to the public purse and to the authority in cash. */
  readonly chance: { readonly publicValue: number; readonly fund: number };
  /** Worth to the whole public purse, and cash to the authority, for each pound the plan costs. */
  readonly perPound: { readonly publicWorth: Ratio; readonly saved: Ratio };
  /** What the plan costs for each year that a child is not in care. Those who come back into care count as in care. */
  readonly perChildYear: Ratio;
  readonly thresholdPrices: readonly ThresholdPrice[];
  readonly cliff: Cliff | null;
  readonly warnings: readonly BidWarning[];
  /** Every line behind the totals. */
  readonly ledger: readonly LedgerRow[];
  /** Only where it was asked for. */
  readonly monitoring?: BidMonitoring;
}

export interface BidAnswers {
  readonly modelVersion: string;
  readonly replicates: number;
  /** Financial years of the run, `2020/21` first. */
  readonly years: readonly string[];
  readonly priceBase: string;
  /** What cash of each year is in real money of the price base: the factor. */
  readonly real: readonly number[];
  readonly against: string;
  /** What the lines of the model cost without the plan, and that over the budget; null without a budget. */
  readonly doNothing: Summary;
  readonly gapDoNothing: Summary | null;
  /** The lines of doing nothing: children and moves as they are, not as they differ. */
  readonly doNothingLedger: readonly LedgerRow[];
  readonly answers: readonly BidAnswer[];
}
