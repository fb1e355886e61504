import type { EvidenceEntry, EvidenceStatus, EvidenceStrength } from '../../models/care/evidence.ts';
import { inDigitsThatCount } from './digits.ts';
import { listed } from './numbers.ts';
import { inSentence } from './sentence.ts';

/** How evidence is spoken of: where a number comes from and how far it can be leaned on. */

export const EVIDENCE = {
  show: 'Where this comes from',
  hide: 'Hide where this comes from',
  source: 'Source',
  status: 'Kind',
  strength: 'Strength',
  caveat: 'Caveat',
  moves: 'Changes',
  unit: 'Measured as',
  measured: (unit: string, effect: string, hasRange: boolean, yours: boolean): string => {
    if (yours) return `${unit}: ${effect}, your value${hasRange ? ' and 90% interval' : ''}`;
    return `${unit}: ${effect}${hasRange ? ', 90% interval' : ''}`;
  },
  noStrength: 'no evidence',
  yours: 'your value',
  open: 'Open it, or use your own value',
  all: 'All the evidence behind it',
  allOf: (label: string): string => `All the evidence behind it: ${label}`,
  none: 'No one has measured this; the range is a guess you can change.',
  forEvery: (hundred: number): string =>
    `For every 100 children to whom it would have happened, it happens to about ${hundred}.`,
} as const;

const KINDS: Readonly<Record<EvidenceStatus, string>> = {
  official: 'official statistics',
  derived: 'worked out from published figures',
  trial: 'a randomised trial',
  'quasi-experimental': 'a comparison study without random allocation',
  observational: 'an association, not a test of cause',
  reported: 'reported by the programme',
  recalled: 'recalled, not checked against the source',
  assumed: 'an assumption',
};

const STRENGTHS: Readonly<Record<EvidenceStrength, string>> = {
  strong: 'strong',
  moderate: 'moderate',
  low: 'low',
  'very low': 'very low',
  none: 'none',
};

export const kindInWords = (status: EvidenceStatus): string => KINDS[status];
export const strengthInWords = (strength: EvidenceStrength): string => STRENGTHS[strength];

/** "Strong: a randomised trial", "No evidence: an assumption", in two parts. */
export function standingInParts({ status, strength }: EvidenceEntry): {
  readonly strength: string;
  readonly kind: string;
} {
  const words = strength === 'none' ? EVIDENCE.noStrength : STRENGTHS[strength];
  return { strength: `${words.charAt(0).toUpperCase()}${words.slice(1)}`, kind: KINDS[status] };
}

/** "one strong trial", "a guess", "moderate evidence, observational". */
export function standingInWords({ status, strength }: Pick<EvidenceEntry, 'status' | 'strength'>): string {
  if (strength === 'none') return 'no evidence';
  if (status === 'trial') return `one ${strength} trial`;
  if (status === 'assumed') return 'an assumption';
  if (status === 'recalled') return 'recalled, not checked';
  const kinds = {
    official: 'official figures',
    derived: 'worked out',
    reported: 'reported',
    observational: 'an association',
  };
  const kind = status === 'quasi-experimental' ? 'comparison study' : kinds[status];
  return `${strength} evidence, ${kind}`;
}

/** Two significant digits, with a real minus sign. */
export function effectNumber(value: number): string {
  const text = inDigitsThatCount(Math.abs(value), 2);
  return value < 0 && text !== '0' ? `−${text}` : text;
}

export function effectInWords(value: number, range: readonly [number, number] | null): string {
  const middle = effectNumber(value);
  return range === null ? middle : `${middle} (${effectNumber(range[0])} to ${effectNumber(range[1])})`;
}

/** Entries are named "Conference offered: in care a year later"; what comes after the colon is what is acted on. */
function outcome({ label }: EvidenceEntry): string {
  return inSentence(label.split(': ').at(-1) ?? label);
}

/** "Acts on: in care a year later; for children …; effect 0.81 (0.72 to 0.91), one strong trial". */
export function evidenceLine(
  entry: EvidenceEntry,
  effect: string,
  { saysForWhom, yours }: { readonly saysForWhom: boolean; readonly yours: boolean },
): string {
  const forWhom = saysForWhom ? `; for ${inSentence(entry.appliesTo)}` : '';
  return `Acts on: ${outcome(entry)}${forWhom}; effect ${effect}, ${yours ? EVIDENCE.yours : standingInWords(entry)}`;
}

/** "Looked for and not found: contact with social care, one strong trial". */
export function nullLine(entry: EvidenceEntry): string {
  return `Looked for and not found: ${outcome(entry)}, ${standingInWords(entry)}`;
}

/** "Changes: a child comes to need help; no evidence". */
export function changesLine(entry: EvidenceEntry, moves: string): string {
  return `Changes: ${moves}; ${standingInWords(entry)}`;
}

export function movesInWords(moves: readonly string[]): string {
  return listed(moves.map(inSentence));
}
