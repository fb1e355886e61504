import type { Part } from './part.ts';
import { remark, type RawRow, type RawSpell } from './raw-rows.ts';
import { NONE } from './records.ts';
import type { Remark } from './remarks.ts';
import { SHAPES } from './shapes.ts';

/**
 * Rows by child and start, one for each start: the row of the latest file, of one file the one that ends last. Rows that begin after the
 * last day spoken of are left out, and an end after it is not known yet.
 */
export function oneForEachStart<Kind extends RawSpell>(rows: readonly Kind[], last: number): Kind[] {
  const kept: Kind[] = [];
  for (const row of rows.toSorted(byChildStartAndAge)) {
    const before = kept.at(-1);
    if (row.start > last) remark(row, 'after-last-day');
    else if (before?.child === row.child && before.start === row.start) remark(row, whyNotKept(before, row));
    else kept.push(row);
  }
  for (const row of kept) {
    if (row.end === NONE || row.end <= last + 1) continue;
    row.end = NONE;
    remark(row, 'end-not-reached');
  }
  return kept;
}

function whyNotKept(kept: RawSpell, row: RawSpell): Remark {
  const why = repeats(kept, row);
  return why === 'duplicate' && kept.end !== row.end ? 'same-start' : why;
}

/** Whether what is said twice is said in one return, or again a year later as it should be. */
export function repeats(kept: RawRow, row: RawRow): 'duplicate' | 'in-later-return' {
  const sameReturn = kept.part === row.part || (kept.part.to === row.part.to && row.part.to > -Infinity);
  return sameReturn ? 'duplicate' : 'in-later-return';
}

function byChildStartAndAge(one: RawSpell, other: RawSpell): number {
  if (one.child !== other.child) return one.child - other.child;
  if (one.start !== other.start) return one.start - other.start;
  if (one.part.to !== other.part.to) return other.part.to > one.part.to ? 1 : -1;
  // NONE is less than any day: what has ended is told first.
  return other.end - one.end;
}

/** What is open in an older file and not in the latest has ended unseen: it is taken to have ended when the older file does. */
export function closeUnseen(rows: readonly RawSpell[], last: number): void {
  for (const row of rows) {
    if (row.end !== NONE || row.part.to >= last || row.part.to === -Infinity) continue;
    row.end = Math.max(row.start, row.part.to + 1);
    remark(row, 'closed-unseen');
  }
}

const familyOf = (part: Part): string => SHAPES[part.table].family;

/**
 * A row of a list that falls into a time which a return tells of adds only its end: the two count from different days, the referral
 * and the day it was taken up.
 */
export function withoutKnownAlready<Kind extends RawSpell>(rows: readonly Kind[]): Kind[] {
  const kept: Kind[] = [];
  for (const row of rows) {
    const before = kept.at(-1);
    const overlaps = before?.child === row.child && (before.end === NONE || before.end > row.start);
    if (!overlaps || familyOf(before.part) === familyOf(row.part)) {
      kept.push(row);
      continue;
    }
    if (before.end === NONE && row.part.to >= before.part.to)
      kept[kept.length - 1] = { ...before, end: row.end, part: row.part, at: row.at };
    remark(row, 'known-already');
  }
  return kept;
}
