import { EVIDENCE_STATUSES, EVIDENCE_STRENGTHS, type EvidenceEntry } from '../../models/care/evidence.ts';
import { GROUPS, type Group } from '../library/groups.ts';
import type { FilterBy } from '../library/search.ts';
import type { Use, UseRole } from '../library/use.ts';
import { inDigitsThatCount } from './digits.ts';
import { kindInWords, strengthInWords } from './evidence.ts';
import { count, whole } from './numbers.ts';
import { partName } from './part-names.ts';
import { inSentence } from './sentence.ts';

/** How an entry of the evidence library is written: its number, its unit, what it feeds. */

/** How a unit of the library is typed and shown: a share as a percentage, pounds with their sign. */
export interface EntryUnit {
  readonly scale: number;
  readonly prefix: string;
  readonly suffix: string;
  /** What is said after the number. */
  readonly words: string;
}

export function entryUnit(unit: string): EntryUnit {
  if (unit === 'change as a share') return { scale: 100, prefix: '', suffix: '%', words: 'change' };
  const share = /^share(?:,)?(?: (.*))?$/.exec(unit);
  if (share !== null) return { scale: 100, prefix: '', suffix: '%', words: share[1] ?? '' };
  const percent = /^per cent(?:,)? ?(.*)$/.exec(unit);
  if (percent !== null) return { scale: 1, prefix: '', suffix: '%', words: percent[1] ?? '' };
  const pounds = /^pounds (.*)$/.exec(unit);
  if (pounds !== null) return { scale: 1, prefix: '£', suffix: '', words: pounds[1] ?? '' };
  return { scale: 1, prefix: '', suffix: '', words: unit };
}

const WHOLE_FROM = 1000;

function digits(size: number): string {
  return size >= WHOLE_FROM ? whole(size) : inDigitsThatCount(size, 3);
}

/** "0.808", "2.33%", "£3,800", "−0.000695". */
export function entryFigure(unit: string, value: number): string {
  const { scale, prefix, suffix } = entryUnit(unit);
  const text = digits(Math.abs(value * scale));
  return `${value < 0 && text !== '0' ? '−' : ''}${prefix}${text}${suffix}`;
}

export function entryRange(unit: string, [low, high]: readonly [number, number]): string {
  return `${entryFigure(unit, low)} to ${entryFigure(unit, high)}`;
}

/** "0.808 (0.731 to 0.893)", for a single number. */
export function entryInWords(unit: string, value: number, range: readonly [number, number] | null): string {
  const figure = entryFigure(unit, value);
  return range === null ? figure : `${figure} (${entryRange(unit, range)})`;
}

interface Part {
  readonly key: string;
  readonly name: string;
  readonly figure: string;
}

/** Numbers given one for each age, placement or month, each with its name. */
export function partsInWords(entry: EvidenceEntry): Part[] {
  const { unit, value } = entry;
  if (typeof value === 'number') return [];
  return Object.keys(value).map((key) => ({
    key,
    name: partName(entry, key),
    figure: entryFigure(unit, value[key] ?? NaN),
  }));
}

export const GROUP_WORDS: Readonly<Record<Group, { readonly heading: string; readonly about: string }>> = {
  effects: {
    heading: 'What support does',
    about: 'Effects that levers can have, and what limits them.',
  },
  today: {
    heading: 'Where levers stand today',
    about: 'How much of each kind of support is there already, and for whom it can be.',
  },
  drivers: {
    heading: 'What happens anyway',
    about: 'Effects of what is outside the authority’s hands.',
  },
  prices: { heading: 'Prices', about: 'What placements, social work and programmes cost.' },
  moves: {
    heading: 'How children move',
    about: 'The chance of each move in a month, by age and by time, before anything is changed.',
  },
  placements: { heading: 'Where children in care live', about: 'The mix of placements, at first and later.' },
  places: {
    heading: 'Other places',
    about: 'What the illustrative authorities and Wales are worked out from.',
  },
  loops: {
    heading: 'Loops, drift and families',
    about: 'How strongly what happens feeds back, how far places wander from year to year, and who comes together.',
  },
  official: {
    heading: 'Official figures',
    about: 'What the starting places are fitted to and held against.',
  },
  kept: {
    heading: 'Kept for comparison',
    about: 'Published figures that results can be held against, and effects that can be put in place of another.',
  },
};

const ROLE_WORDS: Readonly<Record<UseRole, string>> = {
  effect: 'its effect',
  variant: 'another effect to choose',
  today: 'where it stands today',
  eligible: 'whom it can be offered to',
  'take-up': 'how many take part',
  price: 'its price',
  people: 'how many are served',
  fade: 'how soon its effect fades',
  chance: 'how likely',
  timing: 'how soon',
  share: 'its share',
  size: 'its size',
  rule: 'a limit on its effect',
  null: 'no effect was found',
  known: 'what is known of it',
};

/** "Family group conferences: its effect". */
export function useInWords({ label, role }: Use): string {
  return `${label}: ${ROLE_WORDS[role]}`;
}

/** The choices of each list, with their words. */
export const FILTER_CHOICES: Readonly<Record<FilterBy, readonly { readonly id: string; readonly words: string }[]>> = {
  group: GROUPS.map((id) => ({ id, words: GROUP_WORDS[id].heading })),
  strength: EVIDENCE_STRENGTHS.map((id) => ({ id, words: strengthInWords(id) })),
  status: EVIDENCE_STATUSES.map((id) => ({ id, words: kindInWords(id) })),
};

/** "207 values", "3 of 207 values". */
export function foundInWords(found: number, all: number): string {
  return found === all ? count(all, 'value', 'values') : `${whole(found)} of ${count(all, 'value', 'values')}`;
}

/** What a list of values for one lever or driver is called. */
export function restsOn(label: string): string {
  return `Evidence behind ${inSentence(label)}`;
}
