import { barScale } from './bar-scale.ts';

/** Where things are on a picture by financial year: years across, values up. */
export interface YearScale {
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  /** Middle of a year. */
  readonly x: (year: number) => number;
  /** Room for one year. */
  readonly step: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LEFT = 64;
const TOP = 26;
const HEIGHT = 240;
const LENGTH = 1000;

/** @param values everything that is drawn; 0 is always in sight */
export function yearScale(values: readonly number[], years: number, width: number, smallest: number): YearScale {
  const bottom = TOP + HEIGHT;
  // Laid out at a length that asks for as many marks as there is height for.
  const { x: along, ticks } = barScale([0, ...values], [0, LENGTH], smallest);
  const y = (value: number): number => bottom - (along(value) / LENGTH) * HEIGHT;
  const right = width - 4;
  const step = (right - LEFT) / years;
  return { y, ticks, x: (year) => LEFT + (year + 0.5) * step, step, left: LEFT, right, top: TOP, bottom };
}
