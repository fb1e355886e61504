import { inLanguage } from '../language/spoken.ts';
import type { Summary } from '../../models/run/request.ts';
import { estimateAt, valueAt, type Estimate } from '../results/estimate.ts';
import { changeInWords, type ChangeInWords, childrenWords, levelInWords, poundsWords } from './change.ts';
import { CHART_NOTES, CHART_TITLES } from './chart-words.ts';
import { HEADLINE } from './headline-words.ts';
import { poundsStep } from './money.ts';
import { monthInWords, roundTo, whole } from './numbers.ts';

const CARE = childrenWords(...HEADLINE.counted.care);
const DIFFERENCE = childrenWords(...CHART_TITLES.difference);
const COST = poundsWords(...HEADLINE.spent);

export const LABELS = inLanguage('LABELS', {
  baseline: 'Baseline',
  thisPlan: 'This plan',
  before: 'Before',
  difference: 'Difference',
  band: (share: number): string => `${String(share)}% interval`,
} as const);

export const ENDS = inLanguage('ENDS', {
  children: { below: 'fewer', above: 'more' },
  pounds: { below: 'less', above: 'more' },
} as const);

const yearOf = (month: string): string => month.slice(0, 4);
const last = (months: readonly string[]): string => months.at(-1) ?? '';
const span = (months: readonly string[]): string =>
  CHART_TITLES.span(monthInWords(months[0] ?? ''), monthInWords(last(months)));

function inTitle({ about, figure, what }: ChangeInWords): string {
  return `${about ? CHART_TITLES.about : ''}${figure} ${what}`;
}

/** First month from which every later month keeps the condition; null when the last one does not. */
export function heldFrom(length: number, holds: (index: number) => boolean): number | null {
  let index = length;
  while (index > 0 && holds(index - 1)) index -= 1;
  return index === length ? null : index;
}

function clearFrom(difference: Summary, months: readonly string[]): string | null {
  const fall = heldFrom(months.length, (index) => valueAt(difference.p95, index) < 0);
  if (fall !== null) return CHART_TITLES.fewerFrom(yearOf(months[fall] ?? ''));
  const rise = heldFrom(months.length, (index) => valueAt(difference.p5, index) > 0);
  return rise === null ? null : CHART_TITLES.moreFrom(yearOf(months[rise] ?? ''));
}

export function careLevelTitle(estimate: Estimate, months: readonly string[]): string {
  return CHART_TITLES.careLevel(levelInWords(estimate, CARE).figure, monthInWords(last(months)));
}

export function careTitle(difference: Summary, months: readonly string[], banded: boolean): string {
  const end = estimateAt(difference, months.length - 1, banded);
  const by = monthInWords(last(months));
  if (!banded) {
    return CHART_TITLES.by(inTitle(changeInWords(end, CARE)), by);
  }
  const clear = clearFrom(difference, months);
  if (clear !== null) return clear;
  if (end.p75 < 0) return CHART_TITLES.probablyFewer(by);
  if (end.p25 > 0) return CHART_TITLES.probablyMore(by);
  return CHART_TITLES.unclear;
}

export function differenceTitle(end: Estimate, months: readonly string[]): string {
  return CHART_TITLES.by(inTitle(changeInWords(end, DIFFERENCE)), monthInWords(last(months)));
}

/** The title of the running difference in cost, from its average month by month. */
export function costTitle(running: ArrayLike<number>, end: Estimate, months: readonly string[]): string {
  const total = CHART_TITLES.by(inTitle(changeInWords(end, COST)), monthInWords(last(months)));
  if (end.mean >= 0) return total;
  const below = heldFrom(months.length, (index) => valueAt(running, index) < 0);
  const step = poundsStep(end);
  const costsFirst = Array.from(running).some((value) => roundTo(value, step) > 0);
  return below !== null && costsFirst ? CHART_TITLES.paidBack(monthInWords(months[below] ?? '')) : total;
}

export const SUBTITLES = inLanguage('SUBTITLES', {
  care: (months: readonly string[]): string => `Children in care at the end of each month, ${span(months)}`,
  difference: 'Children in care, your plan against the baseline',
  cost: 'Running total of spending against the baseline, £m',
} as const);

export interface Provenance {
  readonly place: string;
  readonly runs: number;
  readonly seed: string;
  readonly modelVersion: string;
}

export function footnote({ place, runs, seed, modelVersion }: Provenance): string {
  const source = CHART_NOTES.source(modelVersion, place);
  return runs === 0 ? CHART_NOTES.expected(source) : CHART_NOTES.runs(source, runs, seed);
}

export const KEY = inLanguage('KEY', {
  banded: 'Lines are averages over the runs; the dark band holds half of them, the light band 90 in 100.',
  averaged:
    ' In a place this large chance all but cancels out, so the runs differ only in how they read the evidence and how rates drift.',
  expected: 'The line is the expected value; how sure it is comes with the runs.',
} as const);

/** Said where the scale of a chart leaves out zero. */
export function scaleNote(minimum: number): string {
  return minimum > 0 ? CHART_NOTES.scale(whole(minimum)) : '';
}

export const COST_CAUTION = CHART_NOTES.costCaution;

/** What a mark says: the lever that starts there, or how many do. */
export function markLabel(names: readonly string[], month: string): string {
  const what = names.length === 1 ? (names[0] ?? '') : CHART_NOTES.changes(names.length);
  return CHART_NOTES.mark(what, monthInWords(month));
}
