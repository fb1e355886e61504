import { exp, log } from './elementary.ts';
import { normalQuantile } from './normal.ts';
import { solve } from './solve.ts';
import { deviance, logGamma, stirlingRemainder, TWO_PI } from './special.ts';

/** A factor this close to 1 ends a continued fraction; rounding may keep it from coming closer. */
const CLOSE_TO_ONE = 1e-15;
const TINY = 1e-300;
const MOST_TERMS = 100_000;

/** The part of the density that does not depend on x. */
function densityFactor(alpha: number, beta: number): number {
  const total = alpha + beta;
  const remainder = stirlingRemainder(total) - stirlingRemainder(alpha) - stirlingRemainder(beta);
  return Math.sqrt((alpha / total) * (beta / TWO_PI)) * exp(remainder);
}

/** x (1 - x) times the density of the beta distribution, with y = 1 - x. */
function densityTimesXY(alpha: number, beta: number, x: number, y: number, factor: number): number {
  const total = alpha + beta;
  return factor * exp(-deviance(alpha, total * x) - deviance(beta, total * y));
}

/** Lower tail over {@link densityTimesXY}, times alpha, by continued fraction (modified Lentz method). */
function betaFraction(alpha: number, beta: number, x: number): number {
  const total = alpha + beta;
  let c = 1;
  let d = 1 / (1 - (total * x) / (alpha + 1) || TINY);
  let value = d;
  for (let n = 1; n < MOST_TERMS; n += 1) {
    const place = alpha + 2 * n;
    const even = (n * (beta - n) * x) / ((place - 1) * place);
    d = 1 / (1 + even * d || TINY);
    c = 1 + even / c || TINY;
    value *= c * d;
    const odd = (-(alpha + n) * (total + n) * x) / (place * (place + 1));
    d = 1 / (1 + odd * d || TINY);
    c = 1 + odd / c || TINY;
    const change = c * d;
    value *= change;
    if (Math.abs(change - 1) <= CLOSE_TO_ONE) break;
  }
  return value;
}

/** Lower tail, given x (1 - x) times the density at x. */
function tailFromDensity(alpha: number, beta: number, x: number, y: number, density: number): number {
  if (x < (alpha + 1) / (alpha + beta + 2)) return (density * betaFraction(alpha, beta, x)) / alpha;
  return 1 - (density * betaFraction(beta, alpha, y)) / beta;
}

/**
 * Chance that a beta variable is at most x: the regularised incomplete beta function.
 *
 * @param alpha - Above 0.
 * @param beta - Above 0.
 * @param x - From 0 to 1.
 * @param y - 1 - x; give it where it is known better than by subtraction.
 */
export function betaLowerTail(alpha: number, beta: number, x: number, y = 1 - x): number {
  if (x <= 0) return 0;
  if (y <= 0) return 1;
  const density = densityTimesXY(alpha, beta, x, y, densityFactor(alpha, beta));
  return tailFromDensity(alpha, beta, x, y, density);
}

/** First guess for parameters of 1 or more, from the normal quantile (Abramowitz and Stegun 1964, 26.5.22). */
function normalGuess(alpha: number, beta: number, probability: number): number {
  const z = -normalQuantile(probability);
  const a = 1 / (2 * alpha - 1);
  const b = 1 / (2 * beta - 1);
  const h = 2 / (a + b);
  const lambda = (z * z - 3) / 6;
  const w = (z * Math.sqrt(Math.max(0, h + lambda))) / h - (b - a) * (lambda + 5 / 6 - 2 / (3 * h));
  return alpha / (alpha + beta * exp(2 * w));
}

/** First guess for small alpha: the lower tail is close to a power of x. */
function lowerGuess(alpha: number, beta: number, probability: number): number {
  const logBeta = logGamma(alpha + 1) + logGamma(beta) - logGamma(alpha + beta);
  return exp((log(probability) + logBeta) / alpha);
}

/** The quantile for a probability in the tail below the mean: Newton steps on ln F against ln x, a line for small x. */
function lowerQuantile(alpha: number, beta: number, probability: number): number {
  const mean = alpha / (alpha + beta);
  const guess = alpha >= 1 && beta >= 1 ? normalGuess : lowerGuess;
  const start = guess(alpha, beta, probability);
  if (start === 0) return 0;
  const factor = densityFactor(alpha, beta);
  return solve(Math.min(start, mean), 0, mean, (x) => {
    const y = 1 - x;
    const density = densityTimesXY(alpha, beta, x, y, factor);
    const lower = tailFromDensity(alpha, beta, x, y, density);
    return lower === 0 ? Infinity : x * exp((log(probability / lower) * lower * y) / density);
  });
}

/**
 * Quantile of the beta distribution: safeguarded Newton steps in the tail in which the probability lies.
 *
 * @param alpha - Above 0.
 * @param beta - Above 0.
 * @param probability - From 0 to 1.
 * @returns Relative error about 1e-12, for parameters up to 10,000, of the distance to the end beyond the tail.
 */
export function betaQuantile(alpha: number, beta: number, probability: number): number {
  if (probability <= 0) return 0;
  if (probability >= 1) return 1;
  const total = alpha + beta;
  if (probability <= betaLowerTail(alpha, beta, alpha / total, beta / total)) {
    return lowerQuantile(alpha, beta, probability);
  }
  return 1 - lowerQuantile(beta, alpha, 1 - probability);
}
