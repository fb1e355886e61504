import { NONE } from './records.ts';

/** Days before 1 January 1970 in the proleptic Gregorian calendar, counted from 1 March of year 0. */
const EPOCH = 719_468;
const DAYS_IN_ERA = 146_097;
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Days since 1 January 1970. Months from 1; the date has to be one (see `dayOf`). */
function daysFrom(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const monthFromMarch = (month + 9) % 12;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_ERA + dayOfEra - EPOCH;
}

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days since 1 January 1970, or NONE when there is no such date. Months from 1. */
export function dayOf(year: number, month: number, day: number): number {
  const length = MONTH_LENGTHS[month - 1];
  if (length === undefined || day < 1) return NONE;
  if (day > (month === 2 && isLeap(year) ? 29 : length)) return NONE;
  return daysFrom(year, month, day);
}

export interface CalendarDate {
  readonly year: number;
  /** From 1. */
  readonly month: number;
  readonly day: number;
}

/** The date of a day since 1 January 1970. */
export function dateOf(days: number): CalendarDate {
  const shifted = days + EPOCH;
  const era = Math.floor(shifted / DAYS_IN_ERA);
  const dayOfEra = shifted - era * DAYS_IN_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** The year that a day falls in, from 1 April to 31 March, named by the year in which it ends. */
export function returnYearOf(days: number): number {
  const { year, month } = dateOf(days);
  return month >= 4 ? year + 1 : year;
}

/** First day of a year that ends on 31 March of `year`. */
export const yearStart = (year: number): number => daysFrom(year - 1, 4, 1);

/** Last day of a year that ends on 31 March of `year`. */
export const yearEnd = (year: number): number => daysFrom(year, 3, 31);
