import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exp, log } from '../../../models/random/elementary.ts';
import { unitsApart } from './statistics.ts';

const positive = fc.double({ min: 5e-324, max: Number.MAX_VALUE, noNaN: true });
const exponents = fc.double({ min: -745, max: 709.7, noNaN: true });
const runs = { numRuns: 3000, seed: 20_200_331 };

describe('log', () => {
  test('is within two units in the last place of the built-in one everywhere', () => {
    fc.assert(
      fc.property(positive, (x) => {
        expect(unitsApart(log(x), Math.log(x))).toBeLessThanOrEqual(2);
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 2, noNaN: true }), (x) => {
        expect(unitsApart(log(x), Math.log(x))).toBeLessThanOrEqual(2);
      }),
      runs,
    );
  });

  test.each([
    [1, 0],
    [0, -Infinity],
    [-0, -Infinity],
    [Infinity, Infinity],
    [-1, NaN],
    [-Infinity, NaN],
    [NaN, NaN],
    [5e-324, -744.4400719213812],
    [2 ** -1022, -708.3964185322641],
    [2, Math.LN2],
    [10, Math.LN10],
    [Math.E, 1],
  ])('of %d is %d', (x, answer) => {
    expect(log(x)).toBe(answer);
  });
});

describe('exp', () => {
  test('is within two units in the last place of the built-in one everywhere', () => {
    fc.assert(
      fc.property(exponents, (x) => {
        expect(unitsApart(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
      }),
      runs,
    );
    fc.assert(
      fc.property(fc.double({ min: -1, max: 1, noNaN: true }), (x) => {
        expect(unitsApart(exp(x), Math.exp(x))).toBeLessThanOrEqual(2);
      }),
      runs,
    );
  });

  test.each([
    [0, 1],
    [-0, 1],
    [Infinity, Infinity],
    [-Infinity, 0],
    [NaN, NaN],
    [709.7827128933841, Infinity],
    [-745.133219101941, 5e-324],
    [-745.1332191019412, 0],
    [-744, 1e-323],
    [1e-300, 1],
  ])('of %d is %d', (x, answer) => {
    expect(exp(x)).toBe(answer);
  });

  test('is finite and right up to the largest number', () => {
    expect(unitsApart(exp(709.782712893384), 1.797693134862273e308)).toBeLessThanOrEqual(1);
    expect(unitsApart(exp(1), Math.E)).toBeLessThanOrEqual(1);
  });

  test('undoes log', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e3, noNaN: true }), (x) => {
        expect(Math.abs(exp(log(x)) / x - 1)).toBeLessThan(2e-15);
      }),
      runs,
    );
  });
});
