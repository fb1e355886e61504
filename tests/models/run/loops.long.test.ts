import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOPS, LOOPS } from '../../../models/care/loops.ts';
import type { Scenario } from '../../../models/care/scenario.ts';
import { expectedSeries, simulateBlock } from '../../../models/run/block.ts';
import { outputSeries } from '../../../models/run/outputs.ts';
import { InvalidRun, prepareRun, type PreparedRun } from '../../../models/run/prepare.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import { careRequest, CareSample, conferences, everything, spread } from '../../support/care-runs.ts';
import { sameBits } from '../../support/engines.ts';
import { baselineOf, library, partOf } from '../../support/seeds.ts';

const YEARS = 6;
const END = YEARS * 12;
const ALL = LOOPS.map(({ id }) => id);
const moreNeed: Scenario = {
  id: 'need',
  name: 'More need',
  levers: {},
  drivers: { 'trend-in-need': { change: 0.04 } },
};
const support: Scenario = {
  id: 'support',
  name: 'Support after removal',
  levers: { 'post-removal-support': { target: 0.6, rampMonths: 0 } },
  drivers: {},
};

const ready = (loops: readonly string[], over: Partial<RunRequest> = {}): PreparedRun =>
  prepareRun(careRequest({ years: YEARS, scenarios: [conferences, moreNeed, support], loops, ...over }));

/** Worked out once, whichever output is looked at. */
const flows = new Map<string, { readonly prepared: PreparedRun; readonly series: Float64Array }>();

/** One output of each scenario with these loops, the baseline first, month by month. */
function expectedWith(loops: readonly string[], output: string): Float64Array[] {
  const key = loops.join();
  let known = flows.get(key);
  if (known === undefined) {
    const prepared = ready(loops);
    known = { prepared, series: expectedSeries(prepared) };
    flows.set(key, known);
  }
  return outputOf(known.prepared, known.series, output);
}

const expectedOf = (prepared: PreparedRun, output: string): Float64Array[] =>
  outputOf(prepared, expectedSeries(prepared), output);

function outputOf(prepared: PreparedRun, series: Float64Array, output: string): Float64Array[] {
  return prepared.scenarios.map((_, scenario) => {
    const into = new Float64Array(prepared.months.length);
    outputSeries(prepared, output, scenario, series, 0, 1, 0, into);
    return into;
  });
}

/** What each scenario changes at the end, against the baseline under the same loops. */
function changes(loops: readonly string[], output: string): Record<string, number> {
  const [baseline, ...others] = expectedWith(loops, output).map((series) => series[END] ?? NaN);
  return Object.fromEntries(
    [conferences, moreNeed, support].map(({ id }, at) => [id, (others[at] ?? NaN) - (baseline ?? NaN)]),
  );
}

const plus = (id: string): string[] => [...DEFAULT_LOOPS, id];
const minus = (id: string): string[] => DEFAULT_LOOPS.filter((each) => each !== id);

describe('each loop alone', () => {
  const usual = changes(DEFAULT_LOOPS, 'stock.care');

  it.each(['spend-crowds-out-prevention', 'caseload-erodes-help'])('%s: makes more of a rise in need', (id) => {
    const { need = NaN } = changes(plus(id), 'stock.care');
    expect(need).toBeGreaterThan((usual.need ?? NaN) * 1.001);
    expect(need).toBeLessThan((usual.need ?? NaN) * 1.25);
  });

  it('savings-reflowed: makes more of a fall in care, and nothing of a rise', () => {
    const reflowed = changes(plus('savings-reflowed'), 'stock.care');
    expect(reflowed.conferences).toBeLessThan((usual.conferences ?? NaN) * 1.001);
    expect(reflowed.need).toBe(usual.need);
  });

  it.each(DEFAULT_LOOPS)('%s: makes more of a fall and of a rise', (id) => {
    const without = changes(minus(id), 'stock.care');
    for (const scenario of ['conferences', 'need']) {
      expect(Math.abs(usual[scenario] ?? NaN)).toBeGreaterThan(Math.abs(without[scenario] ?? NaN) * 1.001);
    }
  });

  it('foster-places-run-out: holds in-house foster children back, and costs more', () => {
    const holding = plus('foster-places-run-out');
    const placed = (loops: readonly string[]): number => changes(loops, 'stock.care.in-house-foster').need ?? NaN;
    expect(placed(holding)).toBeLessThan(placed(DEFAULT_LOOPS) * 0.75);
    expect(placed(holding)).toBeGreaterThan(0);
    const cost = (loops: readonly string[]): number => changes(loops, 'cost.care').need ?? NaN;
    expect(cost(holding)).toBeGreaterThan(cost(DEFAULT_LOOPS));
  });
});

