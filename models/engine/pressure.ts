import type { CompiledModel, CompiledMove } from './compiled.ts';

/**
 * How many would make a move in a month if nothing changed its hazard: everybody in its state, each weighed with the chance
 * for their class and their months there.
 *
 * @param cells people as `CompiledState.offset` places them
 */
export function pressureOn(model: CompiledModel, move: CompiledMove, cells: Float64Array, monthOfYear: number): number {
  const state = model.states[move.from];
  const hazards = model.hazardByClass[monthOfYear];
  if (!state || !hazards) return 0;
  const { months, offset, rows, profiles } = state;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const hazard = hazards[move.index * model.classes + row] ?? 0;
    if (hazard === 0) continue;
    let exposed = 0;
    for (let month = 0; month < months; month++) {
      exposed += (cells[offset + row * months + month] ?? 0) * (profiles[move.profile * months + month] ?? 0);
    }
    total += hazard * exposed;
  }
  return total;
}
