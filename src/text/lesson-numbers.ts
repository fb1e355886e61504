import type { NumberStyle } from '../../models/lessons/lesson.ts';
import { inDigits, UP_TO_ONE } from './digits.ts';
import { millionPounds, months, plain, whole, years } from './numbers.ts';

const MILLION = 1_000_000;
const THOUSAND = 1_000;

/** Few children are written with a decimal, since a whole number would hide that they are an average. */
const FEW = 10;

function children(value: number): string {
  return Math.abs(value) < FEW ? inDigits(value, UP_TO_ONE) : whole(Math.round(value));
}

function pounds(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size >= MILLION) return `${sign}${millionPounds(inDigits(size / MILLION, UP_TO_ONE))}`;
  if (size >= THOUSAND) return `${sign}£${whole(Math.round(size / THOUSAND) * THOUSAND)}`;
  return `${sign}£${whole(Math.round(size))}`;
}

const STYLES: Readonly<Record<NumberStyle, (value: number) => string>> = {
  ...{ children, families: children, pounds, plain },
  percent: (share) => `${inDigits(share * 100, UP_TO_ONE)}%`,
  months: (value) => months(Math.round(value)),
  years: (value) => years(Math.round(value)),
};

/** A number of a lesson as it stands in a sentence. */
export function lessonNumber(style: NumberStyle, value: number): string {
  return STYLES[style](value);
}