describe('loops that are in the states, switched off', () => {
  const held: Record<string, string> = {
    'failed-returns': 'flow.care.in.returned-home',
    'removal-leads-to-removal': 'flow.parents.repeat-removal',
  };

  it.each(Object.entries(held))('%s: as many follow in every month as with nothing changed', (id, flow) => {
    const [baseline, fewer, more] = expectedWith(minus(id), flow);
    const usual = expectedWith(DEFAULT_LOOPS, flow)[1];
    for (let month = 1; month <= END; month += 1) {
      const before = baseline?.[month] ?? NaN;
      expect(Math.abs((fewer?.[month] ?? NaN) / before - 1)).toBeLessThan(1e-3);
      expect(Math.abs((more?.[month] ?? NaN) / before - 1)).toBeLessThan(3e-3);
    }
    expect(Math.abs((usual?.[END] ?? NaN) / (baseline?.[END] ?? NaN) - 1)).toBeGreaterThan(0.02);
  });

  it('leave a lever on the follow-on move itself its effect', () => {
    const [baseline, , , supported] = expectedWith([], 'flow.parents.repeat-removal');
    expect(supported?.[END]).toBeLessThan((baseline?.[END] ?? NaN) * 0.97);
  });

  it('change nothing in the baseline, bit for bit', () => {
    const baselines = [[], DEFAULT_LOOPS].map((loops) =>
      simulateBlock(ready(loops, { scenarios: [], evidence: 'uncertain' }), { from: 0, to: 3 }),
    );
    expect(sameBits(baselines[0]?.counts ?? new Int32Array(), baselines[1]?.counts ?? new Int32Array(1))).toBe(true);
  });

  it('are held in simulated children too, within chance', () => {
    const scenarios = [conferences];
    const place = { scenarios, years: 4, baseline: partOf(baselineOf('average-authority'), 0.5) };
    const sample = new CareSample(careRequest({ ...place, loops: minus('failed-returns') }), 40);
    const flow = 'flow.care.in.returned-home';
    const differences = Array.from({ length: sample.replicates }, (_, replicate) =>
      [0, 1].map((scenario) =>
        sample
          .series(flow, scenario, replicate)
          .subarray(25, 49)
          .reduce((a, b) => a + b, 0),
      ),
    ).map(([baseline = NaN, changed = NaN]) => changed - baseline);
    const mean = differences.reduce((a, b) => a + b, 0) / differences.length;
    expect(Math.abs(mean)).toBeLessThan((3 * spread(differences)) / Math.sqrt(differences.length));
  });
});

