import { describe, expect, it } from 'vitest';
import {
  children,
  count,
  listed,
  monthInWords,
  percent,
  plain,
  poundsMillion,
  roundingStep,
  roundTo,
  seconds,
  signed,
  whole,
} from '../../../src/text/numbers.ts';

describe('rounding', () => {
  it('never keeps more digits than a tenth of the interval', () => {
    expect(roundingStep(25, 1)).toBe(1);
    expect(roundingStep(99, 1)).toBe(1);
    expect(roundingStep(100, 1)).toBe(10);
    expect(roundingStep(4000, 1)).toBe(100);
  });

  it('is never finer than asked, nor upset by an interval of no width', () => {
    expect(roundingStep(0.3, 1)).toBe(1);
    expect(roundingStep(0, 1)).toBe(1);
    expect(roundingStep(Number.NaN, 5)).toBe(5);
  });

  it('gives a plain zero, never minus zero', () => {
    expect(Object.is(roundTo(-0.2, 1), 0)).toBe(true);
    expect(roundTo(-21.4, 1)).toBe(-21);
    expect(children(1234, 10)).toBe('1,230');
  });
});

describe('numbers in words', () => {
  it('write whole numbers with commas and no minus zero', () => {
    expect(whole(80080)).toBe('80,080');
    expect(whole(-0)).toBe('0');
  });

  it('write £m with one decimal and a real minus sign', () => {
    expect(poundsMillion(3_140_000)).toBe('£3.1m');
    expect(poundsMillion(-3_140_000)).toBe('−£3.1m');
    expect(poundsMillion(-20_000)).toBe('£0.0m');
  });

  it('write shares, changes and lists', () => {
    expect(percent(0.8)).toBe('80%');
    expect(plain(0.8125)).toBe('0.81');
    expect(signed(30, plain)).toBe('+30');
    expect(signed(-3, plain)).toBe('−3');
    expect(signed(0, plain)).toBe('0');
    expect(listed(['a'])).toBe('a');
    expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  });

  it('know one from many', () => {
    expect(count(1, 'run', 'runs')).toBe('1 run');
    expect(count(0, 'run', 'runs')).toBe('0 runs');
    expect(count(1500, 'run', 'runs')).toBe('1,500 runs');
  });

  it('name months and seconds', () => {
    expect(monthInWords('2030-03')).toBe('March 2030');
    expect(monthInWords('2020-12')).toBe('December 2020');
    expect(seconds(3240)).toBe('3.2 seconds');
  });
});
