import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { CARE_ENTRIES, CARE_MOVES } from '../care/moves.ts';
import { EXITS, STATES } from '../care/states.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import { InvalidModel } from '../engine/validate.ts';
import { compiledCare } from './compiled-care.ts';

const NAMES: ReadonlyMap<string, string> = new Map(
  [...STATES, ...EXITS, ...CARE_MOVES, ...CARE_ENTRIES].map(({ id, label }) => [id, label]),
);

/** The engine calls parts of a model by their ids; people call them by their names. */
function named(problem: string): string {
  return problem.replaceAll(/"([^"]+)"/g, (quoted, id: string) =>
    NAMES.has(id) ? `"${NAMES.get(id) ?? ''}"` : quoted,
  );
}

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
    return {
      problems: error.problems.map((problem) => `The model cannot be used with these values. ${named(problem)}`),
    };
  }
}
