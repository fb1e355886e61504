import { describe, expect, it } from 'vitest';
import { gradientOf, rateAt, type AuthorityCount } from '../../../models/fit/gradient.ts';

const MIDDLE = { children: 80_000, score: 22 };
const PLACES = [10_000, 40_000, 80_000, 300_000].flatMap((children) =>
  [6, 22, 45].map((score) => ({ children, score })),
);
const KNOWN = { middle: 60, tenPoints: 1.3, twice: 0.9 };

const counted = (factor: (at: number) => number): AuthorityCount[] =>
  PLACES.map((place, at) => ({
    ...place,
    count: ((rateAt(KNOWN, place, MIDDLE) * place.children) / 10_000) * factor(at),
  }));

describe('a gradient', () => {
  it('is found again from counts that follow it, with no error', () => {
    const found = gradientOf(
      counted(() => 1),
      MIDDLE,
    );
    expect(found.middle).toBeCloseTo(KNOWN.middle, 8);
    expect(found.tenPoints).toBeCloseTo(KNOWN.tenPoints, 10);
    expect(found.twice).toBeCloseTo(KNOWN.twice, 10);
    for (const error of found.errors) expect(error).toBeLessThan(1e-6);
  });

  it('expects of all authorities together what was counted, however they differ', () => {
    const authorities = counted((at) => (at % 3 === 0 ? 1.4 : 0.8));
    const found = gradientOf(authorities, MIDDLE);
    const expected = authorities.map((each) => (rateAt(found, each, MIDDLE) * each.children) / 10_000);
    const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);
    expect(total(expected) / total(authorities.map(({ count }) => count))).toBeCloseTo(1, 9);
    for (const error of found.errors) expect(error).toBeGreaterThan(0.01);
  });

  it('says what a rate is ten points and one doubling away', () => {
    expect(rateAt(KNOWN, MIDDLE, MIDDLE)).toBeCloseTo(60, 10);
    expect(rateAt(KNOWN, { children: 160_000, score: 32 }, MIDDLE)).toBeCloseTo(60 * 1.3 * 0.9, 10);
  });

  it('cannot come from authorities that are all alike', () => {
    const alike = Array.from({ length: 5 }, () => ({ ...MIDDLE, count: 500 }));
    expect(() => gradientOf(alike, MIDDLE)).toThrow(/do not differ enough/);
  });
});
