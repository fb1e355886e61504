import { checkReplicate, openUniform, purposes, replicateKey, type KeyWords } from './keys.ts';
import { threefry } from './threefry.ts';

/**
 * Stratified numbers for uncertain inputs, one for each replicate and input, that need not know how many replicates there will
 * be: a base-2 van der Corput sequence, shuffled and scrambled for each input by its own nested uniform (Owen) scrambles. Any
 * aligned block of 2^k replicates has exactly one number in each of the 2^k equal steps between 0 and 1. Different inputs are
 * independent of each other; over N replicates their chance correlation has a standard deviation of about sqrt(1.5 / N).
 *
 * Owen (1995), "Randomly permuted (t,m,s)-nets"; hash-based scrambling as in Laine and Karras (2011) and Burley (2020),
 * "Practical hash-based Owen scrambling", with the better-mixing constants of Vegdahl (2021).
 */

const WORDS = new Int32Array(2);

/** The bits of a word from last to first. */
function reversed(word: number): number {
  let v = word;
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1);
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2);
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
  v = ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8);
  return (v >>> 16) | (v << 16);
}

/** A permutation of words in which each bit depends only on itself and lower ones: an Owen scramble from the last bit up. */
function scrambledFromLastBit(word: number, key: number): number {
  let v = word;
  v ^= Math.imul(v, 0x3d20adea);
  v = (v + key) | 0;
  v = Math.imul(v, (key >>> 16) | 1);
  v ^= Math.imul(v, 0x05526c56);
  v ^= Math.imul(v, 0x53a22864);
  return v;
}

/** Two code units of a text as one word; zero beyond its end. */
function textWord(text: string, place: number): number {
  const first = place < text.length ? text.charCodeAt(place) : 0;
  const second = place + 1 < text.length ? text.charCodeAt(place + 1) : 0;
  return (first << 16) | second;
}

/**
 * The key of one input: its id absorbed four code units at a time, each time through Threefry under the key so far, begun with
 * the length. Ids that differ in one bit have unrelated keys.
 *
 * @param words - From `seedWords`.
 * @param parameterId - Any text; two inputs share their luck exactly when they share this.
 * @returns Two signed 32-bit words.
 */
export function parameterKey(words: KeyWords, parameterId: string): KeyWords {
  const start = replicateKey(words, 0, purposes.parameters);
  threefry(start[0], start[1], parameterId.length, -1, WORDS, 0);
  for (let place = 0; place < parameterId.length; place += 4) {
    const key0 = WORDS[0] ?? 0;
    const key1 = WORDS[1] ?? 0;
    threefry(key0, key1, textWord(parameterId, place), textWord(parameterId, place + 2), WORDS, 0);
  }
  return [WORDS[0] ?? 0, WORDS[1] ?? 0];
}

/**
 * The number of one replicate under the key of one input; for loops over replicates.
 *
 * @param key - From {@link parameterKey}.
 * @param replicate - Whole number from 0 to 4,294,967,295; not checked.
 * @returns Strictly between 0 and 1.
 */
export function stratifiedAt(key: KeyWords, replicate: number): number {
  const shuffled = reversed(scrambledFromLastBit(reversed(replicate | 0), key[0]));
  return openUniform(reversed(scrambledFromLastBit(shuffled, key[1])));
}

/**
 * The number that decides one uncertain input in one replicate. It depends on seed, input and replicate alone, so replicate 7
 * has the same in a run of 50 and a run of 1,000.
 *
 * @param words - From `seedWords`.
 * @param parameterId - The input's id.
 * @param replicate - Whole number from 0 to 4,294,967,295.
 * @returns Strictly between 0 and 1.
 * @throws RangeError when the replicate is not such a number.
 */
export function stratifiedUniform(words: KeyWords, parameterId: string, replicate: number): number {
  checkReplicate(replicate);
  return stratifiedAt(parameterKey(words, parameterId), replicate);
}
