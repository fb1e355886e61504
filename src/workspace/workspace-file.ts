import { currentFormat, upToDate, type FileFamily } from '../../models/care/file-version.ts';
import { readJson } from '../../models/care/json-file.ts';
import { firstOf, isRecord } from '../../models/care/reading.ts';
import { rulesForFile } from '../../models/care/rule-file.ts';
import { readWorkspace } from './read-workspace.ts';
import type { Workspace } from './workspace.ts';

/** Workspace files of every version. A change of the format adds a step here and leaves those before it alone. */
export const WORKSPACE_FILES: FileFamily = { name: 'headwater-workspace', upgrades: [] };

export const WORKSPACE_FORMAT = currentFormat(WORKSPACE_FILES);

export type ParsedWorkspace = { readonly workspace: Workspace } | { readonly problems: readonly string[] };

/**
 * Read a workspace file. Never throws: whatever is wrong comes back as sentences, each naming the place in the file.
 * Whether places, levers, months and ranges are known is `problemsOfWorkspace`'s part.
 *
 * @param fileName what the sentences begin with, `plans.json` or `This link`
 */
export function parseWorkspaceFile(text: string, fileName: string): ParsedWorkspace {
  const read = readJson(text, 'a workspace');
  if ('problem' in read) return { problems: [`${fileName}: ${read.problem}`] };
  const problems = [...read.problems];
  const workspace = readFile(read.value, problems);
  if (problems.length > 0 || !workspace)
    return { problems: firstOf(problems).map((problem) => `${fileName}: ${problem}`) };
  return { workspace };
}

/** The text of a workspace file, laid out for people; `parseWorkspaceFile` gives the same workspace back. */
export function writeWorkspaceFile(workspace: Workspace): string {
  return `${JSON.stringify(asFile(workspace), null, 2)}\n`;
}

/** The same on one line, for where length matters. */
export function compactWorkspace(workspace: Workspace): string {
  return JSON.stringify(asFile(workspace));
}

/** Names always in one order, so that equal workspaces give equal text. */
function asFile({ place, years, seed, drift, loops, scenarios }: Workspace): object {
  return {
    ...{ format: WORKSPACE_FORMAT, place, years, seed, drift, loops },
    scenarios: scenarios.map(({ id, name, description, colour, levers, drivers, evidence, rules }) => ({
      ...{ id, name, description, colour, levers, drivers, evidence, rules: rulesForFile(rules) },
    })),
  };
}

function readFile(value: unknown, problems: string[]): Workspace | null {
  if (!isRecord(value)) {
    problems.push('a workspace is an object, { "format": …, "place": …, "scenarios": … }.');
    return null;
  }
  const file = upToDate(value, WORKSPACE_FILES, problems);
  return file === null ? null : readWorkspace(file, problems);
}
