import { arriveAndCount } from './arrivals.ts';
import type { CompiledMove, CompiledState } from './compiled.ts';
import { addUpHazards } from './hazard-sums.ts';
import { moveAlong } from './move-along.ts';
import type { Workspace } from './workspace.ts';

/** Everybody in one state, class by class and month in state by month in state, makes their moves of one month. */
export function stepState(work: Workspace, state: CompiledState, monthOfYear: number): void {
  const { model, rates, hazardSums } = work;
  addUpHazards(model, state, rates.hazard, hazardSums);
  for (let row = 0; row < state.rows; row++) stayOn(work, state, row);
  for (const index of state.moves) {
    const move = model.moves[index];
    if (move) makeMove(work, state, move, monthOfYear);
  }
}

/**
 * Those who stay are a month further on. Factors by month are the same over a whole stretch, so each stretch has one chance of
 * staying; where hazards pushed up by a plan or a loop would pass certainty, all moves take the same share less.
 */
function stayOn(work: Workspace, state: CompiledState, row: number): void {
  const { model, now, next, exposed, hazardSums, relief } = work;
  const { months, profiles, profileCount, stretches } = state;
  const { classes } = model;
  const from = state.offset + row * months;
  const last = months - 1;
  const occupied = work.occupied[state.index * classes + row] ?? last;
  for (let profile = 0; profile < profileCount; profile++) exposed[profile * classes + row] = 0;
  work.strained[state.index * classes + row] = 0;
  for (let stretch = 0; stretch + 1 < stretches.length; stretch++) {
    const start = stretches[stretch] ?? 0;
    if (start > occupied) break;
    const end = Math.min(occupied + 1, stretches[stretch + 1] ?? 0);
    let leaving = 0;
    for (let profile = 0; profile < profileCount; profile++) {
      leaving += (hazardSums[profile * classes + row] ?? 0) * (profiles[profile * months + start] ?? 0);
    }
    const staying = leaving < 1 ? 1 - leaving : 0;
    let people = 0;
    const inner = Math.min(end, last);
    for (let month = start; month < inner; month++) {
      const present = now[from + month] ?? 0;
      people += present;
      next[from + month + 1] = (next[from + month + 1] ?? 0) + present * staying;
    }
    if (end > last) {
      const present = now[from + last] ?? 0;
      people += present;
      next[from + last] = (next[from + last] ?? 0) + present * staying;
    }
    const share = leaving > 1 ? 1 / leaving : 1;
    relief[stretch * classes + row] = share;
    if (share < 1) work.strained[state.index * classes + row] = 1;
    for (let profile = 0; profile < profileCount; profile++) {
      const at = profile * classes + row;
      exposed[at] = (exposed[at] ?? 0) + people * share * (profiles[profile * months + start] ?? 0);
    }
  }
}

function makeMove(work: Workspace, state: CompiledState, move: CompiledMove, monthOfYear: number): void {
  const { model, rates, exposed, leaving } = work;
  const { classes } = model;
  let anybody = false;
  for (let row = 0; row < state.rows; row++) {
    const hazard = rates.hazard[move.index * classes + row] ?? 0;
    const people = hazard * (exposed[move.profile * classes + row] ?? 0);
    leaving[row] = people;
    anybody ||= people > 0;
  }
  if (!anybody) return;
  if (move.destinations.running.length > 0) moveAlong(work, state, move, monthOfYear);
  arriveAndCount(work, move.destinations, leaving, 0, state.rows, monthOfYear);
  for (const spawn of move.spawns) appear(work, spawn, state.rows, monthOfYear);
}

/** Those who appear with the people who make a move, by the class of the mover; newborns are all of the youngest class. */
function appear(
  work: Workspace,
  { chance, newborn, destinations }: CompiledMove['spawns'][number],
  rows: number,
  monthOfYear: number,
): void {
  const { leaving, appearing } = work;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const people = (leaving[row] ?? 0) * (chance[monthOfYear]?.[row] ?? 0);
    appearing[row] = newborn ? 0 : people;
    total += people;
  }
  if (newborn) appearing[0] = total;
  arriveAndCount(work, destinations, appearing, 0, newborn ? 1 : rows, monthOfYear);
}
