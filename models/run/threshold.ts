import { problemsOfOverride } from '../care/overrides.ts';
import type { Scenario } from '../care/scenario.ts';
import { crossing, MOST_LOOKS, type Crossing } from './crossing.ts';
import { expectedMeasure } from './expected-measure.ts';
import { measureOf } from './measures.ts';
import { InvalidRun, prepareRun } from './prepare.ts';
import type { RunRequest } from './request.ts';
import type { ShareTeller } from './share.ts';

/** How high or low an entry of the evidence would have to be for a measure of a scenario to reach a value. */
export interface ThresholdQuestion {
  /** Id of a scenario of the run. */
  readonly scenario: string;
  /** Id of an entry of the evidence library: an effect, a price. */
  readonly entry: string;
  /** Least and greatest value that is thought of. */
  readonly between: readonly [least: number, greatest: number];
  /** Id of one of `MEASURES`; `net-cost` reaching 0 is breaking even. */
  readonly measure: string;
  /** Months from the opening position, at least 1. */
  readonly month: number;
  readonly target: number;
}

export interface Threshold extends ThresholdQuestion, Crossing {
  /** The entry in the scenario as it is, and the measure there. */
  readonly stated: number;
  readonly atStated: number;
}

/**
 * Finds a threshold by halving, on expected flows at stated evidence (prices at their mean, as in every expected run). The
 * entry is held fixed at each value looked at; where the place itself rests on it, for the baseline too.
 *
 * @param onShare told as values are looked at
 * @throws InvalidRun when the entry cannot take such values, and as `prepareRun` does; RangeError when there is no such scenario,
 *   measure or month
 */
export function threshold(request: RunRequest, question: ThresholdQuestion, onShare?: ShareTeller): Threshold {
  const { entry, between, month, target } = question;
  const scenario = request.scenarios.find(({ id }) => id === question.scenario);
  if (!scenario) throw new RangeError(`There is no scenario "${question.scenario}".`);
  const measure = measureOf(question.measure);
  checkRange(request, question);
  let looked = 0;
  const under = (own: Scenario): number => {
    const value = expectedMeasure(prepareRun({ ...request, scenarios: [own] }), measure, month)[1] ?? NaN;
    looked += 1;
    onShare?.(looked / (MOST_LOOKS + 1));
    return value;
  };
  const atStated = under(scenario);
  const stated = prepareRun({ ...request, scenarios: [scenario] }).evidence[1]?.central(entry) ?? NaN;
  const at = (value: number): number => under({ ...scenario, evidence: { ...scenario.evidence, [entry]: { value } } });
  return { ...question, stated, atStated, ...crossing(between, target, at) };
}

/** @throws InvalidRun when an entry cannot take values over such a range */
export function checkRange(
  { library }: RunRequest,
  { entry, between: [least, greatest] }: Pick<ThresholdQuestion, 'entry' | 'between'>,
): void {
  const known = Object.hasOwn(library, entry) ? library[entry] : undefined;
  const problems = known
    ? [least, greatest].flatMap((value) => problemsOfOverride(known, { value })).map((problem) => entry + problem)
    : [`${entry} is not an entry of the evidence library.`];
  if (!(least < greatest)) problems.push(`The least value of ${entry} must be below the greatest.`);
  if (problems.length > 0) throw new InvalidRun(problems);
}
