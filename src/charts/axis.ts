import { decimals, inDigits } from '../text/digits.ts';
import { plain, whole } from '../text/numbers.ts';
import { extent, type ChartUnit, type Picture } from './picture.ts';

export interface Axis {
  readonly minimum: number;
  readonly maximum: number;
  readonly step: number;
}

const STEPS = [1, 2, 2.5, 5, 10] as const;
const WANTED_STEPS = 5;
const SMALLEST_SPAN: Readonly<Record<ChartUnit, number>> = { children: 1, pounds: 10_000, 'per cent': 0.5 };
const SMALLEST_STEP: Readonly<Record<ChartUnit, number>> = { children: 1, pounds: 10_000, 'per cent': 0.1 };
const MONTHS_PER_YEAR = 12;

function niceStep(span: number, smallest: number): number {
  const rough = Math.max(span / WANTED_STEPS, smallest);
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = STEPS.find((candidate) => candidate * power >= rough) ?? 10;
  // Children are whole, so a step of 2.5 children is no use.
  return power === 1 && factor === 2.5 ? 5 : factor * power;
}

/** A level is never shown closer than this share of itself, or a change of nothing would look like a cliff. */
const LEAST_SPAN = 0.25;

function spanOf(picture: Picture): readonly [number, number] {
  const [low, high] = extent(picture);
  if (picture.ends !== null) return [low, high];
  if (low < high / 3) return [0, high];
  const missing = Math.max(high * LEAST_SPAN - (high - low), 0);
  return [low - missing / 2, high + missing / 2];
}

/** Round numbers that hold everything drawn; levels that come near zero start from it. */
export function valueAxis(picture: Picture): Axis {
  const [low, high] = spanOf(picture);
  const smallest = SMALLEST_SPAN[picture.unit];
  const step = niceStep(Math.max(high - low, smallest), SMALLEST_STEP[picture.unit]);
  const minimum = Math.floor(low / step) * step;
  const maximum = Math.max(Math.ceil(high / step) * step, minimum + step);
  return { minimum, maximum, step };
}

export function ticksOf({ minimum, maximum, step }: Axis): number[] {
  const count = Math.round((maximum - minimum) / step);
  return Array.from({ length: count + 1 }, (_, index) => minimum + index * step);
}

/** £m with one decimal, unless the steps are so large that it would only be a row of noughts, or too small for it. */
function decimalsFor(step: number): number {
  return step >= 10_000_000 ? 0 : step < 100_000 ? 2 : 1;
}

function size(picture: Picture, value: number, step: number): string {
  if (picture.unit === 'children') return whole(Math.abs(value));
  if (picture.unit === 'per cent') return `${plain(Math.abs(value))}%`;
  return value === 0 ? '£0m' : `£${inDigits(Math.abs(value) / 1_000_000, decimals(decimalsFor(step)))}m`;
}

/** Written on the axis: whole children or £m. The ends of an axis through zero say which way they lie. */
export function tickLabel(picture: Picture, value: number, { minimum, maximum, step }: Axis): string {
  const number = size(picture, value, step);
  if (picture.ends === null || value === 0) return number;
  if (value === minimum) return `${number} ${picture.ends.below}`;
  return value === maximum ? `${number} ${picture.ends.above}` : number;
}

/** Month indexes that get a label: every March, thinned to what the width can hold. */
export function yearTicks(picture: Picture, mostLabels: number): number[] {
  const years = Math.floor((picture.months.length - 1) / MONTHS_PER_YEAR);
  const every = [1, 2, 5, 10].find((candidate) => years / candidate <= mostLabels) ?? 10;
  return Array.from({ length: Math.floor(years / every) + 1 }, (_, index) => index * every * MONTHS_PER_YEAR);
}
