import type { Summary } from '../../models/run/request.ts';
import { estimateAt, valueAt, type Estimate } from '../results/estimate.ts';
import { changeInWords, type ChangeInWords, childrenWords, levelInWords, poundsWords } from './change.ts';
import { poundsStep } from './money.ts';
import { monthInWords, roundTo, whole } from './numbers.ts';

const CARE = childrenWords('child in care', 'children in care', 'in children in care');
const DIFFERENCE = childrenWords('than the baseline', 'than the baseline', 'from the baseline');
const COST = poundsWords('spent', 'in spending');

export const LABELS = {
  baseline: 'Baseline',
  thisPlan: 'This plan',
  before: 'Before',
  difference: 'Difference',
  band: (share: number): string => `${String(share)}% interval`,
} as const;

export const ENDS = {
  children: { below: 'fewer', above: 'more' },
  pounds: { below: 'less', above: 'more' },
} as const;

const yearOf = (month: string): string => month.slice(0, 4);
const last = (months: readonly string[]): string => months.at(-1) ?? '';
const span = (months: readonly string[]): string => `${monthInWords(months[0] ?? '')} to ${monthInWords(last(months))}`;

function inTitle({ about, figure, what }: ChangeInWords): string {
  return `${about ? 'About ' : ''}${figure} ${what}`;
}

/** First month from which every later month keeps the condition; null when the last one does not. */
export function heldFrom(length: number, holds: (index: number) => boolean): number | null {
  let index = length;
  while (index > 0 && holds(index - 1)) index -= 1;
  return index === length ? null : index;
}

function clearFrom(difference: Summary, months: readonly string[]): string | null {
  const fall = heldFrom(months.length, (index) => valueAt(difference.p95, index) < 0);
  if (fall !== null) return `Fewer children in care from ${yearOf(months[fall] ?? '')}`;
  const rise = heldFrom(months.length, (index) => valueAt(difference.p5, index) > 0);
  return rise === null ? null : `More children in care from ${yearOf(months[rise] ?? '')}`;
}

export function careLevelTitle(estimate: Estimate, months: readonly string[]): string {
  return `If nothing changes, about ${levelInWords(estimate, CARE).figure} children in care by ${monthInWords(last(months))}`;
}

export function careTitle(difference: Summary, months: readonly string[], banded: boolean): string {
  const end = estimateAt(difference, months.length - 1, banded);
  const by = monthInWords(last(months));
  if (!banded) {
    return `${inTitle(changeInWords(end, CARE))} by ${by}`;
  }
  const clear = clearFrom(difference, months);
  if (clear !== null) return clear;
  if (end.p75 < 0) return `Probably fewer children in care by ${by}`;
  if (end.p25 > 0) return `Probably more children in care by ${by}`;
  return 'No clear change in children in care';
}

export function differenceTitle(end: Estimate, months: readonly string[]): string {
  return `${inTitle(changeInWords(end, DIFFERENCE))} by ${monthInWords(last(months))}`;
}

/** The title of the running difference in cost, from its average month by month. */
export function costTitle(running: ArrayLike<number>, end: Estimate, months: readonly string[]): string {
  const total = `${inTitle(changeInWords(end, COST))} by ${monthInWords(last(months))}`;
  if (end.mean >= 0) return total;
  const below = heldFrom(months.length, (index) => valueAt(running, index) < 0);
  const step = poundsStep(end);
  const costsFirst = Array.from(running).some((value) => roundTo(value, step) > 0);
  return below !== null && costsFirst
    ? `On average, it has paid for itself by ${monthInWords(months[below] ?? '')}`
    : total;
}

export const SUBTITLES = {
  care: (months: readonly string[]): string => `Children in care at the end of each month, ${span(months)}`,
  difference: 'Children in care, your plan against the baseline',
  cost: 'Running total of spending against the baseline, £m',
} as const;

export interface Provenance {
  readonly place: string;
  readonly runs: number;
  readonly seed: string;
  readonly modelVersion: string;
}

export function footnote({ place, runs, seed, modelVersion }: Provenance): string {
  const source = `Headwater model ${modelVersion}. Starting place: ${place}`;
  return runs === 0 ? `${source}. Expected values.` : `${source}. ${whole(runs)} runs, run seed “${seed}”.`;
}

export const KEY = {
  banded: 'Lines are averages over the runs; the dark band holds half of them, the light band 90 in 100.',
  averaged:
    ' In a place this large chance all but cancels out, so the runs differ only in how they read the evidence and how rates drift.',
  expected: 'The line is the expected value; how sure it is comes with the runs.',
} as const;

/** Said where the scale of a chart leaves out zero. */
export function scaleNote(minimum: number): string {
  return minimum > 0 ? ` The scale starts at ${whole(minimum)}, not at 0.` : '';
}

export const COST_CAUTION = 'Spending avoided is not the same as cash released.';

/** What a mark says: the lever that starts there, or how many do. */
export function markLabel(names: readonly string[], month: string): string {
  const what = names.length === 1 ? (names[0] ?? '') : `${names.length} changes`;
  return `${what} from ${monthInWords(month)}`;
}
