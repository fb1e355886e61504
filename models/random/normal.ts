import { log } from './elementary.ts';

/** c0 + c1 x + c2 x^2 + ... up to the seventh power. */
function polynomial(x: number, c: readonly [number, number, number, number, number, number, number, number]): number {
  return c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * (c[4] + x * (c[5] + x * (c[6] + x * c[7]))))));
}

/** Numerator and denominator within 0.425 of the middle. */
const MIDDLE_TOP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
] as const;
const MIDDLE_BOTTOM = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
] as const;

/** Out to probabilities of about e^-25. */
const TAIL_TOP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
] as const;
const TAIL_BOTTOM = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
] as const;

/** Beyond. */
const FAR_TOP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 0.000027115555687434876, 2.0103343992922881e-7,
] as const;
const FAR_BOTTOM = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 0.000018463183175100548,
  1.421511758316446e-7, 2.0442631033899397e-15,
] as const;

/**
 * Quantile of the standard normal distribution: Wichura (1988), algorithm AS 241 (PPND16), relative error about 1e-16.
 *
 * @param probability - From 0 to 1; the ends give -Infinity and Infinity, anything else NaN.
 */
export function normalQuantile(probability: number): number {
  const q = probability - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(r, MIDDLE_TOP)) / polynomial(r, MIDDLE_BOTTOM);
  }
  const sign = q < 0 ? -1 : 1;
  const tail = q < 0 ? probability : 1 - probability;
  if (tail === 0) return sign * Infinity;
  const r = Math.sqrt(-log(tail));
  const size =
    r <= 5
      ? polynomial(r - 1.6, TAIL_TOP) / polynomial(r - 1.6, TAIL_BOTTOM)
      : polynomial(r - 5, FAR_TOP) / polynomial(r - 5, FAR_BOTTOM);
  return sign * size;
}
