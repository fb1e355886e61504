import type { CareLoop, LoopLink } from '../../models/care/loop.ts';
import { childrenStep } from './change.ts';
import { children } from './numbers.ts';
import { inSentence } from './sentence.ts';

/** Words of the feedback loops. */

export const LOOP_SIGNS: Readonly<Record<LoopLink['effect'], string>> = { more: '+', less: '−' };

const KINDS: Readonly<Record<CareLoop['sign'], string>> = {
  reinforcing: 'Reinforcing: a change comes back as more of the same.',
  balancing: 'Balancing: a change is held back.',
};

export const kindOfLoop = (sign: CareLoop['sign']): string => KINDS[sign];

export const LOOPS_TEXT = {
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
} as const;

/** "Children in care up, spend on care up. Spend on care up, family help down." */
export function linksInWords({ nodes, links }: CareLoop): string {
  const name = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id;
  return links
    .map(({ from, to, effect }) => `${name(from)} up, ${inSentence(name(to))} ${effect === 'more' ? 'up' : 'down'}.`)
    .join(' ');
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
  if (rounded === 0) return 'With every loop off there would be no change in children in care.';
  return `With every loop off it would be ${children(Math.abs(rounded))} ${rounded < 0 ? 'fewer' : 'more'} children in care.`;
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
  const size = (value: number): string => children(Math.abs(value), step);
  const directed = (value: number): string => `${size(value)} ${value < 0 ? 'fewer' : 'more'}`;
  if (Math.abs(adds) < step / 2) return 'With this loop on, hardly anything in the change is of its making.';
  if (Math.sign(adds) === Math.sign(change) && Math.abs(adds) <= Math.abs(change)) {
    return `With this loop on, it made about ${size(adds)} of the ${directed(change)} children in care.`;
  }
  return `With this loop on, the change is ${directed(change)} children in care; without it, ${directed(change - adds)}.`;
}
