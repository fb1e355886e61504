import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { InvalidModel } from '../engine/validate.ts';
import { compiledCare } from './compiled-care.ts';

/**
 * The care system of a place, compiled. Values of one's own that are each possible can still make a system that is not, as
 * when more children leave a state than are there: what is wrong then comes back as sentences.
 *
 * @param loops loops switched on, by id
 */
export function ownCare(
  library: EvidenceLibrary,
  baseline: Baseline,
  loops: readonly string[],
): CompiledModel | { readonly problems: readonly string[] } {
  try {
    return compiledCare(library, baseline, loops);
  } catch (error) {
    if (!(error instanceof InvalidModel)) throw error;
    return { problems: error.problems.map((problem) => `The model cannot be used with these values. ${problem}`) };
  }
}
