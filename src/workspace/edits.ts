import type { Baseline } from '../../models/care/baseline.ts';
import {
  LONGEST_DESCRIPTION,
  LONGEST_NAME,
  type DriverSetting,
  type EvidenceOverride,
  type LeverSetting,
  type Rule,
} from '../../models/care/scenario.ts';
import { isPlacePrice, ofThePlace } from '../../models/run/of-the-place.ts';
import { WORKSPACE } from '../text/workspace.ts';
import { without } from './without.ts';
import type { PlannedScenario, ScenarioColour, Workspace } from './workspace.ts';

/** What can be done to a workspace: each gives another and leaves the one before as it was. */

type Change = (scenario: PlannedScenario) => PlannedScenario;

/** @throws RangeError when there is no such scenario */
function change(workspace: Workspace, id: string, make: Change): Workspace {
  const index = indexOf(workspace, id);
  const scenarios = workspace.scenarios.map((scenario, at) => (at === index ? make(scenario) : scenario));
  return { ...workspace, scenarios };
}

/** Place of a scenario in the list. @throws RangeError when there is no such scenario */
export function indexOf({ scenarios }: Workspace, id: string): number {
  const index = scenarios.findIndex((scenario) => scenario.id === id);
  if (index < 0) throw new RangeError(`There is no scenario "${id}".`);
  return index;
}

/** The id stays, so that results and charts still know it. */
export function rename(workspace: Workspace, id: string, name: string): Workspace {
  return change(workspace, id, (scenario) => ({ ...scenario, name: nameFrom(name) }));
}

/** A name that a file can hold, whatever was typed. */
export function nameFrom(typed: string): string {
  return typed.trim() === '' ? WORKSPACE.unnamed : typed.slice(0, LONGEST_NAME);
}

/** An empty note leaves no trace. */
export function annotate(workspace: Workspace, id: string, note: string): Workspace {
  return change(workspace, id, (scenario) =>
    note.trim() === ''
      ? without(scenario, 'description')
      : { ...scenario, description: note.slice(0, LONGEST_DESCRIPTION) },
  );
}

export function colour(workspace: Workspace, id: string, to: ScenarioColour): Workspace {
  return change(workspace, id, (scenario) => ({ ...scenario, colour: to }));
}

/** Take a scenario to a place in the list, 0 for the first; places beyond either end are that end. */
export function move(workspace: Workspace, id: string, to: number): Workspace {
  const from = indexOf(workspace, id);
  const scenarios = [...workspace.scenarios];
  scenarios.splice(Math.max(0, to), 0, ...scenarios.splice(from, 1));
  return { ...workspace, scenarios };
}

export function remove(workspace: Workspace, id: string): Workspace {
  const index = indexOf(workspace, id);
  return { ...workspace, scenarios: workspace.scenarios.filter((_, at) => at !== index) };
}

/** A table with one entry set, or without it. */
function entered<T>(table: Readonly<Record<string, T>>, id: string, entry: T | null): Record<string, T> {
  const others = Object.entries(table).filter(([key]) => key !== id);
  if (entry === null) return Object.fromEntries(others);
  return Object.hasOwn(table, id) ? { ...table, [id]: entry } : Object.fromEntries([...others, [id, entry]]);
}

/** @param setting null for back to baseline, one lever in one step */
export function setLever(workspace: Workspace, id: string, lever: string, setting: LeverSetting | null): Workspace {
  return change(workspace, id, (scenario) => ({ ...scenario, levers: entered(scenario.levers, lever, setting) }));
}

/** @param setting null for back to baseline */
export function setDriver(workspace: Workspace, id: string, driver: string, setting: DriverSetting | null): Workspace {
  return change(workspace, id, (scenario) => ({ ...scenario, drivers: entered(scenario.drivers, driver, setting) }));
}

/**
 * A value of one's own for an entry of the evidence library; null for that of the library. One that the place itself rests on
 * must be the same in every scenario of a run, and so is set in all of them.
 */
export function setEvidence(
  workspace: Workspace,
  id: string,
  entry: string,
  value: EvidenceOverride | null,
): Workspace {
  const set: Change = (scenario) => {
    const own = entered(scenario.evidence ?? {}, entry, value);
    return Object.keys(own).length === 0 ? without(scenario, 'evidence') : { ...scenario, evidence: own };
  };
  if (!ofThePlace(entry)) return change(workspace, id, set);
  indexOf(workspace, id);
  return { ...workspace, scenarios: workspace.scenarios.map(set) };
}

/** A rule for the effect of a lever or for a price; null for none. One for a price of the place is set in every scenario. */
export function setRule(workspace: Workspace, id: string, target: string, rule: Rule | null): Workspace {
  const set: Change = (scenario) => {
    const own = entered(scenario.rules ?? {}, target, rule);
    return Object.keys(own).length === 0 ? without(scenario, 'rules') : { ...scenario, rules: own };
  };
  if (!isPlacePrice(target)) return change(workspace, id, set);
  indexOf(workspace, id);
  return { ...workspace, scenarios: workspace.scenarios.map(set) };
}

/** What holds for every scenario: place, years, seed, drift, loops. */
export type Setup = Omit<Workspace, 'scenarios' | 'bid' | 'own'>;

/** Start from a place of one's own, which the workspace then carries with it. */
export function startFrom(workspace: Workspace, own: Baseline): Workspace {
  return { ...workspace, place: own.id, own };
}

export function setUp(workspace: Workspace, setup: Partial<Setup>): Workspace {
  return { ...workspace, ...setup };
}
