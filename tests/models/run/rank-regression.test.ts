import { describe, expect, it } from 'vitest';
import { seedWords } from '../../../models/random/keys.ts';
import { stratifiedUniform } from '../../../models/random/stratified.ts';
import { centredRanks, rankShares } from '../../../models/run/rank-regression.ts';

const REPLICATES = 400;
const words = seedWords('ranks');
const uniform = (id: string): Float64Array =>
  Float64Array.from({ length: REPLICATES }, (_, replicate) => stratifiedUniform(words, id, replicate));
const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(uniform) as [Float64Array, Float64Array, Float64Array, Float64Array];
const result = (of: (at: number) => number): Float64Array =>
  Float64Array.from({ length: REPLICATES }, (_, at) => of(at));
const at = (values: Float64Array, index: number): number => values[index] as number;

describe('ranks', () => {
  it('are counted from the middle, and shared by equals', () => {
    expect([...centredRanks(Float64Array.of(30, 10, 20))]).toEqual([1, -1, 0]);
    expect([...centredRanks(Float64Array.of(5, 5, 1, 9))]).toEqual([0, 0, -1.5, 1.5]);
    expect([...centredRanks(Float64Array.of(7, 7))]).toEqual([0, 0]);
  });
});

describe('shares', () => {
  it('are those of the variances of a sum: 9, 4 and 1 in 14, and nothing for what is not in it', () => {
    const sum = result((index) => 3 * at(a, index) - 2 * at(b, index) + at(c, index));
    const shares = rankShares(sum, [d, a, b, c]);
    [0, 9 / 14, 4 / 14, 1 / 14].forEach((known, index) => {
      expect(Math.abs((shares[index] ?? NaN) - known)).toBeLessThan(0.03);
    });
  });

  it('are not fooled by a scale: any rising function of one input is all of that input', () => {
    expect(
      rankShares(
        result((index) => Math.exp(20 * at(a, index))),
        [a, b],
      )[0],
    ).toBeCloseTo(1, 2);
  });

  it('tell two inputs apart that happen to go together', () => {
    const near = result((index) => at(a, index) + 0.2 * at(d, index));
    const shares = rankShares(
      result((index) => at(near, index)),
      [near, a],
    );
    expect(shares[0]).toBeCloseTo(1, 6);
    expect(shares[1]).toBeCloseTo(0, 6);
  });

  it('are nothing where nothing varies, and of an input that does not', () => {
    expect(rankShares(new Float64Array(REPLICATES).fill(3), [a, b])).toEqual([0, 0]);
    expect(rankShares(a, [a, new Float64Array(REPLICATES).fill(1), a])).toEqual([expect.closeTo(1, 9), 0, 0]);
  });

  it('look at few inputs where there are few replicates', () => {
    const few = (values: Float64Array): Float64Array => values.slice(0, 8);
    const shares = rankShares(few(a), [few(b), few(c), few(d), few(a)]);
    expect(shares.filter((share) => share > 0).length).toBeLessThanOrEqual(2);
    expect(shares[3]).toBeGreaterThan(0.5);
  });
});
