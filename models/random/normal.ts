import { log } from './elementary.ts';

/** c0 + c1 x + c2 x^2 + ... up to the seventh power. */
function polynomial(x: number, c: readonly [number, number, number, number, number, number, number, number]): number {
  return c[0] + x * (c[1] + x * (c[2] + x * (c[3] + x * (c[4] + x * (c[5] + x * (c[6] + x * c[7]))))));
}

/** Numerator and denominator within 0.425 of the middle. */
const MIDDLE_TOP = [
  3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125, 45921.953931549871457,
  67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
] as const;
const MIDDLE_BOTTOM = [
  1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867, 39307.89580009271061,
  28729.085735721942674, 5226.495278852854561,
] as const;

/** Out to probabilities of about e^-25. */
const TAIL_TOP = [
  1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504, 1.27045825245236838258,
  0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
] as const;
const TAIL_BOTTOM = [
  1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
  0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
] as const;

/** Beyond. */
const FAR_TOP = [
  6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123, 0.026532189526576123093,
  0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
] as const;
const FAR_BOTTOM = [
  1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
  1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
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
