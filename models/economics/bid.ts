import type { EvidenceStrength } from '../care/evidence.ts';
import type { Distribution } from '../random/distribution.ts';
import type { PriceEntry } from './price-book.ts';

/** A number, and how unsure it is; held fixed without a distribution. */
export interface UncertainNumber {
  readonly value: number;
  readonly distribution?: Distribution;
}

/** Pounds of cash in one financial year, written `2020/21`. */
export interface YearPounds {
  readonly year: string;
  readonly pounds: number;
}

/** Whose budget an effect falls on. Police, benefits and whatever else is public are the wider purse. */
export type Payer = 'authority' | 'courts' | 'health' | 'wider';

export interface PartnerContribution {
  readonly id: string;
  readonly label: string;
  readonly payer: Exclude<Payer, 'authority'>;
  /** What is promised; no more of it comes than is left to pay. */
  readonly years: readonly YearPounds[];
}

export interface Funding {
  /** The ring-fenced grant, its tail being its last years. */
  readonly grant: readonly YearPounds[];
  /** Levers and fixed costs, by id, that the grant may pay for; all of them when left out. */
  readonly eligible?: readonly string[];
  /** Whether what is not spent in a year may be spent in a later one, as long as the grant lasts. */
  readonly carryForward: boolean;
  /** Share of what is never spent that has to be given back; the authority keeps the rest. */
  readonly clawback: number;
  readonly partners: readonly PartnerContribution[];
  /** The authority’s own money set aside for the plan. */
  readonly match: readonly YearPounds[];
}

/** How a lever of the scenario is put into practice; what is left out stays as the scenario has it. */
export interface PlannedLever {
  readonly lever: string;
  readonly placesPerYear?: number;
  /** Months from the scenario’s start of the lever until the first place, for recruiting and setting up. */
  readonly lagMonths?: number;
  /** Whether it goes on when the grant has ended, or ends with it. */
  readonly continues?: boolean;
  /** Who delivers it, for the reader. */
  readonly deliveredBy?: string;
}

/** A cost that does not depend on how many families are reached: a manager, an evaluation, a building. */
export interface FixedCost {
  readonly id: string;
  readonly label: string;
  readonly years: readonly YearPounds[];
  /** How sure the amount is, for the correction for optimism; not corrected when left out. */
  readonly strength?: EvidenceStrength;
}

export interface BidPlan {
  readonly levers: readonly PlannedLever[];
  readonly fixed: readonly FixedCost[];
}

/** Prices that rise alike: children’s homes, other placements, and everything that is mostly pay. */
export const INFLATION_CLASSES = ['residential', 'placements', 'pay'] as const;
export type InflationClass = (typeof INFLATION_CLASSES)[number];

/** What becomes of a change in one line of cost. */
export interface LineTreatment {
  /** Part of the average price that changes with one child more or fewer. */
  readonly marginal: number;
  /** Part of the average price that is cash when there is one child fewer, and is called for when there is one more. */
  readonly cashable: UncertainNumber;
  /** Whole months until it is. */
  readonly lagMonths: number;
}

/** What a change in a line is worth to somebody else’s budget. */
export interface ExternalEffect {
  readonly id: string;
  readonly label: string;
  readonly payer: Exclude<Payer, 'authority'>;
  /** Line whose children or moves are counted. */
  readonly line: string;
  /** Pounds for one move, or for one child for a year. */
  readonly price: UncertainNumber;
  readonly priceYear: string;
}

export interface Valuation {
  /** Year in whose money real figures are given. */
  readonly priceBase: string;
  /** Growth of prices in general a year, which turns cash into real terms. */
  readonly deflator: number;
  /** Growth of prices a year, in cash. */
  readonly inflation: Readonly<Record<InflationClass, UncertainNumber>>;
  /** Whether a change is worth the average price or only what changes with one child. */
  readonly basis: 'average' | 'marginal';
  /** By line: the id of its price. */
  readonly lines: Readonly<Record<string, LineTreatment>>;
  /** Taken off savings and put on costs by strength of the evidence; null to correct nothing. */
  readonly optimism: Readonly<Record<EvidenceStrength, number>> | null;
  /** Discount rates a year in real terms. */
  readonly discount: { readonly general: number; readonly health: number };
  readonly external: readonly ExternalEffect[];
}

/** A bid for a fund over a scenario: who pays, what is done, and what it is worth. The scenario itself says which levers. */
export interface Bid {
  readonly funding: Funding;
  readonly plan: BidPlan;
  readonly value: Valuation;
  /** Prices of one’s own, in place of those of the evidence library. */
  readonly prices: readonly PriceEntry[];
  /** Part of what is saved on placements that is put into family help; 0 for none. */
  readonly reflowShare: number;
  /** The medium-term plan for the lines of the model, to see a gap against; empty for none. */
  readonly budget: readonly YearPounds[];
}
