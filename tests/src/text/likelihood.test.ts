import { describe, expect, it } from 'vitest';
import { likelihoodOf, likelihoodSentence } from '../../../src/text/likelihood.ts';
import { estimate, expected } from '../../support/estimates.ts';

const fall = (values: Partial<ReturnType<typeof estimate>>): ReturnType<typeof estimate> => ({
  ...estimate(-40, -10, 20),
  ...values,
});

describe('how likely', () => {
  it('is very likely only when the whole 90% interval lies on one side', () => {
    expect(likelihoodOf(fall({ p95: -1 }))).toEqual({ words: 'very likely', atLeast: 95 });
    expect(likelihoodOf(estimate(1, 10, 20))).toEqual({ words: 'very likely', atLeast: 95 });
  });

  it('is likely when three quarters of the runs do', () => {
    expect(likelihoodOf(fall({ p75: -0.5 }))).toEqual({ words: 'likely', atLeast: 75 });
  });

  it('is more likely than not when half of them do', () => {
    expect(likelihoodOf(fall({ p50: -1, p75: 4 }))).toEqual({ words: 'more likely than not', atLeast: 50 });
  });

  it('does not count runs that stand exactly at zero', () => {
    expect(likelihoodOf(fall({ p95: 0, p75: -2 }))?.words).toBe('likely');
  });

  it('says nothing for expected flows or no change', () => {
    expect(likelihoodOf(expected(-10))).toBeNull();
    expect(likelihoodSentence(expected(-10), 'fewer', 'more')).toBeNull();
    expect(likelihoodSentence(estimate(0, 0, 0), 'fewer', 'more')).toBeNull();
  });

  it('is said with its direction and its figure', () => {
    expect(likelihoodSentence(fall({ p95: -1 }), 'fewer', 'more')).toBe('Very likely fewer: at least 95 runs in 100.');
    expect(likelihoodSentence(fall({ p50: 1, p75: 4 }), 'fewer', 'more')).toBe('Could go either way.');
  });
});
