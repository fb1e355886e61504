import { upToDate } from '../../models/care/file-version.ts';
import { readJson } from '../../models/care/json-file.ts';
import { firstOf, isRecord } from '../../models/care/reading.ts';
import { readWorkspace } from './read-workspace.ts';
import { WORKSPACE_FILES } from './workspace-text.ts';
import type { Workspace } from './workspace.ts';

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

function readFile(value: unknown, problems: string[]): Workspace | null {
  if (!isRecord(value)) {
    problems.push('a workspace is an object, { "format": …, "place": …, "scenarios": … }.');
    return null;
  }
  const file = upToDate(value, WORKSPACE_FILES, problems);
  return file === null ? null : readWorkspace(file, problems);
}
