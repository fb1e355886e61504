/** A forecast as equally likely values, and what came. */
export interface Outcome {
  /** Values in any order, at least one, all finite. */
  readonly sample: readonly number[];
  readonly actual: number;
  /** What widths and scores are divided by, so that large and small places weigh alike; 1 when left out. */
  readonly scale?: number;
}

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** How good a set of forecasts was. All means over outcomes; widths and scores in units of each outcome's scale, less is better. */
export interface Score {
  readonly outcomes: number;
  /** Shares of outcomes inside the central intervals of these chances, ends included. */
  readonly covered50: number;
  readonly covered90: number;
  readonly width50: number;
  readonly width90: number;
  /** Interval score of the 90% interval: its width, and twenty times how far an outcome lies outside. */
  readonly intervalScore90: number;
  /** Continuous ranked probability score. */
  readonly crps: number;
  /** Mean of actual less the mean of the sample: above 0 where more came than was forecast. */
  readonly bias: number;
}

/**
 * The interval between two quantiles of a sample, as far from the least as from the most: what comes, if it is one more value of the
 * same kind, lies within with the given chance, however few values there are (type 6 of Hyndman and Fan 1996; type 7, more usual, holds
 * less than it says: 88 in 100 where it says 90, from a sample of 100).
 *
 * @param chance strictly between 0 and 1, such as 0.9
 * @throws RangeError when the sample is empty
 */
export function centralInterval(sample: readonly number[], chance: number): Interval {
  const ordered = [...sample].sort((one, other) => one - other);
  if (ordered.length === 0) throw new RangeError('A forecast needs at least one value.');
  return { low: quantileOf(ordered, (1 - chance) / 2), high: quantileOf(ordered, (1 + chance) / 2) };
}

/**
 * Interval score (Gneiting and Raftery 2007, equation 43): width plus 2 / (1 - chance) for each unit outside. Its mean is least
 * for the interval that is true.
 */
export function intervalScore({ low, high }: Interval, actual: number, chance: number): number {
  const outside = Math.max(0, low - actual) + Math.max(0, actual - high);
  return high - low + (2 / (1 - chance)) * outside;
}

/**
 * Continuous ranked probability score of a sample (Gneiting and Raftery 2007, equation 21): mean distance to the outcome less
 * half the mean distance between two values. In the unit of the outcome; the absolute error for a sample of one.
 */
export function crpsOf(sample: readonly number[], actual: number): number {
  const ordered = [...sample].sort((one, other) => one - other);
  const count = ordered.length;
  const distance = ordered.reduce((sum, value) => sum + Math.abs(value - actual), 0) / count;
  // Between all pairs of an ordered sample: each value counts as often as there are more below it than above.
  const between = ordered.reduce((sum, value, at) => sum + value * (2 * at - count + 1), 0);
  return distance - between / (count * count);
}

/** Scores of many forecasts together. @throws RangeError when there is none, or one has no values */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  if (outcomes.length === 0) throw new RangeError('There is nothing to score.');
  const each = outcomes.map(({ sample, actual, scale = 1 }) => {
    const half = centralInterval(sample, 0.5);
    const most = centralInterval(sample, 0.9);
    return {
      in50: holds(half, actual) ? 1 : 0,
      in90: holds(most, actual) ? 1 : 0,
      width50: (half.high - half.low) / scale,
      width90: (most.high - most.low) / scale,
      score: intervalScore(most, actual, 0.9) / scale,
      crps: crpsOf(sample, actual) / scale,
      error: (actual - sample.reduce((sum, value) => sum + value, 0) / sample.length) / scale,
    };
  });
  const mean = (of: (one: (typeof each)[number]) => number): number =>
    each.reduce((sum, one) => sum + of(one), 0) / each.length;
  return {
    outcomes: outcomes.length,
    covered50: mean(({ in50 }) => in50),
    covered90: mean(({ in90 }) => in90),
    width50: mean(({ width50 }) => width50),
    width90: mean(({ width90 }) => width90),
    intervalScore90: mean(({ score }) => score),
    crps: mean(({ crps }) => crps),
    bias: mean(({ error }) => error),
  };
}

const holds = ({ low, high }: Interval, actual: number): boolean => actual >= low && actual <= high;

function quantileOf(ordered: readonly number[], probability: number): number {
  const place = Math.min(ordered.length - 1, Math.max(0, probability * (ordered.length + 1) - 1));
  const below = Math.floor(place);
  const low = ordered[below] ?? NaN;
  return low + (place - below) * ((ordered[Math.min(below + 1, ordered.length - 1)] ?? NaN) - low);
}
