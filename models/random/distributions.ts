import { betaQuantile } from './beta.ts';
import type { Distribution } from './distribution.ts';
import { exp } from './elementary.ts';
import { gammaQuantile } from './gamma.ts';
import { mean, pertShapes } from './moments.ts';
import { normalQuantile } from './normal.ts';

/** A share of the way from low to high; exact at both ends and where there is no width. */
function between(low: number, high: number, share: number): number {
  return share >= 1 ? high : Math.min(high, low + (high - low) * share);
}

/** A point on a line that may be of no width, where the ends of the distribution are infinite. */
function along(centre: number, width: number, standard: number): number {
  return width === 0 ? centre : centre + width * standard;
}

/** Share of the way from low to high at which a triangular distribution reaches a probability. */
function triangularShare(low: number, mode: number, high: number, probability: number): number {
  if (high === low) return 0;
  const turn = (mode - low) / (high - low);
  if (probability <= turn) return Math.sqrt(probability * turn);
  return 1 - Math.sqrt((1 - probability) * (1 - turn));
}

/** Quantile of the beta distribution that a PERT distribution is, from its lowest to its highest value. */
function pertQuantile(low: number, mode: number, high: number, probability: number): number {
  if (high === low) return low;
  const [alpha, beta] = pertShapes(low, mode, high);
  return between(low, high, betaQuantile(alpha, beta, probability));
}

/**
 * The value that a draw falls below with a given probability; a draw is the quantile of a number evenly spread over 0 to 1.
 *
 * Normal and lognormal by algorithm AS 241 (Wichura 1988); beta, PERT and gamma by Newton steps on the incomplete beta and gamma
 * functions; the others in closed form. The same bits everywhere.
 *
 * @param distribution - One without {@link problemsOf | problems}.
 * @param probability - From 0 to 1; the ends give the lowest and the highest value, which may be infinite.
 * @throws RangeError when the probability is not from 0 to 1.
 */
export function quantile(distribution: Distribution, probability: number): number {
  if (!(probability >= 0 && probability <= 1)) {
    throw new RangeError(`The probability is ${String(probability)}; it must be from 0 to 1.`);
  }
  const d = distribution;
  switch (d.kind) {
    case 'fixed':
      return d.value;
    case 'uniform':
      return between(d.low, d.high, probability);
    case 'triangular':
      return between(d.low, d.high, triangularShare(d.low, d.mode, d.high, probability));
    case 'pert':
      return pertQuantile(d.low, d.mode, d.high, probability);
    case 'normal':
      return along(d.mean, d.sd, normalQuantile(probability));
    case 'lognormal':
      return exp(along(d.mu, d.sigma, normalQuantile(probability)));
    case 'beta':
      return betaQuantile(d.alpha, d.beta, probability);
    case 'gamma':
      return d.mean === 0 ? 0 : (d.mean / d.shape) * gammaQuantile(d.shape, probability);
  }
}

/**
 * The one number that stands for a distribution when uncertainty is switched off: the median of a lognormal one (effects are
 * reported as ratios, which are centred on it), the mean of any other.
 *
 * @param distribution - One without {@link problemsOf | problems}.
 */
export function central(distribution: Distribution): number {
  return distribution.kind === 'lognormal' ? exp(distribution.mu) : mean(distribution);
}

/**
 * The range that holds the middle nine tenths.
 *
 * @param distribution - One without {@link problemsOf | problems}.
 * @returns The 5th and the 95th percentile.
 */
export function interval90(distribution: Distribution): readonly [low: number, high: number] {
  return [quantile(distribution, 0.05), quantile(distribution, 0.95)];
}

export { mean, standardDeviation } from './moments.ts';
export { problemsOf } from './distribution-problems.ts';
