import { inLanguage } from '../language/spoken.ts';
import { ADDRESS } from '../navigation/route.ts';
import type { UncertaintySplit } from '../../models/run/uncertainty.ts';
import { directed } from './change.ts';
import { CARE_WORDS, COST_WORDS } from './headlines.ts';
import { monthInWords, percent, years as yearsInWords } from './numbers.ts';

/** Why an answer is not more certain, in words. */

export const WHY = inLanguage('WHY', {
  heading: 'Why this is not more certain',
  intro: 'How much of the interval comes from what, and which inputs matter most. It takes about as long as a run.',
  measure: 'About',
  ask: 'Work it out',
  progress: 'Progress of working out why',
  starting: 'Starting…',
  inputs: 'What matters most in the evidence',
  note: (runs: number): string =>
    `From ${String(runs)} runs in which only one of the three varies. Shares are of the variance, a measure of spread, and rough.`,
} as const);

export const WHY_SAID = inLanguage('WHY_SAID', {
  care: (month: string): string => `children in care at ${month}`,
  cost: (years: string): string => `spending over ${years}`,
  names: { evidence: 'evidence', chance: 'chance', drift: 'drift' },
  nothing: 'Nothing varies here: every run gives the same answer.',
  largest: (share: string, source: string): string =>
    `The largest part of the interval, about ${share}, comes from ${source}.`,
  ends: (low: string, high: string): string => `${low} with it at its low end, ${high} at its high end`,
} as const);

type Measure = 'care' | 'cost';

export function measureName(measure: Measure, month: string, years: number): string {
  return measure === 'care' ? WHY_SAID.care(monthInWords(month)) : WHY_SAID.cost(yearsInWords(years));
}

/** One bar of a list, with all it says in words. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly href: string | null;
  /** Length, from 0 to 1. */
  readonly share: number;
  readonly figure: string;
  readonly words: string | null;
}

export const UNSURE_SOURCES = inLanguage('UNSURE_SOURCES', {
  evidence: 'Evidence: nobody knows the effects and rates exactly',
  chance: 'Chance: what happens to each child is partly luck',
  drift: 'Drift: a place’s rates wander from year to year',
} as const);

const SOURCES = ['evidence', 'chance', 'drift'] as const;

/** How many inputs are shown; the page that explains shows all that are named. */
const SHOWN = 5;

const inPercent = (share: number): string => percent(Math.round(share * 100) / 100);

/** The largest source in a sentence. */
export function splitSentence({ shares }: UncertaintySplit): string {
  const [largest = 'chance'] = SOURCES.toSorted((one, other) => shares[other] - shares[one]);
  if (shares[largest] === 0) return WHY_SAID.nothing;
  return WHY_SAID.largest(inPercent(shares[largest]), WHY_SAID.names[largest]);
}

function inputWords({ output, against }: UncertaintySplit, low: number, high: number): string {
  const words = output.includes('cost') ? COST_WORDS : CARE_WORDS;
  const [p5, p95] = [Math.min(low, high), Math.max(low, high)];
  const mean = (low + high) / 2;
  const step = words.step({ mean, p5, p25: p5, p50: mean, p75: p95, p95, banded: true });
  const said = (value: number): string =>
    against === 'baseline' ? directed(value, step, words) : words.write(value, step);
  return WHY_SAID.ends(`${said(low)} ${words.many}`, said(high));
}

/** Where an input is set: its entry of the library, or the lever or price whose rule it belongs to. */
function addressOf(input: string): string {
  const ruled = /^rule\.(.+)\.[^.]+$/.exec(input)?.[1];
  if (ruled === undefined) return ADDRESS.entry(input);
  return ruled.startsWith('price.') ? ADDRESS.entry(ruled) : ADDRESS.control(`lever-${ruled}`);
}

/** The three sources, then the inputs, each as a bar. */
export function bars(split: UncertaintySplit): { readonly sources: readonly Bar[]; readonly inputs: readonly Bar[] } {
  const sources = SOURCES.map((id): Bar => {
    const share = split.shares[id];
    return { id, label: UNSURE_SOURCES[id], href: null, share, figure: inPercent(share), words: null };
  });
  const inputs = split.inputs.slice(0, SHOWN).map(({ input, label, share, low, high }): Bar => ({
    id: input,
    label,
    href: addressOf(input),
    share,
    figure: inPercent(share),
    words: inputWords(split, low, high),
  }));
  return { sources, inputs };
}
