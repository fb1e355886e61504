import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decimals,
  inDigits,
  inDigitsThatCount,
  ONE_DECIMAL,
  UP_TO_ONE,
  UP_TO_TWO,
  WHOLE,
} from '../../../src/text/digits.ts';

/** What the browser's own writer says, but for a nought with a minus in front. */
const asIntl = (value: number, options: Intl.NumberFormatOptions): string => {
  const text = new Intl.NumberFormat('en-GB', options).format(value);
  return /[1-9∞]/.test(text) ? text : text.replace('-', '');
};

describe('numbers in digits', () => {
  test.each([
    [WHOLE, { maximumFractionDigits: 0 }],
    [ONE_DECIMAL, { minimumFractionDigits: 1, maximumFractionDigits: 1 }],
    [UP_TO_ONE, { maximumFractionDigits: 1 }],
    [UP_TO_TWO, { maximumFractionDigits: 2 }],
    [decimals(2), { minimumFractionDigits: 2, maximumFractionDigits: 2 }],
  ])('%o are written as Intl writes them', (digits, options) => {
    const close = fc.integer({ min: -20_000_000, max: 20_000_000 }).map((thousandths) => thousandths / 1000);
    const far = fc.double({ min: -1e12, max: 1e12, noNaN: true });
    fc.assert(
      fc.property(fc.oneof(close, far), (value) => {
        expect(inDigits(value, digits)).toBe(asIntl(value, options));
      }),
    );
    for (const value of [0, -0, 1e-9, -0.04, 1.005, 0.15, 2.675, 999.5, 999_999.95]) {
      expect(inDigits(value, digits)).toBe(asIntl(value, options));
    }
  });

  test('digits that count', () => {
    expect(inDigitsThatCount(12_345, 3)).toBe('12,300');
    expect(inDigitsThatCount(0.000_123_45, 3)).toBe('0.000123');
    expect(inDigitsThatCount(0.81, 2)).toBe('0.81');
    expect(inDigitsThatCount(0, 3)).toBe('0');
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e9, noNaN: true }), fc.integer({ min: 1, max: 4 }), (value, count) => {
        expect(inDigitsThatCount(value, count)).toBe(asIntl(value, { maximumSignificantDigits: count }));
      }),
    );
  });

  test('what is no number says so', () => {
    expect(inDigits(Number.NaN, WHOLE)).toBe('NaN');
    expect(inDigits(Infinity, ONE_DECIMAL)).toBe('∞');
  });
});
