import { centralDraw } from '../care/draws.ts';
import { LEVERS } from '../care/levers.ts';
import type { Scenario } from '../care/scenario.ts';
import { withOverrides } from '../care/overrides.ts';
import { expectedMeasure } from './expected-measure.ts';
import { measureOf } from './measures.ts';
import { prepareRun } from './prepare.ts';
import { withTarget } from './with-target.ts';
import type { RunRequest } from './request.ts';
import type { ShareTeller } from './share.ts';

/** One lever of a scenario to be moved until a measure meets a target. */
export interface GoalRangeQuestion {
  /** The scenario as it is but for that lever. */
  readonly scenario: Scenario;
  /** Id of the lever; what the scenario says of its start, ramp and so on is kept. */
  readonly lever: string;
  /** Id of one of `MEASURES`. */
  readonly measure: string;
  /** Months from the opening position, at least 1. */
  readonly month: number;
  readonly target: number;
  /** How far apart the values looked at are; the lever's own step when left out. */
  readonly step?: number;
  /** Which end of the lever it is moved to; its greatest value when left out. */
  readonly towards?: 'minimum' | 'maximum';
}

/** Where to look: values of the lever from where it stands today to its end, and what expected flows say of them. */
export interface GoalRange {
  /** The first is today's. */
  readonly values: readonly number[];
  /** Place in `values` of the one with the best measure, by expected flows. */
  readonly best: number;
  /** Place of the first that meets the target by expected flows, or of the best where none does. */
  readonly guess: number;
}

/** How many values expected flows are worked out for. */
const LOOKS = 10;

/**
 * Where a search for a goal is to begin, by expected flows at stated evidence.
 *
 * @param onShare told as values are looked at
 * @throws InvalidRun as `prepareRun` does; RangeError when there is no such lever, measure or month
 */
export function goalRange(request: RunRequest, question: GoalRangeQuestion, onShare?: ShareTeller): GoalRange {
  const { scenario, month, target } = question;
  const measure = measureOf(question.measure);
  const values = valuesOf(request, question);
  const last = values.length - 1;
  const looks = [...new Set(Array.from({ length: LOOKS + 1 }, (_, look) => Math.round((last * look) / LOOKS)))];
  const scenarios = looks.map((at) => ({
    ...withTarget(scenario, question.lever, values[at] ?? NaN),
    id: `look-${String(at)}`,
  }));
  const [, ...found] = expectedMeasure(prepareRun({ ...request, scenarios }), measure, month, (done) => {
    onShare?.(done / (scenarios.length + 1));
  });
  // Counted so that less is better, whichever way the measure goes.
  const sign = measure.better === 'lower' ? 1 : -1;
  const cost = found.map((value) => sign * value);
  const best = cost.indexOf(Math.min(...cost));
  const first = cost.findIndex((value) => value <= sign * target);
  return { values, best: looks[best] ?? 0, guess: looks[first < 0 ? best : first] ?? 0 };
}

/** From today to the lever's end on its steps, which are those of the lever or as many as were asked for. */
function valuesOf({ library }: RunRequest, { scenario, lever: id, step, towards }: GoalRangeQuestion): number[] {
  const lever = LEVERS.find((each) => each.id === id);
  if (!lever) throw new RangeError(`There is no lever "${id}".`);
  const each = step ?? lever.step;
  if (!(each > 0)) throw new RangeError('The values looked at must be some way apart.');
  const today = scenario.levers[id]?.now ?? centralDraw(withOverrides(library, scenario.evidence ?? {}))(lever.now);
  const end = towards === 'minimum' ? lever.minimum : lever.maximum;
  return [today, ...stepsBetween(today, end, each)];
}

/** Through whole steps, so that a value is the number a reader would type: 0.3 and not 0.30000000000000004. */
function stepsBetween(today: number, end: number, step: number): number[] {
  const way = end < today ? -1 : 1;
  const perUnit = 1 / step;
  const isBefore = (value: number): boolean => way * (end - value) > 1e-9;
  const first = way > 0 ? Math.floor(today * perUnit + 1e-9) + 1 : Math.ceil(today * perUnit - 1e-9) - 1;
  const values: number[] = [];
  for (let at = first; isBefore(at / perUnit); at += way) values.push(at / perUnit);
  return isBefore(today) ? [...values, end] : [];
}
