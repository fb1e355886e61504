import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../models/care/scenario.ts';
import { MOST_TOGETHER } from '../../../models/engine/part.ts';
import { expectedSeries, simulateBlock } from '../../../models/run/block.ts';
import { prepareRun, type PreparedRun } from '../../../models/run/prepare.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import { careRequest, conferences, everything } from '../../support/care-runs.ts';
import { sameBits } from '../../support/engines.ts';
import { baselineOf, library, partOf } from '../../support/seeds.ts';

const AUTHORITY = partOf(baselineOf('average-authority'), 0.1);
const request = (over: Partial<RunRequest> = {}): RunRequest =>
  careRequest({ baseline: AUTHORITY, years: 3, seed: 'bits', evidence: 'uncertain', scenarios: [everything], ...over });
const REPLICATES = 24;
const prepared = prepareRun(request());
const whole = simulateBlock(prepared, { from: 0, to: REPLICATES }).counts;

const sizeOf = (run: PreparedRun): number => run.model.recorder.ids.length * run.months.length;

/** The counts of some replicates of one scenario, out of a block that begins at some replicate. */
function partOfBlock(
  counts: Int32Array,
  run: PreparedRun,
  inBlock: number,
  scenario: number,
  from: number,
  to: number,
): Int32Array {
  const size = sizeOf(run);
  return counts.subarray((scenario * inBlock + from) * size, (scenario * inBlock + to) * size);
}

const baselineIn = (run: PreparedRun, counts: Int32Array, replicates: number): Int32Array =>
  partOfBlock(counts, run, replicates, 0, 0, replicates);

describe('replicates', () => {
  it('are the same in a run of half as many', () => {
    const half = simulateBlock(prepareRun(request()), { from: 0, to: REPLICATES / 2 }).counts;
    for (const scenario of [0, 1]) {
      const first = partOfBlock(whole, prepared, REPLICATES, scenario, 0, REPLICATES / 2);
      const alone = partOfBlock(half, prepared, REPLICATES / 2, scenario, 0, REPLICATES / 2);
      expect(sameBits(first, alone)).toBe(true);
    }
  });

  it.each([[[1, 2, 3]], [[17]], [[23]]])('are the same in blocks cut at %j', (cuts) => {
    const bounds = [0, ...cuts, REPLICATES];
    cuts.concat(REPLICATES).forEach((to, at) => {
      const from = bounds[at] as number;
      const { counts } = simulateBlock(prepared, { from, to });
      for (const scenario of [0, 1]) {
        const wanted = partOfBlock(whole, prepared, REPLICATES, scenario, from, to);
        expect(sameBits(partOfBlock(counts, prepared, to - from, scenario, 0, to - from), wanted)).toBe(true);
      }
    });
  });

  it('begin a longer run as they begin a shorter one', () => {
    const longer = prepareRun(request({ years: 4 }));
    const { counts } = simulateBlock(longer, { from: 0, to: 4 });
    longer.model.recorder.ids.forEach((id, output) => {
      for (let replicate = 0; replicate < 4; replicate += 1) {
        const from = replicate * sizeOf(longer) + output * longer.months.length;
        const wanted = replicate * sizeOf(prepared) + output * prepared.months.length;
        const months = prepared.months.length;
        expect(sameBits(counts.subarray(from, from + months), whole.subarray(wanted, wanted + months)), id).toBe(true);
      }
    });
  });

  it.each([
    { what: 'another seed', over: { seed: 'bits.' } },
    { what: 'evidence held central', over: { evidence: 'central' as const } },
  ])('are others with $what', ({ over }) => {
    const other = prepareRun(request(over));
    const { counts } = simulateBlock(other, { from: 0, to: 4 });
    expect(sameBits(counts, simulateBlock(prepared, { from: 0, to: 4 }).counts)).toBe(false);
  });
});

