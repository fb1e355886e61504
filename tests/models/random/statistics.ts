import { gammaTails } from '../../../models/random/gamma.ts';

/**
 * Limits for what chance alone may do. The folder makes about two hundred such checks, each with a fixed seed: a perfect
 * generator would fail one of them for one choice of seeds in five hundred.
 */
export const UNLIKELY = 1e-5;
export const FAR = 4.4;

/** Pearson's statistic for counts that should be equal, as the chance of one at least as large. */
export function chiSquareChance(counts: readonly number[]): number {
  const expected = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const statistic = counts.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  return gammaTails((counts.length - 1) / 2, statistic / 2)[1];
}

/** Counts of numbers from 0 to 1 in equal steps. */
export function histogram(values: Iterable<number>, steps: number): number[] {
  const counts = Array.from({ length: steps }, () => 0);
  for (const value of values) {
    const step = Math.floor(value * steps);
    counts[step] = (counts[step] ?? NaN) + 1;
  }
  return counts;
}

/** Counts of pairs of numbers from 0 to 1 on a square grid. */
export function gridCounts(first: readonly number[], second: readonly number[], steps: number): number[] {
  const cells = first.map(
    (x, place) => (Math.floor(x * steps) * steps + Math.floor((second[place] ?? NaN) * steps)) / steps / steps,
  );
  return histogram(
    cells.map((cell) => cell + 0.5 / steps / steps),
    steps * steps,
  );
}

/** Kolmogorov and Smirnov: chance of a distance from the uniform distribution at least as large, for many values. */
export function kolmogorovChance(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const n = sorted.length;
  const distance = sorted.reduce((most, x, place) => Math.max(most, (place + 1) / n - x, x - place / n), 0);
  const scaled = (Math.sqrt(n) + 0.12 + 0.11 / Math.sqrt(n)) * distance;
  let chance = 0;
  for (let k = 1; k <= 100; k += 1) chance += 2 * (k % 2 === 1 ? 1 : -1) * Math.exp(-2 * k * k * scaled * scaled);
  return Math.min(1, chance);
}

export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

export function varianceOf(values: readonly number[]): number {
  const centre = meanOf(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

/** Pearson correlation times the square root of the number of pairs: a standard normal number for unrelated pairs. */
export function scaledCorrelation(first: readonly number[], second: readonly number[]): number {
  const a = meanOf(first);
  const b = meanOf(second);
  const together = first.reduce((sum, x, place) => sum + (x - a) * ((second[place] ?? NaN) - b), 0);
  return together / Math.sqrt(varianceOf(first) * varianceOf(second)) / Math.sqrt(first.length);
}

/** Number of one bits in a word. */
export function onesIn(word: number): number {
  let left = word >>> 0;
  let ones = 0;
  for (; left !== 0; left &= left - 1) ones += 1;
  return ones;
}

/** FNV-1a over the bytes of numbers: one word that moves when any bit does. */
export function digestOf(values: readonly number[]): string {
  const bytes = new Uint8Array(Float64Array.from(values).buffer);
  const hash = bytes.reduce((sum, byte) => Math.imul(sum ^ byte, 0x01000193), 0x811c9dc5 | 0);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A distance in units in the last place of `wanted`. */
export function unitsApart(value: number, wanted: number): number {
  if (Object.is(value, wanted)) return 0;
  const unit = 2 ** Math.max(-1074, Math.floor(Math.log2(Math.abs(wanted))) - 52);
  return Math.abs(value - wanted) / unit;
}

export function relativeError(value: number, wanted: number): number {
  return value === wanted ? 0 : Math.abs(value / wanted - 1);
}
