import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../../models/random/distribution.ts';
import { central, interval90, mean, quantile, standardDeviation } from '../../../models/random/distributions.ts';
import { seedWords } from '../../../models/random/keys.ts';
import { parameterKey, stratifiedAt } from '../../../models/random/stratified.ts';
import { meanOf, varianceOf } from './statistics.ts';

interface Known {
  readonly distribution: Distribution;
  readonly mean: number;
  readonly sd: number;
  readonly central: number;
  readonly interval: readonly [number, number];
}

// Means and standard deviations from the textbook; the intervals of PERT, beta and gamma from scipy 1.17.
const known: readonly Known[] = [
  { distribution: { kind: 'fixed', value: 3 }, mean: 3, sd: 0, central: 3, interval: [3, 3] },
  {
    distribution: { kind: 'uniform', low: 2, high: 8 },
    mean: 5,
    sd: Math.sqrt(3),
    central: 5,
    interval: [2.3, 7.7],
  },
  {
    distribution: { kind: 'triangular', low: 0, mode: 2, high: 10 },
    mean: 4,
    sd: Math.sqrt(84 / 18),
    central: 4,
    interval: [1, 8],
  },
  {
    distribution: { kind: 'pert', low: 0, mode: 2, high: 10 },
    mean: 3,
    sd: Math.sqrt(3),
    central: 3,
    interval: [0.5897738761181723, 6.212767240161902],
  },
  {
    distribution: { kind: 'normal', mean: 10, sd: 2 },
    mean: 10,
    sd: 2,
    central: 10,
    interval: [10 - 2 * 1.6448536269514722, 10 + 2 * 1.6448536269514722],
  },
  {
    distribution: { kind: 'lognormal', mu: Math.log(0.84), sigma: 0.2 },
    mean: 0.84 * Math.exp(0.02),
    sd: 0.84 * Math.exp(0.02) * Math.sqrt(Math.expm1(0.04)),
    central: 0.84,
    interval: [0.84 * Math.exp(-0.2 * 1.6448536269514722), 0.84 * Math.exp(0.2 * 1.6448536269514722)],
  },
  {
    distribution: { kind: 'beta', alpha: 2, beta: 6 },
    mean: 0.25,
    sd: Math.sqrt(12 / 9) / 8,
    central: 0.25,
    interval: [0.05337550047023718, 0.5207029735913071],
  },
  {
    distribution: { kind: 'gamma', shape: 4, mean: 20 },
    mean: 20,
    sd: 10,
    central: 20,
    interval: [6.8315919837491546, 38.768282639663624],
  },
];

describe.each(known)('a $distribution.kind distribution', ({ distribution, ...wanted }) => {
  test('has the mean, spread, central value and interval it should', () => {
    expect(mean(distribution)).toBeCloseTo(wanted.mean, 12);
    expect(standardDeviation(distribution)).toBeCloseTo(wanted.sd, 12);
    expect(central(distribution)).toBeCloseTo(wanted.central, 12);
    const [low, high] = interval90(distribution);
    expect(low).toBeCloseTo(wanted.interval[0], 10);
    expect(high).toBeCloseTo(wanted.interval[1], 10);
  });

  test('stratified draws have its mean, spread and quantiles', () => {
    const key = parameterKey(seedWords('draws'), distribution.kind);
    const draws = Array.from({ length: 4096 }, (_, place) => quantile(distribution, stratifiedAt(key, place)));
    const sd = wanted.sd;
    expect(Math.abs(meanOf(draws) - wanted.mean)).toBeLessThanOrEqual(0.001 * sd);
    expect(Math.abs(Math.sqrt(varianceOf(draws)) - sd)).toBeLessThanOrEqual(0.01 * sd);
    for (const p of [0.05, 0.25, 0.5, 0.75, 0.95]) {
      const below = draws.filter((draw) => draw <= quantile(distribution, p)).length / draws.length;
      expect(Math.abs(below - (sd === 0 ? 1 : p))).toBeLessThan(1.5 / 4096);
    }
  });

  test('rises with the probability', () => {
    const values = Array.from({ length: 1001 }, (_, place) => quantile(distribution, place / 1000));
    expect(values).toEqual(values.toSorted((a, b) => a - b));
  });

  test.each([-0.1, 1.1, NaN])('refuses probability %d', (p) => {
    expect(() => quantile(distribution, p)).toThrow(`The probability is ${String(p)}; it must be from 0 to 1.`);
  });
});
