/** The quantiles every summary holds, by the name of the array that holds them. */
export const QUANTILES = [
  ['p5', 0.05],
  ['p25', 0.25],
  ['p50', 0.5],
  ['p75', 0.75],
  ['p95', 0.95],
] as const;

/**
 * The quantile of a sample already in ascending order, by linear interpolation between the two nearest order statistics
 * (type 7 of Hyndman and Fan 1996, the default of R, NumPy and Excel's PERCENTILE.INC).
 *
 * @param sorted - the sample, ascending, with at least one value.
 * @param share - from 0 (the smallest) to 1 (the largest).
 */
export function quantileOfSorted(sorted: Float64Array, share: number): number {
  const position = (sorted.length - 1) * share;
  const below = Math.floor(position);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[Math.min(below + 1, sorted.length - 1)] ?? Number.NaN;
  return low + (position - below) * (high - low);
}
