import type { Baseline } from '../care/baseline.ts';
import { careDefinition } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { compileModel } from '../engine/compile.ts';
import { adjust } from './adjust.ts';
import { factorsOf, startingFactors } from './factors.ts';
import { opening2019, opening2020, scaledBaseline } from './opening.ts';
import { steadyShape, type Shape } from './steady.ts';

const STEADY_YEARS = 30;
const ENGLISH_AUTHORITIES = 152;

/** The baselines that come with the model. */
export interface EnglishBaselines {
  readonly england2019: Baseline;
  readonly england2020: Baseline;
  readonly averageAuthority: Baseline;
}

/**
 * England's opening position of 31 March 2019 and the factors on hazards with which the year to March 2020 comes out as
 * published, found by scaling each factor by target over result until nothing moves.
 *
 * @param from a calibrated `england-2019` to go on from; from the evidence alone when left out
 * @returns the calibrated baselines `england-2019` and `england-2020`, and the latter over the number of authorities
 */
export function calibrateEngland(library: EvidenceLibrary, rounds = 60, from?: Baseline): EnglishBaselines {
  const factors = from ? factorsOf(from, shapeFrom(library, from)) : startingFactors(library);
  let baseline = from ?? opening2019(library, factors, null);
  for (let count = 0; count < rounds; count++) {
    const shape = shapeFrom(library, baseline);
    baseline = opening2019(library, factors, shape);
    adjust(library, baseline, factors);
    baseline = opening2019(library, factors, shape);
  }
  const england2020 = opening2020(library, baseline);
  const averageAuthority = scaledBaseline(england2020, ENGLISH_AUTHORITIES, {
    id: 'average-authority',
    label: 'An average English authority',
    description: 'England at 31 March 2020 divided by its 152 authorities. No real authority is average.',
  });
  return { england2019: baseline, england2020, averageAuthority };
}

function shapeFrom(library: EvidenceLibrary, baseline: Baseline): ReadonlyMap<string, Shape> {
  return steadyShape(compileModel(careDefinition(library, baseline), [], []), STEADY_YEARS);
}
