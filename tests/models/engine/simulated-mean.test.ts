import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileModel } from '../../../models/engine/compile.ts';
import { expectedFlows } from '../../../models/engine/expected.ts';
import { allOutputs, planOf, simulate } from '../../support/engines.ts';
import { MeanComparison } from '../../support/means.ts';
import { randomCase } from '../../support/random-models.ts';

const MONTHS = 18;
const REPLICATES = 250;

/**
 * Some 5,000 comparisons. By chance alone one of them would lie beyond 5.5 standard errors in one run of 5,000 (Bonferroni),
 * and about 1 in 370 beyond 3; and the squares of the distances have mean 1, which a small error in every one would raise.
 */
it('simulated means of random models under random plans are the expected flows', () => {
  const all = new MeanComparison();
  fc.assert(
    fc.property(randomCase({ ageing: 'either', highestFactor: 4 }), ({ definition, opening, changes }) => {
      const outputs = allOutputs(definition);
      const model = compileModel(definition, opening, outputs);
      const plan = planOf(model, changes);
      const flows = expectedFlows(model, plan, MONTHS);
      const { counts, size, stride } = simulate(model, plan, MONTHS, REPLICATES, `mean ${all.comparisons}`);
      outputs.forEach(({ id }, output) => {
        for (const month of [1, 2, 3, 6, 11, 12, 13, MONTHS]) {
          const at = output * stride + month;
          const values = Array.from({ length: REPLICATES }, (_, replicate) => counts[replicate * size + at] as number);
          all.add(`${id}, month ${month}`, values, flows[at] as number);
        }
      });
      expect(all.farthest.distance, all.farthest.name).toBeLessThan(5.5);
    }),
    { seed: 5, numRuns: 30, endOnFailure: true },
  );
  console.log(all.report('random models'));
  expect(all.comparisons).toBeGreaterThan(4_000);
  expect(all.beyond(3) / all.comparisons).toBeLessThan(0.006);
  expect(all.meanSquare).toBeGreaterThan(0.85);
  expect(all.meanSquare).toBeLessThan(1.15);
});
