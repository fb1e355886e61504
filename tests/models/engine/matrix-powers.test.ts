import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import { expectedFlows } from '../../../models/engine/expected.ts';
import { allOutputs, planOf } from '../../support/engines.ts';
import { MatrixModel } from '../../support/matrix-model.ts';
import { randomCase, type PlannedChange, type RandomCase } from '../../support/random-models.ts';

type Vector = readonly number[];

/** The largest distance between engine and matrices over every output in some months, relative where numbers pass 1. */
function farthest(
  { definition, opening }: RandomCase,
  changes: readonly PlannedChange[],
  months: readonly number[],
  vectorAt: (month: number) => Vector,
): { distance: number; where: string } {
  const outputs = allOutputs(definition);
  const model = compileModel(definition, opening, outputs);
  const horizon = Math.max(...months);
  const flows = expectedFlows(model, planOf(model, changes), horizon);
  const matrices = new MatrixModel(definition, opening);
  const worst = { distance: 0, where: 'nowhere' };
  for (const month of months) {
    const vector = vectorAt(month);
    const before = month === 0 ? null : vectorAt(month - 1);
    outputs.forEach((output, at) => {
      const wanted = matrices.read(output, vector, before, month);
      const given = flows[at * (horizon + 1) + month] ?? NaN;
      const distance = Math.abs(given - wanted) / Math.max(1, Math.abs(wanted));
      if (distance <= worst.distance) return;
      Object.assign(worst, { distance, where: `${output.id}, month ${month}: ${given} for ${wanted}` });
    });
  }
  return worst;
}

/** The vectors of every month, by one matrix after another. */
function vectorsOf(matrices: MatrixModel, months: number): Vector[] {
  const vectors: Vector[] = [matrices.opening()];
  for (let month = 0; month < months; month += 1) vectors.push(matrices.step(month).applyTo(vectors[month] ?? []));
  return vectors;
}

/** Whether a plan pushes the hazards of some state past certainty in its first months. */
function isCrowded({ definition, opening, changes }: RandomCase): boolean {
  return new MatrixModel(definition, opening, changes).highestHazard(3) > 1;
}

const upTo = (months: number): number[] => Array.from({ length: months + 1 }, (_, month) => month);

describe('expected flows of random models', () => {
  it('are powers of one matrix where nothing changes from month to month', () => {
    fc.assert(
      fc.property(randomCase({ ageing: false, highestFactor: 1 }), (random) => {
        const matrices = new MatrixModel(random.definition, random.opening);
        const step = matrices.step(0);
        const { distance, where } = farthest(random, [], [0, 1, 2, 12, 40], (month) =>
          step.power(month).applyTo(matrices.opening()),
        );
        expect(distance, where).toBeLessThan(1e-9);
      }),
      { seed: 1, numRuns: 25, endOnFailure: true },
    );
  });

  it.each([
    { people: 'without ages', ageing: false, months: 16 },
    { people: 'with ages', ageing: true, months: 26 },
  ])('$people are products of matrices under any plan', ({ ageing, months }) => {
    let crowded = 0;
    let diverted = 0;
    fc.assert(
      fc.property(randomCase({ ageing, highestFactor: 6 }), (random) => {
        const vectors = vectorsOf(new MatrixModel(random.definition, random.opening, random.changes), months);
        const { distance, where } = farthest(random, random.changes, upTo(months), (month) => vectors[month] ?? []);
        expect(distance, where).toBeLessThan(1e-9);
        if (isCrowded(random)) crowded += 1;
        if (random.changes.some(({ instead }) => instead !== undefined)) diverted += 1;
      }),
      { seed: 2, numRuns: 25, endOnFailure: true },
    );
    // The models were not all tame.
    expect(crowded).toBeGreaterThan(3);
    expect(diverted).toBeGreaterThan(3);
  });

  it('with ages and nothing else changing are powers of the matrix of a year', () => {
    fc.assert(
      fc.property(randomCase({ ageing: true, highestFactor: 1 }), (random) => {
        const matrices = new MatrixModel(random.definition, random.opening);
        const year = upTo(11).reduce((product, month) => matrices.step(month).times(product), matrices.nothing());
        const { distance, where } = farthest(random, [], [0, 12, 36], (month) => {
          const whole = year.power(Math.floor(month / 12)).applyTo(matrices.opening());
          return upTo((month % 12) - 1).reduce((vector, each) => matrices.step(each).applyTo(vector), whole);
        });
        expect(distance, where).toBeLessThan(1e-9);
      }),
      { seed: 3, numRuns: 6, endOnFailure: true },
    );
  });
});
