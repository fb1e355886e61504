import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import type { LoopDefinition, ModelDefinition, OutputDefinition } from '../../../models/engine/definition.ts';
import { expectedFlows } from '../../../models/engine/expected.ts';
import { NO_CHANGE } from '../../../models/engine/plan.ts';
import { planOf, sameBits, simulate } from '../../support/engines.ts';
import { MeanComparison } from '../../support/means.ts';

const MONTHS = 24;

const loop = (over: Partial<LoopDefinition> = {}): LoopDefinition => ({
  id: 'crowding',
  label: 'A full waiting room slows help down',
  weights: { waiting: 1 },
  reference: 100,
  elasticity: -0.5,
  minimum: 0.25,
  maximum: 2,
  targets: ['helped'],
  ...over,
});

/** People come, wait, and are helped; some give up. */
function room(loops: readonly LoopDefinition[]): ModelDefinition {
  return {
    id: 'room',
    ageing: null,
    clocks: [{ id: 'wait', exactMonths: 2 }],
    states: [
      { id: 'waiting', label: 'Waiting', clock: 'wait', ageing: false },
      { id: 'in-help', label: 'In help', clock: 'wait', ageing: false },
    ],
    exits: [{ id: 'gone', label: 'Gone' }],
    moves: [
      { id: 'helped', label: 'Helped', from: 'waiting', to: [{ to: 'in-help', share: 1 }], hazard: 0.3 },
      { id: 'gives-up', label: 'Gives up', from: 'waiting', to: [{ to: 'gone', share: 1 }], hazard: 0.05 },
      { id: 'done', label: 'Done', from: 'in-help', to: [{ to: 'gone', share: 1 }], hazard: 0.2 },
    ],
    entries: [{ id: 'come', label: 'Come', to: [{ to: 'waiting', share: 1 }], perMonth: 60 }],
    loops,
  };
}

const outputs: OutputDefinition[] = [
  { id: 'waiting', kind: 'stock', states: ['waiting'] },
  { id: 'in-help', kind: 'stock', states: ['in-help'] },
  { id: 'helped', kind: 'flow', moves: ['helped'] },
  { id: 'gives-up', kind: 'flow', moves: ['gives-up'] },
  { id: 'come', kind: 'flow', moves: ['come'] },
];

const modelOf = (loops: readonly LoopDefinition[], waiting = 100): ReturnType<typeof compileModel> =>
  compileModel(room(loops), [{ state: 'waiting', children: [[waiting]] }], outputs);

/** What is expected, by output and month. */
function expectedOf(loops: readonly LoopDefinition[], waiting = 100): (output: string, month: number) => number {
  const flows = expectedFlows(modelOf(loops, waiting), NO_CHANGE, MONTHS);
  return (output, month) => flows[outputs.findIndex(({ id }) => id === output) * (MONTHS + 1) + month] as number;
}

/** The factor the loop put on help in a month: what was helped, of those who waited when the month began. */
const factorIn = (series: (output: string, month: number) => number, month: number): number =>
  series('helped', month) / series('waiting', month - 1) / 0.3;

describe('a loop, in what is expected', () => {
  it('scales the next month by (signal / reference) ^ elasticity', () => {
    const series = expectedOf([loop()], 150);
    for (let month = 1; month <= MONTHS; month += 1) {
      const signal = series('waiting', month - 1);
      expect(factorIn(series, month)).toBeCloseTo((signal / 100) ** -0.5, 12);
    }
    expect(factorIn(series, 1)).toBeLessThan(1);
  });

  it.each([
    { elasticity: -0.5, waiting: 400, factor: 0.5 },
    { elasticity: 0.5, waiting: 400, factor: 2 },
    { elasticity: -0.5, waiting: 64, factor: 1.25 },
    { elasticity: 0.5, waiting: 64, factor: 0.8 },
    { elasticity: -2, waiting: 400, factor: 0.25 },
    { elasticity: -2, waiting: 50, factor: 2 },
    { elasticity: 3, waiting: 50, factor: 0.25 },
    { elasticity: 0, waiting: 400, factor: 1 },
    { elasticity: -0.5, waiting: 100, factor: 1 },
  ])('of elasticity $elasticity with $waiting waiting instead of 100 is a factor of $factor', (each) => {
    const series = expectedOf([loop({ elasticity: each.elasticity })], each.waiting);
    expect(factorIn(series, 1)).toBeCloseTo(each.factor, 12);
  });

  it('compares with the opening position where it names no reference', () => {
    const { reference, ...own } = loop();
    expect(reference).toBe(100);
    const series = expectedOf([own], 250);
    expect(factorIn(series, 1)).toBe(1);
    expect(factorIn(series, 2)).toBeCloseTo((series('waiting', 1) / 250) ** -0.5, 12);
  });

  it('weighs states', () => {
    const series = expectedOf([loop({ weights: { waiting: 0.5, 'in-help': 2 } })]);
    expect(factorIn(series, 1)).toBeCloseTo(0.5 ** -0.5, 12);
    const signal = 0.5 * series('waiting', 4) + 2 * series('in-help', 4);
    expect(factorIn(series, 5)).toBeCloseTo(Math.max(0.25, (signal / 100) ** -0.5), 12);
  });

  it('with nobody to listen to takes the bound it was heading for, and none without a reference', () => {
    const empty = { weights: { 'in-help': 1 } };
    expect(factorIn(expectedOf([loop(empty)]), 1)).toBeCloseTo(2, 12);
    expect(factorIn(expectedOf([loop({ ...empty, elasticity: 0.5 })]), 1)).toBeCloseTo(0.25, 12);
    expect(factorIn(expectedOf([loop({ ...empty, elasticity: 0 })]), 1)).toBeCloseTo(1, 12);
    const { reference, ...own } = loop(empty);
    expect(reference).toBe(100);
    expect(factorIn(expectedOf([own]), 1)).toBeCloseTo(1, 12);
  });

  it('acts on entries, and several multiply', () => {
    const come = loop({ id: 'word-gets-round', elasticity: -1, targets: ['come', 'helped'] });
    const series = expectedOf([loop(), come], 125);
    expect(series('come', 1)).toBeCloseTo(60 * 0.8, 12);
    expect(factorIn(series, 1)).toBeCloseTo(0.8 ** 0.5 * 0.8, 12);
  });

  it('acts on top of a plan', () => {
    const model = modelOf([loop()], 400);
    const plan = planOf(model, [{ id: 'helped', factors: [[0.5]] }]);
    const flows = expectedFlows(model, plan, MONTHS);
    expect(flows[2 * (MONTHS + 1) + 1]).toBeCloseTo(400 * 0.3 * 0.5 * 0.5, 12);
  });

  it('brings a crowded room back more slowly, and leaves alone what it does not name', () => {
    const without = expectedOf([], 400);
    const slowed = expectedOf([loop()], 400);
    for (let month = 1; month <= MONTHS; month += 1) {
      expect(slowed('waiting', month)).toBeGreaterThan(without('waiting', month));
      expect(slowed('come', month)).toBe(60);
      expect(slowed('gives-up', month) / slowed('waiting', month - 1)).toBeCloseTo(0.05, 12);
    }
  });
});

