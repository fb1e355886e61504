import { exp, log } from '../random/elementary.ts';
import { normalQuantile } from '../random/normal.ts';

/** Counts of one place, a year apart, the latest last. */
export type History = readonly number[];

/** The forecasts a model has to beat: as it was, or on along the line of what is known. */
export type NaiveKind = 'no-change' | 'straight-line';

/** Variance of the yearly change of the logarithm of a count: a part that does not depend on size, and luck, which falls with it. */
export interface ChangeVariance {
  readonly steady: number;
  /** Times two over the count. 1 is children who come one by one. */
  readonly luck: number;
}

/** Values of a forecast: enough that its 5th and 95th percentile are not a matter of how many. */
const VALUES = 400;
/** Added to a count before its logarithm is taken, so that nothing has one too. */
const HALF = 0.5;

/**
 * How much counts change from year to year, from the histories of many places or of one: least squares of the squared changes
 * (about nothing, as no change would have it) on size, neither part below 0.
 *
 * @throws RangeError when no history has two years
 */
export function changeVariance(histories: readonly History[]): ChangeVariance {
  const rows = histories.flatMap((history) =>
    history.slice(1).map((count, at) => {
      const before = history[at] ?? NaN;
      const change = log(count + HALF) - log(before + HALF);
      return { square: change * change, small: 2 / ((count + before) / 2 + HALF) };
    }),
  );
  if (rows.length === 0) throw new RangeError('No place has two years from which to tell how much counts change.');
  const mean = (of: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((sum, row) => sum + of(row), 0) / rows.length;
  const small = mean((row) => row.small);
  const square = mean((row) => row.square);
  const spread = mean((row) => (row.small - small) * (row.small - small));
  const together = mean((row) => (row.small - small) * (row.square - square));
  const luck = spread > 0 ? together / spread : 0;
  if (luck <= 0) return { steady: square, luck: 0 };
  const steady = square - luck * small;
  return steady >= 0 ? { steady, luck } : { steady: 0, luck: square / small };
}

/**
 * A forecast from a place's history alone, honestly unsure: yearly changes of the logarithm are taken as independent, so that
 * after h years no change is out by h times the variance of one, and a line through n changes by h + h * h / n times, as its slope
 * is uncertain too (a random walk with drift).
 *
 * @param years how far ahead, 1 or more
 * @returns equally likely counts, for `scoreOf`
 * @throws RangeError when the history is too short: one year, or two for a straight line
 */
export function naiveForecast(kind: NaiveKind, history: History, years: number, variance: ChangeVariance): number[] {
  const changes = history.length - 1;
  const last = history.at(-1);
  const first = history[0];
  if (last === undefined || first === undefined || (kind === 'straight-line' && changes < 1))
    throw new RangeError('The history is too short for this forecast.');
  const slope = kind === 'straight-line' ? (last - first) / changes : 0;
  const centre = Math.max(0, last + slope * years) + HALF;
  const oneYear = variance.steady + variance.luck * (2 / ((centre + last) / 2 + HALF));
  const times = kind === 'straight-line' ? years + (years * years) / changes : years;
  const size = Math.sqrt(oneYear * times);
  return Array.from({ length: VALUES }, (_, at) =>
    Math.max(0, centre * exp(size * normalQuantile((at + 0.5) / VALUES)) - HALF),
  );
}
