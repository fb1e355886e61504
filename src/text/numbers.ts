import { inLanguage } from '../language/spoken.ts';
import { inDigits, ONE_DECIMAL, UP_TO_TWO, WHOLE } from './digits.ts';

/** How numbers are written: never with more digits than their interval supports. */

const MILLION = 1_000_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

export const NUMBER_WORDS = {
  monthNames: MONTHS,
  years: (amount: number): string => count(amount, 'year', 'years'),
  months: (amount: number): string => count(amount, 'month', 'months'),
  seconds: (amount: string): string => `${amount} seconds`,
  million: 'm',
  billion: 'bn',
  millionPounds: (amount: string): string => `£${amount} million`,
  /** The end of a list: "b and c". */
  and: (before: string, last: string): string => `${before} and ${last}`,
} as const;

/** Looked up at each use: translations are written with these numbers too, before a language is settled. */
const words = (): typeof NUMBER_WORDS => inLanguage('NUMBER_WORDS', NUMBER_WORDS);

/** The largest power of ten that is no more than a tenth of the interval, and never less than `finest`. */
export function roundingStep(width: number, finest: number): number {
  if (!(width > 0)) return finest;
  return Math.max(finest, 10 ** Math.floor(Math.log10(width / 10)));
}

export function roundTo(value: number, step: number): number {
  const rounded = Math.round(value / step) * step;
  return rounded === 0 ? 0 : rounded;
}

export function whole(value: number): string {
  return inDigits(value, WHOLE);
}

/** A plain number with at most two decimals: 0.81, 12. */
export function plain(value: number): string {
  return inDigits(value, UP_TO_TWO);
}

/** Children as whole numbers, rounded to the step. */
export function children(value: number, step = 1): string {
  return whole(roundTo(value, step));
}

/** Money for an axis or a table: £m with one decimal, with a real minus sign. */
export function poundsMillion(value: number): string {
  const rounded = roundTo(value / MILLION, 0.1);
  return `${rounded < 0 ? '−' : ''}£${inDigits(Math.abs(rounded), ONE_DECIMAL)}${words().million}`;
}

/** "£1.2 million", from "1.2". */
export function millionPounds(amount: string): string {
  return words().millionPounds(amount);
}

/** The letters after millions and billions of pounds. */
export const poundsLetter = (unit: 'million' | 'billion'): string => words()[unit];

export function percent(share: number): string {
  return `${inDigits(share * 100, UP_TO_TWO)}%`;
}

/** "+60", "−3", "0". */
export function signed(value: number, write: (size: number) => string): string {
  if (value === 0) return write(0);
  return `${value > 0 ? '+' : '−'}${write(Math.abs(value))}`;
}

export function count(amount: number, one: string, many: string): string {
  return `${whole(amount)} ${amount === 1 ? one : many}`;
}

export function monthName(month: number): string {
  return words().monthNames[month - 1] ?? '';
}

/** `2030-03` as "March 2030". */
export function monthInWords(month: string): string {
  const [year = '', number = ''] = month.split('-');
  return `${monthName(Number(number))} ${year}`;
}

/** "25 November 2026", by the calendar of this machine. */
export function dayInWords(day: Date): string {
  return `${String(day.getDate())} ${monthName(day.getMonth() + 1)} ${String(day.getFullYear())}`;
}

export function years(amount: number): string {
  return words().years(amount);
}

export function months(amount: number): string {
  return words().months(amount);
}

export function seconds(milliseconds: number): string {
  return words().seconds(inDigits(milliseconds / 1000, ONE_DECIMAL));
}

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[]): string {
  if (items.length <= 1) return items.join('');
  return words().and(items.slice(0, -1).join(', '), items.at(-1) ?? '');
}
