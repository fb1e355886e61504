import { hasOwn, isRecord } from '../../models/care/reading.ts';
import type { History, Step } from '../workspace/history.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { compactWorkspace } from '../workspace/workspace-text.ts';

/** What can be taken back, remembered for one tab while its page is loaded anew. */

const STEPS = 'headwater.steps';
/** As far back as one can go after that: the storage of a tab is small. */
const MOST_REMEMBERED = 50;

/** A step as it is remembered: a workspace as the text of its file, and the edit between it and the present. */
export interface RememberedStep {
  readonly text: string;
  readonly edit: string;
}

export interface RememberedSteps {
  /** The workspace they lead from; about any other they say nothing. */
  readonly present: string;
  readonly past: readonly RememberedStep[];
  readonly future: readonly RememberedStep[];
}

/** Without room nothing is remembered, which loses the way back and no work. */
export function rememberSteps(storage: Storage, { past, present, future }: History<Workspace>): void {
  const texts = (steps: readonly Step<Workspace>[]): RememberedStep[] =>
    steps.slice(-MOST_REMEMBERED).map(({ value, edit }) => ({ text: compactWorkspace(value), edit }));
  const steps: RememberedSteps = { present: compactWorkspace(present), past: texts(past), future: texts(future) };
  try {
    storage.setItem(STEPS, JSON.stringify(steps));
  } catch {
    storage.removeItem(STEPS);
  }
}

/** What was remembered; null where there is nothing, or nothing of use. */
export function rememberedSteps(storage: Storage): RememberedSteps | null {
  const value = parsed(storage.getItem(STEPS) ?? '');
  if (!isRecord(value) || !['present', 'past', 'future'].every((key) => hasOwn(value, key))) return null;
  const { present, past, future } = value;
  const [before, after] = [past, future].map(stepsFrom);
  return typeof present === 'string' && before && after ? { present, past: before, future: after } : null;
}

function stepsFrom(value: unknown): RememberedStep[] | null {
  if (!Array.isArray(value) || value.length > MOST_REMEMBERED) return null;
  const steps = value.map((step: unknown) => {
    if (!isRecord(step) || !hasOwn(step, 'text') || !hasOwn(step, 'edit')) return null;
    const { text, edit } = step;
    return typeof text === 'string' && typeof edit === 'string' ? { text, edit } : null;
  });
  return steps.every((step) => step !== null) ? steps : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
