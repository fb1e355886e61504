import type { Program } from '../formula/program.ts';

/** What one scenario changes. Whatever is left out stays as it is today. */

export interface LeverSetting {
  /** Where the lever ends up, in the lever's own unit (for most a share from 0 to 1). */
  readonly target: number;
  /** Where it stands today, if you know better than the evidence library. */
  readonly now?: number;
  /** First month of the change, `YYYY-MM`; the first month of the run when left out. */
  readonly start?: string;
  /** Months from first change to full effect; 0 is at once. */
  readonly rampMonths?: number;
  /** First month in which it is no longer given, `YYYY-MM`: it goes back to where it stands today. */
  readonly end?: string;
  /** Most families or children it can take in during a year. */
  readonly placesPerYear?: number;
  /** Share of those offered who take part, 0 to 1; that of the evidence library when left out. */
  readonly takeUp?: number;
  /** Which published effect is used, where the lever offers a choice. */
  readonly variant?: string;
}

export interface DriverSetting {
  /** Change in the driver's own unit (for the trend in need: share a year, 0.02 is 2% more each year). */
  readonly change: number;
  /** First month of the change, `YYYY-MM`; the first month of the run when left out. */
  readonly start?: string;
}

/** A number of your own for an entry of the evidence library that holds one. */
export interface OwnNumber {
  readonly value: number;
  /** 5th and 95th percentile of what you believe; the value is held fixed when both are left out. */
  readonly low?: number;
  readonly high?: number;
}

/** Numbers of your own for an entry that holds a set: one for every name in it, by age, months or placement. */
export interface OwnNumbers {
  readonly values: Readonly<Record<string, number>>;
}

/** A value of your own for an entry of the evidence library. */
export type EvidenceOverride = OwnNumber | OwnNumbers;

/** A formula of one's own for the effect of a lever or for a price, month by month. */
export interface Rule {
  readonly formula: string;
  /** Numbers the formula uses, by name. */
  readonly inputs?: Readonly<Record<string, OwnNumber>>;
  /** What the formula was read as, when a run is asked for; never in a file. */
  readonly program?: Program;
}

export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly levers: Readonly<Record<string, LeverSetting>>;
  readonly drivers: Readonly<Record<string, DriverSetting>>;
  /** Values of your own, by id of the evidence entry. */
  readonly evidence?: Readonly<Record<string, EvidenceOverride>>;
  /** Formulas of your own, by the lever whose effect or the entry whose price they give. */
  readonly rules?: Readonly<Record<string, Rule>>;
}

/** Longest text of one line: a name, an id, a month. */
export const LONGEST_NAME = 200;
export const LONGEST_DESCRIPTION = 10_000;

/** The scenario in which nothing is moved. Always the first of a run. */
export const BASELINE_SCENARIO: Scenario = { id: 'baseline', name: 'Baseline', levers: {}, drivers: {} };
