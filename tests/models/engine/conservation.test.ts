import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import type { ModelDefinition, OpeningStock, OutputDefinition } from '../../../models/engine/definition.ts';
import { expectedFlows } from '../../../models/engine/expected.ts';
import { planOf, simulate } from '../../support/engines.ts';
import { randomCase } from '../../support/random-models.ts';

const MONTHS = 26;
const REPLICATES = 3;

/** For each state: who is there, who arrived by any way, who made a move away, who outgrew the model, and each age. */
function ledger({ states, moves, entries, ageing }: ModelDefinition): OutputDefinition[] {
  const everyWay = [...moves, ...entries].map(({ id }) => id);
  const ages = Array.from({ length: (ageing?.oldestAge ?? 0) + 1 }, (_, age) => age);
  return states.flatMap((state): OutputDefinition[] => [
    { id: `${state.id} there`, kind: 'stock', states: [state.id] },
    { id: `${state.id} in`, kind: 'flow', moves: everyWay, to: [state.id] },
    {
      id: `${state.id} out`,
      kind: 'flow',
      moves: [
        ...moves.filter((move) => move.from === state.id).map(({ id }) => id),
        ...(state.ageing ? [`ageing:${state.id}`] : []),
      ],
    },
    ...ages.map((age): OutputDefinition => ({
      id: `${state.id} aged ${age}`,
      kind: 'stock',
      states: [state.id],
      ...(state.ageing ? { ages: [age, age] as const } : {}),
    })),
  ]);
}

/** Follows one run through its ledger, month by month: the first thing that does not add up, null when all does. */
function faultIn(
  { states, ageing }: ModelDefinition,
  outputs: readonly OutputDefinition[],
  series: ArrayLike<number>,
  same: (one: number, other: number) => boolean,
): string | null {
  const value = (id: string, month: number): number =>
    series[outputs.findIndex((output) => output.id === id) * (MONTHS + 1) + month] as number;
  for (const state of states) {
    const ages = Array.from({ length: state.ageing ? (ageing?.oldestAge ?? 0) + 1 : 1 }, (_, age) => age);
    for (let month = 0; month <= MONTHS; month += 1) {
      const there = value(`${state.id} there`, month);
      const arrived = value(`${state.id} in`, month);
      const left = value(`${state.id} out`, month);
      const before = month === 0 ? there : value(`${state.id} there`, month - 1);
      const where = `${state.id}, month ${month}: ${before} + ${arrived} - ${left} = ${there}`;
      const aged = ages.reduce((sum, age) => sum + value(`${state.id} aged ${age}`, month), 0);
      if (!same(before + arrived - left, there)) return where;
      if (!same(aged, there)) return `${state.id}, month ${month}: ${aged} by age of ${there}`;
      if (Math.min(there, arrived, left) < 0) return `fewer than nobody in ${where}`;
      if (month === 0 && arrived + left !== 0) return `moves before the first month in ${where}`;
    }
  }
  return null;
}

const peopleIn = (opening: readonly OpeningStock[]): number =>
  opening.flatMap(({ children }) => children.flat()).reduce((sum, people) => sum + people, 0);

describe('in random models under random plans', () => {
  it('nobody appears, vanishes or is split in any month of any replicate', () => {
    fc.assert(
      fc.property(randomCase({ ageing: 'either', highestFactor: 5 }), ({ definition, opening, changes }) => {
        const outputs = ledger(definition);
        const model = compileModel(definition, opening, outputs);
        const { counts, size } = simulate(model, planOf(model, changes), MONTHS, REPLICATES, 'ledger');
        for (let replicate = 0; replicate < REPLICATES; replicate += 1) {
          const series = counts.subarray(replicate * size, (replicate + 1) * size);
          expect(faultIn(definition, outputs, series, (one, other) => one === other)).toBeNull();
          const placed = definition.states.map(
            (_, at) => series[outputs.findIndex(({ id }) => id === `state-${at} there`) * (MONTHS + 1)] as number,
          );
          // Fractions of people become whole ones without making or losing any.
          expect(Math.abs(placed.reduce((sum, people) => sum + people, 0) - peopleIn(opening))).toBeLessThan(1);
        }
      }),
      { seed: 9, numRuns: 40, endOnFailure: true },
    );
  });

  it('what is expected is conserved too', () => {
    fc.assert(
      fc.property(randomCase({ ageing: 'either', highestFactor: 5 }), ({ definition, opening, changes }) => {
        const outputs = ledger(definition);
        const model = compileModel(definition, opening, outputs);
        const series = expectedFlows(model, planOf(model, changes), MONTHS);
        const unit = 1e-12 * MONTHS * Math.max(1, ...series);
        expect(faultIn(definition, outputs, series, (one, other) => Math.abs(one - other) <= unit)).toBeNull();
      }),
      { seed: 10, numRuns: 40, endOnFailure: true },
    );
  });

  it('whole people at the start are all placed where they are', () => {
    fc.assert(
      fc.property(
        randomCase({ ageing: 'either', highestFactor: 1 }),
        fc.nat(1000),
        ({ definition, opening }, first) => {
          const whole = opening.map(({ state, children }) => ({
            state,
            children: children.map((months) => months.map(Math.round)),
          }));
          const outputs = ledger(definition);
          const model = compileModel(definition, whole, outputs);
          const { counts } = simulate(model, planOf(model, []), MONTHS, 1, `placed ${first}`);
          const expected = expectedFlows(model, planOf(model, []), MONTHS);
          outputs.forEach(({ id }, at) => {
            expect(counts[at * (MONTHS + 1)], id).toBe(expected[at * (MONTHS + 1)]);
          });
        },
      ),
      { seed: 11, numRuns: 30, endOnFailure: true },
    );
  });
});
