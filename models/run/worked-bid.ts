import type { EvidenceStrength } from '../care/evidence.ts';
import type { LeverSetting } from '../care/scenario.ts';
import type { Bid, InflationClass, Payer } from '../economics/bid.ts';
import type { BidAnswers } from './bid-answer.ts';

/** One scenario of a bid, to be worked out by hand. */
export interface BidWorkingsQuestion {
  readonly bid: Bid;
  readonly scenario: string;
  readonly against: string;
}

/** A price, the year of its money, and how it grows. */
interface WorkedPrice {
  readonly price: number;
  readonly priceYear: string;
  readonly inflation: InflationClass;
}

export interface WorkedLine extends WorkedPrice {
  /** Id of its price. */
  readonly id: string;
  readonly isEvent: boolean;
  /** Prices of a count of one month. */
  readonly pricesPerMonth: number;
  readonly marginal: number;
  readonly cashable: number;
  readonly lagMonths: number;
  /** Children or moves more than without the plan, month by month of the run. */
  readonly more: Float64Array;
  /** Children times months, or moves, in each year without the plan. */
  readonly without: Float64Array;
}

export interface WorkedProgramme extends WorkedPrice {
  readonly lever: string;
  /** As it was run, with places, lag and end as the bid plans them; null where only the scenario it is held against has it. */
  readonly setting: LeverSetting | null;
  /** Null where its units are pounds. */
  readonly priceId: string | null;
  /** Set-up as a share of a year’s running cost. */
  readonly setUp: number;
  /** Put on its cost, and taken off what it saves, for optimism. */
  readonly uplift: number;
  readonly correction: number;
  /** How sure its price is, null where its units are pounds; and how sure it is that it works. */
  readonly strength: { readonly price: EvidenceStrength | null; readonly effect: EvidenceStrength };
  readonly eligible: boolean;
  /** Bought in each year, in prices of one; and what is paid for setting up, over the share. */
  readonly running: Float64Array;
  readonly settingUp: Float64Array;
}

export interface WorkedEffect extends WorkedPrice {
  readonly id: string;
  readonly label: string;
  readonly payer: Exclude<Payer, 'authority'>;
  /** Id of the line whose children or moves are counted. */
  readonly line: string;
}

/** Everything that a bid’s money is made of by expected flows, and what it comes to: enough to work every total out again. */
export interface BidWorkings {
  readonly question: BidWorkingsQuestion;
  /** What the model makes of it, of one replicate. */
  readonly answers: BidAnswers;
  /** First financial year of the run. */
  readonly first: number;
  /** Growth of prices a year, in cash. */
  readonly growth: Readonly<Record<InflationClass, number>>;
  readonly lines: readonly WorkedLine[];
  readonly programmes: readonly WorkedProgramme[];
  readonly effects: readonly WorkedEffect[];
  /** Pounds that loops move into family help in each year more than without the plan, in money of `loopYear`. */
  readonly loops: Float64Array;
  readonly loopYear: string;
  /** What programmes and loops come to in each year without the plan, in cash. */
  readonly otherWithout: Float64Array;
}
