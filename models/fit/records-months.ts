import { OLDEST_AGE } from '../care/ages.ts';
import { dateOf } from '../returns/days.ts';
import { NONE, type RecordKind, type Records } from '../returns/records.ts';

/** Day of the month that is its middle. */
const MIDDLE = 15;

/** Month of a day, counted from April of year 0, so that every twelfth begins a year of returns. */
export function monthOf(day: number): number {
  const { year, month } = dateOf(day);
  return year * 12 + month - 4;
}

/** Completed years on a day, from 0 to the oldest age followed. */
export function ageOn(day: number, birth: number): number {
  const [now, born] = [dateOf(day), dateOf(birth)];
  const hadBirthday = now.month > born.month || (now.month === born.month && now.day >= born.day);
  return Math.min(OLDEST_AGE, Math.max(0, now.year - born.year - (hadBirthday ? 0 : 1)));
}

/** First month by whose middle a child has been born; by the middle of every twelfth from there they are a year older. */
export function bornByMiddle(birth: number): number {
  return monthOf(birth) + (dateOf(birth).day < MIDDLE ? 0 : 1);
}

/** Completed years in the middle of a month, from 0 to the oldest age followed. */
export const ageIn = (month: number, born: number): number =>
  Math.min(OLDEST_AGE, Math.max(0, Math.floor((month - born) / 12)));

/** Month of the eighteenth birthday. */
export const monthOfMajority = (birth: number): number => monthOf(birth) + 12 * (OLDEST_AGE + 1);

/** Whether everything of a kind that happened in a month would be in the records. */
export type Seen = (month: number) => boolean;

/** Months seen of one kind of record. */
export function seenIn({ windows }: Records, kind: RecordKind): Seen {
  const months = new Set(
    windows[kind].flatMap(({ from, to }) => {
      const first = monthOf(from);
      return Array.from({ length: monthOf(to) - first + 1 }, (_, at) => first + at);
    }),
  );
  return (month) => months.has(month);
}

/** Years seen of one kind of record; parts of one count as parts. */
export function yearsSeen({ windows }: Records, kind: RecordKind): number {
  return windows[kind].reduce((years, { from, to }) => years + (monthOf(to) - monthOf(from) + 1) / 12, 0);
}

/** The day in a cell, or none for the one that says so. */
export function dayIn(column: Int32Array, row: number): number | null {
  const day = column[row] ?? NONE;
  return day === NONE ? null : day;
}
