import type { CompiledEntry, CompiledMove, CompiledState } from './compiled.ts';

/**
 * Whole numbers that say where those counted in a flow slot come to stand, `landings[slot * LANDING + …]`: side by side, so that
 * a move reads them at once instead of going from object to object.
 */
export const LANDING = 4;
/** State (0 and up) or exit (-1 and down). */
export const PLACE = 0;
/** First cell of the state, and cells from class to class (0 where it has one row only). */
export const FIRST_CELL = 1;
export const CELLS_A_CLASS = 2;
/** Last month in state that the clock may run on to; 0 where it begins anew. */
export const LAST_MONTH = 3;

/** Months in state of those who were nowhere before, so that the month after is the first. */
export const NOWHERE_BEFORE = -1;

/** Where those counted in each slot come to stand. */
export function compileLandings(
  states: readonly CompiledState[],
  moves: readonly CompiledMove[],
  entries: readonly CompiledEntry[],
  slots: number,
): Int32Array {
  const landings = new Int32Array(slots * LANDING);
  const anew = [...entries, ...moves.flatMap(({ spawns }) => spawns)].map((each) => ({ ...each, keepsClock: null }));
  for (const { destinations, keepsClock } of [...moves, ...anew]) {
    destinations.places.forEach((place, index) => {
      const state = states[place];
      const from = (destinations.firstSlot + index) * LANDING;
      landings[from + PLACE] = place;
      landings[from + FIRST_CELL] = state?.offset ?? 0;
      landings[from + CELLS_A_CLASS] = state?.ageing ? state.months : 0;
      landings[from + LAST_MONTH] = state && keepsClock?.[index] ? state.months - 1 : 0;
    });
  }
  return landings;
}

/** The slot of each move that leads to one place only; -1 where there are several to choose from. */
export function onlySlots(moves: readonly CompiledMove[]): Int32Array {
  return Int32Array.from(moves, ({ destinations }) => (destinations.places.length === 1 ? destinations.firstSlot : -1));
}

/** For each slot, the move with whose people others appear; -1 where nobody does. */
export function compileCompany(moves: readonly CompiledMove[], slots: number): Int32Array {
  const company = new Int32Array(slots).fill(-1);
  for (const { index, destinations, spawns } of moves) {
    if (spawns.length === 0) continue;
    company.fill(index, destinations.firstSlot, destinations.firstSlot + destinations.places.length);
  }
  return company;
}
