import type { Baseline } from '../../models/care/baseline.ts';
import type { EvidenceLibrary } from '../../models/care/evidence.ts';
import { problemsOfLoops } from '../../models/care/loops.ts';
import { problemsOfScenario } from '../../models/care/scenario-problems.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { problemsBetween, problemsOfOverrides } from '../../models/run/overrides.ts';
import { problemsBetweenRules, problemsOfRules } from '../../models/run/rules.ts';
import type { Workspace } from './workspace.ts';

/** What a workspace is checked against. */
export interface Known {
  readonly baselines: readonly Pick<Baseline, 'id' | 'year'>[];
  readonly library: EvidenceLibrary;
}

/** Where a workspace starts; nothing while its place is not known. */
export function placeOf({ place, own }: Workspace, known: Known): Known['baselines'][number] | undefined {
  return known.baselines.find(({ id }) => id === place) ?? (own?.id === place ? own : undefined);
}

/** Everything in a workspace that this version of the model does not know or allow, each with its place. */
export function problemsOfWorkspace(workspace: Workspace, known: Known): string[] {
  const { years, loops, scenarios } = workspace;
  const baseline = placeOf(workspace, known);
  const places = known.baselines.map(({ id }) => id).join(', ');
  return [
    ...(baseline ? [] : [`place "${workspace.place}" is not known here. Places are: ${places}.`]),
    ...problemsOfLoops(loops).map((problem) => `loops: ${problem}`),
    ...scenarios.flatMap((scenario, index) =>
      problemsOfPlan(scenario, baseline?.year, years, known).map((problem) => `scenarios.${String(index)}.${problem}`),
    ),
    ...problemsBetween(scenarios),
    ...problemsBetweenRules(scenarios),
  ];
}

/** The same for one scenario; months are left unchecked while the place is not known. */
export function problemsOfPlan(scenario: Scenario, year: number | undefined, years: number, known: Known): string[] {
  return [
    ...(year === undefined ? [] : problemsOfScenario(scenario, year, years)),
    ...problemsOfOverrides(known.library, scenario),
    ...problemsOfRules(scenario),
  ];
}
