import { problemsOfOverride } from '../care/overrides.ts';
import type { Scenario } from '../care/scenario.ts';
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

export interface Threshold extends ThresholdQuestion {
  /**
   * The value of the entry at which the measure reaches the target; null when it does at none between the least and the greatest,
   * or when the measure goes up and down on the way, so that there may be several.
   */
  readonly value: number | null;
  readonly why: 'reached' | 'never' | 'not-one-way';
  /** The entry in the scenario as it is, and the measure there. */
  readonly stated: number;
  readonly atStated: number;
  /** The measure at the least and at the greatest value. */
  readonly atLeast: number;
  readonly atGreatest: number;
}

/** Values looked at to see whether the measure goes one way only. */
const LOOKS = 8;
/** Halvings of one stretch between two looks: to a two-thousandth of it. */
const HALVINGS = 11;
/** Besides those, the scenario as it is and the end of the last stretch. */
const MOST_LOOKS = LOOKS + HALVINGS + 2;

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
  const [least, greatest] = between;
  const scenario = request.scenarios.find(({ id }) => id === question.scenario);
  if (!scenario) throw new RangeError(`There is no scenario "${question.scenario}".`);
  const measure = measureOf(question.measure);
  checkRange(request, question);
  let looked = 0;
  const under = (own: Scenario): number => {
    const value = expectedMeasure(prepareRun({ ...request, scenarios: [own] }), measure, month)[1] ?? NaN;
    looked += 1;
    onShare?.(looked / MOST_LOOKS);
    return value;
  };
  const atStated = under(scenario);
  const stated = prepareRun({ ...request, scenarios: [scenario] }).evidence[1]?.central(entry) ?? NaN;
  const at = (value: number): number => under({ ...scenario, evidence: { ...scenario.evidence, [entry]: { value } } });
  const places = Array.from({ length: LOOKS + 1 }, (_, look) => least + ((greatest - least) * look) / LOOKS);
  const looks = places.map(at);
  const [atLeast = NaN] = looks;
  const atGreatest = looks[LOOKS] ?? NaN;
  const found = { ...question, stated, atStated, atLeast, atGreatest };
  if (!goesOneWay(looks)) return { ...found, value: null, why: 'not-one-way' };
  const stretch = places.findIndex((_, look) => look < LOOKS && crosses(looks[look], looks[look + 1], target));
  if (stretch < 0) return { ...found, value: null, why: 'never' };
  const rises = atGreatest > atLeast;
  let [low, high] = [places[stretch] ?? least, places[stretch + 1] ?? greatest];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (at(middle) < target === rises) low = middle;
    else high = middle;
  }
  return { ...found, value: (low + high) / 2, why: 'reached' };
}

function checkRange({ library }: RunRequest, { entry, between: [least, greatest] }: ThresholdQuestion): void {
  const known = Object.hasOwn(library, entry) ? library[entry] : undefined;
  const problems = known
    ? [least, greatest].flatMap((value) => problemsOfOverride(known, { value })).map((problem) => entry + problem)
    : [`${entry} is not an entry of the evidence library.`];
  if (!(least < greatest)) problems.push(`The least value of ${entry} must be below the greatest.`);
  if (problems.length > 0) throw new InvalidRun(problems);
}

/** Whether values only go up or only go down, but for rounding; standing still is both. */
export function goesOneWay(values: readonly number[]): boolean {
  const rounding = 1e-9 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? NaN));
  return steps.every((step) => step >= -rounding) || steps.every((step) => step <= rounding);
}

const crosses = (from = NaN, to = NaN, target: number): boolean =>
  from !== to && Math.min(from, to) <= target && target <= Math.max(from, to);
