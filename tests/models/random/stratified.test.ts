import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seedWords } from '../../../models/random/keys.ts';
import { parameterKey, stratifiedAt, stratifiedUniform } from '../../../models/random/stratified.ts';
import {
  chiSquareChance,
  gridCounts,
  histogram,
  kolmogorovChance,
  meanOf,
  onesIn,
  scaledCorrelation,
  FAR,
  UNLIKELY,
} from './statistics.ts';

const words = seedWords('demo');

function numbers(parameterId: string, replicates: number, from = 0, seed = words): number[] {
  const key = parameterKey(seed, parameterId);
  return Array.from({ length: replicates }, (_, place) => stratifiedAt(key, from + place));
}

describe('stratifiedUniform', () => {
  test('has exactly one number in each of 2^k steps for every aligned block of 2^k replicates', () => {
    const size = fc.integer({ min: 0, max: 10 });
    const block = fc.integer({ min: 0, max: 2 ** 20 - 1 });
    fc.assert(
      fc.property(fc.string(), size, block, (id, k, place) => {
        const steps = 2 ** k;
        const counts = histogram(numbers(id, steps, place * steps), steps);
        expect(Math.max(...counts)).toBe(1);
      }),
      { seed: 7 },
    );
  });

  test('depends on seed, input and replicate alone', () => {
    const run = (replicates: number): number[] =>
      Array.from({ length: replicates }, (_, replicate) => stratifiedUniform(words, 'effect', replicate));
    const long = run(1000);
    expect(run(50)).toEqual(long.slice(0, 50));
    expect(stratifiedUniform(words, 'effect', 7)).toBe(long[7]);
    expect(stratifiedUniform(seedWords('Demo'), 'effect', 7)).not.toBe(long[7]);
    expect(stratifiedUniform(words, 'effects', 7)).not.toBe(long[7]);
  });

  test.each([-1, 0.5, NaN, 2 ** 32])('refuses replicate %d', (replicate) => {
    expect(() => stratifiedUniform(words, 'effect', replicate)).toThrow(RangeError);
  });

  test('stays inside 0 and 1 to the last replicate', () => {
    const last = numbers('effect', 1000, 2 ** 32 - 1000);
    expect(Math.min(...last)).toBeGreaterThan(0);
    expect(Math.max(...last)).toBeLessThan(1);
  });

  test('the mean over replicates closes in much faster than that of independent draws', () => {
    const errors = Array.from({ length: 60 }, (_, place) =>
      Math.abs(meanOf(numbers(`input ${String(place)}`, 512)) - 0.5),
    );
    // Independent draws would be out by 0.0128 (one standard error); one in each of 512 steps by about 0.00003.
    expect(Math.max(...errors)).toBeLessThan(0.0002);
  });
});

describe('one replicate over many inputs or seeds', () => {
  const ids = Array.from({ length: 4000 }, (_, place) => `evidence.item-${String(place)}`);
  const seeds = Array.from({ length: 4000 }, (_, place) => seedWords(String(place)));
  const samples: Record<string, (replicate: number) => number[]> = {
    inputs: (replicate) => ids.map((id) => stratifiedAt(parameterKey(words, id), replicate)),
    seeds: (replicate) => seeds.map((seed) => stratifiedAt(parameterKey(seed, 'effect'), replicate)),
  };

  test.each(Object.entries(samples))('is uniform and unrelated from one of the %s to the next', (_, sample) => {
    for (const replicate of [0, 1, 7, 499]) {
      const values = sample(replicate);
      expect(kolmogorovChance(values)).toBeGreaterThan(UNLIKELY);
      expect(chiSquareChance(histogram(values, 64))).toBeGreaterThan(UNLIKELY);
      expect(Math.abs(scaledCorrelation(values.slice(1), values.slice(0, -1)))).toBeLessThan(FAR);
      expect(chiSquareChance(gridCounts(values.slice(1), values.slice(0, -1), 8))).toBeGreaterThan(UNLIKELY);
    }
  });
});

describe('two inputs over replicates', () => {
  test.each([50, 512, 1000])('are unrelated over %i replicates', (replicates) => {
    const inputs = Array.from({ length: 40 }, (_, place) => numbers(`input.${String(place)}`, replicates));
    const pairs = inputs.flatMap((a, place) => inputs.slice(place + 1).map((b) => scaledCorrelation(a, b)));
    // Nested scrambles have a variance of 3/2 where fresh draws have 1; 780 pairs share 40 inputs.
    expect(Math.abs(meanOf(pairs))).toBeLessThan(0.2);
    expect(meanOf(pairs.map((x) => x * x))).toBeLessThan(1.9);
    expect(Math.max(...pairs.map(Math.abs))).toBeLessThan(6);
  });

  test('fill the square evenly', () => {
    const [a, b] = [numbers('alpha', 65_536), numbers('beta', 65_536)];
    const chance = chiSquareChance(gridCounts(a, b, 8));
    expect(chance).toBeGreaterThan(UNLIKELY);
  });
});

describe('parameterKey', () => {
  test('differs in half its bits when one bit of the id changes', () => {
    const id = 'effect.family-group-conference';
    const before = parameterKey(words, id);
    const differing = Array.from(id, (letter, place) => {
      const changed = id.slice(0, place) + String.fromCharCode(letter.charCodeAt(0) ^ 1) + id.slice(place + 1);
      const after = parameterKey(words, changed);
      return onesIn(before[0] ^ after[0]) + onesIn(before[1] ^ after[1]);
    });
    expect(Math.abs(meanOf(differing) - 32)).toBeLessThan(3);
    expect(Math.min(...differing)).toBeGreaterThan(14);
  });

  test('tells ids apart that differ by length, order or padding', () => {
    const ids = ['', '\0', '\0\0', 'a', 'a\0', 'aa', 'ab', 'ba', 'abcd', 'abcde', 'abcd\0', 'eabcd', 'Ā', '\u0100a'];
    const unique = [...new Set(ids)];
    expect(new Set(unique.map((id) => parameterKey(words, id).join())).size).toBe(unique.length);
  });
});
