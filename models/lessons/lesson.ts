/** What a run of a lesson is: by expected flows, the same with the usual loops only, or simulated children. */
export type LessonRun = 'expected' | 'usual-loops' | 'simulated';

/** How a number is written. */
export type NumberStyle = 'children' | 'families' | 'pounds' | 'percent' | 'months' | 'years' | 'plain';

/** Month by month, one output of one scenario of a lesson. */
export interface LessonSeries {
  readonly output: string;
  /** Id of a scenario of the lesson; the baseline when left out. */
  readonly scenario?: string;
  /** Less this scenario, `baseline` among them, or less the value at the start. */
  readonly less?: string;
  /** As a share of what it is less. */
  readonly share?: boolean;
  /** `expected` when left out. */
  readonly run?: LessonRun;
  /** Of simulated runs; the mean when left out. */
  readonly quantile?: 'mean' | 'p5' | 'p25' | 'p50' | 'p75' | 'p95';
}

/** How one number of a lesson is worked out: from the evidence library, from a run, or from numbers named before it. */
export type LessonNumber = { readonly as: NumberStyle } & (
  | { readonly of: 'evidence'; readonly entry: string; readonly part?: string }
  /** What a scenario of the lesson sets. */
  | {
      readonly of: 'setting';
      readonly scenario: string;
      readonly kind: 'lever' | 'driver';
      readonly id: string;
      readonly field: 'target' | 'now' | 'change';
    }
  | (LessonSeries & { readonly of: 'month'; readonly month: number })
  /** Months `from` (first) to `to` (last), 1 the first that is lived through. */
  | (LessonSeries & { readonly of: 'total'; readonly from: number; readonly to: number })
  /** Month in which it is highest. */
  | (LessonSeries & { readonly of: 'highest-month' })
  /** Months until it has gone a share of its way from the start to where it ends. */
  | (LessonSeries & { readonly of: 'months-to-share'; readonly share?: never; readonly way: number })
  /** Months from when it is highest until it is down to a share of that; to the end of the run where it never is. */
  | (LessonSeries & { readonly of: 'months-to-fade'; readonly share?: never; readonly left: number })
  | { readonly of: 'difference' | 'ratio'; readonly one: string; readonly other: string }
  /** One less this share. */
  | { readonly of: 'rest'; readonly one: string }
);

/** Something a lesson says about its numbers, which has to be true of the run. */
export interface LessonCondition {
  readonly number: string;
  readonly is: 'more than' | 'less than';
  /** A number, or the name of one of the lesson's. */
  readonly than: number | string;
}

export interface LessonClaim extends LessonCondition {
  readonly says: string;
}

export type LessonPrediction = { readonly ask: string } & (
  | { readonly kind: 'number'; readonly answer: string }
  /** Up, down, or about the same: no further from nothing than `same`. */
  | { readonly kind: 'direction'; readonly answer: string; readonly same: number }
  /** That choice is right whose condition holds; in every run exactly one does. */
  | {
      readonly kind: 'choice';
      readonly choices: readonly { readonly text: string; readonly when: readonly LessonCondition[] }[];
    }
);

export type LessonPicture =
  | {
      readonly kind: 'chart';
      readonly title: string;
      readonly output: string;
      readonly scenarios: readonly string[];
      readonly run?: LessonRun;
    }
  | { readonly kind: 'living'; readonly title: string; readonly scenarios: readonly string[] }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly { readonly label: string; readonly numbers: readonly string[] }[];
    };

/** A lever or driver to be pulled by hand, and what to look at. */
export interface LessonPull {
  readonly kind: 'lever' | 'driver';
  readonly id: string;
  /** Scenario it is pulled in. */
  readonly scenario: string;
  readonly ask: string;
  readonly output: string;
}

export interface LessonStep {
  readonly heading: string;
  readonly minutes: number;
  /** Paragraphs; `{name}` stands for a number of the lesson. */
  readonly words: readonly string[];
  readonly predict?: LessonPrediction;
  /** Shown with the picture, and after the prediction where there is one. */
  readonly reveal?: readonly string[];
  readonly picture?: LessonPicture;
  readonly pull?: LessonPull;
  /** What the evidence says, by entry of the library. */
  readonly evidence?: readonly { readonly entry: string; readonly says: string }[];
  /** For whoever leads. */
  readonly tutor: string;
}

/** One lesson. Kept in `seeds/lessons`, one file each, named after its id. */
export interface Lesson {
  readonly id: string;
  readonly title: string;
  /** What the class finds out, in a sentence. */
  readonly aim: string;
  /** Where it stands among the lessons. */
  readonly number: number;
  readonly place: string;
  readonly years: number;
  /** Fixes all chance, so that a room sees one story. */
  readonly seed: string;
  /** Loops that are on; the usual ones when left out. */
  readonly loops?: readonly string[];
  /** Replicates of the simulated run, where a number or picture asks for one. */
  readonly replicates?: number;
  /** What scenario files hold. */
  readonly scenarios: readonly Readonly<Record<string, unknown>>[];
  readonly numbers: Readonly<Record<string, LessonNumber>>;
  readonly claims: readonly LessonClaim[];
  readonly steps: readonly LessonStep[];
}
