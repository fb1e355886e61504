import type { Distribution } from './distribution.ts';
import { exp } from './elementary.ts';

/**
 * The parameters of the beta distribution that a PERT distribution is, between its lowest and highest value: the mode counts
 * four times as much as either end (Malcolm, Roseboom, Clark and Fazar 1959).
 *
 * @returns alpha and beta; `low` and `high` must differ.
 */
export function pertShapes(low: number, mode: number, high: number): readonly [alpha: number, beta: number] {
  const width = high - low;
  return [1 + (4 * (mode - low)) / width, 1 + (4 * (high - mode)) / width];
}

/** e^x - 1 without losing digits for small x. */
function expLessOne(x: number): number {
  if (Math.abs(x) > 1e-3) return exp(x) - 1;
  return x * (1 + (x / 2) * (1 + (x / 3) * (1 + (x / 4) * (1 + x / 5))));
}

/**
 * Mean of a distribution.
 *
 * @param distribution - One without problems.
 */
export function mean(distribution: Distribution): number {
  const d = distribution;
  switch (d.kind) {
    case 'fixed':
      return d.value;
    case 'uniform':
      return d.low + (d.high - d.low) / 2;
    case 'triangular':
      return d.low + (d.mode - d.low + (d.high - d.low)) / 3;
    case 'pert':
      return d.low + (4 * (d.mode - d.low) + (d.high - d.low)) / 6;
    case 'normal':
    case 'gamma':
      return d.mean;
    case 'lognormal':
      return exp(d.mu + (d.sigma * d.sigma) / 2);
    case 'beta':
      return d.alpha / (d.alpha + d.beta);
  }
}

/**
 * Standard deviation of a distribution.
 *
 * @param distribution - One without problems.
 */
export function standardDeviation(distribution: Distribution): number {
  const d = distribution;
  switch (d.kind) {
    case 'fixed':
      return 0;
    case 'uniform':
      return (d.high - d.low) / Math.sqrt(12);
    case 'triangular': {
      const below = d.mode - d.low;
      const above = d.high - d.mode;
      return Math.sqrt((below * below + below * above + above * above) / 18);
    }
    case 'pert': {
      const centre = mean(d);
      return Math.sqrt(((centre - d.low) * (d.high - centre)) / 7);
    }
    case 'normal':
      return d.sd;
    case 'lognormal':
      return mean(d) * Math.sqrt(expLessOne(d.sigma * d.sigma));
    case 'beta': {
      const total = d.alpha + d.beta;
      return Math.sqrt((d.alpha * d.beta) / (total + 1)) / total;
    }
    case 'gamma':
      return d.mean / Math.sqrt(d.shape);
  }
}