describe('a loop, in both engines', () => {
  it.each([{ targets: [] }, { elasticity: 0 }, { minimum: 1, maximum: 1 }])(
    'switched off by %j has no effect',
    (off) => {
      const without = modelOf([], 300);
      const switched = modelOf([loop(off)], 300);
      expect(sameBits(expectedFlows(switched, NO_CHANGE, MONTHS), expectedFlows(without, NO_CHANGE, MONTHS))).toBe(
        true,
      );
      const counts = (model: typeof without): Int32Array => simulate(model, NO_CHANGE, MONTHS, 5, 'loops').counts;
      expect(sameBits(counts(switched), counts(without))).toBe(true);
    },
  );

  it('gives the same bits every time, and others than without it', () => {
    const model = modelOf([loop()], 300);
    expect(sameBits(expectedFlows(model, NO_CHANGE, MONTHS), expectedFlows(model, NO_CHANGE, MONTHS))).toBe(true);
    const first = simulate(model, NO_CHANGE, MONTHS, 6, 'loops').counts;
    const again = simulate(model, NO_CHANGE, MONTHS, 3, 'loops').counts;
    expect(sameBits(first.subarray(0, again.length), again)).toBe(true);
    expect(sameBits(first, simulate(modelOf([], 300), NO_CHANGE, MONTHS, 6, 'loops').counts)).toBe(false);
  });

  it('does to large numbers of people what is expected', () => {
    // The mean of a curve is not the curve of the mean, so that only with many people do the engines agree.
    const model = compileModel(
      room([loop({ reference: 10_000 })]),
      [{ state: 'waiting', children: [[20_000]] }],
      outputs,
    );
    const flows = expectedFlows(model, NO_CHANGE, 3);
    const { counts, size, stride } = simulate(model, NO_CHANGE, 3, 20, 'many');
    const means = new MeanComparison();
    outputs.forEach(({ id }, output) => {
      for (const month of [1, 2, 3]) {
        const at = output * stride + month;
        const values = Array.from({ length: 20 }, (_, replicate) => counts[replicate * size + at] as number);
        means.add(`${id}, month ${month}`, values, flows[at] as number);
      }
    });
    expect(means.farthest.distance, means.farthest.name).toBeLessThan(4);
    expect(flows[2 * stride + 1]).toBeCloseTo(20_000 * 0.3 * 2 ** -0.5, 6);
  });
});

describe('a loop', () => {
  it('compares with a reference of its own for each month, the last holding on', () => {
    // The signal is what the reference says in the first two months: the loop does nothing until the third.
    const flows = expectedFlows(modelOf([]), NO_CHANGE, 3);
    const expected = [flows[0] as number, flows[1] as number, (flows[2] as number) / 2];
    const looped = expectedOf([loop({ reference: expected })]);
    const plain = expectedOf([]);
    expect(looped('helped', 1)).toBeCloseTo(plain('helped', 1), 9);
    expect(looped('helped', 2)).toBeCloseTo(plain('helped', 2), 9);
    expect(looped('helped', 3)).toBeCloseTo(plain('helped', 3) * 2 ** -0.5, 9);
  });

  it('acts on the ages it names and no others', () => {
    const aged = (ages?: readonly [number, number]): Float64Array => {
      const plain = room([loop({ reference: 10, elasticity: -1, ...(ages ? { ages } : {}) })]);
      const definition: ModelDefinition = {
        ...plain,
        ageing: { oldestAge: 1, leavesTo: 'gone' },
        states: plain.states.map((state) => ({ ...state, ageing: true })),
      };
      const model = compileModel(definition, [{ state: 'waiting', children: [[0], [20]] }], outputs);
      return expectedFlows(model, NO_CHANGE, 1);
    };
    const helped = (flows: Float64Array): number => flows[2 * 2 + 1] as number;
    const eased = helped(aged()) / helped(aged([0, 0]));
    // Twenty wait where ten is usual: half as many are helped, unless the loop looks at babies only.
    expect(eased).toBeLessThan(0.55);
    expect(Object.is(helped(aged([0, 1])), helped(aged()))).toBe(true);
  });
});
