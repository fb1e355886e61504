import type { Baseline } from '../care/baseline.ts';
import { careDefinition, careOpening } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { COUNT_OUTPUTS } from '../care/outputs.ts';
import { compileModel } from '../engine/compile.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { levelLoops } from './level-loops.ts';

type ByLoops = Map<string, CompiledModel>;

const compiled = new WeakMap<Baseline, WeakMap<EvidenceLibrary, ByLoops>>();

/**
 * The care system of a place, compiled. While the same library, baseline and choice of loops are in use it is compiled
 * once: a hand on a lever changes the plan and not the model.
 *
 * @param loops loops switched on, by id
 * @throws as `compileModel` does
 */
export function compiledCare(library: EvidenceLibrary, baseline: Baseline, loops: readonly string[]): CompiledModel {
  const ofPlace = compiled.get(baseline) ?? new WeakMap<EvidenceLibrary, ByLoops>();
  compiled.set(baseline, ofPlace);
  const byLoops = ofPlace.get(library) ?? new Map<string, CompiledModel>();
  ofPlace.set(library, byLoops);
  const key = [...loops].sort().join(' ');
  const known = byLoops.get(key);
  if (known) return known;
  const definition = { ...careDefinition(library, baseline), loops: levelLoops(library, baseline, loops) };
  const model = compileModel(definition, careOpening(baseline), COUNT_OUTPUTS);
  byLoops.set(key, model);
  return model;
}
