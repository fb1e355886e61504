import type { Compared } from '../../src/results/compared.ts';
import type { Asked } from '../../src/state/asked.ts';
import { questionOf } from '../../src/state/comparison-run.ts';
import { scenarioToRun, type PlannedScenario } from '../../src/workspace/workspace.ts';
import { fakeCatalogue } from './fake-catalogue.ts';
import { fakeComparisons } from './fake-comparisons.ts';
import { fakeSummary } from './fake-summary.ts';
import { planned } from './workspaces.ts';

const CATALOGUE = fakeCatalogue();

export const TWO_PLANS: readonly PlannedScenario[] = [
  planned('first', { name: 'Plan A', levers: { 'family-group-conference': { target: 0.8 } } }),
  planned('before', { name: '=Plan, B', colour: 'rose', levers: { 'family-group-conference': { target: 0.9 } } }),
];

/** What the workspace of some scenarios asks for. */
export function askedFor(scenarios: readonly PlannedScenario[] = TWO_PLANS, rest: Partial<Asked> = {}): Asked {
  const sets = scenarios.map(({ id, levers, drivers }) => [id, levers, drivers]);
  return {
    request: {
      library: CATALOGUE.library,
      baseline: CATALOGUE.baseline('average-authority'),
      scenarios: scenarios.map(scenarioToRun),
      ...{ years: 2, seed: 'headwater', evidence: 'uncertain', loops: [] },
    },
    ...{ replicates: 200, key: JSON.stringify(sets.toSorted()), scenarios },
    ...rest,
  };
}

/** A comparison as if it had just come in, from a few lines of arithmetic. */
export function comparedOf(asked: Asked = askedFor(), against = 'baseline'): Compared {
  const { request, replicates } = asked;
  return {
    ...{ asked, against },
    comparisons: fakeComparisons(request, questionOf({ asked, against }), replicates),
    splits: fakeSummary(request, replicates),
    elapsedMilliseconds: 1500,
  };
}
