import { isOfFamily } from '../../models/care/file-version.ts';
import { parseJson } from '../../models/care/json-text.ts';
import { LONGEST_FILE } from '../../models/care/json-file.ts';
import { firstOf, hasOwn, isRecord } from '../../models/care/reading.ts';
import { parseScenarioFile, SCENARIO_FILES, type ParsedScenario } from '../../models/care/scenario-file.ts';
import { placeOf, problemsOfPlan, problemsOfWorkspace, type Known } from './problems.ts';
import type { Workspace } from './workspace.ts';
import { parseWorkspaceFile, type ParsedWorkspace } from './workspace-file.ts';
import { WORKSPACE_FILES } from './workspace-text.ts';

/** A file somebody chose: a whole workspace, one scenario to add to it, what is wrong with one, or a file that is none of ours. */
export type Opened = ParsedWorkspace | ParsedScenario | { readonly foreign: true };

/** Read a file of either kind and check it against the model. Never throws. A single scenario must fit the open workspace. */
export function openFile(text: string, fileName: string, open: Workspace, known: Known): Opened {
  const kind = kindOf(text);
  if (kind === 'foreign') return { foreign: true };
  if (kind === 'workspace') return openWorkspace(text, fileName, known);
  const parsed = parseScenarioFile(text, fileName);
  if ('problems' in parsed) return parsed;
  const problems = problemsOfPlan(parsed.scenario, placeOf(open, known)?.year, open.years, known);
  return problems.length > 0 ? named(problems, fileName) : parsed;
}

/** Read a workspace and check it against the model. Never throws. */
export function openWorkspace(text: string, fileName: string, known: Known): ParsedWorkspace {
  const parsed = parseWorkspaceFile(text, fileName);
  if ('problems' in parsed) return parsed;
  const problems = problemsOfWorkspace(parsed.workspace, known);
  return problems.length > 0 ? named(problems, fileName) : parsed;
}

function named(problems: readonly string[], fileName: string): { readonly problems: readonly string[] } {
  return { problems: firstOf(problems).map((problem) => `${fileName}: ${problem}`) };
}

/**
 * What a file means to be, by its format, else by what it holds, so that one with a fault is told of that. Of one that is
 * nothing of the kind each fault would be one more riddle.
 */
function kindOf(text: string): 'workspace' | 'scenario' | 'foreign' {
  if (!/^\uFEFF?\s*\{/.test(text)) return 'foreign';
  if (text.length > LONGEST_FILE) return 'workspace';
  const parsed = parseJson(text);
  if ('problem' in parsed || !isRecord(parsed.value)) return 'workspace';
  const { value } = parsed;
  const format = hasOwn(value, 'format') ? value.format : undefined;
  if (isOfFamily(format, SCENARIO_FILES)) return 'scenario';
  if (isOfFamily(format, WORKSPACE_FILES) || hasOwn(value, 'scenarios')) return 'workspace';
  return hasOwn(value, 'levers') ? 'scenario' : 'foreign';
}