describe('with every loop on', () => {
  const small = partOf(baselineOf('average-authority'), 0.1);
  const request = (over: Partial<RunRequest> = {}): RunRequest =>
    careRequest({ baseline: small, years: 3, loops: ALL, evidence: 'uncertain', ...over });

  it('a scenario that changes nothing is the baseline, bit for bit', () => {
    const still: Scenario = { id: 'still', name: 'Still', levers: {}, drivers: {} };
    const prepared = prepareRun(request({ scenarios: [still] }));
    const { counts } = simulateBlock(prepared, { from: 0, to: 4 });
    expect(sameBits(counts.subarray(0, counts.length / 2), counts.subarray(counts.length / 2))).toBe(true);
    const expected = expectedSeries(prepared);
    expect(sameBits(expected.subarray(0, expected.length / 2), expected.subarray(expected.length / 2))).toBe(true);
  });

  it('blocks may be cut anywhere', () => {
    const prepared = prepareRun(request({ scenarios: [everything] }));
    const whole = simulateBlock(prepared, { from: 0, to: 4 }).counts;
    const last = simulateBlock(prepared, { from: 3, to: 4 }).counts;
    const size = last.length / 2;
    expect(sameBits(last.subarray(0, size), whole.subarray(3 * size, 4 * size))).toBe(true);
    expect(sameBits(last.subarray(size), whole.subarray(7 * size))).toBe(true);
  });

  it('a run without chance is the expected flows, and its baseline moves with how strong the loops are', () => {
    const england = { baseline: baselineOf('england-2020'), scenarios: [moreNeed], chance: 'averaged' as const };
    const held = prepareRun(request({ ...england, evidence: 'central' }));
    const { counts } = simulateBlock(held, { from: 0, to: 1 });
    const expected = expectedSeries(held);
    expect(counts.every((count, at) => Math.abs(count - (expected[at] as number)) <= 0.5)).toBe(true);
    const drawn = simulateBlock(prepareRun(request(england)), { from: 0, to: 2 }).counts;
    const size = counts.length / 2;
    expect(sameBits(drawn.subarray(0, size), drawn.subarray(size, 2 * size))).toBe(false);
  });

  it('no loop does more than it may: with four times the need nothing runs away', () => {
    const wild: Scenario = { id: 'wild', name: 'Wild', levers: {}, drivers: { 'trend-in-need': { change: 0.1 } } };
    const years = { years: 15, scenarios: [wild], evidence: 'central' as const };
    const entering = (loops: readonly string[]): number =>
      expectedOf(prepareRun(request({ ...years, loops })), 'flow.child-in-need.in')[1]?.[180] ?? NaN;
    const largest = 1 + (library['loops.largest-change']?.value as number);
    const ratio = entering(ALL) / entering(DEFAULT_LOOPS);
    expect(ratio).toBeGreaterThan(1.05);
    // Crowding and caseload both act on children becoming in need.
    expect(ratio).toBeLessThan(largest * largest);
  });
});

it('simulated means are near the expected flows, with loops that listen to children', () => {
  const request = careRequest({ years: 4, scenarios: [moreNeed], loops: plus('caseload-erodes-help') });
  const sample = new CareSample(request, 30);
  const expected = expectedOf(sample.prepared, 'stock.child-in-need');
  for (const scenario of [0, 1]) {
    const values = sample.values('stock.child-in-need', scenario, 48);
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    expect(Math.abs(mean - (expected[scenario]?.[48] ?? NaN))).toBeLessThan(
      (3.5 * spread(values)) / Math.sqrt(values.length),
    );
  }
});

it('a loop that does not exist is refused with a sentence', () => {
  expect(() => ready(['spiral'])).toThrow(InvalidRun);
  expect(() => ready(['spiral'])).toThrow('There is no loop "spiral".');
});

describe('money that loops move', () => {
  it('what savings put into help is not saved: it comes back as cost of the scenario', () => {
    const [, programmes] = expectedWith(DEFAULT_LOOPS, 'cost.programmes');
    const [, reflowed] = expectedWith(plus('savings-reflowed'), 'cost.programmes');
    const care = changes(plus('savings-reflowed'), 'cost.care').conferences ?? NaN;
    const put = (reflowed?.[END] ?? NaN) - (programmes?.[END] ?? NaN);
    expect(put).toBeGreaterThan(0);
    expect(put).toBeLessThan(-care * 0.5);
  });

  it('no pound saved is put into help twice, with both loops that move money on', () => {
    const both = [...plus('savings-reflowed'), 'spend-crowds-out-prevention'];
    const without = plus('spend-crowds-out-prevention');
    const put =
      (changes(both, 'cost.programmes').conferences ?? NaN) - (changes(without, 'cost.programmes').conferences ?? NaN);
    const alone =
      (changes(plus('savings-reflowed'), 'cost.programmes').conferences ?? NaN) -
      (changes(DEFAULT_LOOPS, 'cost.programmes').conferences ?? NaN);
    expect(put / alone).toBeGreaterThan(0.4);
    expect(put / alone).toBeLessThan(0.6);
  });

  it('what care takes from help is not spent twice', () => {
    const [, more] = [...expectedWith(plus('spend-crowds-out-prevention'), 'cost.programmes')].slice(1);
    expect(more?.[END]).toBeLessThan(0);
  });
});
