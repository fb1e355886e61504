import { describe, expect, it } from 'vitest';
import { tickLabel, ticksOf, valueAxis, yearTicks } from '../../../src/charts/axis.ts';
import { extent, type Picture } from '../../../src/charts/picture.ts';
import { care, CHANGED, cost, current, difference, UNCHANGED } from '../../support/pictures.ts';

const flat = (picture: Picture, values: number[], ends: Picture['ends'] = null): Picture => ({
  ...picture,
  months: values.map((_, index) => String(index)),
  lines: [{ id: 'plan', label: '', colour: 'care', dashed: false, faded: false, values }],
  bands: [],
  ends,
});
const base = care(current(UNCHANGED));

describe('the value axis', () => {
  it('holds everything drawn between round numbers', () => {
    const [low, high] = extent(base);
    const { minimum, maximum, step } = valueAxis(base);
    expect(minimum).toBeLessThanOrEqual(low);
    expect(maximum).toBeGreaterThanOrEqual(high);
    expect(step).toBe(100);
  });

  it('does not turn a level that hardly moves into a cliff', () => {
    const { minimum, maximum } = valueAxis(flat(base, [550, 551]));
    expect(maximum - minimum).toBeGreaterThanOrEqual(550 / 4);
  });

  it('starts from zero where levels come near it', () => {
    expect(valueAxis(flat(base, [30, 100])).minimum).toBe(0);
  });

  it('goes through zero for a difference, whatever is drawn', () => {
    const ends = { below: 'fewer', above: 'more' };
    expect(valueAxis(flat(base, [-10, -20], ends)).maximum).toBe(0);
    expect(valueAxis(flat(base, [10, 20], ends)).minimum).toBe(0);
  });

  it('stands up to nothing at all', () => {
    expect(valueAxis(flat(base, [0, 0], { below: 'fewer', above: 'more' }))).toEqual({
      minimum: 0,
      maximum: 1,
      step: 1,
    });
    expect(ticksOf(valueAxis(flat(base, [])))).not.toHaveLength(0);
  });

  it('has no half children', () => {
    const { step } = valueAxis(flat(base, [0, 11], { below: 'fewer', above: 'more' }));
    expect(Number.isInteger(step)).toBe(true);
  });
});

describe('what is written on an axis', () => {
  it('says which way its ends lie', () => {
    const picture = difference(current(CHANGED));
    const axis = valueAxis(picture);
    const labels = ticksOf(axis).map((tick) => tickLabel(picture, tick, axis));
    expect(labels[0]).toBe('40 fewer');
    expect(labels.at(-1)).toBe('10 more');
    expect(labels).toContain('0');
  });

  it('is £m with one decimal for money', () => {
    const picture = cost(current(CHANGED));
    const axis = valueAxis(picture);
    const labels = ticksOf(axis).map((tick) => tickLabel(picture, tick, axis));
    expect(labels).toContain('£0m');
    expect(labels).toContain('£2.5m');
    expect(new Set(labels).size).toBe(labels.length);
  });

  it('thins out the years to what the width can hold', () => {
    expect(yearTicks(base, 10)).toHaveLength(11);
    expect(yearTicks(base, 4)).toEqual([0, 60, 120]);
  });
});
