import { called } from '../text/compare-charts.ts';
import { COMPARE_STALE } from '../text/compare.ts';
import { BASELINE } from '../results/compared.ts';
import type { PlannedScenario } from '../workspace/workspace.ts';
import type { Asked } from './asked.ts';
import { sorted } from './settings.ts';

/** What was compared, or would be now. */
export interface ComparisonOrder {
  readonly asked: Asked;
  /** Id of the scenario that the others are held against. */
  readonly against: string;
}

const MOST_REASONS = 3;

function whatItSets({ levers, drivers, evidence = {}, rules = {} }: PlannedScenario): string {
  return JSON.stringify([levers, drivers, evidence, rules].map(sorted));
}

function scenarioReasons(then: Asked, now: Asked): string[] {
  const before = new Map(then.scenarios.map((scenario) => [scenario.id, scenario]));
  const after = new Set(now.scenarios.map(({ id }) => id));
  return [
    ...now.scenarios.flatMap((scenario) => {
      const old = before.get(scenario.id);
      if (old === undefined) return [COMPARE_STALE.added(scenario.name)];
      return whatItSets(old) === whatItSets(scenario) ? [] : [COMPARE_STALE.changed(scenario.name)];
    }),
    ...then.scenarios.filter(({ id }) => !after.has(id)).map(({ name }) => COMPARE_STALE.removed(name)),
  ];
}

function setupReasons({ request: then }: Asked, { request: now }: Asked): string[] {
  const loops = (ids: readonly string[]): string => ids.toSorted().join(' ');
  return [
    then.baseline.id === now.baseline.id ? null : COMPARE_STALE.place(then.baseline.label, now.baseline.label),
    then.years === now.years ? null : COMPARE_STALE.years(then.years, now.years),
    then.seed === now.seed ? null : COMPARE_STALE.seed(then.seed, now.seed),
    loops(then.loops) === loops(now.loops) ? null : COMPARE_STALE.loops,
    then.drift === now.drift ? null : COMPARE_STALE.drift,
  ].filter((reason) => reason !== null);
}

function nameIn({ asked }: ComparisonOrder, id: string): string {
  return called([BASELINE, ...asked.scenarios].find((scenario) => scenario.id === id) ?? BASELINE);
}

/** Why a comparison is not what would come out now, in sentences: the first few in full, the rest counted. */
export function staleReasons(then: ComparisonOrder, now: ComparisonOrder): string[] {
  const reasons = [
    ...scenarioReasons(then.asked, now.asked),
    ...setupReasons(then.asked, now.asked),
    ...(then.against === now.against
      ? []
      : [COMPARE_STALE.against(nameIn(then, then.against), nameIn(now, now.against))]),
  ];
  const rest = reasons.length - MOST_REASONS;
  return rest > 1 ? [...reasons.slice(0, MOST_REASONS), COMPARE_STALE.more(rest)] : reasons;
}
