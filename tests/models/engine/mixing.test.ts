import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import type { ModelDefinition, MoveDefinition, OpeningStock } from '../../../models/engine/definition.ts';
import { expectedCells } from '../../../models/engine/expected.ts';
import { NO_CHANGE } from '../../../models/engine/plan.ts';

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
function houseOf({ ageing, weights, hazards, atFirst }: House): ModelDefinition {
  const ages = ageing ? AGES : 1;
  // The last room always takes some, so that shares can add up.
  const weightOf = (room: number, age: number): number =>
    (weights[room]?.[age] ?? 0) + (room === ROOMS.length - 1 ? 1 : 0.1);
  return {
    id: 'house',
    ageing: ageing ? { oldestAge: AGES - 1, leavesTo: 'out' } : null,
    clocks: [{ id: 'stay', exactMonths: MONTHS_TOLD_APART }],
    states: ROOMS.map((id) => ({ id, label: id, clock: 'stay', ageing })),
    exits: [{ id: 'out', label: 'Out' }],
    moves: ROOMS.flatMap((from, room): MoveDefinition[] => {
      const others = ROOMS.filter((id) => id !== from);
      const totals = Array.from({ length: ages }, (_, age) =>
        others.reduce((sum, id) => sum + weightOf(ROOMS.indexOf(id), age), 0),
      );
      const to = others.map((id) => {
        const shares = totals.map((total, age) => weightOf(ROOMS.indexOf(id), age) / total);
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
    entries: [{ id: 'come', label: 'Come', to: [{ to: 'red', share: 1 }], perMonth: 3 }],
    loops: [],
  };
}

/** The same house, each change told apart by where it leads: nothing there to be taken together. */
function pairByPair(definition: ModelDefinition): ModelDefinition {
  const moves = definition.moves.flatMap((move) =>
    move.to.map(({ to, share }, at): MoveDefinition => {
      const hazard = move.hazard as number;
      return {
        ...move,
        id: `${move.id}.${String(at)}`,
        to: [{ to, share: 1 }],
        hazard: typeof share === 'number' ? hazard * share : share.map((each) => hazard * each),
      };
    }),
  );
  return { ...definition, moves };
}

const openingOf = (ageing: boolean): OpeningStock[] =>
  ROOMS.map((state, room) => ({
    state,
    children: Array.from({ length: ageing ? AGES : 1 }, (_, age) => [room + 1, age, 0, 2]),
  }));

describe('moves to any other state in proportion to weights', () => {
  it('give what moving pair by pair gives, and never less than nobody', () => {
    let taken = 0;
    fc.assert(
      fc.property(houses, (house) => {
        const definition = houseOf(house);
        const opening = openingOf(house.ageing);
        const together = compileModel(definition, opening, []);
        const apart = compileModel(pairByPair(definition), opening, []);
        expect(apart.mixing).toEqual([]);
        taken += together.mixing.length;
        const cells = expectedCells(together, NO_CHANGE, MONTHS);
        expectedCells(apart, NO_CHANGE, MONTHS).forEach((people, cell) => {
          expect(Math.abs((cells[cell] as number) - people)).toBeLessThan(1e-9);
          expect(cells[cell]).toBeGreaterThanOrEqual(0);
        });
      }),
      { seed: 11, numRuns: 60 },
    );
    expect(taken).toBeGreaterThan(50);
  });
});
