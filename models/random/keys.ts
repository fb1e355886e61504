import seedrandom from 'seedrandom';
import { threefry } from './threefry.ts';

/** The two 32-bit words that a run seed stands for, or any other key of the keyed generator. */
export type KeyWords = readonly [number, number];

/** Number of the year before a run among its years, which count from 0: further on than any run goes. */
export const YEAR_BEFORE = 1000;

/** What a replicate's luck is for. Each purpose has its own key, so adding one moves nobody else's luck; never renumber. */
export const purposes = {
  opening: 0,
  entries: 1,
  children: 2,
  parameters: 3,
  drift: 4,
  spawns: 5,
  events: 6,
} as const;

export type Purpose = (typeof purposes)[keyof typeof purposes];

const TWO_MINUS_32 = 1 / 4294967296;
const TWO_MINUS_52 = 1 / 4503599627370496;
const LARGEST_WORD = 4294967295;

/**
 * Spells text so that the generator behind `seedrandom` tells every two texts apart. It repeats its key to fill 256 places and
 * keeps the low byte of each character, so that it cannot tell "1" from "11". The length in front and four hexadecimal digits a
 * character cure both.
 */
function spelled(text: string): string {
  let result = `${String(text.length)}:`;
  for (let place = 0; place < text.length; place += 1) {
    result += text.charCodeAt(place).toString(16).padStart(4, '0');
  }
  return result;
}

/**
 * Turns the text of a run seed into two 32-bit words, with `seedrandom` (a local generator; the global one is left alone).
 *
 * @param seed - Text with at least one character that is not white space. Every character counts, spaces and capitals too.
 * @returns Two signed 32-bit words.
 * @throws RangeError when the seed is empty or only white space.
 */
export function seedWords(seed: string): KeyWords {
  if (seed.trim() === '') {
    throw new RangeError(`The run seed is ${JSON.stringify(seed)}; it needs at least one letter, digit or sign.`);
  }
  const generator = seedrandom(spelled(seed));
  return [generator.int32(), generator.int32()];
}

/**
 * Refuses what cannot number a replicate.
 *
 * @throws RangeError when it is not a whole number from 0 to 4,294,967,295.
 */
export function checkReplicate(replicate: number): void {
  if (!(Number.isInteger(replicate) && replicate >= 0 && replicate <= LARGEST_WORD)) {
    throw new RangeError(`The replicate is ${String(replicate)}; it must be a whole number from 0 to 4294967295.`);
  }
}

/**
 * The key for one purpose in one replicate: the seed's words through Threefry with (replicate, purpose) as counter, so that
 * keys of one seed never coincide and depend on nothing but seed, replicate and purpose.
 *
 * @param words - From {@link seedWords}.
 * @param replicate - Whole number from 0 to 4,294,967,295.
 * @param purpose - One of {@link purposes}.
 * @returns Two signed 32-bit words.
 * @throws RangeError when the replicate is not such a number.
 */
export function replicateKey(words: KeyWords, replicate: number, purpose: Purpose): KeyWords {
  checkReplicate(replicate);
  const out = new Int32Array(2);
  threefry(words[0], words[1], replicate, purpose, out, 0);
  return [out[0] ?? 0, out[1] ?? 0];
}

/**
 * A number strictly between 0 and 1 from one random word: the middle of one of 2^32 equal steps.
 *
 * @param word - 32-bit word, signed or not.
 */
export function openUniform(word: number): number {
  return ((word >>> 0) + 0.5) * TWO_MINUS_32;
}

/**
 * A number strictly between 0 and 1 from two random words: the middle of one of 2^52 equal steps. For events so rare that 2^32
 * steps are too coarse.
 *
 * @param high - 32-bit word that decides.
 * @param low - 32-bit word that refines; its lowest 12 bits are not used.
 */
export function fineUniform(high: number, low: number): number {
  return ((high >>> 0) * 1048576 + (low >>> 12) + 0.5) * TWO_MINUS_52;
}
