import type { Measure } from '../../models/run/measures.ts';
import { amountInWords, changeOf, isNone, type AmountUnit } from './amount.ts';
import { monthInWords } from './numbers.ts';
import { inSentence } from './sentence.ts';

/** Words of the tornado: what drives a difference. */

export const DRIVERS = {
  heading: 'What drives the difference',
  intro:
    'Every uncertain number in the evidence is moved alone, from the low end of what it may be to the high end (5th to 95th percentile), everything else at its stated value. The longer the bar, the more the answer rests on it.',
  scenario: 'Scenario',
  against: 'Against',
  measure: 'About',
  ask: 'Work out what drives it',
  progress: 'Progress of working out what drives it',
  hint: 'It takes about as long as a run.',
  same: 'The two are the same. Choose another.',
  input: 'Uncertain input',
  atLow: 'Answer at its low end',
  atHigh: 'Answer at its high end',
  swing: 'Swing',
  low: 'low',
  high: 'high',
  key: (stated: string): string =>
    `Each bar shows the answer with one input at its low end (paler) and at its high end (fuller). The dashed line is the answer with everything at its stated value: ${stated}. Expected values.`,
  inputs: 'The inputs and where they come from',
  none: 'Nothing uncertain in the evidence moves this answer.',
  share: (percent: string): string => `${percent} of the spread that the evidence makes`,
} as const;

/** How answers to one question about drivers are said. */
export interface DriverWords {
  readonly unit: AmountUnit;
  /** Whether the answer is a difference from another scenario rather than an amount. */
  readonly isDifference: boolean;
  readonly subtitle: string;
  readonly ends: { readonly below: string; readonly above: string } | null;
}

interface About {
  readonly measure: Pick<Measure, 'label' | 'unit'>;
  readonly scenario: string;
  readonly against: string | null;
  readonly month: string;
}

export function driverWords({ measure, scenario, against, month }: About): DriverWords {
  const { unit, label } = measure;
  const when = `${label}, ${monthInWords(month)}`;
  return {
    unit,
    isDifference: against !== null,
    subtitle: against === null ? `${when}: ${scenario}` : `${when}: ${scenario} against ${against}`,
    ends:
      against === null
        ? null
        : unit === 'pounds'
          ? { below: 'less', above: 'more' }
          : { below: 'fewer', above: 'more' },
  };
}

export function answerInWords({ unit, isDifference }: DriverWords, value: number): string {
  return isDifference ? changeOf(unit, value) : amountInWords(unit, value);
}

/** On an axis the ends say which way it goes, so a number needs no sign. */
export function tickInWords(unit: AmountUnit, value: number): string {
  return isNone(unit, value) ? '0' : amountInWords(unit, Math.abs(value));
}

/** "Conference offered: in care a year later: 30 fewer at its low end, 10 fewer at its high end." */
export function driverSentence(
  words: DriverWords,
  { label, low, high }: { readonly label: string; readonly low: number; readonly high: number },
): string {
  return `${label}: ${answerInWords(words, low)} at its low end, ${answerInWords(words, high)} at its high end.`;
}

/** The finding: which input the answer rests on most. */
export function driversTitle(words: DriverWords, widest: string | null): string {
  if (widest === null) return DRIVERS.none;
  const what = words.isDifference ? 'difference' : 'answer';
  return `The ${what} rests most on: ${inSentence(widest)}`;
}
