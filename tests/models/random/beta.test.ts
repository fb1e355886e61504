import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaLowerTail, betaQuantile } from '../../../models/random/beta.ts';
import { magnitudes } from './arbitraries.ts';
import { relativeError } from './statistics.ts';

const runs = { numRuns: 400, seed: 20_200_331 };
const probability = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((word) => (word + 0.5) / 2 ** 32);

// Values were worked out to 40 digits with mpmath 1.3.
describe('beta', () => {
  test.each([
    [0.1, 0.1, 0.3, 0.005214870253734279],
    [0.5, 0.5, 0.025, 0.001541333133436012],
    [0.5, 0.5, 0.9, 0.9755282581475768],
    [1, 1, 0.37, 0.37],
    [1, 3, 0.5, 1 - Math.cbrt(0.5)],
    [2, 5, 0.05, 0.06284989170835438],
    [2, 5, 0.95, 0.5818034092520258],
    [2.5, 7, 0.5, 0.24603732885541796],
    [8, 1.5, 0.01, 0.5019349256253008],
    [8, 1.5, 0.99, 0.9930592463089389],
    [30, 70, 0.975, 0.3929087269847616],
    [400, 1000, 0.05, 0.2660365960505689],
  ])('of %d and %d reaches %d at %d', (alpha, beta, p, x) => {
    expect(relativeError(betaQuantile(alpha, beta, p), x)).toBeLessThan(1e-13);
  });

  test('quantile and tail undo each other', () => {
    const parameter = magnitudes(0.05, 1e4);
    fc.assert(
      fc.property(parameter, parameter, probability, (alpha, beta, p) => {
        const x = betaQuantile(alpha, beta, p);
        const y = betaQuantile(beta, alpha, 1 - p);
        expect(Math.abs(x + y - 1)).toBeLessThan(1e-11);
        const tail = x < 0.5 ? betaLowerTail(alpha, beta, x) : 1 - betaLowerTail(beta, alpha, y);
        expect(Math.abs(tail - p)).toBeLessThan(1e-11);
      }),
      runs,
    );
  });

  test('reaches as far into the tail as there are numbers', () => {
    for (const p of [5e-324, 1e-318, 1e-310, 1e-300]) {
      expect(relativeError(betaQuantile(2, 1, p), Math.sqrt(p))).toBeLessThan(1e-12);
    }
  });

  test('rises with the probability', () => {
    const parameter = magnitudes(0.3, 100);
    fc.assert(
      fc.property(parameter, parameter, probability, (alpha, beta, p) => {
        expect(betaQuantile(alpha, beta, p)).toBeLessThanOrEqual(betaQuantile(alpha, beta, p + 1e-11));
      }),
      runs,
    );
  });

  test('has its ends where they are', () => {
    expect([betaQuantile(2, 3, 0), betaQuantile(2, 3, 1), betaQuantile(1e-4, 1, 0.3)]).toEqual([0, 1, 0]);
    expect([betaLowerTail(2, 3, 0), betaLowerTail(2, 3, 1)]).toEqual([0, 1]);
  });
});
