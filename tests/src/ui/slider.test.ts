import { describe, expect, it } from 'vitest';
import { keyedValue, shareOf, snapped } from '../../../src/ui/slider.ts';

const RANGE = { minimum: 0, maximum: 1, step: 0.05, mark: 0.52 };

describe('a slider with a mark', () => {
  it('snaps to steps, and to the mark where that is nearer', () => {
    expect(snapped(RANGE, 0.31)).toBe(0.3);
    expect(snapped(RANGE, 0.514)).toBe(0.52);
    expect(snapped(RANGE, 0.5)).toBe(0.5);
    expect(snapped({ ...RANGE, minimum: 50, maximum: 500, step: 10, mark: 191 }, 187)).toBe(190);
  });

  it('leaves no dust of binary fractions and does not leave its range', () => {
    expect(snapped(RANGE, 0.1499)).toBe(0.15);
    expect(snapped(RANGE, 7)).toBe(1);
    expect(snapped(RANGE, -7)).toBe(0);
  });

  it('moves by a step, ten steps, or to an end', () => {
    expect(keyedValue(RANGE, 0.3, 'ArrowRight')).toBe(0.35);
    expect(keyedValue(RANGE, 0.3, 'ArrowUp')).toBe(0.35);
    expect(keyedValue(RANGE, 0.3, 'ArrowLeft')).toBe(0.25);
    expect(keyedValue(RANGE, 0.3, 'ArrowDown')).toBe(0.25);
    expect(keyedValue(RANGE, 0.95, 'PageDown')).toBe(0.52);
    expect(keyedValue(RANGE, 0.6, 'PageUp')).toBe(1);
    expect(keyedValue(RANGE, 0.3, 'Home')).toBe(0);
    expect(keyedValue(RANGE, 0.3, 'End')).toBe(1);
  });

  it('stops at the mark on the way across it, and goes on from there', () => {
    expect(keyedValue(RANGE, 0.5, 'ArrowRight')).toBe(0.52);
    expect(keyedValue(RANGE, 0.52, 'ArrowRight')).toBe(0.55);
    expect(keyedValue(RANGE, 0.52, 'ArrowLeft')).toBe(0.5);
  });

  it('leaves other keys alone', () => {
    expect(keyedValue(RANGE, 0.5, 'Tab')).toBeNull();
    expect(keyedValue(RANGE, 0.5, 'a')).toBeNull();
  });

  it('knows where a value lies between its ends', () => {
    expect(shareOf({ ...RANGE, minimum: 50, maximum: 500 }, 275)).toBe(0.5);
    expect(shareOf(RANGE, 2)).toBe(1);
  });
});
