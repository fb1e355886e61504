import { writeScenarioFile } from '../../models/care/scenario-file.ts';
import type { RememberedStep, RememberedSteps } from '../keep/steps.ts';
import type { Copy, Vault } from '../keep/vault.ts';
import { KEPT_NAME } from '../text/keeping.ts';
import { EDIT } from '../text/plans.ts';
import { SHELF } from '../text/shelf.ts';
import { beginningOf, continued, type Step } from '../workspace/history.ts';
import { openFile } from '../workspace/open-file.ts';
import { linkOf, openLink } from '../workspace/share-link.ts';
import { parseWorkspaceFile, type ParsedWorkspace } from '../workspace/workspace-file.ts';
import { compactWorkspace, writeWorkspaceFile } from '../workspace/workspace-text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { ShelfParts } from './shelf-parts.ts';

/** What a shelf does when it is asked to: see there. Apart, so that the first chart need not wait for it. */

export async function openLinkOnto(parts: ShelfParts, fragment: string): Promise<void> {
  await replace(parts, await openLink(fragment, parts.known), EDIT.openedLink, SHELF.wrongLink);
}

/** Takes up remembered steps, if they led to where this visit began; what cannot be read is where they end. */
export function recallSteps({ plans }: ShelfParts, { present, past, future }: RememberedSteps): void {
  if (compactWorkspace(beginningOf(plans.history)) !== present) return;
  plans.history = continued(plans.history, { past: readable(past), future: readable(future) });
}

/** Those nearest to the present, which stand last, as far back as they can be read. */
function readable(steps: readonly RememberedStep[]): Step<Workspace>[] {
  const read: Step<Workspace>[] = [];
  for (const { text, edit } of steps.toReversed()) {
    const parsed = parseWorkspaceFile(text, KEPT_NAME);
    if ('problems' in parsed) break;
    read.unshift({ value: parsed.workspace, edit });
  }
  return read;
}

export async function openFileOnto(parts: ShelfParts, text: string, name: string): Promise<void> {
  const opened = openFile(text, name, parts.plans.workspace, parts.known);
  if ('foreign' in opened) parts.edits.say({ sentence: SHELF.foreign(name) });
  else if ('scenario' in opened) parts.edits.open(opened.scenario);
  else await replace(parts, opened, EDIT.openedFile(name), SHELF.wrong(name));
}

export async function openCopyOnto(parts: ShelfParts, { text }: Copy): Promise<void> {
  await replace(parts, parseWorkspaceFile(text, KEPT_NAME), EDIT.openedCopy, SHELF.wrong(KEPT_NAME));
}

export async function copiesIn(vault: Vault): Promise<readonly Copy[]> {
  try {
    return await vault.copies();
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    return [];
  }
}

export async function linkFrom(parts: ShelfParts): Promise<string | null> {
  if (!canLeave(parts)) return null;
  const made = await linkOf(parts.plans.workspace);
  if ('fragment' in made) return made.fragment;
  parts.edits.say({ sentence: made.problem });
  return null;
}

export function fileFrom(parts: ShelfParts, which: 'all' | 'current'): string | null {
  if (!canLeave(parts)) return null;
  const { workspace, current } = parts.plans;
  return which === 'all' ? writeWorkspaceFile(workspace) : writeScenarioFile(current);
}

/** What needs putting right here would be refused wherever it is opened. */
function canLeave({ plans, edits }: ShelfParts): boolean {
  if (plans.asked !== null) return true;
  edits.say({ sentence: SHELF.fixFirst });
  return false;
}

async function replace(parts: ShelfParts, parsed: ParsedWorkspace, words: string, wrong: string): Promise<void> {
  const { plans, edits } = parts;
  if ('problems' in parsed) {
    edits.say({ sentence: wrong, problems: parsed.problems });
    return;
  }
  const { workspace: before } = plans;
  if (compactWorkspace(parsed.workspace) === compactWorkspace(before)) return;
  const { isFresh } = edits;
  plans.edit(parsed.workspace, words, parsed.workspace.scenarios[0]?.id);
  if (isFresh) return;
  const sentence = (await putAside(parts, before)) ? SHELF.opened : SHELF.openedOnly;
  edits.say({ sentence, undo: true });
}

/** Whether there was room for it. */
async function putAside({ home }: ShelfParts, workspace: Workspace): Promise<boolean> {
  const { vault, now, keeper } = home;
  try {
    await vault.setAside({ editedAt: now(), text: compactWorkspace(workspace) });
    return true;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    keeper.keeping = error.name === 'QuotaExceededError' ? 'full' : 'blocked';
    return false;
  }
}
