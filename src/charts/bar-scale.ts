import type { Point } from './shapes.ts';

/** A scale along which bars of changes are drawn, with a few round numbers marked on it. */
export interface BarScale {
  readonly x: (value: number) => number;
  readonly ticks: readonly number[];
}

const STEPS = [1, 2, 5, 10] as const;
const NARROW = 420;

/** A scale between two places that holds all the values, in steps of no less than the smallest. */
export function barScale(
  values: readonly number[],
  [left, right]: readonly [number, number],
  smallest: number,
): BarScale {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const wanted = right - left < NARROW ? 3 : 6;
  const rough = Math.max((high - low) / wanted, smallest);
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * (STEPS.find((each) => each * power >= rough - 1e-9) ?? 10);
  const first = Math.floor(low / step + 1e-9) * step;
  const last = Math.max(Math.ceil(high / step - 1e-9) * step, first + step);
  const count = Math.round((last - first) / step);
  return {
    x: (value) => left + ((value - first) / (last - first)) * (right - left),
    ticks: Array.from({ length: count + 1 }, (_, at) => first + at * step),
  };
}

/** A bar between two places, from the top down. */
export function barBox(from: number, to: number, top: number, height: number): Point[] {
  return [
    [from, top],
    [to, top],
    [to, top + height],
    [from, top + height],
  ];
}

const POINT = 7;

/** The same as an arrow, so that its colour need not say which way it goes. */
export function arrowBox(from: number, to: number, top: number, height: number): Point[] {
  const way = Math.sign(to - from);
  const neck = Math.abs(to - from) < POINT ? from : to - way * POINT;
  return [
    [from, top],
    [neck, top],
    [to, top + height / 2],
    [neck, top + height],
    [from, top + height],
  ];
}
