import type { CompiledMixing, CompiledMove, CompiledState } from './compiled.ts';
import { fillMoving, moveRowAlong } from './move-along.ts';
import type { Workspace } from './workspace.ts';

/** Scratch space of one group that mixes, `[class * months + month in state]`. */
export interface MixingRoom {
  readonly mixing: CompiledMixing;
  readonly months: number;
  /** All who move in the group this month. */
  readonly total: Float64Array;
  /** The same by state they come from: `[state of the group][class * months + month]`. */
  readonly own: readonly Float64Array[];
}

/** Gather those who make one move of a group, scaled by what their own state's weight takes from the others. */
export function gather(
  work: Workspace,
  room: MixingRoom,
  member: number,
  state: CompiledState,
  move: CompiledMove,
  monthOfYear: number,
): void {
  const { classes } = work.model;
  const { mixing, months, total } = room;
  const own = room.own[mixing.memberState[member] ?? 0];
  if (!own) return;
  for (let row = 0; row < state.rows; row++) {
    const hazard = work.rates.hazard[move.index * classes + row] ?? 0;
    const scale = mixing.scales[monthOfYear]?.[member * classes + row] ?? 0;
    if (scale === 0) {
      moveRowAlong(work, state, move, row, monthOfYear);
      continue;
    }
    const occupied = work.occupied[state.index * classes + row] ?? 0;
    fillMoving(work, state, move.profile, row, occupied, hazard * scale);
    const from = row * months;
    for (let month = 0; month <= occupied; month++) {
      const moving = work.moving[month] ?? 0;
      own[from + month] = moving;
      total[from + month] = (total[from + month] ?? 0) + moving;
    }
  }
}

/** Share out what each group has gathered, a month further on, and leave its scratch space empty. */
export function mix(work: Workspace, monthOfYear: number): void {
  const { model, next } = work;
  for (const { mixing, months, total, own } of work.mixing) {
    const last = months - 1;
    for (let at = 0; at < mixing.states.length; at++) {
      const state = model.states[mixing.states[at] ?? 0];
      const from = own[at];
      if (!state || !from) continue;
      for (let row = 0; row < state.rows; row++) {
        const weight = mixing.weights[monthOfYear]?.[at * model.classes + row] ?? 0;
        if (weight === 0) continue;
        const occupied = work.occupied[state.index * model.classes + row] ?? 0;
        const inner = Math.min(occupied + 1, last);
        const into = state.offset + row * months;
        const first = row * months;
        for (let month = 0; month < inner; month++) {
          // Rounding must never make fewer than nobody.
          const others = Math.max(0, (total[first + month] ?? 0) - (from[first + month] ?? 0));
          next[into + month + 1] = (next[into + month + 1] ?? 0) + others * weight;
        }
        if (occupied < last) continue;
        const others = Math.max(0, (total[first + last] ?? 0) - (from[first + last] ?? 0));
        next[into + last] = (next[into + last] ?? 0) + others * weight;
      }
    }
    total.fill(0);
    for (const each of own) each.fill(0);
  }
}
