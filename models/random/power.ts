import { expOfSum, lastExponent, LN2_HIGH, LN2_LOW, log, logarithmTail, mantissa } from './exponential.ts';

/** 2^27 + 1: splits a number into two halves of 26 bits (Dekker 1971). */
const SPLITTER = 134217729;
const LARGEST_EXACT = 9007199254740992;

/** Rounding error of the product a * b = product, exactly (Dekker 1971). */
function productError(a: number, b: number, product: number): number {
  const stretchedA = SPLITTER * a;
  const highA = stretchedA - (stretchedA - a);
  const lowA = a - highA;
  const stretchedB = SPLITTER * b;
  const highB = stretchedB - (stretchedB - b);
  const lowB = b - highB;
  return lowA * lowB - (product - highA * highB - lowA * highB - highA * lowB);
}

/** base^exponent for a positive finite base other than 1 and a finite exponent: exp(y ln x) with ln x to 100 bits or so. */
function powerOfPositive(base: number, exponent: number): number {
  const rough = exponent * log(base);
  if (rough > 710) return Infinity;
  if (rough < -746) return 0;
  const m = mantissa(base);
  const k = lastExponent();
  const f = m - 1;
  const d = m + 1;
  const s = f / d;
  const product = s * d;
  const rest = (f - product - productError(s, d, product) - s * (m - (d - 1))) / d;
  const first = k * LN2_HIGH;
  const high = first + 2 * s;
  const shift = high - first;
  const roundingError = first - (high - shift) + (2 * s - shift);
  const z = s * s;
  const low = roundingError + (2 * rest * (1 + z) + (s * logarithmTail(z) + k * LN2_LOW));
  const logarithm = high + low;
  const logarithmRest = high - logarithm + low;
  const scaled = exponent * logarithm;
  return expOfSum(scaled, productError(exponent, logarithm, scaled) + exponent * logarithmRest);
}

/** Product of `count` times `base`, exact while it stays a whole number below 2^53. */
function repeated(base: number, count: number): number {
  let result = base;
  for (let left = count; left > 1; left -= 1) result *= base;
  return result;
}

/** Whole powers of whole numbers, exact; NaN where base and exponent are not such, or the result is too large to be exact. */
function wholePower(base: number, exponent: number): number {
  const size = Math.abs(exponent);
  if (size > 53 || Math.floor(size) !== size || Math.floor(base) !== base) return NaN;
  const whole = repeated(base, size);
  if (whole > LARGEST_EXACT) return NaN;
  return exponent > 0 ? whole : 1 / whole;
}

/** base^exponent for a base of 0 or more and a finite exponent other than 0 and 1. */
function powerOfMagnitude(base: number, exponent: number): number {
  if (base === 1) return 1;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  if (base === Infinity) return exponent > 0 ? Infinity : 0;
  if (exponent === 0.5) return Math.sqrt(base);
  if (exponent === 2 || exponent === 3 || exponent === 4) return repeated(base, exponent);
  const whole = wholePower(base, exponent);
  return whole === whole ? whole : powerOfPositive(base, exponent);
}

/** Zero to an odd whole power: keeps the sign of the zero. */
function signedZeroPower(zero: number, y: number): number {
  return y > 0 ? zero : 1 / zero;
}

/** x^y for an infinite y and an x that is neither NaN nor 1 or -1. */
function powerToInfinity(x: number, y: number): number {
  return Math.abs(x) > 1 === y > 0 ? Infinity : 0;
}

/**
 * x to the power y, as `Math.pow` but with the same bits everywhere, and 1 for 1 or -1 to an infinite power (IEEE 754).
 *
 * The logarithm is carried to about 100 bits, so the relative error stays below 4e-15 up to the largest
 * results, and within two units in the last place for results from e^-100 to e^100. Exact: x^0 = 1,
 * x^1 = x, 1^y = 1, whole powers of whole numbers up to 2^53 and of powers of two.
 *
 * @param x - Any number; a negative one needs a whole y, otherwise NaN.
 * @param y - Any number; NaN gives NaN.
 */
export function power(x: number, y: number): number {
  if (y === 0) return 1;
  if (y === 1) return x;
  if (!(x === x && y === y)) return NaN;
  if (y === Infinity || y === -Infinity) return x === 1 || x === -1 ? 1 : powerToInfinity(x, y);
  if (x > 0) return powerOfMagnitude(x, y);
  const whole = Math.floor(y) === y;
  const odd = whole && Math.abs(y) < LARGEST_EXACT && Math.floor(y / 2) * 2 !== y;
  if (x === 0) return odd ? signedZeroPower(x, y) : powerOfMagnitude(0, y);
  if (odd) return -powerOfMagnitude(-x, y);
  return whole ? powerOfMagnitude(-x, y) : NaN;
}
