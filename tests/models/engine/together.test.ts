import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import type { CompiledModel } from '../../../models/engine/compiled.ts';
import type { EntryDefinition, LoopDefinition, ModelDefinition } from '../../../models/engine/definition.ts';
import { MOST_TOGETHER } from '../../../models/engine/part.ts';
import { NO_CHANGE, type Plan } from '../../../models/engine/plan.ts';
import { makeSimulation, type Simulation } from '../../../models/engine/simulation.ts';
import { simulateTogether } from '../../../models/engine/together.ts';
import { seedWords } from '../../../models/random/keys.ts';
import { allOutputs, planOf, sameBits, simulate } from '../../support/engines.ts';
import { randomCase, type PlannedChange, type RandomCase } from '../../support/random-models.ts';

const MONTHS = 30;
const REPLICATES = 2;
const SEED = 'together';
const models = randomCase({ ageing: 'either', highestFactor: 3 });

/** Brothers and sisters who come together, and a loop that everything listens to. */
function withFamiliesAndLoops({ definition }: RandomCase, families: boolean, loops: boolean): ModelDefinition {
  const { states, moves, entries } = definition;
  const listening: LoopDefinition = {
    id: 'crowding',
    label: 'Crowding',
    weights: Object.fromEntries(states.map(({ id }, at) => [id, 1 + at])),
    elasticity: -0.5,
    minimum: 0.5,
    maximum: 1,
    targets: [...moves, ...entries].map(({ id }) => id),
  };
  const inFamilies = (entry: EntryDefinition): EntryDefinition => ({ ...entry, together: true });
  return {
    ...definition,
    ...(families ? { families: [0.5, 0.3, 0.2], entries: entries.map(inFamilies) } : {}),
    loops: loops ? [listening] : [],
  };
}

/** The same changes, so many months later, and over again after as many. */
function later(changes: readonly PlannedChange[], months: number, until = MONTHS): PlannedChange[] {
  return changes.map((change) => {
    const unchanged = (change.factors[0] ?? []).map(() => 1);
    const last = change.factors.at(-1) ?? unchanged;
    const active = Array.from({ length: until - months }, (_, at) => change.factors[at] ?? last);
    return { ...change, factors: [...Array.from({ length: months }, () => unchanged), ...active, unchanged] };
  });
}

/** Levers that begin and end at different months, act on different moves and entries, or do nothing; common changes too. */
function plansOf(model: CompiledModel, changes: readonly PlannedChange[]): Plan[] {
  const everywhere = {
    moves: Int32Array.from(model.moves, ({ index }) => index),
    entries: Int32Array.from(model.entries, ({ index }) => index),
    factors: Float64Array.of(1, 1, 1, 1, 1, 1, 0.9, 0.8, 1),
  };
  return [
    NO_CHANGE,
    planOf(model, changes),
    planOf(model, later(changes, 14)),
    planOf(model, later(changes, 3, 9)),
    { ...NO_CHANGE, common: [everywhere] },
    planOf(model, changes.slice(0, 1)),
    planOf(model, changes),
    { ...planOf(model, changes.slice(1)), common: [everywhere] },
  ];
}

/** Counts of all plans by replicate, simulated together. */
function together(model: CompiledModel, plans: readonly Plan[], simulation: Simulation): Int32Array {
  const size = model.recorder.ids.length * (MONTHS + 1);
  const counts = new Int32Array(plans.length * REPLICATES * size);
  for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
    const offsets = plans.map((_, scenario) => (scenario * REPLICATES + replicate) * size);
    simulateTogether(simulation, plans, MONTHS, seedWords(SEED), replicate, counts, offsets);
  }
  return counts;
}

