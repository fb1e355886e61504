import { OLDEST_AGE } from './ages.ts';

/** What is known about one part of a place, and how. */
export interface Standing {
  readonly what: string;
  /** Published for the place itself, worked out for it, or taken over from another place. */
  readonly standing: 'published' | 'derived' | 'borrowed';
  readonly note: string;
}

/** Where a run starts: a place, a date, the children already known and the yearly numbers that go with them. Kept in `seeds/baselines`. */
export interface Baseline {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The opening position is that of 31 March of this year. */
  readonly year: number;
  readonly source: string;
  /**
   * There where the numbers are a reader's own, from records or totals they brought, not published ones: counts and
   * differences of fewer than ten people are then withheld in everything exported (`src/exports/suppress.ts`).
   */
  readonly own?: true;
  /** How the parts of a place stand that is made up or known in part; left out where all is as the source says. */
  readonly standing?: readonly Standing[];
  /** Children aged 0 to 17 by single year of age. */
  readonly population: readonly number[];
  /** Children present at the start: for each state, by single year of age; one number where age plays no part. */
  readonly stock: Readonly<Record<string, readonly number[]>>;
  /** For each state, for each single year of age, the share in each step of months since the clock started; steps as in `monthSteps`. */
  readonly months: Readonly<Record<string, readonly (readonly number[])[]>>;
  readonly monthSteps: readonly number[];
  /** New children a year by entry and single year of age. */
  readonly entriesPerYear: Readonly<Record<string, readonly number[]>>;
  /** Factors on hazards found by calibration: for each move, one for each age band; 1 where not named. */
  readonly calibration: Readonly<Record<string, readonly number[]>>;
}

/** New children a month by single year of age. @throws RangeError when the baseline does not give them */
export function entriesPerMonth({ entriesPerYear }: Baseline, entry: string): number[] {
  const perYear = entriesPerYear[entry];
  if (perYear?.length !== OLDEST_AGE + 1) throw new RangeError(`The baseline gives no numbers by age for "${entry}".`);
  return perYear.map((children) => children / 12);
}
