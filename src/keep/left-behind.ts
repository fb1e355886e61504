import { hasOwn, isRecord } from '../../models/care/reading.ts';
import type { Offer } from './rules.ts';

/**
 * Edits not yet kept when a page is left. A database may not finish in time then; this storage writes at once, so the edits
 * are there when the page is opened again.
 */

const PREFIX = 'headwater.unsaved.';

/** Whether it could be written. */
export function leaveBehind(storage: Storage, offer: Offer): boolean {
  try {
    storage.setItem(PREFIX + offer.tab, JSON.stringify(offer));
    return true;
  } catch {
    return false;
  }
}

/** What pages left behind, the oldest edit first. */
export function leftBehind(storage: Storage): readonly Offer[] {
  return keysOf(storage)
    .flatMap((key) => offerFrom(storage.getItem(key)) ?? [])
    .sort((one, other) => one.editedAt - other.editedAt);
}

export function clearLeftBehind(storage: Storage, tab: string): void {
  storage.removeItem(PREFIX + tab);
}

function keysOf(storage: Storage): string[] {
  return Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '').filter((key) =>
    key.startsWith(PREFIX),
  );
}

function offerFrom(text: string | null): Offer | null {
  const value = parsed(text ?? '');
  if (!isRecord(value) || !['text', 'editedAt', 'tab', 'base'].every((key) => hasOwn(value, key))) return null;
  const { text: workspace, editedAt, tab, base } = value;
  if (typeof workspace !== 'string' || typeof tab !== 'string') return null;
  if (typeof editedAt !== 'number' || typeof base !== 'number') return null;
  return { text: workspace, editedAt, tab, base };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
