import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fineUniform, openUniform, purposes, replicateKey, seedWords } from '../../../models/random/keys.ts';
import { meanOf, onesIn } from './statistics.ts';

const text = fc.string({ minLength: 1, unit: 'binary' }).filter((seed) => seed.trim() !== '');

describe('seedWords', () => {
  test.each(['', ' ', '\t\n', '\u00a0\u3000'])('refuses %j and names it', (seed) => {
    expect(() => seedWords(seed)).toThrow(RangeError);
    expect(() => seedWords(seed)).toThrow(
      `The run seed is ${JSON.stringify(seed)}; it needs at least one letter, digit or sign.`,
    );
  });

  test('gives two whole signed words for any other text, the same each time', () => {
    fc.assert(
      fc.property(text, (seed) => {
        const words = seedWords(seed);
        expect(words.map((word) => word | 0)).toEqual([...words]);
        expect(seedWords(seed)).toEqual(words);
      }),
    );
  });

  // Each of these is one seed to `seedrandom` itself, or differs from its neighbour by the smallest change of text.
  test('tells texts apart that look alike to the generator', () => {
    const repeated = ['0', '00', '000', '1', '11', '1111', 'a', 'aa', 'ab', 'abab', ' a', 'a ', 'A'];
    const highBytes = [
      '\u0041',
      '\u0141',
      '\u0241',
      '\ud83d\ude00',
      '\ud83d\ude01',
      '\u0011\u0001',
      '\u0001\u0011',
      'é',
      'e\u0301',
    ];
    const long = ['x'.repeat(255), 'x'.repeat(256), 'x'.repeat(257), `${'x'.repeat(999)}a`, `${'x'.repeat(999)}b`];
    const counted = Array.from({ length: 3000 }, (_, place) => String(place));
    const seeds = [...new Set([...repeated, ...highBytes, ...long, ...counted])];
    expect(new Set(seeds.map((seed) => seedWords(seed).join())).size).toBe(seeds.length);
  });

  test('half the bits differ between neighbouring texts', () => {
    const differing = Array.from({ length: 400 }, (_, place) => {
      const [a, b] = [seedWords(String(place)), seedWords(String(place + 1))];
      return onesIn(a[0] ^ b[0]) + onesIn(a[1] ^ b[1]);
    });
    // The standard deviation of one is 4, of the mean 0.2.
    expect(Math.abs(meanOf(differing) - 32)).toBeLessThan(0.8);
    expect(Math.min(...differing)).toBeGreaterThan(12);
  });

  test('depends on nothing that happened before', () => {
    const before = seedWords('demo');
    seedWords('other');
    replicateKey(before, 1, purposes.children);
    expect(seedWords('demo')).toEqual(before);
  });
});

describe('replicateKey', () => {
  test('gives every replicate, purpose and seed its own key', () => {
    const keys = ['a', 'b', '1', '2'].flatMap((seed) => {
      const words = seedWords(seed);
      return Object.values(purposes).flatMap((purpose) =>
        Array.from({ length: 500 }, (_, replicate) => replicateKey(words, replicate, purpose).join()),
      );
    });
    expect(new Set(keys).size).toBe(4 * 500 * Object.keys(purposes).length);
  });

  test('takes both words of the seed', () => {
    const keys = [
      [1, 2],
      [1, 3],
      [2, 2],
    ].map(([a, b]) => replicateKey([a as number, b as number], 0, purposes.entries));
    expect(new Set(keys.map(([key0]) => key0)).size).toBe(3);
  });

  test.each([-1, 0.5, NaN, Infinity, 2 ** 32])('refuses replicate %d', (replicate) => {
    expect(() => replicateKey([1, 2], replicate, purposes.children)).toThrow(
      `The replicate is ${String(replicate)}; it must be a whole number from 0 to 4294967295.`,
    );
  });

  test('reaches to the last replicate', () => {
    expect(replicateKey([1, 2], 2 ** 32 - 1, purposes.opening)).toHaveLength(2);
  });

  test('purposes have different numbers', () => {
    expect(new Set(Object.values(purposes)).size).toBe(Object.keys(purposes).length);
  });
});

describe('numbers from words', () => {
  test.each([
    [0, 2 ** -33],
    [1, 3 * 2 ** -33],
    [-1, 1 - 2 ** -33],
    [0xffffffff, 1 - 2 ** -33],
    [0x80000000, 0.5 + 2 ** -33],
    [-0x80000000, 0.5 + 2 ** -33],
  ])('word %d stands for %d', (word, uniform) => {
    expect(openUniform(word)).toBe(uniform);
  });

  test('two words refine one, and stay inside 0 and 1', () => {
    const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(word, word, (high, low) => {
        expect(Math.abs(fineUniform(high, low) - openUniform(high))).toBeLessThan(2 ** -33);
      }),
    );
    expect([fineUniform(0, 0), fineUniform(-1, -1)]).toEqual([2 ** -53, 1 - 2 ** -53]);
    expect(fineUniform(5, 1 << 12) - fineUniform(5, 0)).toBe(2 ** -52);
  });
});
