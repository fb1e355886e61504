import type { CompiledDestinations, CompiledMove, CompiledState } from './compiled.ts';
import type { Workspace } from './workspace.ts';

/** One row of cells: everybody of one class in one state, by months in state, makes their moves of one month. */
export function stepRow(work: Workspace, state: CompiledState, row: number, monthOfYear: number): void {
  const { now, next, model, rates } = work;
  const from = state.offset + row * state.months;
  const last = state.months - 1;
  let occupied = last;
  while (occupied >= 0 && now[from + occupied] === 0) occupied--;
  if (occupied < 0) return;
  const crowded = hazardBound(work, state, row) > 1;
  if (crowded) fillScale(work, state, row);
  for (let month = 0; month < Math.min(occupied + 1, last); month++)
    next[from + month + 1] = (next[from + month + 1] ?? 0) + (now[from + month] ?? 0);
  if (occupied === last) next[from + last] = (next[from + last] ?? 0) + (now[from + last] ?? 0);
  for (const index of state.moves) {
    const hazard = rates.hazard[index * model.classes + row] ?? 0;
    const move = model.moves[index];
    if (!move || hazard === 0) continue;
    const total = takeOut(work, state, move, from, occupied, hazard, crowded);
    if (move.keepsClock) moveAlong(work, move.destinations, row, occupied, last, monthOfYear);
    else arrive(work, move.destinations, row, total, monthOfYear);
    countFlows(work, move.destinations, row, total, monthOfYear);
    spawn(work, move, row, total, monthOfYear);
  }
  if (crowded) for (let month = 0; month <= last; month++) next[from + month] = Math.max(0, next[from + month] ?? 0);
}

/** Upper bound on the total chance of leaving a row in a month. */
function hazardBound({ model, rates }: Workspace, state: CompiledState, row: number): number {
  let bound = 0;
  for (const index of state.moves) {
    bound += (rates.hazard[index * model.classes + row] ?? 0) * (state.peaks[model.moves[index]?.profile ?? 0] ?? 0);
  }
  return bound;
}

function fillScale({ model, rates, scale }: Workspace, state: CompiledState, row: number): void {
  for (let month = 0; month < state.months; month++) {
    let total = 0;
    for (const index of state.moves) {
      const profile = (model.moves[index]?.profile ?? 0) * state.months;
      total += (rates.hazard[index * model.classes + row] ?? 0) * (state.profiles[profile + month] ?? 0);
    }
    scale[month] = total > 1 ? 1 / total : 1;
  }
}

/** Take those who make a move out of those who stay, leave them by month in `moving`, and return how many they are. */
function takeOut(
  { now, next, moving, scale }: Workspace,
  state: CompiledState,
  move: CompiledMove,
  from: number,
  occupied: number,
  hazard: number,
  crowded: boolean,
): number {
  const { profiles } = state;
  const profile = move.profile * state.months;
  const last = state.months - 1;
  let total = 0;
  for (let month = 0; month <= occupied; month++) {
    let flow = (now[from + month] ?? 0) * hazard * (profiles[profile + month] ?? 0);
    if (crowded) flow *= scale[month] ?? 1;
    moving[month] = flow;
    total += flow;
    const stay = from + (month < last ? month + 1 : last);
    next[stay] = (next[stay] ?? 0) - flow;
  }
  return total;
}

/** A move that keeps the clock: each month's people arrive one month further on. */
function moveAlong(
  { model, next, moving }: Workspace,
  destinations: CompiledDestinations,
  row: number,
  occupied: number,
  last: number,
  monthOfYear: number,
): void {
  const shares = destinations.shares[monthOfYear];
  for (let index = 0; index < destinations.places.length; index++) {
    const share = shares?.[index * model.classes + row] ?? 0;
    const target = model.states[destinations.places[index] ?? -1];
    if (share === 0 || !target) continue;
    const to = target.offset + (target.ageing ? row * target.months : 0);
    const inner = Math.min(occupied, last - 1);
    for (let month = 0; month <= inner; month++)
      next[to + month + 1] = (next[to + month + 1] ?? 0) + (moving[month] ?? 0) * share;
    if (occupied === last) next[to + last] = (next[to + last] ?? 0) + (moving[last] ?? 0) * share;
  }
}

/** People who arrive with their clock at 0. */
export function arrive(
  { model, next }: Workspace,
  destinations: CompiledDestinations,
  row: number,
  people: number,
  monthOfYear: number,
): void {
  const shares = destinations.shares[monthOfYear];
  for (let index = 0; index < destinations.places.length; index++) {
    const target = model.states[destinations.places[index] ?? -1];
    if (!target) continue;
    const cell = target.offset + (target.ageing ? row * target.months : 0);
    next[cell] = (next[cell] ?? 0) + people * (shares?.[index * model.classes + row] ?? 0);
  }
}

/** Count people through each destination. */
export function countFlows(
  { model, flows }: Workspace,
  destinations: CompiledDestinations,
  row: number,
  people: number,
  monthOfYear: number,
): void {
  const shares = destinations.shares[monthOfYear];
  for (let index = 0; index < destinations.places.length; index++) {
    const slot = destinations.firstSlot + index;
    flows[slot] = (flows[slot] ?? 0) + people * (shares?.[index * model.classes + row] ?? 0);
  }
}

function spawn(work: Workspace, move: CompiledMove, row: number, moved: number, monthOfYear: number): void {
  for (const each of move.spawns) {
    const people = moved * (each.chance[monthOfYear]?.[row] ?? 0);
    const ownRow = each.newborn ? 0 : row;
    arrive(work, each.destinations, ownRow, people, monthOfYear);
    countFlows(work, each.destinations, ownRow, people, monthOfYear);
  }
}
