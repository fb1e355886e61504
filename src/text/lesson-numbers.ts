import type { NumberStyle } from '../../models/lessons/lesson.ts';
import { millionPounds, months, plain, whole, years } from './numbers.ts';

const MILLION = 1_000_000;
const THOUSAND = 1_000;
const ONE_DECIMAL = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });

/** Few children are written with a decimal, since a whole number would hide that they are an average. */
const FEW = 10;

function children(value: number): string {
  return Math.abs(value) < FEW ? ONE_DECIMAL.format(value) : whole(Math.round(value));
}

function pounds(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '−' : '';
  if (size >= MILLION) return `${sign}${millionPounds(ONE_DECIMAL.format(size / MILLION))}`;
  if (size >= THOUSAND) return `${sign}£${whole(Math.round(size / THOUSAND) * THOUSAND)}`;
  return `${sign}£${whole(Math.round(size))}`;
}

const STYLES: Readonly<Record<NumberStyle, (value: number) => string>> = {
  ...{ children, families: children, pounds, plain },
  percent: (share) => `${ONE_DECIMAL.format(share * 100)}%`,
  months: (value) => months(Math.round(value)),
  years: (value) => years(Math.round(value)),
};

/** A number of a lesson as it stands in a sentence. */
export function lessonNumber(style: NumberStyle, value: number): string {
  return STYLES[style](value);
}
