import type { Distribution } from '../random/distribution.ts';
import { quantile } from '../random/distributions.ts';
import { exp, log } from '../random/elementary.ts';
import { normalQuantile } from '../random/normal.ts';
import type { EvidenceEntry } from './evidence.ts';

/** Standard deviations from the middle of a normal distribution to its 95th percentile. */
const TO_95TH = normalQuantile(0.95);
const HALVINGS = 60;

export type Family = 'beta' | 'normal' | 'lognormal';

/**
 * Family of distributions that an entry of one's own takes: beta where the library has one or where the number is a share
 * or a correlation that cannot leave 0 to 1, normal where it can be negative, lognormal (never below 0) otherwise.
 */
export function familyOf({ distribution, unit, value }: EvidenceEntry): Family {
  const kind = distribution?.kind;
  if (kind === 'lognormal') return 'lognormal';
  if (kind === 'beta' || /^(?:share of\b|share$|correlation\b)/.test(unit)) return 'beta';
  if (kind === 'normal' || typeof value !== 'number' || value <= 0) return 'normal';
  return 'lognormal';
}

/**
 * The distribution of a family whose 5th and 95th percentiles are given.
 *
 * @param low 5th percentile, below `high`; above 0 for lognormal and beta
 * @param high 95th percentile; below 1 for beta
 */
export function distributionBetween(family: Family, low: number, high: number): Distribution {
  switch (family) {
    case 'normal':
      return { kind: 'normal', mean: (low + high) / 2, sd: (high - low) / (2 * TO_95TH) };
    case 'lognormal':
      return { kind: 'lognormal', mu: (log(low) + log(high)) / 2, sigma: (log(high) - log(low)) / (2 * TO_95TH) };
    case 'beta':
      return betaBetween(low, high);
  }
}

/**
 * For each mean the weight that gives the wanted width is found by halving, and so is the mean that puts the 5th percentile
 * in its place.
 */
function betaBetween(low: number, high: number): Distribution {
  const beta = (mean: number, weight: number): Distribution => ({
    kind: 'beta',
    alpha: mean * weight,
    beta: (1 - mean) * weight,
  });
  const weightFor = (mean: number): number =>
    exp(
      halved(log(0.02), log(1e7), (logWeight) => {
        const own = beta(mean, exp(logWeight));
        return quantile(own, 0.95) - quantile(own, 0.05) > high - low;
      }),
    );
  const mean = halved(low, high, (middle) => quantile(beta(middle, weightFor(middle)), 0.05) < low);
  return beta(mean, weightFor(mean));
}

/** Where a condition that holds below and not above turns. */
function halved(from: number, until: number, below: (at: number) => boolean): number {
  let [low, high] = [from, until];
  for (let step = 0; step < HALVINGS; step++) {
    const middle = low + (high - low) / 2;
    if (below(middle)) low = middle;
    else high = middle;
  }
  return low + (high - low) / 2;
}
