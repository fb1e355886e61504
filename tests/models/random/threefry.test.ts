import { describe, expect, test } from 'vitest';
import { threefry } from '../../../models/random/threefry.ts';
import { chiSquareChance, meanOf, onesIn, UNLIKELY } from './statistics.ts';

type Block = readonly [key0: number, key1: number, counter0: number, counter1: number];

function words([key0, key1, counter0, counter1]: Block): readonly [number, number] {
  const out = new Int32Array(2);
  threefry(key0, key1, counter0, counter1, out, 0);
  return [(out[0] as number) >>> 0, (out[1] as number) >>> 0];
}

describe('threefry', () => {
  // The answers published with Random123 (kat_vectors, threefry2x32, 20 rounds).
  test.each<{ block: Block; answer: readonly [number, number] }>([
    { block: [0, 0, 0, 0], answer: [0x6b200159, 0x99ba4efe] },
    { block: [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff], answer: [0x1cb996fc, 0xbb002be7] },
    { block: [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3], answer: [0xc4923a9c, 0x483df7a0] },
  ])('gives the published answer for $block', ({ block, answer }) => {
    expect(words(block)).toEqual(answer);
  });

  test('takes signed and unsigned words for the same', () => {
    expect(words([-1, -2, -3, -4])).toEqual(words([0xffffffff, 0xfffffffe, 0xfffffffd, 0xfffffffc]));
  });

  test('writes two words where it is told and nowhere else', () => {
    const out = Int32Array.of(1, 2, 3, 4);
    threefry(0, 0, 0, 0, out, 1);
    expect([...out]).toEqual([1, 0x6b200159, 0x99ba4efe | 0, 4]);
  });

  test('changes half of all output bits, each as often, when any one input bit changes', () => {
    const flipsByBit = Array.from({ length: 64 }, () => 0);
    const flipsByInput: number[] = [];
    for (let bit = 0; bit < 128; bit += 1) {
      let flips = 0;
      for (let trial = 0; trial < 64; trial += 1) {
        const block: [number, number, number, number] = [trial, 7, trial * 3, 1];
        const before = words(block);
        block[bit >> 5] = (block[bit >> 5] as number) ^ (1 << (bit & 31));
        const after = words(block);
        const changed = [before[0] ^ after[0], before[1] ^ after[1]] as const;
        flips += onesIn(changed[0]) + onesIn(changed[1]);
        flipsByBit.forEach((count, place) => {
          flipsByBit[place] = count + ((changed[place >> 5 === 0 ? 0 : 1] >>> (place & 31)) & 1);
        });
      }
      flipsByInput.push(flips / 64);
    }
    // A mean of 64 blocks of 64 bits has a standard deviation of half a bit.
    expect(Math.min(...flipsByInput)).toBeGreaterThan(32 - 2.25);
    expect(Math.max(...flipsByInput)).toBeLessThan(32 + 2.25);
    expect(Math.abs(meanOf(flipsByInput) - 32)).toBeLessThan(0.2);
    expect(chiSquareChance(flipsByBit)).toBeGreaterThan(UNLIKELY);
  });
});
