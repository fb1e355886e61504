import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp } from '../../../models/random/elementary.ts';
import { fineUniform } from '../../../models/random/keys.ts';
import { LARGEST_CHUNK_MEAN, poissonDraw, poissonInverse } from '../../../models/random/poisson.ts';
import { threefry } from '../../../models/random/threefry.ts';
import { meanOf, varianceOf } from './statistics.ts';
import { gammaTails } from '../../../models/random/gamma.ts';

const scratch = new Int32Array(2);

function draws(mean: number, howMany: number, key1 = 7): number[] {
  return Array.from({ length: howMany }, (_, key0) => poissonDraw(mean, key0, key1, 0, scratch));
}

/** Chance of at most `count`. */
function cumulative(mean: number, count: number): number {
  return count < 0 ? 0 : gammaTails(count + 1, mean)[1];
}

describe('poissonInverse', () => {
  test('is the smallest count whose cumulative chance reaches the number', () => {
    const mean = fc.double({ min: 1e-6, max: 32, noNaN: true });
    const uniform = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
    fc.assert(
      fc.property(mean, uniform, (m, u) => {
        const count = poissonInverse(m, exp(-m), u);
        expect(cumulative(m, count)).toBeGreaterThan(u - 1e-12);
        expect(cumulative(m, count - 1)).toBeLessThan(u + 1e-12);
      }),
      { numRuns: 500, seed: 3 },
    );
  });

  test('gives 0 for a mean of 0, and ends for the largest number below 1', () => {
    expect(poissonInverse(0, 1, 1 - 2 ** -53)).toBe(0);
    // For one mean in three the rounded chances add up to less than that number.
    for (let mean = 0.1; mean <= LARGEST_CHUNK_MEAN; mean += 0.1) {
      expect(poissonInverse(mean, exp(-mean), 1 - 2 ** -53)).toBeLessThan(100);
    }
  });
});

describe('poissonDraw', () => {
  test.each([0.01, 0.7, 5, 31.9, 32, 32.1, 100, 1000])('has mean and variance %d', (mean) => {
    const howMany = 20_000;
    const values = draws(mean, howMany);
    const error = Math.sqrt(mean / howMany);
    expect(Math.abs(meanOf(values) - mean)).toBeLessThan(3.3 * error);
    const errorOfVariance = Math.sqrt((mean + 2 * mean * mean) / howMany);
    expect(Math.abs(varianceOf(values) - mean)).toBeLessThan(3.3 * errorOfVariance);
  });

  test.each([3, 70])('has the chances of a Poisson number of mean %d', (mean) => {
    const values = draws(mean, 20_000, 11);
    for (let count = Math.floor(mean / 2); count < mean * 1.6; count += 1) {
      const chance = cumulative(mean, count);
      const share = values.filter((value) => value <= count).length / values.length;
      expect(Math.abs(share - chance)).toBeLessThan(4 * Math.sqrt((chance * (1 - chance)) / values.length));
    }
  });

  test('never gives fewer for a larger mean and the same luck', () => {
    const mean = fc.double({ min: 0, max: 200, noNaN: true });
    const more = fc.double({ min: 1e-9, max: 5, noNaN: true });
    fc.assert(
      fc.property(mean, more, fc.integer(), fc.integer(), (m, extra, key0, key1) => {
        const fewer = poissonDraw(m, key0, key1, 5, scratch);
        expect(poissonDraw(m + extra, key0, key1, 5, scratch)).toBeGreaterThanOrEqual(fewer);
      }),
      { numRuns: 2000 },
    );
  });

  test('a mean lower by 1% moves about 1% of the newcomers', () => {
    const moved = draws(500, 2000).map((count, key0) => count - poissonDraw(495, key0, 7, 0, scratch));
    expect(Math.min(...moved)).toBeGreaterThanOrEqual(0);
    expect(Math.abs(meanOf(moved) - 5)).toBeLessThan(0.3);
  });

  test('is the sum of one inversion for each whole chunk, table or not, and one for the rest', () => {
    for (let key0 = 0; key0 < 500; key0 += 1) {
      const wanted = [LARGEST_CHUNK_MEAN, LARGEST_CHUNK_MEAN, 6].map((mean, chunk) => {
        threefry(key0, 9, 4, chunk, scratch, 0);
        return poissonInverse(mean, exp(-mean), fineUniform(scratch[0] as number, scratch[1] as number));
      });
      const sum = wanted.reduce((total, count) => total + count, 0);
      expect(poissonDraw(2 * LARGEST_CHUNK_MEAN + 6, key0, 9, 4, scratch)).toBe(sum);
    }
  });

  test('gives 0 for a mean of 0', () => {
    expect(draws(0, 100).every((count) => count === 0)).toBe(true);
  });

  test.each([-1e-9, NaN, Infinity, -Infinity])('refuses a mean of %d', (mean) => {
    expect(() => poissonDraw(mean, 1, 2, 3, scratch)).toThrow(
      `An expected number of ${String(mean)} was given; it must be 0 or more and finite.`,
    );
  });
});
