import type { Baseline } from '../care/baseline.ts';
import { NONE, type Records } from '../returns/records.ts';
import { sum } from './bands.ts';
import { fewInCare } from './few.ts';
import type { GroupFit } from './records-fits.ts';
import { yearsSeen } from './records-months.ts';
import { fitRecords, inCareNow, type RecordsFitQuestion } from './records.ts';

/** One group of moves of a place: what was counted, and how far it is believed. */
export interface WeighedCount {
  readonly id: string;
  readonly label: string;
  /** Years of records it was counted in; 0 where no file speaks of it. */
  readonly years: number;
  /** Counted over those years, what the country's rates would have brought, and what the fit takes. */
  readonly counted: number;
  readonly expected: number;
  readonly taken: number;
  /** How much the place's own count weighs: 0 is the country's rate, 1 the place's own. */
  readonly weight: number;
}

/** Why records cannot be fitted: none of care, less than a year of them, or nobody's age is known. */
export type RecordsLack = 'no-care' | 'short' | 'no-births';

/** Why a fit is to be taken with care. */
export type RecordsCaution = 'very-small' | 'small' | 'some-births' | 'no-need' | 'no-plans';

/** A place fitted from its records, as sums alone: nothing of any one child is in it. */
export interface PlaceFromRecords {
  readonly baseline: Baseline;
  readonly weighed: readonly WeighedCount[];
  readonly cautions: readonly RecordsCaution[];
}

/** What records lack for a fit; null when they suffice. */
export function lackOf(records: Records): RecordsLack | null {
  if (records.windows.care.length === 0 || records.care.size === 0) return 'no-care';
  if (yearsSeen(records, 'care') < 1) return 'short';
  return withoutBirth(records) === new Set(records.care.child).size ? 'no-births' : null;
}

/**
 * Fits a place from its records and says how each part was weighed.
 *
 * @throws RangeError when the records say nothing of children in care
 */
export function placeFromRecords(question: RecordsFitQuestion): PlaceFromRecords {
  const { baseline, groups } = fitRecords(question);
  return { baseline, weighed: groups.map(weighedCount), cautions: cautionsOf(question.records) };
}

function weighedCount({ id, label, years, moves, expected, posterior }: GroupFit): WeighedCount {
  const all = sum(expected);
  const [counted, taken] = [sum(moves), all * posterior.level];
  return { id, label, years, counted, expected: all, taken, weight: posterior.levelWeight };
}

/** The gravest first. */
function cautionsOf(records: Records): RecordsCaution[] {
  return [
    ...fewInCare(inCareNow(records)),
    ...(withoutBirth(records) > 0 ? (['some-births'] as const) : []),
    ...(records.windows.need.length === 0 ? (['no-need'] as const) : []),
    ...(records.windows.plans.length === 0 ? (['no-plans'] as const) : []),
  ];
}

/** Children with a time in care whose day of birth no file gives. */
const withoutBirth = ({ care, children }: Records): number =>
  [...new Set(care.child)].filter((child) => (children.birth[child] ?? NONE) === NONE).length;
