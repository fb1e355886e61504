import { dayOf } from './days.ts';
import { NONE } from './records.ts';

/** Day that Excel calls 0: it counts 29 February 1900, which there was not. */
const EXCEL_EPOCH = dayOf(1899, 12, 30);
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

const DAY_FIRST = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T].*)?$/;
const YEAR_FIRST = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})(?:[ T].*)?$/;
/** 18 May 1927 to 13 October 2173 in days of Excel, with or without a time. */
const SERIAL = /^([1-9]\d{4})(?:\.\d+)?$/;

/**
 * The day that a cell names: day/month/year, year-month-day, or the number of a day as Excel counts them.
 *
 * @returns days since 1 January 1970; NONE for an empty cell; null for a cell that names no day
 */
export function readDay(text: string): number | null {
  if (text === '') return NONE;
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return within(Number(dayFirst[3]), Number(dayFirst[2]), Number(dayFirst[1]));
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return within(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const serial = SERIAL.exec(text);
  return serial ? EXCEL_EPOCH + Number(serial[1]) : null;
}

function within(year: number, month: number, day: number): number | null {
  const found = year < FIRST_YEAR || year > LAST_YEAR ? NONE : dayOf(year, month, day);
  return found === NONE ? null : found;
}
