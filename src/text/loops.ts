import type { CareLoop, LoopLink } from '../../models/care/loop.ts';
import { inLanguage } from '../language/spoken.ts';
import { CHANGE, childrenStep } from './change.ts';
import { children } from './numbers.ts';
import { inSentence } from './sentence.ts';

/** Words of the feedback loops. */

export const LOOP_SIGNS: Readonly<Record<LoopLink['effect'], string>> = { more: '+', less: '−' };

export const LOOP_KINDS: Readonly<Record<CareLoop['sign'], string>> = inLanguage('LOOP_KINDS', {
  reinforcing: 'Reinforcing: a change comes back as more of the same.',
  balancing: 'Balancing: a change is held back.',
});

export const kindOfLoop = (sign: CareLoop['sign']): string => LOOP_KINDS[sign];

export const LOOPS_TEXT = inLanguage('LOOPS_TEXT', {
  heading: 'Feedback loops',
  on: (on: number, all: number): string => `${String(on)} of ${String(all)} on`,
  intro: 'What comes back round to where it began. They hold for the baseline too.',
  usual: (on: boolean): string => (on ? 'usually on' : 'usually off'),
  /** "On: it is measured" as "Usually on: it is measured". */
  why: (reason: string): string => `Usually ${inSentence(reason)}`,
  show: 'How it works',
  hide: 'Hide',
  showName: (name: string): string => `How it works: ${name}`,
  shares: 'What the loops made of it',
  sharesNote: 'By averages at the stated evidence, without chance, at the end of the run.',
  key: '+ as one goes up, so does the next; − as one goes up, the next goes down.',
} as const);

export const LOOP_SAID = inLanguage('LOOP_SAID', {
  link: (from: string, to: string, effect: LoopLink['effect']): string =>
    `${from} up, ${to} ${effect === 'more' ? 'up' : 'down'}.`,
  withoutNone: 'With every loop off there would be no change in children in care.',
  without: (change: string): string => `With every loop off it would be ${change} children in care.`,
  hardly: 'With this loop on, hardly anything in the change is of its making.',
  made: (size: string, change: string): string =>
    `With this loop on, it made about ${size} of the ${change} children in care.`,
  both: (withIt: string, without: string): string =>
    `With this loop on, the change is ${withIt} children in care; without it, ${without}.`,
} as const);

/** "12 fewer", "3 more", however small. */
function childrenChange(value: number, step: number): string {
  return `${children(Math.abs(value), step)} ${value < 0 ? CHANGE.fewer : CHANGE.more}`;
}

/** "Children in care up, spend on care up. Spend on care up, family help down." */
export function linksInWords({ nodes, links }: CareLoop): string {
  const name = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id;
  return links.map(({ from, to, effect }) => LOOP_SAID.link(name(from), inSentence(name(to)), effect)).join(' ');
}

interface Share {
  /** The change with every loop as it is, in children. */
  readonly change: number;
  /** What it is with this loop as it is, less what it would be without it. */
  readonly adds: number;
}

/** "With every loop off it would be 16 fewer children in care." */
export function withoutLoopsSentence({ withoutLoops }: { readonly withoutLoops: number }): string {
  const rounded = Math.round(withoutLoops);
  return rounded === 0 ? LOOP_SAID.withoutNone : LOOP_SAID.without(childrenChange(rounded, 1));
}

/** What one loop made of the change in children in care, by averages. */
export function loopShareSentence({ change, adds }: Share): string {
  const step = childrenStep({
    mean: change,
    p5: change,
    p25: change,
    p50: change,
    p75: change,
    p95: change,
    banded: false,
  });
  const said = (value: number): string => childrenChange(value, step);
  if (Math.abs(adds) < step / 2) return LOOP_SAID.hardly;
  if (Math.sign(adds) === Math.sign(change) && Math.abs(adds) <= Math.abs(change)) {
    return LOOP_SAID.made(children(Math.abs(adds), step), said(change));
  }
  return LOOP_SAID.both(said(change), said(change - adds));
}
