import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeRanks } from '../../../models/run/order-statistics.ts';
import { quantileRanks } from '../../../models/run/quantile.ts';

const few = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 300 });
const many = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1, maxLength: 300 });
/** As money is: evenly spread but for a few far out and a heap at nothing. */
const money = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: -1e6, max: 1e6 })), {
    minLength: 1,
    maxLength: 600,
  })
  .map((pairs) => pairs.map(([kind, pounds]) => (kind === 0 ? 0 : kind === 1 ? pounds * 1e4 : pounds / 3)));

describe('the values of some ranks', () => {
  it('are those that sorting would give', () => {
    fc.assert(
      fc.property(fc.oneof(few, many, money), fc.infiniteStream(fc.nat()), (sample, places) => {
        const ranks = [...new Set(Array.from({ length: 6 }, () => places.next().value % sample.length))];
        ranks.sort((a, b) => a - b);
        const placed = Float64Array.from(sample, (value) => value + 0);
        const sorted = Float64Array.from(placed).sort();
        placeRanks(placed, ranks);
        expect(ranks.map((rank) => placed[rank])).toEqual(ranks.map((rank) => sorted[rank]));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['ascending', (index: number) => index],
    ['descending', (index: number) => -index],
    ['all the same', () => 7],
    ['up and down', (index: number) => (index % 2 === 0 ? index : -index)],
    ['organ pipes', (index: number) => Math.min(index, 20_000 - index)],
  ])('are found in samples that are %s', (_, value) => {
    const sample = Float64Array.from({ length: 20_000 }, (__, index) => value(index));
    const sorted = Float64Array.from(sample).sort();
    const ranks = quantileRanks(sample.length);
    placeRanks(sample, ranks);
    expect(ranks.map((rank) => sample[rank])).toEqual(ranks.map((rank) => sorted[rank]));
  });

  it('that quantiles need are those on both sides of each, once', () => {
    expect(quantileRanks(1)).toEqual([0]);
    expect(quantileRanks(2)).toEqual([0, 1]);
    expect(quantileRanks(500)).toEqual([24, 25, 124, 125, 249, 250, 374, 375, 474, 475]);
  });
});
