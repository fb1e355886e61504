import { exp } from './elementary.ts';
import { fineUniform } from './keys.ts';
import { threefry } from './threefry.ts';

/**
 * Poisson numbers by inversion, so that one number from 0 to 1 decides each and a larger mean never gives fewer with the same
 * luck: that keeps the same newcomers in two scenarios whose expected numbers differ a little.
 */

/** Largest mean drawn by a single inversion. A larger one is a sum of independent draws of this mean and a remainder. */
export const LARGEST_CHUNK_MEAN = 32;

/**
 * Number of events at which the cumulative Poisson distribution first reaches a probability (inversion by search from 0).
 *
 * @param mean - Expected number, from 0 to {@link LARGEST_CHUNK_MEAN}; not checked.
 * @param expMinusMean - `exp(-mean)` from `elementary.ts`; the caller may keep it while the mean stays the same.
 * @param uniform - Strictly between 0 and 1.
 */
export function poissonInverse(mean: number, expMinusMean: number, uniform: number): number {
  let count = 0;
  let chance = expMinusMean;
  let reached = chance;
  while (uniform > reached) {
    count += 1;
    chance *= mean / count;
    const next = reached + chance;
    if (next === reached && count > mean) return count;
    reached = next;
  }
  return count;
}

const GUIDE_STEPS = 256;

/** Cumulative chances of a full chunk, summed exactly as {@link poissonInverse} sums them; the last entry ends every search. */
const FULL_CHUNK = cumulativeChances(LARGEST_CHUNK_MEAN);

/** Where to begin the search in {@link FULL_CHUNK}, by the first eight bits of the uniform number (Chen and Asau 1974). */
const GUIDE = Uint8Array.from({ length: GUIDE_STEPS }, (_, step) =>
  FULL_CHUNK.findIndex((reached) => reached >= step / GUIDE_STEPS),
);

function cumulativeChances(mean: number): Float64Array {
  const chances: number[] = [];
  let chance = exp(-mean);
  let reached = chance;
  for (let count = 1; reached !== chances.at(-1) || count <= mean; count += 1) {
    chances.push(reached);
    chance *= mean / count;
    reached += chance;
  }
  return Float64Array.from([...chances, Infinity]);
}

/** The same count as `poissonInverse(LARGEST_CHUNK_MEAN, ...)`, ten times as fast. */
function fullChunk(uniform: number): number {
  let count = GUIDE[Math.floor(uniform * GUIDE_STEPS)] ?? 0;
  while (uniform > (FULL_CHUNK[count] ?? Infinity)) count += 1;
  return count;
}

/**
 * Poisson number for any mean: one inversion for each whole {@link LARGEST_CHUNK_MEAN} in it and one for the remainder. Chunk j
 * takes its luck from counter (counter0, j), so with the same key and counter a slightly different mean changes the last chunks
 * only, and a larger mean never gives fewer.
 *
 * @param mean - Expected number, 0 or more and finite.
 * @param key0 - First word of the key.
 * @param key1 - Second word of the key.
 * @param counter0 - What the draw is for under this key; the second counter word is used up by the chunks.
 * @param words - Scratch space of at least two words, overwritten.
 * @throws RangeError when the mean is negative, infinite or not a number.
 */
export function poissonDraw(mean: number, key0: number, key1: number, counter0: number, words: Int32Array): number {
  if (!(mean >= 0 && mean < Infinity)) {
    throw new RangeError(`An expected number of ${String(mean)} was given; it must be 0 or more and finite.`);
  }
  let total = 0;
  let chunk = 0;
  let rest = mean;
  while (rest > LARGEST_CHUNK_MEAN) {
    threefry(key0, key1, counter0, chunk, words, 0);
    total += fullChunk(fineUniform(words[0] ?? 0, words[1] ?? 0));
    chunk += 1;
    rest -= LARGEST_CHUNK_MEAN;
  }
  if (rest > 0) {
    threefry(key0, key1, counter0, chunk, words, 0);
    total += poissonInverse(rest, exp(-rest), fineUniform(words[0] ?? 0, words[1] ?? 0));
  }
  return total;
}
