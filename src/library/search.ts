import {
  EVIDENCE_STATUSES,
  EVIDENCE_STRENGTHS,
  type EvidenceEntry,
  type EvidenceStatus,
  type EvidenceStrength,
} from '../../models/care/evidence.ts';
import { GROUPS, type Group } from './groups.ts';

export interface EntryFilter {
  /** Words that must all be found, anywhere and in any order. */
  readonly words: string;
  readonly group: Group | 'any';
  readonly strength: EvidenceStrength | 'any';
  readonly status: EvidenceStatus | 'any';
  /** Only what the reader has put in place of the library. */
  readonly onlyYours: boolean;
}

export const NO_FILTER: EntryFilter = { words: '', group: 'any', strength: 'any', status: 'any', onlyYours: false };

/** What a list of choices can narrow the entries by. */
export type FilterBy = 'group' | 'strength' | 'status';

/** A filter with one choice made; what is none of the choices is "any". */
export function withChoice(filter: EntryFilter, by: FilterBy, id: string): EntryFilter {
  const among = <Choice extends string>(choices: readonly Choice[]): Choice | 'any' =>
    choices.find((choice) => choice === id) ?? 'any';
  switch (by) {
    case 'group':
      return { ...filter, group: among(GROUPS) };
    case 'strength':
      return { ...filter, strength: among(EVIDENCE_STRENGTHS) };
    case 'status':
      return { ...filter, status: among(EVIDENCE_STATUSES) };
  }
}

/** Letters without case or accents, so that "Zoe" finds "Zoë", and apostrophes as they are typed. */
function folded(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();
}

/** Everything about an entry that can be searched, made ready once. */
export interface Searchable {
  readonly entry: EvidenceEntry;
  readonly group: Group;
  readonly text: string;
}

export function searchable(entry: EvidenceEntry, group: Group, feeds: readonly string[]): Searchable {
  const { id, label, unit, appliesTo, source, caveat = '' } = entry;
  return { entry, group, text: folded([id, label, unit, appliesTo, source, caveat, ...feeds].join(' ')) };
}

/** Entries that meet every condition, in the order given. */
export function found(
  entries: readonly Searchable[],
  { words, group, strength, status, onlyYours }: EntryFilter,
  isYours: (id: string) => boolean,
): Searchable[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  return entries
    .filter(({ text }) => wanted.every((word) => text.includes(word)))
    .filter((each) => group === 'any' || each.group === group)
    .filter(({ entry }) => strength === 'any' || entry.strength === strength)
    .filter(({ entry }) => status === 'any' || entry.status === status)
    .filter(({ entry }) => !onlyYours || isYours(entry.id));
}
