import { isOfFamily } from '../../models/care/file-version.ts';
import { parseJson } from '../../models/care/json-text.ts';
import { LONGEST_FILE } from '../../models/care/json-file.ts';
import { firstOf, hasOwn, isRecord } from '../../models/care/reading.ts';
import { parseScenarioFile, SCENARIO_FILES, type ParsedScenario } from '../../models/care/scenario-file.ts';
import { placeOf, problemsOfPlan, problemsOfWorkspace, type Known } from './problems.ts';
import type { Workspace } from './workspace.ts';
import { parseWorkspaceFile, type ParsedWorkspace } from './workspace-file.ts';

/** A file somebody chose: a whole workspace, one scenario to add to it, or what is wrong. */
export type Opened = ParsedWorkspace | ParsedScenario;

/** Read a file of either kind and check it against the model. Never throws. A single scenario must fit the open workspace. */
export function openFile(text: string, fileName: string, open: Workspace, known: Known): Opened {
  if (!isScenario(text)) return openWorkspace(text, fileName, known);
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

function isScenario(text: string): boolean {
  if (text.length > LONGEST_FILE) return false;
  const parsed = parseJson(text);
  if ('problem' in parsed || !isRecord(parsed.value) || !hasOwn(parsed.value, 'format')) return false;
  return isOfFamily(parsed.value.format, SCENARIO_FILES);
}
