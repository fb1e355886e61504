/** The quantiles every summary holds, by the name of the array that holds them. */
export const QUANTILES = [
  ['p5', 0.05],
  ['p25', 0.25],
  ['p50', 0.5],
  ['p75', 0.75],
  ['p95', 0.95],
] as const;

let known: { readonly count: number; readonly ranks: readonly number[] } = { count: 0, ranks: [] };

/** The order statistics that the quantiles of a sample of so many need, in ascending order. */
export function quantileRanks(count: number): readonly number[] {
  // Asked for hundreds of times in a row for samples of one size, while a hand waits.
  if (known.count !== count) known = { count, ranks: ranksOf(count) };
  return known.ranks;
}

function ranksOf(count: number): number[] {
  const ranks = QUANTILES.flatMap(([, share]) => {
    const below = Math.floor((count - 1) * share);
    return [below, Math.min(below + 1, count - 1)];
  });
  return [...new Set(ranks)];
}

/**
 * The quantile of a sample that is in ascending order at least where it matters, by linear interpolation between the two
 * nearest order statistics (type 7 of Hyndman and Fan 1996, the default of R, NumPy and Excel's PERCENTILE.INC).
 *
 * @param sample - at least one value, sorted, or with the {@link quantileRanks} in their places.
 * @param share - from 0 (the smallest) to 1 (the largest).
 */
export function quantileOf(sample: Float64Array, share: number): number {
  const position = (sample.length - 1) * share;
  const below = Math.floor(position);
  const low = sample[below] ?? Number.NaN;
  const high = sample[Math.min(below + 1, sample.length - 1)] ?? Number.NaN;
  return low + (position - below) * (high - low);
}
