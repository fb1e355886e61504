import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gammaQuantile, gammaTails } from '../../../models/random/gamma.ts';
import { normalQuantile } from '../../../models/random/normal.ts';
import { solve } from '../../../models/random/solve.ts';
import { logGamma } from '../../../models/random/special.ts';
import { magnitudes } from './arbitraries.ts';
import { relativeError } from './statistics.ts';

const runs = { numRuns: 400, seed: 20_200_331 };
const probability = fc.integer({ min: 0, max: 2 ** 32 - 1 }).map((word) => (word + 0.5) / 2 ** 32);

// Values without another source were worked out to 40 digits with mpmath 1.3.
describe('normalQuantile', () => {
  test.each([
    [1e-12, -7.034483825301132],
    [2 ** -33, -6.337957754553789],
    [0.001, -3.0902323061678136],
    [0.025, -1.9599639845400543],
    [0.2, -0.8416212335729142],
    [0.5, 0],
    [0.9, 1.2815515655446006],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
  ])('of %d is %d', (p, z) => {
    expect(relativeError(normalQuantile(p), z)).toBeLessThan(1e-15);
  });

  test('is infinite at the ends', () => {
    expect([normalQuantile(0), normalQuantile(1), normalQuantile(NaN)]).toEqual([-Infinity, Infinity, NaN]);
  });

  test('agrees with the incomplete gamma function, by another road', () => {
    fc.assert(
      fc.property(probability, (p) => {
        const z = normalQuantile(p);
        const [inner, outer] = gammaTails(0.5, (z * z) / 2);
        const tails = p < 0.5 ? outer / 2 : inner / 2 + 0.5;
        expect(relativeError(tails, p)).toBeLessThan(1e-13);
      }),
      runs,
    );
  });
});

test.each([
  [0.5, Math.log(Math.PI) / 2],
  [1, 0],
  [2, 0],
  [1.5, -0.12078223763524522],
  [3, Math.LN2],
  [11, 15.104412573075516],
  [100.5, 361.43554046777757],
])('logGamma of %d is %d', (x, value) => {
  expect(Math.abs(logGamma(x) - value)).toBeLessThan(2e-15 * Math.max(1, value));
});

test('logGamma rises by ln x from x to x + 1', () => {
  fc.assert(
    fc.property(magnitudes(1e-6, 1e6), (x) => {
      const [here, next] = [logGamma(x), logGamma(x + 1)];
      expect(Math.abs(next - here - Math.log(x))).toBeLessThan(4e-15 * Math.max(2, Math.abs(here), Math.abs(next)));
    }),
    runs,
  );
});

describe('gamma', () => {
  test.each([
    [0.1, 0.5, 0.0005933911044602261],
    [0.5, 0.05, 0.0019660700000097616],
    [0.5, 0.95, 3.841458820694124 / 2],
    [1, 0.25, Math.log(4 / 3)],
    [2.5, 0.001, 0.10510630131460957],
    [2.5, 0.999, 10.257502826216438],
    [9, 0.5, 8.668951184370371],
    [30, 0.05, 21.593979226994882],
    [30, 0.95, 39.54097224392436],
    [1000, 0.1, 959.6939327288333],
  ])('of shape %d reaches %d at %d', (shape, p, x) => {
    expect(relativeError(gammaQuantile(shape, p), x)).toBeLessThan(1e-13);
  });

  test.each([
    [1e4, 9000, 2.073299202433928e-25],
    [1e6, 996_543, 0.0002694282170254529],
    [1e6, 998_701, 0.09693258607985444],
  ])('of shape %d is below %d with chance %d', (shape, x, chance) => {
    expect(relativeError(gammaTails(shape, x)[0], chance)).toBeLessThan(1e-12);
  });

  test('reaches far into the tail', () => {
    expect(relativeError(gammaQuantile(1000, 1e-300), 233.92836429052844)).toBeLessThan(1e-12);
    expect(relativeError(gammaTails(500, gammaQuantile(500, 1e-310))[0], 1e-310)).toBeLessThan(1e-10);
  });

  test('quantile and tails undo each other', () => {
    fc.assert(
      fc.property(magnitudes(0.05, 1e4), probability, (shape, p) => {
        const [lower, upper] = gammaTails(shape, gammaQuantile(shape, p));
        expect(p < 0.5 ? relativeError(lower, p) : relativeError(upper, 1 - p)).toBeLessThan(1e-10);
      }),
      runs,
    );
  });

  test('has its ends where they are', () => {
    expect([gammaQuantile(2, 0), gammaQuantile(2, 1), gammaQuantile(1e-4, 0.3)]).toEqual([0, Infinity, 0]);
    expect([gammaTails(2, 0), gammaTails(2, Infinity)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });
});

describe('solve', () => {
  test('finds a root although every Newton step leads out of the bounds', () => {
    const root = solve(5, 0, 10, (x) => (x < 3 ? Infinity : x > 3 ? -1 : x));
    expect(Math.abs(root - 3)).toBeLessThan(1e-8);
  });

  test('moves an unending bound up', () => {
    expect(solve(1, 1, Infinity, (x) => (x < 1000 ? Infinity : 1000))).toBe(1000);
  });
});
