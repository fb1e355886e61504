import { isPlacePrice, ofThePlace } from '../../models/run/of-the-place.ts';
import { PLANS } from '../text/plans.ts';
import { addNew } from '../workspace/additions.ts';
import type { PlannedScenario, Workspace } from '../workspace/workspace.ts';
import { DEFAULT_BASELINE, DEFAULT_SEED, DEFAULT_YEARS } from './inputs.svelte.ts';

/** What a first visit starts with: one scenario in which nothing is moved yet. */
export function firstWorkspace(loops: readonly string[]): Workspace {
  return withOne({
    place: DEFAULT_BASELINE,
    years: DEFAULT_YEARS,
    seed: DEFAULT_SEED,
    drift: 'on',
    loops,
    scenarios: [],
  });
}

/** There is always a scenario for the controls to show. */
export function withOne(workspace: Workspace): Workspace {
  if (workspace.scenarios.length > 0) return workspace;
  const added = addNew(workspace, PLANS.given(1));
  return 'workspace' in added ? added.workspace : workspace;
}

/** Whether nothing of anybody's own is in a scenario yet, so that another can take its place. */
export function isUntouched({
  name,
  description,
  levers,
  drivers,
  evidence = {},
  rules = {},
}: PlannedScenario): boolean {
  const own = Object.keys(evidence).filter((entry) => !ofThePlace(entry));
  const ruled = Object.keys(rules).filter((target) => !isPlacePrice(target));
  const moved = [...Object.keys(levers), ...Object.keys(drivers), ...own, ...ruled];
  return PLANS.isGiven(name) && description === undefined && moved.length === 0;
}

/** Scenario to show after a step back or forth: where the difference can be seen, if possible where one is. */
export function followed(before: Workspace, after: Workspace, currentId: string): string {
  const changed = after.scenarios.filter((scenario) => !before.scenarios.includes(scenario)).map(({ id }) => id);
  const stays = after.scenarios.some(({ id }) => id === currentId);
  if (stays && (changed.length === 0 || changed.includes(currentId))) return currentId;
  const index = before.scenarios.findIndex(({ id }) => id === currentId);
  return changed[0] ?? (after.scenarios[index] ?? after.scenarios.at(-1))?.id ?? currentId;
}

/** A name for a new scenario that none has yet. */
export function freeName({ scenarios }: Workspace): string {
  const names = scenarios.map(({ name }) => name);
  for (let number = 1; ; number += 1) if (!names.includes(PLANS.given(number))) return PLANS.given(number);
}
