import type { CompiledModel, CompiledState } from './compiled.ts';

/**
 * Add up the hazards of a state's moves that have the same factors by month: `into[profile * classes + class]`.
 *
 * @param hazard this month's hazards, `[move * classes + class]`
 */
export function addUpHazards(
  { classes }: CompiledModel,
  { moves, moveProfiles, profileCount, rows }: CompiledState,
  hazard: Float64Array,
  into: Float64Array,
): void {
  for (let at = 0; at < profileCount * classes; at++) into[at] = 0;
  for (let each = 0; each < moves.length; each++) {
    const from = (moves[each] ?? 0) * classes;
    const to = (moveProfiles[each] ?? 0) * classes;
    for (let row = 0; row < rows; row++) into[to + row] = (into[to + row] ?? 0) + (hazard[from + row] ?? 0);
  }
}
