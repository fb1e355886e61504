import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulateReplicate } from '../../../models/engine/children.ts';
import { compileModel } from '../../../models/engine/compile.ts';
import type { CompiledModel } from '../../../models/engine/compiled.ts';
import type { ModelDefinition } from '../../../models/engine/definition.ts';
import { expectedFlows } from '../../../models/engine/expected.ts';
import { NO_CHANGE, type Plan } from '../../../models/engine/plan.ts';
import { makeSimulation } from '../../../models/engine/simulation.ts';
import { seedWords } from '../../../models/random/keys.ts';
import { allOutputs, planOf, sameBits, simulate } from '../../support/engines.ts';
import { randomCase, type PlannedChange } from '../../support/random-models.ts';

const MONTHS = 24;
const SEED = 'keyed luck';
const models = randomCase({ ageing: 'either', highestFactor: 3 });
const runs = (seed: number): fc.Parameters<[unknown]> => ({ seed, numRuns: 20, endOnFailure: true });

/** One replicate as if it were the only one ever simulated. */
function alone(model: CompiledModel, plan: Plan, replicate: number): Int32Array {
  const counts = new Int32Array(model.recorder.ids.length * (MONTHS + 1));
  simulateReplicate(makeSimulation(model), plan, MONTHS, seedWords(SEED), replicate, counts, 0);
  return counts;
}

/** Every change there could be, none of which changes anything for so many months. */
function changesFrom({ moves, entries, ageing }: ModelDefinition, month: number): PlannedChange[] {
  const byAge = (factor: number): number[] => new Array<number>((ageing?.oldestAge ?? 0) + 1).fill(factor);
  const factors = [...Array.from({ length: month }, () => byAge(1)), byAge(0.5)];
  return [...moves, ...entries].map(({ id }) => ({ id, factors }));
}

describe('a replicate of a random model', () => {
  it('is the same alone as after others, however much room those had made', () => {
    fc.assert(
      fc.property(models, ({ definition, opening, changes }) => {
        // Ten times the people, so that rooms have to grow in the middle of a month.
        const many = opening.map(({ state, children }) => ({
          state,
          children: children.map((months) => months.map((people) => people * 10)),
        }));
        const model = compileModel(definition, many, allOutputs(definition));
        const plan = planOf(model, changes);
        const { counts, size } = simulate(model, plan, MONTHS, 4, SEED);
        for (const replicate of [0, 3]) {
          const among = counts.subarray(replicate * size, (replicate + 1) * size);
          expect(sameBits(among, alone(model, plan, replicate))).toBe(true);
        }
      }),
      { ...runs(4), numRuns: 60 },
    );
  });

  it('counts the same whatever else is counted', () => {
    fc.assert(
      fc.property(models, ({ definition, opening, changes }) => {
        const outputs = allOutputs(definition);
        const some = outputs.filter((_, at) => at % 3 === 1).toReversed();
        const whole = compileModel(definition, opening, outputs);
        const part = compileModel(definition, opening, some);
        const all = alone(whole, planOf(whole, changes), 7);
        const few = alone(part, planOf(part, changes), 7);
        some.forEach((output, at) => {
          const from = outputs.indexOf(output) * (MONTHS + 1);
          const wanted = all.subarray(from, from + MONTHS + 1);
          expect(sameBits(few.subarray(at * (MONTHS + 1), (at + 1) * (MONTHS + 1)), wanted), output.id).toBe(true);
        });
      }),
      runs(5),
    );
  });

  it('is not moved by a plan that changes nothing, nor before a plan begins', () => {
    fc.assert(
      fc.property(models, ({ definition, opening }) => {
        const model = compileModel(definition, opening, allOutputs(definition));
        const still = planOf(model, changesFrom(definition, MONTHS));
        const late = planOf(model, changesFrom(definition, 14));
        const baseline = alone(model, NO_CHANGE, 2);
        const expected = expectedFlows(model, NO_CHANGE, MONTHS);
        expect(sameBits(alone(model, still, 2), baseline)).toBe(true);
        expect(sameBits(expectedFlows(model, still, MONTHS), expected)).toBe(true);
        const before = (series: ArrayLike<number>): number[] =>
          Array.from(series).filter((_, at) => at % (MONTHS + 1) <= 14);
        expect(sameBits(before(alone(model, late, 2)), before(baseline))).toBe(true);
        expect(sameBits(before(expectedFlows(model, late, MONTHS)), before(expected))).toBe(true);
        expect(sameBits(expectedFlows(model, late, MONTHS), expected)).toBe(false);
      }),
      runs(6),
    );
  });

  it('is another one under another number or another seed', () => {
    fc.assert(
      fc.property(models, ({ definition, opening }) => {
        const model = compileModel(definition, opening, allOutputs(definition));
        const { counts, size } = simulate(model, NO_CHANGE, MONTHS, 2, SEED);
        const other = simulate(model, NO_CHANGE, MONTHS, 1, 'keyed luck.').counts;
        expect(sameBits(counts.subarray(0, size), counts.subarray(size))).toBe(false);
        expect(sameBits(counts.subarray(0, size), other)).toBe(false);
      }),
      runs(7),
    );
  });
});
