import { setDriver, setEvidence, setLever, setRule, setUp, type Setup } from '../workspace/edits.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { EDIT } from '../text/plans.ts';
import type { Catalogue } from './catalogue.ts';
import { ruleLabel } from './rule-label.ts';
import type { Settings } from './settings.ts';

/** A workspace after an edit, what the edit was in words, and what it was about. */
export interface Written {
  readonly workspace: Workspace;
  readonly words: string;
  readonly about: string | null;
}

interface Change {
  readonly about: string;
  readonly words: string;
  readonly make: (workspace: Workspace) => Workspace;
}

interface WrittenParts {
  readonly workspace: Workspace;
  /** Scenario that the controls show. */
  readonly id: string;
  /** What the controls said when they were last looked at, and what they say now. */
  readonly before: Settings;
  readonly after: Settings;
  readonly catalogue: Catalogue;
}

/** Writes what has been set by hand into a workspace: only what is different from before; null when nothing is. */
export function written(parts: WrittenParts): Written | null {
  const changes = [...setupChanges(parts), ...scenarioChanges(parts)];
  const [first] = changes;
  if (first === undefined) return null;
  const alone = changes.length === 1;
  return {
    workspace: changes.reduce((workspace, { make }) => make(workspace), parts.workspace),
    words: alone ? first.words : EDIT.several,
    about: alone ? first.about : null,
  };
}

function setupChanges({ workspace, before, after }: WrittenParts): Change[] {
  const change = (part: keyof Setup, differs: boolean, setup: Partial<Setup>): Change[] =>
    differs ? [{ about: part, words: EDIT[part], make: (edited) => setUp(edited, setup) }] : [];
  const { baselineId: place, years, seed, drift, loops } = after;
  return [
    ...change('place', place !== before.baselineId, { place }),
    ...change('years', years !== before.years, { years }),
    // A field that has been emptied waits for another word; the last one holds.
    ...change('seed', seed !== '' && seed !== workspace.seed, { seed }),
    ...change('drift', drift !== before.drift, { drift }),
    ...change('loops', loops.join() !== before.loops.join(), { loops }),
  ];
}

function scenarioChanges({ id, before, after, catalogue }: WrittenParts): Change[] {
  const label = (list: readonly { readonly id: string; readonly label: string }[], part: string): string =>
    EDIT.control(list.find((each) => each.id === part)?.label ?? part);
  return [
    ...differing(before.levers, after.levers).map((lever): Change => ({
      about: `${id}.levers.${lever}`,
      words: label(catalogue.levers, lever),
      make: (workspace) => setLever(workspace, id, lever, after.levers[lever] ?? null),
    })),
    ...differing(before.drivers, after.drivers).map((driver): Change => ({
      about: `${id}.drivers.${driver}`,
      words: label(catalogue.drivers, driver),
      make: (workspace) => setDriver(workspace, id, driver, after.drivers[driver] ?? null),
    })),
    ...differing(before.evidence, after.evidence).map((entry): Change => ({
      about: `${id}.evidence.${entry}`,
      words: EDIT.own(catalogue.entry(entry)?.label ?? entry),
      make: (workspace) => setEvidence(workspace, id, entry, after.evidence[entry] ?? null),
    })),
    ...differing(before.rules ?? {}, after.rules ?? {}).map((target): Change => ({
      about: `${id}.rules.${target}`,
      words: EDIT.rule(ruleLabel(catalogue, target)),
      make: (workspace) => setRule(workspace, id, target, after.rules?.[target] ?? null),
    })),
  ];
}

/** Names whose entries are not the same in both. */
function differing(one: Readonly<Record<string, object>>, other: Readonly<Record<string, object>>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].filter((name) => !sameEntry(one[name], other[name]));
}

/** Whether two settings say the same, in whatever order. */
export function sameEntry(one: object | undefined, other: object | undefined): boolean {
  return textOf(one) === textOf(other);
}

function textOf(entry: object | undefined): string {
  return JSON.stringify(Object.entries(entry ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)));
}
