/**
 * Threefry-2x32 with 20 rounds: a pure function from a two-word key and a two-word counter to two random words.
 *
 * Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3" (SC11, 2011), as in the Random123 library.
 * It passes BigCrush, needs nothing but 32-bit addition, rotation and exclusive or, and so gives the same bits everywhere.
 */

/** Threefish key schedule parity for 32-bit words. */
const PARITY = 0x1bd11bda;

/**
 * Writes two random 32-bit words (as signed integers) into `out[at]` and `out[at + 1]`.
 *
 * Rounds are written out one by one, because a loop over a table of rotations takes three times as long.
 *
 * @param key0 - First word of the key; only its low 32 bits count, signed or not.
 * @param key1 - Second word of the key.
 * @param counter0 - First word of the counter.
 * @param counter1 - Second word of the counter.
 * @param out - Receives the two words.
 * @param at - Place of the first word in `out`; the caller makes sure that `at + 1` lies within it.
 */
export function threefry(
  key0: number,
  key1: number,
  counter0: number,
  counter1: number,
  out: Int32Array,
  at: number,
): void {
  const a = key0 | 0;
  const b = key1 | 0;
  const c = PARITY ^ a ^ b;
  let x = ((counter0 | 0) + a) | 0;
  let y = ((counter1 | 0) + b) | 0;

  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;

  x = (x + b) | 0;
  y = (y + c + 1) | 0;
  x = (x + y) | 0;
  y = ((y << 17) | (y >>> 15)) ^ x;
  x = (x + y) | 0;
  y = ((y << 29) | (y >>> 3)) ^ x;
  x = (x + y) | 0;
  y = ((y << 16) | (y >>> 16)) ^ x;
  x = (x + y) | 0;
  y = ((y << 24) | (y >>> 8)) ^ x;

  x = (x + c) | 0;
  y = (y + a + 2) | 0;
  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;

  x = (x + a) | 0;
  y = (y + b + 3) | 0;
  x = (x + y) | 0;
  y = ((y << 17) | (y >>> 15)) ^ x;
  x = (x + y) | 0;
  y = ((y << 29) | (y >>> 3)) ^ x;
  x = (x + y) | 0;
  y = ((y << 16) | (y >>> 16)) ^ x;
  x = (x + y) | 0;
  y = ((y << 24) | (y >>> 8)) ^ x;

  x = (x + b) | 0;
  y = (y + c + 4) | 0;
  x = (x + y) | 0;
  y = ((y << 13) | (y >>> 19)) ^ x;
  x = (x + y) | 0;
  y = ((y << 15) | (y >>> 17)) ^ x;
  x = (x + y) | 0;
  y = ((y << 26) | (y >>> 6)) ^ x;
  x = (x + y) | 0;
  y = ((y << 6) | (y >>> 26)) ^ x;

  out[at] = (x + c) | 0;
  out[at + 1] = (y + a + 5) | 0;
}
