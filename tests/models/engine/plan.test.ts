import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import type { ModelDefinition, MoveDefinition } from '../../../models/engine/definition.ts';
import { expectedCells, expectedFlows } from '../../../models/engine/expected.ts';
import type { EntryChange, MoveChange } from '../../../models/engine/plan.ts';
import { simulate } from '../../support/engines.ts';

const move = (id: string, from: string, to: string, over: Partial<MoveDefinition> = {}): MoveDefinition => ({
  id,
  label: id,
  from,
  to: [{ to, share: 1 }],
  hazard: 0.2,
  ...over,
});

const definition: ModelDefinition = {
  id: 'plans',
  ageing: { oldestAge: 1, leavesTo: 'gone' },
  clocks: [{ id: 'time', exactMonths: 2 }],
  states: ['here', 'there'].map((id) => ({ id, label: id, clock: 'time', ageing: true })),
  exits: [{ id: 'gone', label: 'Gone' }],
  moves: [
    move('go', 'here', 'there'),
    move('leave', 'here', 'gone'),
    move('tire', 'here', 'gone', { byMonths: [{ fromMonth: 0, factor: 0.5 }] }),
    move('return', 'there', 'here'),
  ],
  entries: [{ id: 'come', label: 'Come', to: [{ to: 'here', share: 1 }], perMonth: [1, 2] }],
  loops: [],
};
const model = compileModel(
  definition,
  [{ state: 'here', children: [[10], [20]] }],
  [
    { id: 'went', kind: 'flow', moves: ['go'] },
    { id: 'left', kind: 'flow', moves: ['leave'] },
    { id: 'came', kind: 'flow', moves: ['come'] },
  ],
);

const change = (over: Partial<MoveChange>): MoveChange => ({
  move: 0,
  factors: Float64Array.of(1, 1),
  instead: -1,
  ...over,
});

describe('a plan that does not fit its model', () => {
  const moves: [string, Partial<MoveChange>, string][] = [
    ['an unknown move', { move: 9 }, 'The plan changes move number 9, which does not exist.'],
    ['no factors', { factors: new Float64Array() }, 'The plan for "go" does not give a factor for each month and age.'],
    ['a factor for half a month', { factors: Float64Array.of(1, 1, 1) }, 'The plan for "go" does not give a factor'],
    ['a negative factor', { factors: Float64Array.of(1, -0.1) }, 'The plan for "go" has a factor below 0'],
    ['a factor that is not a number', { factors: Float64Array.of(NaN, 1) }, 'The plan for "go" has a factor below 0'],
    ['a factor without end', { factors: Float64Array.of(1, Infinity) }, 'The plan for "go" has a factor below 0'],
    ['a way out of another state', { instead: 3 }, 'Those kept from "go" cannot be sent along a move from another'],
    ['a way with other months', { instead: 2 }, 'Those kept from "go" cannot be sent along a move from another state'],
    ['a way that is not there', { instead: 7 }, 'Those kept from "go" cannot be sent along a move from another state'],
  ];

  it.each(moves)('for %s is refused by both engines, by name', (_, over, message) => {
    const plan = { moves: [change(over)], entries: [] };
    for (const run of [
      () => expectedFlows(model, plan, 3),
      () => expectedCells(model, plan, 3),
      () => simulate(model, plan, 3, 1, 'plan'),
    ]) {
      expect(run).toThrow(RangeError);
      expect(run).toThrow(message);
    }
  });

  const entries: [string, Partial<EntryChange>, string][] = [
    ['an unknown entry', { entry: 4 }, 'The plan changes entry number 4, which does not exist.'],
    [
      'no factors',
      { factors: new Float64Array() },
      'The plan for "come" does not give a factor for each month and age.',
    ],
    ['a negative factor', { factors: Float64Array.of(-1, 1) }, 'The plan for "come" has a factor below 0'],
  ];

  it.each(entries)('for %s of an entry is refused, by name', (_, over, message) => {
    const plan = { moves: [], entries: [{ entry: 0, factors: Float64Array.of(1, 1), ...over }] };
    expect(() => expectedFlows(model, plan, 3)).toThrow(message);
    expect(() => simulate(model, plan, 3, 1, 'plan')).toThrow(RangeError);
  });
});