describe('the baseline', () => {
  it('is the same whatever scenarios stand beside it, and they beside one another', () => {
    const alone = prepareRun(request({ scenarios: [] }));
    const many = prepareRun(request({ scenarios: [conferences, everything] }));
    const counts = simulateBlock(alone, { from: 0, to: 10 }).counts;
    expect(sameBits(counts, partOfBlock(whole, prepared, REPLICATES, 0, 0, 10))).toBe(true);
    const beside = simulateBlock(many, { from: 0, to: 10 }).counts;
    expect(sameBits(baselineIn(many, beside, 10), counts)).toBe(true);
    const last = partOfBlock(beside, many, 10, 2, 0, 10);
    expect(sameBits(last, partOfBlock(whole, prepared, REPLICATES, 1, 0, 10))).toBe(true);
  });

  it('and every scenario are the same among more than can be simulated together', () => {
    const copies = Array.from({ length: MOST_TOGETHER + 1 }, (_, at) => ({ ...conferences, id: `copy-${at}` }));
    const long = prepareRun(request({ scenarios: [...copies, everything] }));
    const { counts } = simulateBlock(long, { from: 0, to: 2 });
    const last = partOfBlock(counts, long, 2, MOST_TOGETHER + 2, 0, 2);
    expect(sameBits(last, partOfBlock(whole, prepared, REPLICATES, 1, 0, 2))).toBe(true);
    expect(sameBits(baselineIn(long, counts, 2), partOfBlock(whole, prepared, REPLICATES, 0, 0, 2))).toBe(true);
  });

  const now = (id: string): number => library[`${id}.now`]?.value as number;
  const still = (id: string, over: object = {}): Scenario => ({
    id: 'still',
    name: 'Still',
    levers: { [id]: { target: now(id), ...over } },
    drivers: {},
  });
  const unmoved: Record<string, Scenario> = {
    'with nothing in it': { id: 'still', name: 'Still', levers: {}, drivers: {} },
    'with conferences where they stand': still('family-group-conference'),
    'with conferences where the user says they stand': still('family-group-conference', { target: 0.3, now: 0.3 }),
    'with spend where it stands': still('family-help-spend', { start: '2020-09', rampMonths: 3 }),
    'with support where it stands': still('post-removal-support'),
    'with no trend': { id: 'still', name: 'Still', levers: {}, drivers: { 'trend-in-need': { change: 0 } } },
  };

  it.each(Object.keys(unmoved))('is what a scenario %s gives, in both engines', (which) => {
    const run = prepareRun(request({ scenarios: [unmoved[which] as Scenario] }));
    const { counts } = simulateBlock(run, { from: 0, to: 6 });
    expect(sameBits(partOfBlock(counts, run, 6, 1, 0, 6), baselineIn(run, counts, 6))).toBe(true);
    const expected = expectedSeries(run);
    expect(sameBits(expected.subarray(0, sizeOf(run)), expected.subarray(sizeOf(run)))).toBe(true);
  });

  it('is what a scenario gives until its first change, in both engines', () => {
    const later: Scenario = {
      ...everything,
      levers: Object.fromEntries(
        Object.entries(everything.levers).map(([id, setting]) => [id, { ...setting, start: '2021-01' }]),
      ),
      drivers: {},
    };
    const run = prepareRun(request({ scenarios: [later] }));
    const size = sizeOf(run);
    const months = run.months.length;
    const { counts } = simulateBlock(run, { from: 0, to: 3 });
    const before = (series: Int32Array | Float64Array): number[] =>
      Array.from(series).filter((_, at) => at % months <= 9);
    const moved = partOfBlock(counts, run, 3, 1, 0, 3);
    expect(sameBits(before(moved), before(baselineIn(run, counts, 3)))).toBe(true);
    expect(sameBits(moved, baselineIn(run, counts, 3))).toBe(false);
    const expected = expectedSeries(run);
    expect(sameBits(before(expected.subarray(0, size)), before(expected.subarray(size)))).toBe(true);
    expect(sameBits(expected.subarray(0, size), expected.subarray(size))).toBe(false);
  });
});

describe('expected flows', () => {
  it('are the same every time, and whatever else was asked for before', () => {
    const first = expectedSeries(prepared);
    expectedSeries(prepareRun(request({ scenarios: [conferences] })));
    expect(sameBits(expectedSeries(prepareRun(request())), first)).toBe(true);
  });

  it('know nothing of seed or replicates', () => {
    expect(sameBits(expectedSeries(prepareRun(request({ seed: 'other' }))), expectedSeries(prepared))).toBe(true);
  });
});

describe('a block', () => {
  it.each([
    [0, 0],
    [3, 2],
    [-1, 2],
    [0.5, 2],
    [0, NaN],
  ])('from %d to %d is refused', (from, to) => {
    expect(() => simulateBlock(prepared, { from, to })).toThrow(RangeError);
  });
});
