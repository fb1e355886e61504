import { ELSEWHERE } from '../text/plans.ts';
import type { PlannedScenario, Workspace } from '../workspace/workspace.ts';
import type { Catalogue } from './catalogue.ts';
import { lastMonthOf } from './months.ts';
import { endProblem, startProblem, type RunMonths } from './period-problems.ts';

/** A scenario, other than the one the controls show, that needs putting right before all can be run together. */
export interface Elsewhere {
  readonly id: string;
  readonly name: string;
  readonly sentences: readonly string[];
}

interface ElsewhereParts {
  readonly workspace: Workspace;
  readonly currentId: string;
  /** Scenarios in which something is typed wrong. */
  readonly halfTyped: readonly string[];
  readonly catalogue: Catalogue;
}

/** A shorter run or another place may leave a lever of any scenario outside the run. */
export function elsewhere({ workspace, currentId, halfTyped, catalogue }: ElsewhereParts): Elsewhere[] {
  const first = catalogue.firstMonth(workspace.place);
  const months = { first, last: lastMonthOf(first, workspace.years) };
  return workspace.scenarios
    .filter(({ id }) => id !== currentId)
    .map((scenario) => ({
      id: scenario.id,
      name: scenario.name,
      sentences: [
        ...periodProblems(scenario, catalogue, months),
        ...(halfTyped.includes(scenario.id) ? [ELSEWHERE.typed] : []),
      ],
    }))
    .filter(({ sentences }) => sentences.length > 0);
}

function periodProblems({ levers, drivers }: PlannedScenario, catalogue: Catalogue, months: RunMonths): string[] {
  const problems = [
    ...catalogue.levers.flatMap(({ id, label }) => {
      const { start = null, end = null } = levers[id] ?? {};
      return [startProblem({ label, start }, months), endProblem({ label, start, end }, months)];
    }),
    ...catalogue.drivers.map(({ id, label }) => startProblem({ label, start: drivers[id]?.start ?? null }, months)),
  ];
  return problems.filter((problem) => problem !== null);
}
