import type { CompiledMove, CompiledState } from './compiled.ts';
import type { Workspace } from './workspace.ts';

/**
 * Where the clock runs on, each month's people arrive one month further on. Steady moves are left for later, but for classes whose
 * chances had to be scaled down in some months and so are steady no more.
 */
export function moveAlong(work: Workspace, state: CompiledState, move: CompiledMove, monthOfYear: number): void {
  const { model, strained } = work;
  const steady = model.steady[move.index] === 1;
  for (let row = 0; row < state.rows; row++) {
    if (!steady || strained[state.index * model.classes + row] === 1) moveRowAlong(work, state, move, row, monthOfYear);
  }
}

function moveRowAlong(
  work: Workspace,
  state: CompiledState,
  move: CompiledMove,
  row: number,
  monthOfYear: number,
): void {
  const { model, next, moving } = work;
  const { classes } = model;
  const { places, running, shares } = move.destinations;
  const last = state.months - 1;
  const hazard = work.rates.hazard[move.index * classes + row] ?? 0;
  if (hazard === 0) return;
  const occupied = work.occupied[state.index * classes + row] ?? last;
  const inner = Math.min(occupied + 1, last);
  fillMoving(work, state, move.profile, row, occupied, hazard);
  for (const index of running) {
    const share = shares[monthOfYear]?.[index * classes + row] ?? 0;
    const target = model.states[places[index] ?? 0];
    if (share === 0 || !target) continue;
    const into = target.offset + (target.ageing ? row * target.months : 0);
    for (let month = 0; month < inner; month++) {
      next[into + month + 1] = (next[into + month + 1] ?? 0) + (moving[month] ?? 0) * share;
    }
    if (occupied === last) next[into + last] = (next[into + last] ?? 0) + (moving[last] ?? 0) * share;
  }
}

/** How many of one class make a move, by months in state. */
function fillMoving(
  { now, moving, relief, model }: Workspace,
  { offset, profiles, months, stretches }: CompiledState,
  profile: number,
  row: number,
  occupied: number,
  hazard: number,
): void {
  const from = offset + row * months;
  for (let stretch = 0; stretch + 1 < stretches.length; stretch++) {
    const start = stretches[stretch] ?? 0;
    const end = Math.min(occupied + 1, stretches[stretch + 1] ?? 0);
    const part = hazard * (relief[stretch * model.classes + row] ?? 1) * (profiles[profile * months + start] ?? 0);
    for (let month = start; month < end; month++) moving[month] = (now[from + month] ?? 0) * part;
  }
}
