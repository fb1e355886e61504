import { describe, expect, it } from 'vitest';
import { spreadLabels } from '../../../src/charts/end-labels.ts';

const places = (...ys: number[]): number[] =>
  spreadLabels(
    ys.map((y) => ({ text: '', y })),
    18,
    [0, 100],
  ).map(({ y }) => y);

describe('labels at the ends of lines', () => {
  it('stay where they are while they do not collide', () => {
    expect(places(10, 50)).toEqual([10, 50]);
  });

  it('move apart in their order when they do', () => {
    expect(places(50, 45, 48)).toEqual([45, 63, 81]);
  });

  it('stay within the plot', () => {
    expect(places(-5)).toEqual([0]);
    expect(places(99, 100)).toEqual([82, 100]);
  });

  it('need no labels', () => {
    expect(places()).toEqual([]);
  });
});
