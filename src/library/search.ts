import type { EvidenceEntry, EvidenceStatus, EvidenceStrength } from '../../models/care/evidence.ts';

export interface EntryFilter {
  /** Words that must all be found, anywhere and in any order. */
  readonly words: string;
  readonly strength: EvidenceStrength | 'any';
  readonly status: EvidenceStatus | 'any';
  /** Only what the reader has put in place of the library. */
  readonly onlyYours: boolean;
}

export const NO_FILTER: EntryFilter = { words: '', strength: 'any', status: 'any', onlyYours: false };

/** Letters without case or accents, so that "Zoe" finds "Zoë". */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

/** Everything about an entry that can be searched, made ready once. */
export interface Searchable {
  readonly entry: EvidenceEntry;
  readonly text: string;
}

export function searchable(entry: EvidenceEntry, feeds: readonly string[]): Searchable {
  const { id, label, unit, appliesTo, source, caveat = '' } = entry;
  return { entry, text: folded([id, label, unit, appliesTo, source, caveat, ...feeds].join(' ')) };
}

/** Entries that meet every condition, in the order given. */
export function found(
  entries: readonly Searchable[],
  { words, strength, status, onlyYours }: EntryFilter,
  isYours: (id: string) => boolean,
): EvidenceEntry[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return entries
    .filter(({ text }) => wanted.every((word) => text.includes(word)))
    .map(({ entry }) => entry)
    .filter((entry) => strength === 'any' || entry.strength === strength)
    .filter((entry) => status === 'any' || entry.status === status)
    .filter((entry) => !onlyYours || isYours(entry.id));
}
