import type { Waterfall } from '../../models/run/waterfall.ts';
import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import type { Asked } from '../../src/state/asked.ts';
import type { Catalogue } from '../../src/state/catalogue.ts';
import type { PlannedScenario } from '../../src/workspace/workspace.ts';

/** A way of two steps that get at some of the same children: −10 and −6 alone, −14 together. */
export const TWO_STEPS: Waterfall = {
  ...{ scenario: 'both', measure: 'children-in-care', month: 120, baseline: 510, end: 496 },
  steps: [
    { kind: 'lever', id: 'family-group-conference', adds: -10, firstIn: -10, lastIn: -8, orderEffect: -2 },
    { kind: 'lever', id: 'spend', adds: -4, firstIn: -6, lastIn: -4, orderEffect: -2 },
  ],
};

export const planned = (id: string, name: string, levers: PlannedScenario['levers']): PlannedScenario => ({
  ...{ id, name, levers, drivers: {}, colour: 'indigo' },
});

export const TWO_SCENARIOS: readonly PlannedScenario[] = [
  planned('one', 'More conferences', { 'family-group-conference': { target: 0.8 } }),
  planned('two', 'More help', { spend: { target: 300 } }),
];

/** The scenarios side by side as a page would hand them over. */
export function askedOf(
  { library, baselines }: Catalogue,
  scenarios: readonly PlannedScenario[] = TWO_SCENARIOS,
  key = JSON.stringify(scenarios),
): Asked {
  const [baseline] = baselines;
  if (baseline === undefined) throw new Error('There is no place.');
  return {
    request: { library, baseline, scenarios, years: 10, seed: 'test', evidence: 'uncertain', loops: DEFAULT_LOOPS },
    ...{ replicates: 100, key, scenarios },
  };
}
