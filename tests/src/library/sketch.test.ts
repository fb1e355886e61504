import { describe, expect, it } from 'vitest';
import { sketchOf, SKETCH_WIDTH, type Sketch } from '../../../src/library/sketch.ts';
import { library } from '../../support/seeds.ts';

const must = (sketch: Sketch | null): Sketch => {
  if (sketch === null) throw new Error('There is no sketch.');
  return sketch;
};
const heights = ({ path }: Sketch): number[] =>
  [...path.matchAll(/[ML][\d.]+ ([\d.]+)/g)].map((match) => Number(match[1]));

describe('a sketch of what a number may be', () => {
  it('is not drawn for a number held fixed', () => {
    expect(sketchOf(undefined, 1)).toBeNull();
    expect(sketchOf({ kind: 'fixed', value: 1 }, 1)).toBeNull();
  });

  it('puts a bell in the middle, with the middle 90% around the stated value', () => {
    const { low, high, value } = must(sketchOf({ kind: 'normal', mean: 3, sd: 1 }, 3));
    expect(value).toBeCloseTo(SKETCH_WIDTH / 2, 3);
    expect(value - low).toBeCloseTo(high - value, 3);
    expect((high - low) / SKETCH_WIDTH).toBeCloseTo(1.645 / 2.652, 2);
  });

  it('touches its top once and starts and ends on the ground', () => {
    const drawn = heights(must(sketchOf({ kind: 'triangular', low: 206, mode: 300, high: 400 }, 300)));
    expect(Math.min(...drawn)).toBe(0);
    expect([drawn[0], drawn.at(-1)]).toEqual([24, 24]);
  });

  it('can be drawn for every uncertain entry of the library', () => {
    const uncertain = Object.values(library).filter(({ distribution }) => distribution !== undefined);
    expect(uncertain.length).toBeGreaterThan(50);
    for (const { distribution, value } of uncertain) {
      const { path, low, high } = must(sketchOf(distribution, typeof value === 'number' ? value : 0));
      expect(path).not.toMatch(/NaN|Infinity/);
      expect(high).toBeGreaterThan(low);
    }
  });
});
