import { describe, expect, it } from 'vitest';
import type { ReplicateRange } from '../../models/run/request.ts';
import { BlockPlan } from '../../workers/block-plan.ts';

/** All blocks of a plan when every replicate takes so long. */
function cut(range: ReplicateRange, lanes: number, marks: readonly number[], replicateMilliseconds: number) {
  const plan = new BlockPlan(range, lanes, { blockMilliseconds: 100, marks });
  const blocks: ReplicateRange[] = [];
  for (let block = plan.next(); block !== undefined; block = plan.next()) {
    blocks.push(block);
    plan.learn(block, (block.to - block.from) * replicateMilliseconds);
  }
  return blocks;
}

const sizes = (blocks: readonly ReplicateRange[]): number[] => blocks.map(({ from, to }) => to - from);

describe('a plan of blocks', () => {
  it.each([
    [{ from: 0, to: 1 }, 1],
    [{ from: 0, to: 2 }, 4],
    [{ from: 0, to: 500 }, 2],
    [{ from: 250, to: 500 }, 3],
    [{ from: 7, to: 1_000 }, 8],
  ])('covers %o in order, each replicate once, on %i lanes', (range, lanes) => {
    const blocks = cut(range, lanes, [50, 100, 200], 3);
    expect(blocks[0]?.from).toBe(range.from);
    expect(blocks.at(-1)?.to).toBe(range.to);
    blocks.slice(1).forEach((block, index) => {
      expect(block.from).toBe(blocks[index]?.to);
    });
    expect(Math.min(...sizes(blocks))).toBeGreaterThan(0);
  });

  it('begins with one replicate and at most doubles until a block takes the time wanted', () => {
    expect(sizes(cut({ from: 0, to: 200 }, 1, [], 10)).slice(0, 6)).toEqual([1, 2, 4, 8, 10, 10]);
  });

  it('keeps to single replicates when each takes longer than a block should', () => {
    expect(new Set(sizes(cut({ from: 0, to: 20 }, 2, [], 5_000)))).toEqual(new Set([1]));
  });

  it('never makes a block so large that the others are left without work', () => {
    expect(Math.max(...sizes(cut({ from: 0, to: 10_000 }, 1, [], 0)))).toBe(64);
    for (const { from, to } of cut({ from: 0, to: 100 }, 4, [], 0)) {
      expect(to - from).toBeLessThanOrEqual(Math.ceil((100 - from) / 4));
    }
  });

  it('stops at every mark, so that a partial summary waits for no later replicate', () => {
    const ends = cut({ from: 0, to: 500 }, 2, [50, 100, 200], 1).map(({ to }) => to);
    expect(ends).toEqual(expect.arrayContaining([50, 100, 200, 500]));
  });
});
