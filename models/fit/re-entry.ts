import { OLDEST_AGE } from '../care/ages.ts';
import type { Baseline } from '../care/baseline.ts';
import { careDefinition } from '../care/definition.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { BACK_FROM_HOME } from '../care/moves.ts';
import { compileModel } from '../engine/compile.ts';
import type { ModelDefinition, MoveDefinition } from '../engine/definition.ts';
import { expectedFlows } from '../engine/expected.ts';
import { NO_CHANGE } from '../engine/plan.ts';
import { sum } from './bands.ts';

const HOME = 'returned-home';
const BACK = 'back-in-care';

/** Home from care and nothing else: whoever comes back is counted and no longer followed, so that nobody counts twice. */
function homeOnly(definition: ModelDefinition): ModelDefinition {
  const moves = definition.moves
    .filter((move) => move.from === HOME)
    .map((move): MoveDefinition => ({
      ...move,
      to: move.to.some(({ to }) => definition.exits.some((exit) => exit.id === to))
        ? move.to
        : [{ to: BACK, share: 1 }],
    }));
  return {
    ...definition,
    id: `${definition.id}:home`,
    states: definition.states.filter((state) => state.id === HOME),
    exits: [...definition.exits, { id: BACK, label: 'Back in care' }],
    clocks: definition.clocks.filter((clock) => clock.id === 'home'),
    moves,
    entries: [],
    loops: [],
  };
}

/**
 * Share of children who have come back into care, each counted once, by months since they went home: what studies of return
 * home publish. Those who would turn 18 within the months are left out.
 *
 * @param byAge children going home, by single year of age
 * @returns the share at the end of each month, the start first
 */
export function shareBackInCareAfter(
  library: EvidenceLibrary,
  baseline: Baseline,
  byAge: readonly number[],
  months: number,
): Float64Array {
  const followed = byAge.map((children, age) => (age + Math.ceil(months / 12) <= OLDEST_AGE ? children : 0));
  const model = compileModel(
    homeOnly(careDefinition(library, baseline)),
    [{ state: HOME, children: followed.map((children) => [children]) }],
    [{ id: BACK, kind: 'flow', moves: BACK_FROM_HOME }],
  );
  let back = 0;
  return expectedFlows(model, NO_CHANGE, months).map((flow) => (back += flow / sum(followed)));
}
