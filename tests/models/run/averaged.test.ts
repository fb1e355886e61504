import { describe, expect, it } from 'vitest';
import { expectedSeries, simulateBlock } from '../../../models/run/block.ts';
import { outputSeries } from '../../../models/run/outputs.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { summarise } from '../../../models/run/summarise.ts';
import { careRequest, conferences } from '../../support/care-runs.ts';
import { baselineOf } from '../../support/seeds.ts';

const REPLICATES = 20;
const averaged = { scenarios: [conferences], years: 2, chance: 'averaged', drift: 'off' } as const;

describe('a run without chance', () => {
  it('is the expected flows, to the whole child, when the evidence is held', () => {
    const prepared = prepareRun(careRequest(averaged));
    const { counts } = simulateBlock(prepared, { from: 0, to: 1 });
    const expected = expectedSeries(prepared);
    expect(counts).toHaveLength(expected.length);
    expect(counts.every((count, at) => Math.abs(count - (expected[at] as number)) <= 0.5)).toBe(true);
  });

  it('differs from replicate to replicate only in what the evidence leaves unsure, without drift', () => {
    const prepared = prepareRun(
      careRequest({ ...averaged, evidence: 'uncertain', baseline: baselineOf('england-2020') }),
    );
    const summary = summarise(prepared, [simulateBlock(prepared, { from: 0, to: REPLICATES })]);
    const { p5, p95, mean } = summary.differences[0]?.outputs['stock.care'] ?? expect.fail('There is no difference.');
    expect((p95[24] as number) - (p5[24] as number)).toBeGreaterThan(50);
    expect(mean[24]).toBeLessThan(-200);
    const baseline = summary.scenarios[0]?.outputs['stock.care'] ?? expect.fail('There is no baseline.');
    expect(baseline.p95).toEqual(baseline.p5);
  });

  it('drifts from replicate to replicate, the baseline and a scenario alike', () => {
    const prepared = prepareRun(careRequest({ ...averaged, drift: 'on', baseline: baselineOf('england-2020') }));
    const summary = summarise(prepared, [simulateBlock(prepared, { from: 0, to: REPLICATES })]);
    const baseline = summary.scenarios[0]?.outputs['stock.care'] ?? expect.fail('There is no baseline.');
    expect((baseline.p95[24] as number) - (baseline.p5[24] as number)).toBeGreaterThan(1000);
    const difference = summary.differences[0]?.outputs['stock.care'] ?? expect.fail('There is no difference.');
    expect((difference.p95[24] as number) - (difference.p5[24] as number)).toBeLessThan(200);
  });

  it('is the same in one block or many', () => {
    const prepared = prepareRun(careRequest({ ...averaged, drift: 'on', evidence: 'uncertain' }));
    const whole = simulateBlock(prepared, { from: 0, to: 4 });
    const part = simulateBlock(prepared, { from: 2, to: 4 });
    const read = (block: typeof whole, replicate: number, at: number, of: number): Float64Array => {
      const series = new Float64Array(prepared.months.length);
      outputSeries(prepared, 'cost.total', 1, block.counts, at, of, replicate, series);
      return series;
    };
    expect(read(part, 3, 1, 2)).toEqual(read(whole, 3, 3, 4));
  });

  it('says how far it is', () => {
    const prepared = prepareRun(careRequest({ ...averaged, years: 1 }));
    const done: number[] = [];
    simulateBlock(prepared, { from: 5, to: 8 }, (replicates) => done.push(replicates));
    expect(done).toEqual([1, 2, 3]);
  });
});
