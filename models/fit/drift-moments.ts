import { log } from '../random/elementary.ts';
import type { YearlySeries } from './drift-series.ts';

/** Variance of the change of log rates over one year and over two, beyond what luck alone would give; below 0 if less. */
export interface ExcessMoments {
  readonly oneYear: number;
  readonly twoYears: number;
}

/** Variance of the change of log rates from one year to another, beyond what luck alone would give; below 0 if less. */
export function excess(series: readonly YearlySeries[], from: number, to: number, clustering: number): number {
  const luck = mean(series.map(({ events }) => 1 / (events[from] ?? NaN) + 1 / (events[to] ?? NaN)));
  return covariance(changes(series, from, to), changes(series, from, to)) - clustering * luck;
}

/** Excess variance of the changes over one year (mean of both) and over two. */
export function excessMoments(series: readonly YearlySeries[], clustering: number): ExcessMoments {
  const over = (from: number, to: number): number => excess(series, from, to, clustering);
  return { oneYear: (over(0, 1) + over(1, 2)) / 2, twoYears: over(0, 2) };
}

/** Yearly correlation: the two-year variance is 1 + r times the one-year variance; sums over series. */
export function memoryOf(moments: readonly ExcessMoments[]): number {
  const sum = (of: (each: ExcessMoments) => number): number => moments.reduce((total, each) => total + of(each), 0);
  return sum((each) => each.twoYears) / sum((each) => each.oneYear) - 1;
}

/** Standard deviation of drift that gives both moments together, under a memory; 0 where there is no excess. */
export function sizeOf({ oneYear, twoYears }: ExcessMoments, memory: number): number {
  return Math.sqrt(Math.max(0, oneYear + twoYears) / (2 * (1 - memory) + 2 * (1 - memory * memory)));
}

/** Change of the logarithm of the rate from one of the years (0, 1, 2 and on) to another, place by place. */
export function changes(series: readonly YearlySeries[], from: number, to: number): number[] {
  const rate = ({ events, exposed }: YearlySeries, year: number): number =>
    log((events[year] ?? NaN) / (exposed[year] ?? NaN));
  return series.map((each) => rate(each, to) - rate(each, from));
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Of two lists, place by place; a variance where they are the same. */
export function covariance(one: readonly number[], other: readonly number[]): number {
  const [centre, otherCentre] = [mean(one), mean(other)];
  const sum = one.reduce((total, value, at) => total + (value - centre) * ((other[at] ?? NaN) - otherCentre), 0);
  return sum / (one.length - 1);
}
