import { careDefinition } from '../care/definition.ts';
import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { CARE_STATES } from '../care/states.ts';
import { OLDEST_AGE } from '../care/ages.ts';
import { compileModel } from '../engine/compile.ts';
import type { ModelDefinition } from '../engine/definition.ts';
import { expectedFlows } from '../engine/expected.ts';
import { NO_CHANGE, type Plan } from '../engine/plan.ts';

/** The care system with nobody coming in from outside and nobody new appearing, to follow one group of children. */
function closed(definition: ModelDefinition): ModelDefinition {
  return {
    ...definition,
    entries: [],
    states: definition.states.filter((state) => state.ageing),
    moves: definition.moves
      .filter((move) => !move.from.startsWith('parents'))
      .map(({ id, label, from, to, hazard, byMonths }) => ({
        id,
        label,
        from,
        to,
        hazard,
        ...(byMonths ? { byMonths } : {}),
      })),
  };
}

/**
 * Share of children in care some months after they all entered one state, among those who entered it at the ages given.
 *
 * @param byAge children entering, by single year of age
 * @param plan what is changed meanwhile
 * @returns the share at the end of each month, the start first
 */
export function shareInCareAfter(
  library: EvidenceLibrary,
  baseline: Baseline,
  state: string,
  byAge: readonly number[],
  months: number,
  planFor: (moves: readonly { readonly id: string; readonly index: number }[]) => Plan = () => NO_CHANGE,
): Float64Array {
  const definition = closed(careDefinition(library, baseline));
  const everywhere = definition.states.map((each) => ({
    state: each.id,
    children: Array.from({ length: OLDEST_AGE + 1 }, (_, age) => [each.id === state ? (byAge[age] ?? 0) : 0]),
  }));
  const model = compileModel(definition, everywhere, [{ id: 'care', kind: 'stock', states: CARE_STATES }]);
  const total = byAge.reduce((sum, children) => sum + children, 0);
  return expectedFlows(model, planFor(model.moves), months).map((children) => children / total);
}
