import type { Baseline } from '../care/baseline.ts';
import { careDefinition, careOpening } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { COUNT_OUTPUTS } from '../care/outputs.ts';
import { compileModel } from '../engine/compile.ts';
import type { CompiledModel } from '../engine/compiled.ts';

const compiled = new WeakMap<Baseline, WeakMap<EvidenceLibrary, CompiledModel>>();

/**
 * The care system of a place, compiled. While the same library and baseline are in use it is compiled once: a hand on a
 * lever changes the plan and not the model.
 *
 * @throws as `compileModel` does
 */
export function compiledCare(library: EvidenceLibrary, baseline: Baseline): CompiledModel {
  const ofPlace = compiled.get(baseline) ?? new WeakMap<EvidenceLibrary, CompiledModel>();
  compiled.set(baseline, ofPlace);
  const model =
    ofPlace.get(library) ?? compileModel(careDefinition(library, baseline), careOpening(baseline), COUNT_OUTPUTS);
  ofPlace.set(library, model);
  return model;
}