describe('a plan', () => {
  const flowsOf = (plan: { moves: MoveChange[]; entries: EntryChange[] }): [number, number, number] => {
    const flows = expectedFlows(model, plan, 1);
    return [flows[1] as number, flows[3] as number, flows[5] as number];
  };

  it('multiplies a hazard at the ages it names', () => {
    // In the first month nearly everybody is as old as on 31 March: one in 24 of each class has had its birthday.
    const [went] = flowsOf({ moves: [change({ factors: Float64Array.of(0, 1) })], entries: [] });
    const stayed = 30 - 20 / 12;
    const aged1 = 20 * (11 / 12) + 10 / 24;
    expect(went).toBeCloseTo(0.2 * aged1, 12);
    expect(went).toBeLessThan(0.2 * stayed);
  });

  it('sends those kept from one move along another, all of them', () => {
    const before = flowsOf({ moves: [], entries: [] });
    const [went, left] = flowsOf({ moves: [change({ factors: Float64Array.of(0.4, 0.4), instead: 1 })], entries: [] });
    expect(went).toBeCloseTo(0.4 * before[0], 12);
    expect(left).toBeCloseTo(before[1] + 0.6 * before[0], 12);
  });

  it('multiplies entries', () => {
    const [, , came] = flowsOf({ moves: [], entries: [{ entry: 0, factors: Float64Array.of(3, 0) }] });
    expect(came).toBeCloseTo(3, 12);
    expect(flowsOf({ moves: [], entries: [] })[2]).toBeCloseTo(3, 12);
  });

  it('keeps its last month for ever after', () => {
    const factors = Float64Array.of(1, 1, 0, 0);
    const flows = expectedFlows(model, { moves: [change({ factors })], entries: [] }, 4);
    expect(flows[1]).toBeGreaterThan(0);
    expect(Array.from(flows.subarray(2, 5))).toEqual([0, 0, 0]);
  });

  it('takes a common change before its own, on moves and entries alike, month by month', () => {
    const common = [
      { moves: Int32Array.of(0), entries: Int32Array.of(0), factors: Float64Array.of(0.5, 2) },
      { moves: Int32Array.of(0), entries: new Int32Array(), factors: Float64Array.of(0.5) },
    ];
    const before = expectedFlows(model, { moves: [], entries: [] }, 2);
    const alone = expectedFlows(model, { moves: [], entries: [], common }, 2);
    expect(alone[1]).toBeCloseTo(0.25 * (before[1] as number), 12);
    expect(alone[6 + 1]).toBeCloseTo(0.5 * (before[6 + 1] as number), 12);
    expect(alone[6 + 2]).toBeCloseTo(2 * (before[6 + 2] as number), 12);
    const kept = change({ factors: Float64Array.of(0.4, 0.4), instead: 1 });
    const both = expectedFlows(model, { moves: [kept], entries: [], common }, 1);
    expect(both[1]).toBeCloseTo(0.4 * 0.25 * (before[1] as number), 12);
    expect(both[3]).toBeCloseTo((before[4] as number) + 0.6 * 0.25 * (before[1] as number), 12);
  });

  it('is refused by name when a common change does not fit', () => {
    const fit = { moves: Int32Array.of(0), entries: new Int32Array(), factors: Float64Array.of(1) };
    const run = (over: Partial<typeof fit>): (() => unknown) => {
      const plan = { moves: [], entries: [], common: [{ ...fit, ...over }] };
      return () => expectedFlows(model, plan, 1);
    };
    expect(run({})).not.toThrow();
    expect(run({ moves: Int32Array.of(9) })).toThrow('names a move or entry that does not exist');
    expect(run({ entries: Int32Array.of(-1) })).toThrow('names a move or entry that does not exist');
    expect(run({ factors: new Float64Array() })).toThrow('has no factor');
    expect(run({ factors: Float64Array.of(-1) })).toThrow('below 0');
  });
});
