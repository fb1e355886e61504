import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateBlock, expectedSeries } from '../../../models/run/block.ts';
import { outputSeries } from '../../../models/run/outputs.ts';
import { InvalidRun, prepareRun } from '../../../models/run/prepare.ts';
import { quantileOf } from '../../../models/run/quantile.ts';
import { completeBlocks, monthsAtOnce } from '../../../models/run/replicate-table.ts';
import type { Block, ReplicateRange, Summary } from '../../../models/run/request.ts';
import { summarise, summaryBuffer } from '../../../models/run/summarise.ts';
import { summariseExpected } from '../../../models/run/summarise-expected.ts';
import { numbersOf } from '../../workers/helpers/numbers.ts';
import { shortRequest } from '../../workers/helpers/requests.ts';

const prepared = prepareRun(shortRequest());
const REPLICATES = 30;
const whole = simulateBlock(prepared, { from: 0, to: REPLICATES });
const SOME = ['stock.care', 'flow.care.in', 'cost.total', 'cost.programmes'];

const blockOf = (from: number, to: number): Block => simulateBlock(prepared, { from, to });

describe('quantiles', () => {
  it.each([
    [[7], 0.05, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2], 0.95, 1.95],
    [[1, 2, 3, 4], 0.25, 1.75],
    [[10, 20, 30, 40, 50], 0.05, 12],
    [[10, 20, 30, 40, 50], 1, 50],
    [[10, 20, 30, 40, 50], 0, 10],
  ])('of %j at %d is %d, as R and Excel have it', (sample, share, quantile) => {
    expect(quantileOf(Float64Array.from(sample), share)).toBeCloseTo(quantile, 12);
  });

  it('lie within the sample and in order', () => {
    fc.assert(
      fc.property(
        fc.float64Array({ minLength: 1, noNaN: true, min: -1e6, max: 1e6 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (sample, share) => {
          sample.sort();
          const quantile = quantileOf(sample, share);
          expect(quantile).toBeGreaterThanOrEqual(sample[0] as number);
          expect(quantile).toBeLessThanOrEqual(sample.at(-1) as number);
        },
      ),
    );
  });
});

describe('a summary', () => {
  /** The values of one output in one month, straight from the counts. */
  function values(output: string, scenario: number, month: number): number[] {
    const series = new Float64Array(prepared.months.length);
    return Array.from({ length: REPLICATES }, (_, replicate) => {
      outputSeries(prepared, output, scenario, whole.counts, replicate, REPLICATES, replicate, series);
      return series[month] as number;
    });
  }

  function expectSummary(summary: Summary | undefined, month: number, sample: readonly number[]): void {
    const sorted = Float64Array.from(sample).sort();
    const mean = sample.reduce((sum, value) => sum + value, 0) / sample.length;
    expect(summary?.mean[month]).toBe(mean);
    expect(summary?.p5[month]).toBe(quantileOf(sorted, 0.05));
    expect(summary?.p50[month]).toBe(quantileOf(sorted, 0.5));
    expect(summary?.p95[month]).toBe(quantileOf(sorted, 0.95));
  }

  it.each(SOME)('of %s holds the mean and quantiles of every scenario and of the paired differences', (output) => {
    const summary = summarise(prepared, [whole]);
    for (const month of [0, 1, 12]) {
      const baseline = values(output, 0, month);
      const moved = values(output, 1, month);
      expectSummary(summary.scenarios[0]?.outputs[output], month, baseline);
      expectSummary(summary.scenarios[1]?.outputs[output], month, moved);
      const differences = moved.map((value, replicate) => value - (baseline[replicate] as number));
      expectSummary(summary.differences[0]?.outputs[output], month, differences);
    }
  });

  it('does not depend on how replicates were split nor on the order of the blocks', () => {
    const expected = numbersOf(summarise(prepared, [whole], { outputs: SOME }));
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: REPLICATES - 1 }), { maxLength: 5 });
    fc.assert(
      fc.property(cuts, fc.infiniteStream(fc.nat()), (places, order) => {
        const edges = [0, ...places.sort((a, b) => a - b), REPLICATES];
        const blocks = edges.slice(1).map((to, index) => blockOf(edges[index] as number, to));
        const shuffled = blocks.map((block) => ({ block, at: order.next().value as number }));
        shuffled.sort((a, b) => a.at - b.at);
        const summary = summarise(
          prepared,
          shuffled.map(({ block }) => block),
          { outputs: SOME },
        );
        expect(numbersOf(summary)).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });

  it('of the first replicates of many is that of a run of so many', () => {
    const first = summarise(prepared, [blockOf(0, 7)], { outputs: SOME });
    expect(numbersOf(summarise(prepared, [whole], { outputs: SOME, replicates: 7 }))).toEqual(numbersOf(first));
    expect(first.replicates).toBe(7);
  });

  it('of the first replicates does not wait for later ones that are still on their way', () => {
    const blocks = [blockOf(9, 11), blockOf(0, 7)];
    const first = summarise(prepared, [blockOf(0, 7)], { outputs: SOME });
    expect(numbersOf(summarise(prepared, blocks, { outputs: SOME, replicates: 7 }))).toEqual(numbersOf(first));
    expect(() => summarise(prepared, blocks, { outputs: SOME, replicates: 8 })).toThrow(
      /Replicates 7 to 8 are missing/,
    );
  });

  it.each([1, 2, 3])('is right at n = %i', (replicates) => {
    const summary = summarise(prepared, [blockOf(0, replicates)], { outputs: ['stock.care'] });
    const { mean, p5, p50, p95 } =
      summary.scenarios[0]?.outputs['stock.care'] ?? expect.fail('no summary of children in care');
    expect(mean).toHaveLength(13);
    const spread = (p95[12] as number) - (p5[12] as number);
    expect(replicates === 1 ? spread === 0 && mean[12] === p50[12] : spread > 0).toBe(true);
  });

  it('begins with no flow and no money, and with the same children in every scenario', () => {
    const summary = summarise(prepared, [whole], { outputs: SOME });
    for (const output of ['flow.care.in', 'cost.total', 'cost.programmes']) {
      expect(summary.scenarios.map(({ outputs }) => outputs[output]?.p95[0])).toEqual([0, 0]);
    }
    const difference = summary.differences[0]?.outputs['stock.care'];
    expect([difference?.p5[0], difference?.mean[0], difference?.p95[0]]).toEqual([0, 0, 0]);
  });

  it('lies in one buffer, so that it can be transferred in one piece', () => {
    const summary = summarise(prepared, [whole], { outputs: SOME });
    const buffer = summaryBuffer(summary);
    const arrays = [...summary.scenarios, ...summary.differences].flatMap(({ outputs }) =>
      Object.values(outputs).flatMap((each) => Object.values(each) as Float64Array[]),
    );
    expect(arrays).toHaveLength(3 * SOME.length * 6);
    expect(arrays.every((array) => array.buffer === buffer)).toBe(true);
    const ends = arrays.map((array) => array.byteOffset);
    expect(new Set(ends).size).toBe(arrays.length);
    expect(summaryBuffer({ ...summary, scenarios: [] })).toBeUndefined();
  });

  it('of expected flows repeats the mean in every quantile and counts no replicate', () => {
    const series = expectedSeries(prepared);
    const summary = summariseExpected(prepared, series, SOME);
    const stock = summary.scenarios[1]?.outputs['stock.care'] as Summary;
    const into = new Float64Array(13);
    outputSeries(prepared, 'stock.care', 1, series, 0, 1, 0, into);
    expect(summary.replicates).toBe(0);
    expect(Object.values(stock)).toEqual(Array.from({ length: 6 }, () => into));
  });
});

describe('a summary is refused', () => {
  const ranges = (...all: [number, number][]): { range: ReplicateRange; counts: Int32Array }[] =>
    all.map(([from, to]) => ({ range: { from, to }, counts: new Int32Array(0) }));

  it.each<[string, [number, number][], RegExp]>([
    ['does not begin at 0', [[1, 3]], /Replicates 0 to 0 are missing/],
    [
      'has a gap',
      [
        [0, 3],
        [5, 6],
      ],
      /Replicates 3 to 4 are missing/,
    ],
    [
      'has a replicate twice',
      [
        [0, 3],
        [2, 6],
      ],
      /Replicate 2 comes twice/,
    ],
    ['is empty', [], /0 replicates was asked for/],
  ])('when the sample %s', (_, all, message) => {
    expect(() => completeBlocks(ranges(...all))).toThrow(message);
  });

  it('when more replicates are asked for than there are', () => {
    expect(() => completeBlocks(ranges([0, 3]), 4)).toThrow('A summary of 4 replicates was asked for; there are 3.');
    expect(() => completeBlocks(ranges([0, 3]), 0)).toThrow(RangeError);
  });

  it('when an output does not exist', () => {
    expect(() => summarise(prepared, [whole], { outputs: ['stock.cats'] })).toThrow('No such output: stock.cats.');
  });

  it('when a value is not a number', () => {
    const series = expectedSeries(prepared).fill(Number.NaN);
    expect(() => summariseExpected(prepared, series, ['stock.care'])).toThrow('not a finite number');
  });
});

describe('large runs', () => {
  it('are summarised some months at a time, at least one', () => {
    expect(monthsAtOnce(500, 121)).toBe(121);
    expect(monthsAtOnce(100_000, 241)).toBe(20);
    expect(monthsAtOnce(10_000_000, 241)).toBe(1);
  });
});

describe('a request', () => {
  it('that makes no sense is refused with every problem', () => {
    expect(() => prepareRun(shortRequest({ seed: ' ', years: 0 }))).toThrow(InvalidRun);
  });
});
