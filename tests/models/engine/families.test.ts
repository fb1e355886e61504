import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import type { ModelDefinition, OpeningStock, OutputDefinition } from '../../../models/engine/definition.ts';
import { expectedFlows } from '../../../models/engine/expected.ts';
import { NO_CHANGE } from '../../../models/engine/plan.ts';
import { problemsOfModel } from '../../../models/engine/validate.ts';
import { sameBits, simulate } from '../../support/engines.ts';

const MONTHS = 6;
const REPLICATES = 4000;
const SIZES = [0.5, 0.3, 0.2];
/** How much more a count of children varies than one of families: mean square over mean of the sizes. */
const SPREAD = (0.5 + 0.3 * 4 + 0.2 * 9) / (0.5 + 0.3 * 2 + 0.2 * 3);

function house(over: Partial<ModelDefinition> = {}, together = true): ModelDefinition {
  return { ...alone(together), families: SIZES, ...over };
}

function alone(together: boolean): ModelDefinition {
  return {
    id: 'house',
    ageing: { oldestAge: 3, leavesTo: 'grown' },
    clocks: [{ id: 'stay', exactMonths: 2 }],
    states: [{ id: 'in', label: 'In', clock: 'stay', ageing: true }],
    exits: [
      { id: 'out', label: 'Out' },
      { id: 'grown', label: 'Grown up' },
    ],
    moves: [{ id: 'leave', label: 'Leaves', from: 'in', to: [{ to: 'out', share: 1 }], hazard: 0.2 }],
    entries: [{ id: 'come', label: 'Come', to: [{ to: 'in', share: 1 }], perMonth: [4, 0, 1, 3], together }],
    loops: [],
  };
}

const outputs: OutputDefinition[] = [
  { id: 'come', kind: 'flow', moves: ['come'] },
  { id: 'leave', kind: 'flow', moves: ['leave'] },
  ...[0, 1, 2, 3].map((age): OutputDefinition => ({
    id: `in-${age}`,
    kind: 'stock',
    states: ['in'],
    ages: [age, age],
  })),
];

/** Mean and variance over replicates of one output in one month, and what is expected. */
function momentsOf(
  definition: ModelDefinition,
  opening: readonly OpeningStock[],
  output: string,
  month: number,
): { mean: number; variance: number; expected: number } {
  const model = compileModel(definition, opening, outputs);
  const { counts, size, stride } = simulate(model, NO_CHANGE, MONTHS, REPLICATES, 'families');
  const at = outputs.findIndex(({ id }) => id === output) * stride + month;
  const values = Array.from({ length: REPLICATES }, (_, replicate) => counts[replicate * size + at] as number);
  const mean = values.reduce((sum, value) => sum + value, 0) / REPLICATES;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (REPLICATES - 1);
  return { mean, variance, expected: expectedFlows(model, NO_CHANGE, MONTHS)[at] as number };
}

/** Standard error of a variance over so many replicates is about variance x sqrt(2 / replicates), some more for counts. */
const TOLERANCE = 4.5 * Math.sqrt(2 / REPLICATES);

describe('brothers and sisters', () => {
  it('arrive together: as many on average, in lumps', () => {
    const { mean, variance, expected } = momentsOf(house(), [], 'come', 3);
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / REPLICATES));
    expect(Math.abs(variance / (SPREAD * expected) - 1)).toBeLessThan(TOLERANCE);
  });

  it('arrive alone where their entry says so', () => {
    const { variance, expected } = momentsOf(house({}, false), [], 'come', 3);
    expect(Math.abs(variance / expected - 1)).toBeLessThan(TOLERANCE);
  });

  it('are of the ages that come by their entry', () => {
    for (const age of [0, 1, 2, 3]) {
      const { mean, variance, expected } = momentsOf(house(), [], `in-${age}`, MONTHS);
      expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / REPLICATES));
    }
  });

  it('who are there at the start leave together', () => {
    const people = 17;
    const opening = [{ state: 'in', children: [[people], [people], [people], [0]] }];
    const nobodyComes = house({ entries: house().entries.map((entry) => ({ ...entry, perMonth: 0 })) });
    const { mean, variance, expected } = momentsOf(nobodyComes, opening, 'leave', 1);
    // 51 children in 30 families: 21 of two and 9 of one.
    const lumps = 21 * 4 + 9;
    expect(Math.abs(mean - expected)).toBeLessThan(4 * Math.sqrt(variance / REPLICATES));
    expect(Math.abs(variance / (lumps * 0.2 * 0.8) - 1)).toBeLessThan(TOLERANCE);
  });

  it('change nothing where every family has one child', () => {
    const countsOf = (definition: ModelDefinition): Int32Array =>
      simulate(compileModel(definition, [], outputs), NO_CHANGE, MONTHS, 20, 'families').counts;
    expect(sameBits(countsOf(house({ families: [1] })), countsOf(alone(true)))).toBe(true);
    expect(sameBits(countsOf(house()), countsOf(alone(true)))).toBe(false);
  });

  it('need shares that add up', () => {
    for (const families of [[], [0.5, 0.4], [1.2, -0.2], [NaN]]) {
      expect(problemsOfModel(house({ families }))).toEqual([
        'The shares of families by size must be 0 to 1 and sum to 1.',
      ]);
    }
  });
});
