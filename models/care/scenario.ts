/** What one scenario changes. Whatever is left out stays as it is today. */

export interface LeverSetting {
  /** Where the lever ends up, in the lever's own unit (a share from 0 to 1, or pounds per child a year). */
  readonly target: number;
  /** Where it stands today, if you know better than the evidence library. */
  readonly now?: number;
  /** First month of the change, `YYYY-MM`; the first month of the run when left out. */
  readonly start?: string;
  /** Months from first change to full effect; 0 is at once. */
  readonly rampMonths?: number;
}

export interface DriverSetting {
  /** Change in the driver's own unit (for the trend in need: share a year, 0.02 is 2% more each year). */
  readonly change: number;
}

export interface Scenario {
  readonly id: string;
  readonly name: string;
  readonly levers: Readonly<Record<string, LeverSetting>>;
  readonly drivers: Readonly<Record<string, DriverSetting>>;
}

/** The scenario in which nothing is moved. Always the first of a run. */
export const BASELINE_SCENARIO: Scenario = { id: 'baseline', name: 'Baseline', levers: {}, drivers: {} };
