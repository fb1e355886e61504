import { inLanguage } from '../language/spoken.ts';
import type { Estimate } from '../results/estimate.ts';

export type Likelihood = 'very likely' | 'likely' | 'more likely than not';

export const LIKELIHOOD = inLanguage('LIKELIHOOD', {
  'very likely': 'Very likely',
  likely: 'Likely',
  'more likely than not': 'More likely than not',
  eitherWay: 'Could go either way.',
  sentence: (likelihood: string, direction: string, atLeast: number): string =>
    `${likelihood} ${direction}: at least ${String(atLeast)} runs in 100.`,
} as const);

interface Reading {
  readonly words: Likelihood;
  readonly atLeast: number;
}

/**
 * How likely a change is to be in the direction of its average, from the five quantiles a result carries. The meanings are
 * fixed at 90, 66 and 50 in 100; the quantiles can vouch for 95, 75 and 50, and that is the figure said.
 */
export function likelihoodOf(estimate: Estimate): Reading | null {
  if (!estimate.banded || estimate.mean === 0) return null;
  const fall = estimate.mean < 0;
  const beyondZero = (quantile: number): boolean => (fall ? quantile < 0 : quantile > 0);
  if (beyondZero(fall ? estimate.p95 : estimate.p5)) return { words: 'very likely', atLeast: 95 };
  if (beyondZero(fall ? estimate.p75 : estimate.p25)) return { words: 'likely', atLeast: 75 };
  if (beyondZero(estimate.p50)) return { words: 'more likely than not', atLeast: 50 };
  return null;
}

/** "Very likely fewer: at least 95 runs in 100." */
export function likelihoodSentence(estimate: Estimate, down: string, up: string): string | null {
  const reading = likelihoodOf(estimate);
  if (reading === null) return estimate.banded && estimate.mean !== 0 ? LIKELIHOOD.eitherWay : null;
  return LIKELIHOOD.sentence(LIKELIHOOD[reading.words], estimate.mean < 0 ? down : up, reading.atLeast);
}
