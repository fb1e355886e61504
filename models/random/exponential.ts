/**
 * Logarithm, exponential and power from nothing but + - * / and bit patterns, so that every browser and Node give the same
 * bits; the built-in ones differ in the last place between engines, and one bit is enough to move a child.
 *
 * Argument reduction and polynomials are those of fdlibm (Sun Microsystems, 1993: `e_log.c`, `e_exp.c`): error below one unit
 * in the last place. Numbers are taken apart through typed arrays kept here, so nothing is allocated.
 */

/** ln 2 in two parts; the first has 20 trailing zero bits, so an exponent times it is exact. */
export const LN2_HIGH = 0.6931471803691238;
export const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = 1.4426950408889634;
const TWO_54 = 18014398509481984;
const TWO_1023 = 8.98846567431158e307;
const TWO_MINUS_969 = 2.004168360008973e-292;
const OVERFLOWS = 709.782712893384;
const UNDERFLOWS = -745.1332191019411;

const FLOAT = new Float64Array(1);
const WORDS = new Int32Array(FLOAT.buffer);
FLOAT[0] = 1;
/** Place of the word with sign and exponent: 1 on little-endian machines. */
const TOP = WORDS[1] === 0 ? 0 : 1;

/** Sum of the odd terms of 2 artanh(s) beyond the first, over s, given z = s * s: |error| below 2^-58.45 for |s| <= 0.1716. */
export function logarithmTail(z: number): number {
  const w = z * z;
  const even = w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373));
  const odd = 0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586));
  return z * odd + even;
}

/** Exponent of the last number taken apart by `mantissa`. */
let exponentOfLast = 0;

/**
 * Takes a positive finite number apart into m * 2^k with m between sqrt(1/2) and sqrt(2).
 *
 * @returns m; k is then given by {@link lastExponent}.
 */
export function mantissa(value: number): number {
  let shift = -1023;
  FLOAT[0] = value;
  let top = WORDS[TOP] ?? 0;
  if (top < 0x00100000) {
    FLOAT[0] = value * TWO_54;
    top = WORDS[TOP] ?? 0;
    shift = -1077;
  }
  top += 0x3ff00000 - 0x3fe6a09e;
  exponentOfLast = shift + (top >> 20);
  WORDS[TOP] = (top & 0x000fffff) + 0x3fe6a09e;
  return FLOAT[0];
}

/** Exponent that belongs to the last call of {@link mantissa}. */
export function lastExponent(): number {
  return exponentOfLast;
}

/** value * 2^exponent, rounded once; for values from 1/2 to 2. */
function scale(value: number, exponent: number): number {
  if (exponent > 1022) return value * TWO_1023 * powerOfTwo(exponent - 1023);
  if (exponent >= -1021) return value * powerOfTwo(exponent);
  return value * powerOfTwo(exponent + 969) * TWO_MINUS_969;
}

/** 2^exponent for exponents from -1022 to 1023. */
function powerOfTwo(exponent: number): number {
  WORDS[1 - TOP] = 0;
  WORDS[TOP] = (exponent + 1023) << 20;
  return FLOAT[0] ?? 0;
}

/**
 * Natural logarithm.
 *
 * @param x - Any number.
 * @returns ln x within one unit in the last place; -Infinity at zero; NaN below it.
 */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  const f = mantissa(x) - 1;
  const k = exponentOfLast;
  const s = f / (2 + f);
  const half = 0.5 * f * f;
  return s * (half + logarithmTail(s * s)) + k * LN2_LOW - half + f + k * LN2_HIGH;
}

/**
 * e to the power of the unevaluated sum high + low.
 *
 * @param high - Any number.
 * @param low - A correction many times smaller than `high`.
 */
export function expOfSum(high: number, low: number): number {
  if (high > OVERFLOWS) return Infinity;
  if (high < UNDERFLOWS) return 0;
  const k = Math.floor(high * PER_LN2 + 0.5);
  const upper = high - k * LN2_HIGH;
  const lower = k * LN2_LOW - low;
  const r = upper - lower;
  const z = r * r;
  const c =
    r -
    z *
      (0.16666666666666602 +
        z *
          (-0.0027777777777015593 +
            z * (0.00006613756321437934 + z * (-0.0000016533902205465252 + z * 4.1381367970572385e-8))));
  return scale(1 + ((r * c) / (2 - c) - lower + upper), k);
}

/**
 * e to the power x.
 *
 * @param x - Any number.
 * @returns exp x within one unit in the last place, subnormal results included; NaN for NaN.
 */
export function exp(x: number): number {
  return expOfSum(x, 0);
}
