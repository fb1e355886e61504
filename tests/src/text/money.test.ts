import { describe, expect, it } from 'vitest';
import { pounds, poundsStep } from '../../../src/text/money.ts';
import { estimate, expected } from '../../support/estimates.ts';

const written = (value: ReturnType<typeof estimate>): string => pounds(Math.abs(value.mean), poundsStep(value));

describe('money in words', () => {
  it('is £m with one decimal from a million up', () => {
    expect(written(estimate(-6_000_000, -3_100_000, -400_000))).toBe('£3.1m');
  });

  it('is thousands below a million', () => {
    expect(written(estimate(-560_400, -340_200, -120_000))).toBe('£340,000');
  });

  it('is £bn with one decimal from a billion up', () => {
    expect(written(estimate(104e9, 110.24e9, 117e9))).toBe('£110bn');
    expect(written(expected(1.24e9))).toBe('£1.2bn');
  });

  it('drops the decimal when the interval is wider than the figure can bear', () => {
    expect(written(estimate(470e6, 512.3e6, 560e6))).toBe('£512m');
  });
});
