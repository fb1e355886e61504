import type { StateBoxId, StateWay } from '../charts/state-diagram.ts';
import { inSentence } from './sentence.ts';

/** Words of the drawing of states, line by line; the first line of a box is its name. */
export const STATE_LINES: Readonly<Record<StateBoxId, readonly string[]>> = {
  outside: ['Children not in any of these states'],
  'early-help': ['Early help'],
  need: ['Child in need,', 'no plan before'],
  plan: ['Child protection', 'plan'],
  'need-after-plan': ['In need', 'after a plan'],
  'known-after-plan': ['Not open, has', 'had a plan'],
  'pre-proceedings': ['Pre-proceedings'],
  parents: ['Parents of', 'a child who', 'was removed,', 'seven years'],
  care: [
    'In care',
    'kinship, in-house foster, agency foster,',
    'residential, semi-independent, with parents,',
    'placed for adoption, other',
  ],
  home: ['Home, followed', 'for six years'],
  guardianship: ['Guardianship or', 'child arrangements'],
  adopted: ['Adopted'],
};

export const STATE_DIAGRAM_TEXT = {
  /** The heading of the note under which the drawing stands. */
  under: 'States and moves',
  name: 'The states and the ways between them',
  key: 'Arrows with two heads: children go both ways. Broken lines: parents begin to be followed. From the parents a newborn comes into care. Where help or care ends, and where children turn 18, is not drawn.',
  letters: 'The same drawing in letters',
} as const;

/** "Early help to child in need, no plan before. Child protection plan to in need after a plan, and back." */
export function waysInWords(ways: readonly StateWay[]): string {
  const name = (id: StateBoxId): string => (id === 'care' ? STATE_LINES.care.slice(0, 1) : STATE_LINES[id]).join(' ');
  return ways
    .map(({ from, to, both }) => `${name(from)} to ${inSentence(name(to))}${both === true ? ', and back' : ''}.`)
    .join(' ');
}
