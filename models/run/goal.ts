import type { Scenario } from '../care/scenario.ts';
import type { GoalRangeQuestion } from './goal-range.ts';
import type { RunRequest } from './request.ts';
import { withTarget } from './with-target.ts';

/** How far one lever, or two, must be moved for a measure to meet a target with some confidence. */
export interface GoalQuestion {
  /** Id of a scenario of the run: all that it changes besides these levers stays as it is. */
  readonly scenario: string;
  readonly levers: readonly [GoalLever] | readonly [GoalLever, GoalLever];
  /** Id of one of `MEASURES`. */
  readonly measure: string;
  /** Months from the opening position, at least 1. */
  readonly month: number;
  readonly target: number;
  /** Share of replicates in which the target must be met, above 0 and at most 1. */
  readonly confidence: number;
}

export type GoalLever = Pick<GoalRangeQuestion, 'step' | 'towards'> & { readonly lever: string };

/** Values of the levers asked about, and how likely the target is met with them. */
export interface GoalPoint {
  /** In the order in which the levers were named. */
  readonly targets: readonly number[];
  readonly chance: number;
}

export interface Goal {
  readonly question: GoalQuestion;
  /** Replicates behind every chance. */
  readonly replicates: number;
  /**
   * The smallest move that meets the target: one point for one lever; for two, the smallest move of the second for each of some
   * moves of the first, without those that ask for more of both. Empty when no move that was looked at meets it.
   */
  readonly found: readonly GoalPoint[];
  /** The most likely of all that were simulated. */
  readonly likeliest: GoalPoint;
  /** How many settings were simulated. */
  readonly looks: number;
}

/** What is wrong with a question about a goal, one plain sentence each; the rest is found where the levers are looked up. */
export function problemsOfGoal({ scenarios }: RunRequest, { scenario, levers, confidence }: GoalQuestion): string[] {
  const [first, second] = levers;
  return [
    ...(scenarios.some(({ id }) => id === scenario) ? [] : [`There is no scenario "${scenario}".`]),
    ...(confidence > 0 && confidence <= 1 ? [] : ['The confidence must be above 0 and at most 1.']),
    ...(first.lever === second?.lever ? [`The lever "${first.lever}" is named twice.`] : []),
  ];
}

/** The scenario of a run with the levers of a goal at some values, under a name of its own. */
export function atTargets(scenario: Scenario, levers: readonly GoalLever[], targets: readonly number[]): Scenario {
  const moved = levers.reduce<Scenario>((own, { lever }, at) => withTarget(own, lever, targets[at] ?? NaN), scenario);
  return { ...moved, id: 'goal', name: 'Goal' };
}

/** What is to be looked at for the last lever of a goal when those before it stand at some values. */
export function rangeQuestion(scenario: Scenario, question: GoalQuestion, lever: GoalLever): GoalRangeQuestion {
  const { measure, month, target } = question;
  return { ...lever, scenario, measure, month, target };
}

/** Some of many places, evenly spread, the first and the last among them. */
export function spread(places: number, most: number): number[] {
  const last = places - 1;
  return [...new Set(Array.from({ length: most }, (_, at) => Math.round((last * at) / (most - 1))))];
}

/**
 * Leaves out points that ask for as much of the second lever as one with less of the first.
 *
 * @param points by the place of the second lever's value, the first lever moved more and more
 */
export function frontier<Point extends { readonly place: number }>(points: readonly Point[]): Point[] {
  return points.filter(({ place }, at) => points.slice(0, at).every((earlier) => earlier.place > place));
}
