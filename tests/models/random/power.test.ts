import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { power } from '../../../models/random/elementary.ts';
import { unitsApart } from './statistics.ts';

const positive = fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true });
const exponents = fc.double({ min: -745, max: 709.7, noNaN: true });
const runs = { numRuns: 3000, seed: 20_200_331 };

describe('power', () => {
  test('is the built-in one to a relative 1e-14 over every size of base and result', () => {
    const anyResult = fc.tuple(positive, exponents).filter(([base]) => base !== 1);
    fc.assert(
      fc.property(anyResult, ([base, size]) => {
        const y = size / Math.log(base);
        expect(unitsApart(power(base, y), base ** y)).toBeLessThanOrEqual(40);
      }),
      runs,
    );
  });

  test('is within two units in the last place for everyday bases and exponents', () => {
    const base = fc.double({ min: 0.01, max: 100, noNaN: true });
    const exponent = fc.double({ min: -12, max: 12, noNaN: true });
    fc.assert(
      fc.property(base, exponent, (x, y) => {
        expect(unitsApart(power(x, y), x ** y)).toBeLessThanOrEqual(2);
      }),
      runs,
    );
  });

  test('of a half is the square root', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(power(x, 0.5)).toBe(Math.sqrt(x));
      }),
      runs,
    );
  });

  test('keeps x^1 and 1^y and x^0 exactly', () => {
    fc.assert(
      fc.property(fc.double(), fc.double({ noNaN: true }), (x, y) => {
        expect([power(x, 1), power(1, y), power(x, 0), power(x, -0)]).toEqual([x, 1, 1, 1]);
      }),
    );
  });

  test('of whole numbers is exact while it can be', () => {
    for (let base = -12; base <= 12; base += 1) {
      for (let y = 0; Math.abs(base) ** y <= Number.MAX_SAFE_INTEGER && y <= 52; y += 1) {
        const exact = Number(BigInt(base) ** BigInt(y));
        expect(power(base, y)).toBe(exact);
        if (base !== 0) expect(power(base, -y)).toBe(1 / exact);
      }
    }
    for (let y = 16; y <= 52; y += 1) expect(unitsApart(power(11, y), Number(11n ** BigInt(y)))).toBeLessThanOrEqual(1);
    for (let y = -1074; y <= 1023; y += 1) expect(power(2, y)).toBe(2 ** y);
  });

  test.each([
    [0, 2, 0],
    [0, -2, Infinity],
    [0, 0.5, 0],
    [-0, 3, -0],
    [-0, -3, -Infinity],
    [-0, 2, 0],
    [-8, 1 / 3, NaN],
    [-2, 3, -8],
    [-2, -3, -0.125],
    [-1.5, 2, 2.25],
    [Infinity, 0.1, Infinity],
    [Infinity, -0.1, 0],
    [-Infinity, 3, -Infinity],
    [-Infinity, 2, Infinity],
    [2, Infinity, Infinity],
    [0.5, Infinity, 0],
    [0.5, -Infinity, Infinity],
    [-1, Infinity, 1],
    [NaN, 1, NaN],
    [2, NaN, NaN],
    [1, NaN, NaN],
    [10, 309, Infinity],
    [10, -400, 0],
    [0.25, 0.5, 0.5],
    [5e-324, 0.5, 2.2227587494850775e-162],
    [-2, 2 ** 53 + 2, Infinity],
  ])('%d to the power %d is %d', (x, y, answer) => {
    expect(power(x, y)).toBe(answer);
  });

  test('rises with the exponent for a base above 1', () => {
    const rate = fc.double({ min: 1.001, max: 3, noNaN: true });
    const exponent = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(rate, exponent, (x, y) => {
        expect(power(x, y + 1e-9)).toBeGreaterThan(power(x, y));
      }),
    );
  });
});
