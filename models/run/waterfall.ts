import type { DriverSetting, LeverSetting, Scenario } from '../care/scenario.ts';
import { expectedMeasure } from './expected-measure.ts';
import { measureOf } from './measures.ts';
import { prepareRun } from './prepare.ts';
import type { RunRequest } from './request.ts';
import type { ShareTeller } from './share.ts';

export interface WaterfallQuestion {
  /** Id of a scenario of the run. */
  readonly scenario: string;
  /** Id of one of `MEASURES`. */
  readonly measure: string;
  /** Months from the opening position, at least 1. */
  readonly month: number;
}

/** One thing a scenario moves, and what it does to the measure. */
export interface WaterfallStep {
  readonly kind: 'lever' | 'driver';
  readonly id: string;
  /** What it adds to those before it; the steps together are the whole change. */
  readonly adds: number;
  /** What it does alone, with nothing else moved. */
  readonly firstIn: number;
  /** What it adds to all the others. */
  readonly lastIn: number;
  /**
   * What it does alone less what it adds to all the others: how far its bar depends on the order. Above 0 in size of the effect
   * where others get at the same children, 0 where nothing else matters to it.
   */
  readonly orderEffect: number;
}

export interface Waterfall extends WaterfallQuestion {
  readonly baseline: number;
  readonly end: number;
  /** Levers in the scenario's order, then its drivers in theirs. */
  readonly steps: readonly WaterfallStep[];
}

type Change =
  | { readonly kind: 'lever'; readonly id: string; readonly setting: LeverSetting }
  | { readonly kind: 'driver'; readonly id: string; readonly setting: DriverSetting };

/**
 * The way from the baseline to a scenario, one lever or driver after the other, by expected flows at stated evidence. Values of
 * the scenario's own for the evidence hold in every step.
 *
 * @param onShare told as steps are worked out
 * @throws InvalidRun as `prepareRun` does; RangeError when there is no such scenario, measure or month
 */
export function waterfall(request: RunRequest, question: WaterfallQuestion, onShare?: ShareTeller): Waterfall {
  const scenario = request.scenarios.find(({ id }) => id === question.scenario);
  if (!scenario) throw new RangeError(`There is no scenario "${question.scenario}".`);
  // First as it is: what is wrong with it is told once, and not again for each of its parts.
  prepareRun(request);
  const changes = changesOf(scenario);
  const upTo = changes.map((_, at) => changes.slice(0, at + 1));
  const alone = changes.map((change) => [change]);
  const without = changes.map((change) => changes.filter((each) => each !== change));
  const parts = [...upTo, ...alone, ...without].map((some, at) => partOf(scenario, some, `part-${String(at)}`));
  const prepared = prepareRun({ ...request, scenarios: [scenario, ...parts] });
  const measure = measureOf(question.measure);
  const [baseline = NaN, end = NaN, ...values] = expectedMeasure(prepared, measure, question.month, (done) => {
    onShare?.(done / prepared.scenarios.length);
  });
  const count = changes.length;
  const steps = changes.map(({ kind, id }, at) => {
    const adds = (values[at] ?? NaN) - (at === 0 ? baseline : (values[at - 1] ?? NaN));
    const firstIn = (values[count + at] ?? NaN) - baseline;
    const lastIn = end - (values[2 * count + at] ?? NaN);
    return { kind, id, adds, firstIn, lastIn, orderEffect: firstIn - lastIn };
  });
  return { ...question, baseline, end, steps };
}

function changesOf({ levers, drivers }: Scenario): Change[] {
  return [
    ...Object.entries(levers).map(([id, setting]): Change => ({ kind: 'lever', id, setting })),
    ...Object.entries(drivers).map(([id, setting]): Change => ({ kind: 'driver', id, setting })),
  ];
}

function partOf(scenario: Scenario, changes: readonly Change[], id: string): Scenario {
  const levers: Record<string, LeverSetting> = {};
  const drivers: Record<string, DriverSetting> = {};
  for (const change of changes) {
    if (change.kind === 'lever') levers[change.id] = change.setting;
    else drivers[change.id] = change.setting;
  }
  return { ...scenario, id, levers, drivers };
}
