import {
  BASELINE_SCENARIO,
  LONGEST_NAME,
  type EvidenceOverride,
  type Rule,
  type Scenario,
} from '../../models/care/scenario.ts';
import { asText, isPlacePrice, ofThePlace } from '../../models/run/of-the-place.ts';
import { WORKSPACE } from '../text/workspace.ts';
import { indexOf, nameFrom } from './edits.ts';
import { without } from './without.ts';
import { freeColour, MOST_SCENARIOS, type PlannedScenario, type Workspace } from './workspace.ts';

/** A workspace with one scenario more, or why there can be none. */
export type Added =
  | {
      readonly workspace: Workspace;
      /** Of the new scenario. */
      readonly id: string;
      /** Evidence entries for which its own values gave way to those of the scenarios that were there. */
      readonly replaced: readonly string[];
    }
  | { readonly refusal: string };

/**
 * A scenario put behind the others: that of a named situation, one from a file, an empty one. It gets an id and a colour nobody
 * has yet, and the values of one's own that the place rests on, which are the same in every scenario.
 */
export function add(workspace: Workspace, scenario: Scenario): Added {
  return insert(workspace, scenario, workspace.scenarios.length);
}

/** An empty scenario. */
export function addNew(workspace: Workspace, name: string): Added {
  return add(workspace, { id: idFrom(name), name: nameFrom(name), levers: {}, drivers: {} });
}

/** The same again, beside it, under a name that says so. @throws RangeError when there is no such scenario */
export function duplicate(workspace: Workspace, id: string): Added {
  const index = indexOf(workspace, id);
  const scenario = workspace.scenarios[index] as PlannedScenario;
  const names = workspace.scenarios.map(({ name }) => name);
  return insert(workspace, { ...scenario, name: copyName(scenario.name, names) }, index + 1);
}

/** A scenario in the place and colour of one that is there. @throws RangeError when there is no such scenario */
export function putInPlaceOf(workspace: Workspace, id: string, scenario: Scenario): Added {
  const index = indexOf(workspace, id);
  const { colour } = workspace.scenarios[index] as PlannedScenario;
  const others = workspace.scenarios.filter((_, at) => at !== index);
  const { added, replaced } = fitted(scenario, workspace.scenarios[0], others);
  const scenarios = others.toSpliced(index, 0, { ...added, colour });
  return { workspace: { ...workspace, scenarios }, id: added.id, replaced };
}

function insert(workspace: Workspace, scenario: Scenario, index: number): Added {
  const { scenarios } = workspace;
  if (scenarios.length >= MOST_SCENARIOS) return { refusal: WORKSPACE.full };
  const { added, replaced } = fitted(scenario, scenarios[0], scenarios);
  return { workspace: { ...workspace, scenarios: scenarios.toSpliced(index, 0, added) }, id: added.id, replaced };
}

/** With an id and a colour that none of the others has, and the values of the place that the first one has. */
function fitted(
  scenario: Scenario,
  first: Scenario | undefined,
  others: readonly PlannedScenario[],
): { readonly added: PlannedScenario; readonly replaced: readonly string[] } {
  const id = freeId(scenario.id, [BASELINE_SCENARIO.id, ...others.map((each) => each.id)]);
  const added = { ...withPlace(scenario, first), id, colour: freeColour(others) };
  return { added, replaced: Object.keys(scenario.evidence ?? {}).filter((entry) => differs(scenario, added, entry)) };
}

/** The scenario's own values for what it alone rests on, and the others' for what the place does. */
function withPlace(scenario: Scenario, other: Scenario | undefined): Scenario {
  if (other === undefined) return scenario;
  const pick = (from: Scenario, ofPlace: boolean): [string, EvidenceOverride][] =>
    Object.entries(from.evidence ?? {}).filter(([entry]) => ofThePlace(entry) === ofPlace);
  const evidence = Object.fromEntries([...pick(scenario, false), ...pick(other, true)]);
  return withPlaceRules(
    Object.keys(evidence).length === 0 ? without(scenario, 'evidence') : { ...scenario, evidence },
    other,
  );
}

function withPlaceRules(scenario: Scenario, other: Scenario): Scenario {
  const pick = (from: Scenario, ofPlace: boolean): [string, Rule][] =>
    Object.entries(from.rules ?? {}).filter(([target]) => isPlacePrice(target) === ofPlace);
  const rules = Object.fromEntries([...pick(scenario, false), ...pick(other, true)]);
  return Object.keys(rules).length === 0 ? without(scenario, 'rules') : { ...scenario, rules };
}

function differs(one: Scenario, other: Scenario, entry: string): boolean {
  return asText(one.evidence?.[entry]) !== asText(other.evidence?.[entry]);
}

/** `A plan: “help”` as `a-plan-help`. */
function idFrom(name: string): string {
  const letters = name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return letters.replaceAll(/^-|-$/g, '').slice(0, 60) || 'scenario';
}

function freeId(wanted: string, taken: readonly string[]): string {
  const base = wanted.slice(0, LONGEST_NAME - 3);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${base}-${String(number)}`;
    if (!taken.includes(id)) return id;
  }
}

function copyName(name: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    const ending = WORKSPACE.copyEnding(number);
    const copy = `${name.slice(0, LONGEST_NAME - ending.length)}${ending}`;
    if (!taken.includes(copy)) return copy;
  }
}
