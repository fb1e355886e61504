import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Distribution } from '../../../models/random/distribution.ts';
import { central, mean, quantile, standardDeviation } from '../../../models/random/distributions.ts';

describe('ends', () => {
  test.each<[Distribution, number, number]>([
    [{ kind: 'uniform', low: -0.1, high: 0.7 }, -0.1, 0.7],
    [{ kind: 'uniform', low: -2, high: -0.9 }, -2, -0.9],
    [{ kind: 'uniform', low: -2, high: -0.6 }, -2, -0.6],
    [{ kind: 'triangular', low: -0.1, mode: -0.1, high: 0.7 }, -0.1, 0.7],
    [{ kind: 'pert', low: 0.3, mode: 0.7, high: 0.7 }, 0.3, 0.7],
    [{ kind: 'normal', mean: 1, sd: 1 }, -Infinity, Infinity],
    [{ kind: 'lognormal', mu: 1, sigma: 1 }, 0, Infinity],
    [{ kind: 'beta', alpha: 2, beta: 3 }, 0, 1],
    [{ kind: 'gamma', shape: 2, mean: 3 }, 0, Infinity],
  ])('of %o are %d and %d', (distribution, low, high) => {
    expect([quantile(distribution, 0), quantile(distribution, 1)]).toEqual([low, high]);
  });

  test('bounded draws never leave their bounds', () => {
    const bounds = fc.tuple(
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
      fc.double({ min: 0, max: 10, noNaN: true }),
    );
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(bounds, share, share, ([low, width], at, p) => {
        const high = low + width;
        const mode = Math.min(high, low + at * width);
        for (const kind of ['triangular', 'pert', 'uniform'] as const) {
          const draw = quantile({ kind, low, mode, high }, p);
          expect(draw).toBeGreaterThanOrEqual(low);
          expect(draw).toBeLessThanOrEqual(high);
        }
      }),
      { seed: 5, numRuns: 200 },
    );
  });
});

describe('no width', () => {
  test.each<[Distribution, number]>([
    [{ kind: 'uniform', low: 0.3, high: 0.3 }, 0.3],
    [{ kind: 'triangular', low: 0.3, mode: 0.3, high: 0.3 }, 0.3],
    [{ kind: 'pert', low: 0.3, mode: 0.3, high: 0.3 }, 0.3],
    [{ kind: 'normal', mean: 0.3, sd: 0 }, 0.3],
    [{ kind: 'lognormal', mu: 0, sigma: 0 }, 1],
    [{ kind: 'gamma', shape: 2, mean: 0 }, 0],
  ])('%o is always %d', (distribution, value) => {
    for (const p of [0, 2 ** -33, 0.3, 0.5, 1 - 2 ** -33, 1]) expect(quantile(distribution, p)).toBe(value);
    expect([mean(distribution), central(distribution), standardDeviation(distribution)]).toEqual([value, value, 0]);
  });
});

test('a narrow lognormal keeps its spread', () => {
  const sd = standardDeviation({ kind: 'lognormal', mu: 0, sigma: 1e-9 });
  expect(Math.abs(sd / 1e-9 - 1)).toBeLessThan(1e-12);
});
