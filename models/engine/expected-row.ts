import { arrive, countFlows } from './arrivals.ts';
import type { CompiledMove, CompiledState } from './compiled.ts';
import type { Workspace } from './workspace.ts';

/** One row of cells: everybody of one class in one state, by months in state, makes their moves of one month. */
export function stepRow(work: Workspace, state: CompiledState, row: number, monthOfYear: number): void {
  const { now, model, rates } = work;
  const from = state.offset + row * state.months;
  let occupied = state.months - 1;
  while (occupied >= 0 && now[from + occupied] === 0) occupied--;
  if (occupied < 0) return;
  addUpHazards(work, state, row);
  stayOn(work, state, from, occupied);
  for (const index of state.moves) {
    const move = model.moves[index];
    const hazard = move ? (rates.hazard[move.index * model.classes + row] ?? 0) : 0;
    if (!move || hazard === 0) continue;
    const total = hazard * (work.exposed[move.profile] ?? 0);
    moveAlong(work, state, move, row, occupied, hazard, monthOfYear);
    arrive(work, move.destinations, row, total, monthOfYear, move.keepsClock);
    countFlows(work, move.destinations, row, total, monthOfYear);
    spawn(work, move, row, total, monthOfYear);
  }
}

function addUpHazards({ model, rates, hazardTotal }: Workspace, state: CompiledState, row: number): void {
  hazardTotal.fill(0, 0, state.profileCount);
  for (let at = 0; at < state.moves.length; at++) {
    const profile = state.moveProfiles[at] ?? 0;
    const hazard = rates.hazard[(state.moves[at] ?? 0) * model.classes + row] ?? 0;
    hazardTotal[profile] = (hazardTotal[profile] ?? 0) + hazard;
  }
}

/**
 * Those who stay are a month further on. Factors by month are the same over a whole stretch, so each stretch has one chance of
 * staying; where hazards pushed up by a plan or a loop would pass certainty, all moves take the same share less.
 */
function stayOn(work: Workspace, state: CompiledState, from: number, occupied: number): void {
  const { now, next, exposed, hazardTotal, scale } = work;
  const { months, profiles, profileCount, stretches } = state;
  const last = months - 1;
  exposed.fill(0, 0, profileCount);
  for (let stretch = 0; stretch + 1 < stretches.length; stretch++) {
    const start = stretches[stretch] ?? 0;
    if (start > occupied) break;
    const end = Math.min(occupied + 1, stretches[stretch + 1] ?? 0);
    let leaving = 0;
    for (let profile = 0; profile < profileCount; profile++) {
      leaving += (hazardTotal[profile] ?? 0) * (profiles[profile * months + start] ?? 0);
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
    const relief = leaving > 1 ? 1 / leaving : 1;
    scale[stretch] = relief;
    for (let profile = 0; profile < profileCount; profile++) {
      exposed[profile] = (exposed[profile] ?? 0) + people * relief * (profiles[profile * months + start] ?? 0);
    }
  }
}

/** Where the clock runs on, each month's people arrive one month further on. */
function moveAlong(
  work: Workspace,
  state: CompiledState,
  move: CompiledMove,
  row: number,
  occupied: number,
  hazard: number,
  monthOfYear: number,
): void {
  const { model, now, next } = work;
  const { places, shares } = move.destinations;
  const { months, stretches } = state;
  const from = state.offset + row * months;
  const last = months - 1;
  for (let index = 0; index < places.length; index++) {
    const share = shares[monthOfYear]?.[index * model.classes + row] ?? 0;
    const place = places[index] ?? -1;
    const target = place < 0 || share === 0 || !move.keepsClock[index] ? undefined : model.states[place];
    if (!target) continue;
    const into = target.offset + (target.ageing ? row * target.months : 0);
    let stretch = 0;
    while (stretch + 1 < stretches.length) {
      const start = stretches[stretch] ?? 0;
      const part = hazard * share * partOf(work, state, move.profile, stretch);
      do stretch++;
      while (stretch + 1 < stretches.length && hazard * share * partOf(work, state, move.profile, stretch) === part);
      const end = Math.min(occupied + 1, stretches[stretch] ?? 0);
      if (part === 0) continue;
      const inner = Math.min(end, last);
      for (let month = start; month < inner; month++) {
        next[into + month + 1] = (next[into + month + 1] ?? 0) + (now[from + month] ?? 0) * part;
      }
      if (end > last) next[into + last] = (next[into + last] ?? 0) + (now[from + last] ?? 0) * part;
    }
  }
}

function partOf(
  { scale }: Workspace,
  { profiles, months, stretches }: CompiledState,
  profile: number,
  stretch: number,
): number {
  return (scale[stretch] ?? 1) * (profiles[profile * months + (stretches[stretch] ?? 0)] ?? 0);
}

function spawn(work: Workspace, move: CompiledMove, row: number, moved: number, monthOfYear: number): void {
  for (const each of move.spawns) {
    const people = moved * (each.chance[monthOfYear]?.[row] ?? 0);
    const ownRow = each.newborn ? 0 : row;
    arrive(work, each.destinations, ownRow, people, monthOfYear);
    countFlows(work, each.destinations, ownRow, people, monthOfYear);
  }
}
