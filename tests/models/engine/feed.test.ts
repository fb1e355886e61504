import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import type { CompiledModel } from '../../../models/engine/compiled.ts';
import type { ModelDefinition, MoveDefinition, OpeningStock } from '../../../models/engine/definition.ts';
import { expectedCells } from '../../../models/engine/expected.ts';
import { NO_CHANGE, type Plan } from '../../../models/engine/plan.ts';

const MONTHS = 15;
const AGES = 4;
const MONTHS_TOLD_APART = 4;
const ROOMS = ['red', 'green', 'blue', 'grey'];

interface House {
  readonly ageing: boolean;
  /** Weight of each room, by age. */
  readonly weights: readonly (readonly number[])[];
  readonly hazards: readonly number[];
  /** How much likelier the move is in the first month. */
  readonly atFirst: number;
}

const houses: fc.Arbitrary<House> = fc.record({
  ageing: fc.boolean(),
  weights: fc.array(
    fc.array(
      fc.integer({ min: 0, max: 9 }).map((weight) => (weight === 0 ? 0 : weight / 9)),
      {
        minLength: AGES,
        maxLength: AGES,
      },
    ),
    { minLength: ROOMS.length, maxLength: ROOMS.length },
  ),
  hazards: fc.array(
    fc.integer({ min: 0, max: 90 }).map((each) => each / 100),
    {
      minLength: ROOMS.length,
      maxLength: ROOMS.length,
    },
  ),
  atFirst: fc.constantFrom(1, 0.5, 1.5),
});

/** People move from any room to any other in proportion to its weight. */
function houseOf({ ageing, weights, hazards, atFirst }: House, rooms = ROOMS): ModelDefinition {
  const ages = ageing ? AGES : 1;
  // The last room always takes some, so that shares can add up.
  const weightOf = (room: number, age: number): number =>
    (weights[room]?.[age] ?? 0) + (room === rooms.length - 1 ? 1 : 0.1);
  return {
    id: 'house',
    ageing: ageing ? { oldestAge: AGES - 1, leavesTo: 'out' } : null,
    clocks: [{ id: 'stay', exactMonths: MONTHS_TOLD_APART }],
    states: rooms.map((id) => ({ id, label: id, clock: 'stay', ageing })),
    exits: [{ id: 'out', label: 'Out' }],
    moves: rooms.flatMap((from, room): MoveDefinition[] => {
      const others = rooms.filter((id) => id !== from);
      const totals = Array.from({ length: ages }, (_, age) =>
        others.reduce((sum, id) => sum + weightOf(rooms.indexOf(id), age), 0),
      );
      const to = others.map((id) => {
        const shares = totals.map((total, age) => weightOf(rooms.indexOf(id), age) / total);
        return { to: id, share: ageing ? shares : (shares[0] as number) };
      });
      return [
        {
          id: `${from}.change`,
          label: 'Changes room',
          from,
          to,
          hazard: (hazards[room] as number) / 2,
          byMonths: [
            { fromMonth: 0, factor: atFirst },
            { fromMonth: 1, factor: 1 },
          ],
        },
        { id: `${from}.leave`, label: 'Leaves', from, to: [{ to: 'out', share: 1 }], hazard: 0.05 },
      ];
    }),
    entries: [{ id: 'come', label: 'Come', to: [{ to: rooms[0] as string, share: 1 }], perMonth: 3 }],
    loops: [],
  };
}

/** The same model with every move taken by itself: no move of it is steady. */
function oneByOne(model: CompiledModel): CompiledModel {
  return { ...model, steady: new Uint8Array(model.moves.length), inflows: [] };
}

/** Twice as many changes, so that some chances pass certainty and are scaled down. */
function twiceAsMany(model: CompiledModel): Plan {
  const factors = new Float64Array(model.ages).fill(2);
  const changes = model.moves.filter(({ id }) => id.endsWith('.change'));
  return { moves: changes.map(({ index }) => ({ move: index, factors, instead: -1 })), entries: [] };
}

const openingOf = (ageing: boolean, rooms = ROOMS): OpeningStock[] =>
  rooms.map((state, room) => ({
    state,
    children: Array.from({ length: ageing ? AGES : 1 }, (_, age) => [room + 1, age, 0, 2]),
  }));

describe('moves from several states at once', () => {
  it('give what moving one by one gives, and never less than nobody', () => {
    let steady = 0;
    fc.assert(
      fc.property(houses, (house) => {
        const model = compileModel(houseOf(house), openingOf(house.ageing), []);
        steady += model.inflows.length;
        for (const plan of [NO_CHANGE, twiceAsMany(model)]) {
          const cells = expectedCells(model, plan, MONTHS);
          expectedCells(oneByOne(model), plan, MONTHS).forEach((people, cell) => {
            expect(Math.abs((cells[cell] as number) - people)).toBeLessThan(1e-9);
            expect(cells[cell]).toBeGreaterThanOrEqual(0);
          });
        }
      }),
      { seed: 11, numRuns: 60 },
    );
    expect(steady).toBeGreaterThan(50);
  });

  it('draw from more states than one pass takes', () => {
    const weights = Array.from({ length: 9 }, (_, room) => [room + 1]);
    const hazards = weights.map((_, room) => room / 10);
    const house = { ageing: false, weights, hazards, atFirst: 1 };
    const rooms = weights.map((_, room) => `room ${String(room)}`);
    const model = compileModel(houseOf(house, rooms), openingOf(false, rooms), []);
    const cells = expectedCells(model, NO_CHANGE, MONTHS);
    expectedCells(oneByOne(model), NO_CHANGE, MONTHS).forEach((people, cell) => {
      expect(cells[cell]).toBeCloseTo(people, 9);
    });
  });
});
