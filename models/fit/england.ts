import type { Baseline } from '../care/baseline.ts';
import { careDefinition } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { compileModel } from '../engine/compile.ts';
import { adjust } from './adjust.ts';
import { startingFactors } from './factors.ts';
import { opening2019, opening2020 } from './opening.ts';
import { steadyShape } from './steady.ts';

const STEADY_YEARS = 30;

/**
 * England's opening position of 31 March 2019 and the factors on hazards with which the year to March 2020 comes out as
 * published, found by scaling each factor by target over result until nothing moves.
 *
 * @returns the calibrated baselines `england-2019` and `england-2020`
 */
export function calibrateEngland(
  library: EvidenceLibrary,
  rounds = 60,
): { england2019: Baseline; england2020: Baseline } {
  const factors = startingFactors(library);
  let baseline = opening2019(library, factors, null);
  for (let count = 0; count < rounds; count++) {
    const shape = steadyShape(compileModel(careDefinition(library, baseline), [], []), STEADY_YEARS);
    baseline = opening2019(library, factors, shape);
    adjust(library, baseline, factors);
    baseline = opening2019(library, factors, shape);
  }
  return { england2019: baseline, england2020: opening2020(library, baseline) };
}