describe('scenarios simulated together', () => {
  it('count what each counts by itself, to the last bit, whatever the model and the plans', () => {
    fc.assert(
      fc.property(models, fc.boolean(), fc.boolean(), (random, families, loops) => {
        const definition = withFamiliesAndLoops(random, families, loops);
        const model = compileModel(definition, random.opening, allOutputs(definition));
        const plans = plansOf(model, random.changes);
        const counts = together(model, plans, makeSimulation(model, plans.length));
        const size = counts.length / plans.length;
        plans.forEach((plan, at) => {
          const alone = simulate(model, plan, MONTHS, REPLICATES, SEED).counts;
          expect(sameBits(counts.subarray(at * size, (at + 1) * size), alone), `plan ${at}`).toBe(true);
        });
      }),
      { seed: 29, numRuns: 60, endOnFailure: true },
    );
  });

  it('are refused when they are more than there is room for', () => {
    const model = compileModel(crossing, [{ state: 'road', children: [[10]] }], []);
    const run = (plans: readonly Plan[]) => () => together(model, plans, makeSimulation(model, 2));
    expect(run([NO_CHANGE, NO_CHANGE])).not.toThrow();
    expect(run([NO_CHANGE])).toThrow('There is room for 2 scenarios, not for 1.');
    expect(() => makeSimulation(model, MOST_TOGETHER + 1)).toThrow(RangeError);
    expect(() => makeSimulation(model, 0)).toThrow(RangeError);
  });
});

/** People come along a road to a fork, and go left or right for a while; nobody comes back. */
const crossing: ModelDefinition = {
  id: 'crossing',
  ageing: null,
  clocks: [{ id: 'way', exactMonths: 1 }],
  states: ['road', 'left', 'right'].map((id) => ({ id, label: id, clock: 'way', ageing: false })),
  exits: [{ id: 'gone', label: 'Gone' }],
  moves: [
    { id: 'go-left', label: 'Go left', from: 'road', to: [{ to: 'left', share: 1 }], hazard: 0.1 },
    { id: 'go-right', label: 'Go right', from: 'road', to: [{ to: 'right', share: 1 }], hazard: 0.1 },
    { id: 'leave-left', label: 'Leave left', from: 'left', to: [{ to: 'gone', share: 1 }], hazard: 0.01 },
    { id: 'leave-right', label: 'Leave right', from: 'right', to: [{ to: 'gone', share: 1 }], hazard: 0.01 },
  ],
  entries: [{ id: 'come', label: 'Come', to: [{ to: 'road', share: 1 }], perMonth: 40 }],
  loops: [],
};

describe('a person', () => {
  const model = compileModel(crossing, [{ state: 'road', children: [[200]] }], allOutputs(crossing));
  const change = (move: number, factor: number, instead = -1): Plan => ({
    moves: [{ move, factors: Float64Array.of(1, 1, factor), instead }],
    entries: [],
  });
  /** How many stand in each state, by how many scenarios they stand in. */
  const standing = (plans: readonly Plan[]): Record<string, number[]> => {
    const simulation = makeSimulation(model, plans.length);
    together(model, plans, simulation);
    return Object.fromEntries(
      model.states.map(({ id, index }) => {
        const byScenarios = new Array<number>(plans.length).fill(0);
        for (const { scenarios, pools } of simulation.parts.list) {
          byScenarios[scenarios.length - 1] = (byScenarios[scenarios.length - 1] ?? 0) + (pools[index]?.count ?? 0);
        }
        return [id, byScenarios];
      }),
    );
  };

  it('is simulated once for all scenarios that change nothing for them', () => {
    const { road, left, right } = standing([NO_CHANGE, change(2, 1), NO_CHANGE]);
    for (const [one, two] of [road, left, right] as number[][]) expect([one, two]).toEqual([0, 0]);
  });

  it('parts only where they do another thing, not where they might have', () => {
    // One in twenty of those who would go left goes right instead: everybody else does the same in both.
    const { road, left, right } = standing([NO_CHANGE, change(0, 0.95, 1)]) as Record<string, [number, number]>;
    expect(road?.[0]).toBe(0);
    expect(left?.[0]).toBeGreaterThan(0);
    expect(left?.[0]).toBe(right?.[0]);
    expect(left?.[0]).toBeLessThan(0.1 * (left?.[1] ?? 0));
    expect(right?.[1]).toBeGreaterThan(100);
  });

  it('stays one though the chances differ, for as long as they do the same in the same month', () => {
    const { road, left, right } = standing([NO_CHANGE, change(0, 0.97)]) as Record<string, [number, number]>;
    for (const [apart, both] of [road, left, right] as [number, number][]) {
      expect(both).toBeGreaterThan(3 * apart);
    }
    expect(road?.[0]).toBeGreaterThan(0);
  });
});
