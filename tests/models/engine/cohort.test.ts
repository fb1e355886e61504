import { describe, expect, it } from 'vitest';
import { simulateReplicate } from '../../../models/engine/children.ts';
import { Cohort, groupsOf } from '../../../models/engine/cohort.ts';
import { compileModel } from '../../../models/engine/compile.ts';
import type { ModelDefinition, OutputDefinition } from '../../../models/engine/definition.ts';
import { OUTGREW } from '../../../models/engine/follower.ts';
import { NO_CHANGE } from '../../../models/engine/plan.ts';
import { makeSimulation } from '../../../models/engine/simulation.ts';
import { seedWords } from '../../../models/random/keys.ts';

const MONTHS = 48;
const LEAVES = 0.05;
const BACK = 0.1;

/** People come into a house of two rooms, may leave it for the garden and come back, or go for good. */
const definition: ModelDefinition = {
  id: 'house',
  ageing: null,
  clocks: [{ id: 'clock', exactMonths: 1 }],
  states: [
    { id: 'hall', label: 'Hall', clock: 'clock', ageing: false },
    { id: 'room', label: 'Room', clock: 'clock', ageing: false },
    { id: 'garden', label: 'Garden', clock: 'clock', ageing: false },
  ],
  exits: [{ id: 'gone', label: 'Gone' }],
  moves: [
    { id: 'hall.room', label: '', from: 'hall', to: [{ to: 'room', share: 1 }], hazard: 0.2 },
    { id: 'hall.garden', label: '', from: 'hall', to: [{ to: 'garden', share: 1 }], hazard: LEAVES },
    { id: 'room.garden', label: '', from: 'room', to: [{ to: 'garden', share: 1 }], hazard: LEAVES },
    { id: 'garden.hall', label: '', from: 'garden', to: [{ to: 'hall', share: 1 }], hazard: BACK },
    { id: 'garden.gone', label: '', from: 'garden', to: [{ to: 'gone', share: 1 }], hazard: 0.02 },
  ],
  entries: [{ id: 'come', label: '', to: [{ to: 'hall', share: 1 }], perMonth: 60 }],
  loops: [],
};

const outputs: readonly OutputDefinition[] = [
  { id: 'in', kind: 'flow', moves: ['come', 'garden.hall'], to: ['hall'] },
  { id: 'stock', kind: 'stock', states: ['hall', 'room', 'garden'] },
];

const model = compileModel(definition, [{ state: 'garden', children: [[300]] }], outputs);
const words = seedWords('house');

function run(cohort: Cohort | null): Int32Array {
  const simulation = makeSimulation(model);
  simulation.follower = cohort;
  const into = new Int32Array(outputs.length * (MONTHS + 1));
  simulateReplicate(simulation, NO_CHANGE, MONTHS, words, 0, into, 0);
  return into;
}

const HOUSE = ['hall', 'room'];

describe('following those who come into a group of states', () => {
  it('changes nothing', () => {
    expect(run(new Cohort(model, { states: HOUSE, from: 0, until: MONTHS }))).toEqual(run(null));
  });

  it('hears of every entry in its months: as many as the flow counts', () => {
    const cohort = new Cohort(model, { states: HOUSE, from: 6, until: 30 });
    const flow = run(cohort).subarray(7, 31);
    expect(cohort.entries).toBe(flow.reduce((sum, count) => sum + count, 0));
    expect(cohort.people.length).toBeLessThan(cohort.entries);
    expect(cohort.people.length).toBeGreaterThan(1000);
    expect(cohort.people.every(({ month, moves }) => month >= 6 && month < 30 && moves[0]?.month === month)).toBe(true);
  });

  it('sees each go on from where they were, one move a month at most, and nobody come back from an exit', () => {
    const cohort = new Cohort(model, { states: HOUSE, from: 0, until: MONTHS });
    run(cohort);
    const hall = 0;
    for (const { moves } of cohort.people) {
      moves.forEach(({ month, to }, at) => {
        const next = moves[at + 1];
        if (next) expect(next.month).toBeGreaterThan(month);
        if (to < 0) expect(next).toBeUndefined();
        if (to === 2 && next) expect([hall, -1]).toContain(next.to);
      });
    }
    expect(cohort.people.flatMap(({ moves }) => moves).every(({ to }) => to !== OUTGREW)).toBe(true);
  });

  it('finds the share still there that the hazards give', () => {
    const follow = 12;
    const cohort = new Cohort(model, { states: HOUSE, from: 0, until: MONTHS - follow });
    run(cohort);
    const groups = new Int32Array(follow + 1);
    const inHouse = new Float64Array(follow + 1);
    for (const person of cohort.people) {
      groupsOf(person, (place) => (place >= 0 && place < 2 ? 1 : 0), groups);
      groups.forEach((group, month) => (inHouse[month] = (inHouse[month] ?? 0) + group));
    }
    const people = cohort.people.length;
    const leaving = (hazard: number): number => 1 - Math.exp(-hazard);
    const [fromHall, fromRoom, fromGarden] = [leaving(0.2 + LEAVES), leaving(LEAVES), leaving(BACK + 0.02)];
    let [hall, room, garden] = [1, 0, 0];
    for (let month = 0; month <= follow; month += 1) {
      const house = hall + room;
      const error = Math.sqrt((house * (1 - house)) / people);
      expect(Math.abs((inHouse[month] ?? 0) / people - house), `month ${String(month)}`).toBeLessThan(4 * error + 1e-9);
      const back = (garden * fromGarden * BACK) / (BACK + 0.02);
      [hall, room, garden] = [
        hall * (1 - fromHall) + back,
        room * (1 - fromRoom) + (hall * fromHall * 0.2) / (0.2 + LEAVES),
        garden * (1 - fromGarden) + room * fromRoom + (hall * fromHall * LEAVES) / (0.2 + LEAVES),
      ];
    }
    expect(cohort.people.length).toBeGreaterThan(1500);
  });
});
