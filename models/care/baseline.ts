import type { Distribution } from '../random/distribution.ts';
import { OLDEST_AGE } from './ages.ts';

/** What is known about one part of a place, and how. */
export interface Standing {
  readonly what: string;
  /** Published for the place itself, worked out for it, or taken over from another place. */
  readonly standing: 'published' | 'derived' | 'borrowed';
  readonly note: string;
}

/**
 * A number of a place that its own figures do not settle: one factor on some of its moves and entries, drawn once a replicate and
 * held throughout the run. The numbers in the baseline are its mean, which is what expected flows take.
 */
export interface UncertainFactor {
  /** Keeps its luck apart from that of others; unique within the place. */
  readonly id: string;
  /** What is unsure, in words, for answers about what makes a result unsure. */
  readonly label: string;
  /** Posterior of the factor: never below 0, with a mean of 1. */
  readonly distribution: Distribution;
  /**
   * Either a series of `DRIFT_SERIES` by id (`need`, `plans`, `entries`, `exits`), with all that drifts with it and what is divided
   * by it further on …
   */
  readonly series?: string;
  /** … or moves and entries by id, each multiplied and nothing else. */
  readonly on?: readonly string[];
  /** With `on`: only children aged from the first to the last of these, on the coming 31 March; all when left out. */
  readonly ages?: readonly [first: number, last: number];
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
  /**
   * There where one child in so many of a larger place stands for it, so that children can be followed one by one: drift is then
   * as small as in the whole.
   */
  readonly oneIn?: number;
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
  /**
   * There where rates are what one year tells of the next: for each series of `DRIFT_SERIES` by id, how far it may have drifted in that
   * year without anybody knowing (standard deviation, logarithm of the rate), which goes back in later years. Left out, rates are
   * averages of many places or years, in which drift cancels.
   */
  readonly drifted?: Readonly<Record<string, number>>;
  /**
   * There likewise: how far each series is thought to have drifted in that year (logarithm of the rate, below 0 for down). It goes back
   * in later years whatever a run draws, and so moves their middle.
   */
  readonly driftedBy?: Readonly<Record<string, number>>;
  /** How unsure the place's own numbers are; left out, they are taken as they are. */
  readonly uncertain?: readonly UncertainFactor[];
}

/** New children a month by single year of age. @throws RangeError when the baseline does not give them */
export function entriesPerMonth({ entriesPerYear }: Baseline, entry: string): number[] {
  const perYear = entriesPerYear[entry];
  if (perYear?.length !== OLDEST_AGE + 1) throw new RangeError(`The baseline gives no numbers by age for "${entry}".`);
  return perYear.map((children) => children / 12);
}

/** The same place with a part of its children: every number of children times `part`. */
export function partOf(baseline: Baseline, part: number): Baseline {
  const parts = (numbers: readonly number[]): number[] => numbers.map((children) => children * part);
  const each = (table: Readonly<Record<string, readonly number[]>>): Record<string, number[]> =>
    Object.fromEntries(Object.entries(table).map(([id, numbers]) => [id, parts(numbers)]));
  return {
    ...baseline,
    population: parts(baseline.population),
    stock: each(baseline.stock),
    entriesPerYear: each(baseline.entriesPerYear),
  };
}
