import { describe, expect, it } from 'vitest';
import { posteriorOf, type Evidence } from '../../../models/fit/records-posterior.ts';

const evidence = (over: Partial<Evidence>): Evidence => ({
  moves: [0, 0],
  expected: [0, 0],
  spread: 0.5,
  alike: 80,
  luck: 1,
  mixLuck: 1,
  wander: 0,
  ...over,
});
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

describe('the posterior of a group of moves', () => {
  it('is what is thought beforehand where nothing was seen', () => {
    const { factors, level, levelWeight, variations, common, own } = posteriorOf(evidence({}));
    expect(factors).toEqual([1, 1]);
    expect([level, levelWeight]).toEqual([1, 0]);
    for (const variation of [...variations, common]) expect(variation).toBeCloseTo(0.5, 12);
    expect(own).toEqual([0, 0]);
  });

  it('is gamma for a single age band: the prior counts as 1 / spread^2 moves', () => {
    const { factors, levelVariation, levelWeight } = posteriorOf(evidence({ moves: [30], expected: [20] }));
    expect(factors[0]).toBeCloseTo(34 / 24, 12);
    expect(levelVariation).toBeCloseTo(1 / Math.sqrt(34), 12);
    expect(levelWeight).toBeCloseTo(20 / 24, 12);
  });

  it('counts moves for less where children move together', () => {
    const alone = posteriorOf(evidence({ moves: [60], expected: [40] }));
    const together = posteriorOf(evidence({ moves: [60], expected: [40], luck: 2 }));
    expect(together.levelVariation).toBeCloseTo(1 / Math.sqrt(4 + 30), 12);
    expect(together.levelWeight).toBeLessThan(alone.levelWeight);
  });

  it('is surer of the mix of ages where families that move together are of all ages', () => {
    const together = evidence({ moves: [600, 400], expected: [500, 500], luck: 2 });
    const [alone, alike] = [posteriorOf(together), posteriorOf({ ...together, mixLuck: 2 })];
    expect(alone.levelVariation).toBe(alike.levelVariation);
    expect(alone.variations[0]).toBeLessThan(alike.variations[0] ?? NaN);
    expect(alone.factors[0]).toBeGreaterThan(alike.factors[0] ?? NaN);
  });

  it('is never surer than rates wander, however many moves there are', () => {
    const wander = 0.01;
    const { levelVariation } = posteriorOf(evidence({ moves: [1e7], expected: [1e7], wander, spread: 100 }));
    expect(levelVariation).toBeCloseTo(0.1, 3);
  });

  it('keeps the total of the bands, and lies between the country and what was counted', () => {
    const { factors, level } = posteriorOf(evidence({ moves: [30, 10], expected: [20, 20] }));
    expect(sum(factors.map((factor) => factor * 20))).toBeCloseTo(level * 40, 10);
    expect(factors[0]).toBeGreaterThan(level);
    expect(factors[0]).toBeLessThan(1.5);
    expect(factors[1]).toBeGreaterThan(0.5);
    expect(factors[1]).toBeLessThan(level);
  });

  it('becomes what was counted, each band for itself, as moves grow without end', () => {
    const { factors, common, own, weights } = posteriorOf(evidence({ moves: [3e6, 1e6], expected: [2e6, 2e6] }));
    expect(factors[0]).toBeCloseTo(1.5, 3);
    expect(factors[1]).toBeCloseTo(0.5, 3);
    expect(common).toBeLessThan(own[0] ?? NaN);
    expect(own[0]).toBeCloseTo(1 / Math.sqrt(3e6), 5);
    expect(own[1]).toBeCloseTo(1 / Math.sqrt(1e6), 5);
    expect(weights[0]).toBeGreaterThan(0.999);
  });

  it('splits what is unsure so that each band and the total keep theirs', () => {
    const { factors, common, own, variations, levelVariation } = posteriorOf(
      evidence({ moves: [12, 40, 8], expected: [15, 30, 10] }),
    );
    const shares = factors.map((factor, band) => factor * ([15, 30, 10][band] ?? 0));
    const total = sum(shares);
    const apart = sum(shares.map((share, band) => (share / total) ** 2 * (own[band] ?? 0) ** 2));
    expect(Math.sqrt(common ** 2 + apart)).toBeCloseTo(levelVariation, 10);
    own.forEach((each, band) => {
      expect(Math.sqrt(common ** 2 + each ** 2)).toBeCloseTo(variations[band] ?? NaN, 10);
    });
  });

  it('refuses a spread that is none', () => {
    expect(() => posteriorOf(evidence({ spread: 0 }))).toThrow('above 0');
  });
});
