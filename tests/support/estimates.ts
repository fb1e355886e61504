import type { Estimate } from '../../src/results/estimate.ts';

/** An estimate from its ends; the quartiles lie halfway, as good as any for a test. */
export function estimate(p5: number, mean: number, p95: number, banded = true): Estimate {
  return { mean, p5, p25: (p5 + mean) / 2, p50: mean, p75: (mean + p95) / 2, p95, banded };
}

/** Expected flows: one number, and quantiles that only repeat it. */
export function expected(mean: number): Estimate {
  return estimate(mean, mean, mean, false);
}
