import type { CompiledDestinations, CompiledModel, CompiledMove, CompiledState } from './compile.ts';
import { applyLoops, loopSignals } from './loops.ts';
import { checkPlan, type Plan } from './plan.ts';
import { fillRates, makeRates, type MonthRates } from './rates.ts';
import { classesToAges, recordMonth } from './record.ts';

/** Everything an expected run needs room for; made once, used for every month. */
interface Workspace {
  now: Float64Array;
  next: Float64Array;
  readonly flows: Float64Array;
  readonly people: Float64Array;
  readonly byClass: Float64Array;
  readonly byAge: Float64Array;
  readonly leaving: Float64Array;
  readonly rates: MonthRates;
}

/**
 * Expected flows: the mean number in every cell (state x class x months in state), month by month. No randomness.
 *
 * @param months whole months to run from the opening position
 * @returns every output in the order of the model's recorder: `[output * (months + 1) + month]`; entry 0 is the opening
 *   position, flows there are 0
 * @throws RangeError when the plan does not fit the model
 */
export function expectedFlows(model: CompiledModel, plan: Plan, months: number): Float64Array<ArrayBuffer> {
  checkPlan(model, plan);
  const work = makeWorkspace(model, plan);
  const stride = months + 1;
  const outputs = new Float64Array(model.recorder.ids.length * stride);
  const signals = new Float64Array(model.loops.length);
  const openingSignals = new Float64Array(model.loops.length);
  countPeople(model, work, -1);
  loopSignals(model, work.people, openingSignals);
  recordMonth(model.recorder, work.people, work.byAge, model.ages, null, outputs, 0, stride);
  for (let month = 0; month < months; month++) {
    loopSignals(model, work.people, signals);
    applyLoops(model, signals, openingSignals, work.rates);
    stepMonth(model, plan, month, work);
    countPeople(model, work, month % 12);
    recordMonth(model.recorder, work.people, work.byAge, model.ages, work.flows, outputs, month + 1, stride);
  }
  return outputs;
}

/**
 * Expected number in every cell after some months, for checks and for following a cohort.
 *
 * @returns cells as `CompiledState.offset` places them
 */
export function expectedCells(model: CompiledModel, plan: Plan, months: number): Float64Array {
  checkPlan(model, plan);
  const work = makeWorkspace(model, plan);
  const openingSignals = new Float64Array(model.loops.length);
  const signals = new Float64Array(model.loops.length);
  countPeople(model, work, -1);
  loopSignals(model, work.people, openingSignals);
  for (let month = 0; month < months; month++) {
    loopSignals(model, work.people, signals);
    applyLoops(model, signals, openingSignals, work.rates);
    stepMonth(model, plan, month, work);
    countPeople(model, work, month % 12);
  }
  return work.now;
}

function makeWorkspace(model: CompiledModel, plan: Plan): Workspace {
  return {
    now: model.opening.slice(),
    next: new Float64Array(model.cells),
    flows: new Float64Array(model.slots),
    people: new Float64Array(model.states.length),
    byClass: new Float64Array(model.classes),
    byAge: new Float64Array(model.states.length * model.ages),
    leaving: new Float64Array(Math.max(...model.states.map((state) => state.months))),
    rates: makeRates(model, plan),
  };
}

function stepMonth(model: CompiledModel, plan: Plan, month: number, work: Workspace): void {
  const monthOfYear = month % 12;
  if (model.ageing && monthOfYear === 0) moveUpOneClass(model, work.now);
  fillRates(model, plan, month, work.rates);
  work.flows.fill(0);
  work.next.fill(0);
  for (const state of model.states) {
    if (state.ageing) outgrow(model, state, monthOfYear, work);
    for (let row = 0; row < state.rows; row++) stepRow(model, state, row, monthOfYear, work);
  }
  enter(model, monthOfYear, work);
  const before = work.now;
  work.now = work.next;
  work.next = before;
}

function moveUpOneClass(model: CompiledModel, cells: Float64Array): void {
  for (const state of model.states) {
    if (!state.ageing) continue;
    const end = state.offset + state.rows * state.months;
    cells.copyWithin(state.offset + state.months, state.offset, end - state.months);
    cells.fill(0, state.offset, state.offset + state.months);
  }
}

/** Those whose birthday takes them out of the model leave evenly over the year, before any other move. */
function outgrow(model: CompiledModel, state: CompiledState, monthOfYear: number, work: Workspace): void {
  const share = 1 / (12 - monthOfYear);
  const from = state.offset + (model.classes - 1) * state.months;
  let total = 0;
  for (let month = 0; month < state.months; month++) {
    const present = work.now[from + month] ?? 0;
    total += present * share;
    work.now[from + month] = present * (1 - share);
  }
  work.flows[state.ageingSlot] = (work.flows[state.ageingSlot] ?? 0) + total;
}

/** One row of cells: everybody of one class in one state, by months in state. */
function stepRow(model: CompiledModel, state: CompiledState, row: number, monthOfYear: number, work: Workspace): void {
  const { now, next, leaving } = work;
  const from = state.offset + row * state.months;
  const last = state.months - 1;
  let occupied = last;
  while (occupied >= 0 && now[from + occupied] === 0) occupied--;
  if (occupied < 0) return;
  const scale = crowdedBy(model, state, row, work.rates.hazard) > 1;
  if (scale) totalHazard(model, state, row, work.rates.hazard, leaving);
  for (let month = 0; month <= occupied; month++) {
    const to = from + Math.min(month + 1, last);
    next[to] = (next[to] ?? 0) + (now[from + month] ?? 0);
  }
  for (const index of state.moves) {
    const move = model.moves[index];
    const hazard = work.rates.hazard[index * model.classes + row] ?? 0;
    const profile = move && state.profiles[move.profile];
    if (!move || !profile || hazard === 0) continue;
    if (move.keepsClock) moveAlong(model, state, move, row, hazard, occupied, scale, monthOfYear, work);
    else moveAfresh(model, state, move, row, hazard, occupied, scale, monthOfYear, work);
  }
}

/** Upper bound on the total chance of leaving a row in a month. */
function crowdedBy(model: CompiledModel, state: CompiledState, row: number, hazard: Float64Array): number {
  let bound = 0;
  for (const index of state.moves) {
    const move = model.moves[index];
    bound += (hazard[index * model.classes + row] ?? 0) * (move ? peak(state.profiles[move.profile]) : 0);
  }
  return bound;
}

const peaks = new WeakMap<Float64Array, number>();
function peak(profile: Float64Array | undefined): number {
  if (!profile) return 0;
  let highest = peaks.get(profile);
  if (highest === undefined) {
    highest = profile.reduce((a, b) => Math.max(a, b), 0);
    peaks.set(profile, highest);
  }
  return highest;
}

/** Where hazards pushed up by a plan would pass certainty they are scaled down together: `leaving` is what to multiply by. */
function totalHazard(model: CompiledModel, state: CompiledState, row: number, hazard: Float64Array, leaving: Float64Array): void {
  for (let month = 0; month < state.months; month++) {
    let total = 0;
    for (const index of state.moves) {
      const move = model.moves[index];
      if (!move) continue;
      total += (hazard[index * model.classes + row] ?? 0) * (state.profiles[move.profile]?.[month] ?? 0);
    }
    leaving[month] = total > 1 ? 1 / total : 1;
  }
}

/** A move that keeps the clock: each month's people stay on their month. */
function moveAlong(
  model: CompiledModel,
  state: CompiledState,
  move: CompiledMove,
  row: number,
  hazard: number,
  occupied: number,
  scale: boolean,
  monthOfYear: number,
  work: Workspace,
): void {
  const { now, next, leaving, flows } = work;
  const profile = state.profiles[move.profile];
  const shares = move.destinations.shares[monthOfYear];
  if (!profile || !shares) return;
  const from = state.offset + row * state.months;
  const last = state.months - 1;
  let moved = 0;
  for (let month = 0; month <= occupied; month++) {
    const chance = hazard * (profile[month] ?? 0) * (scale ? (leaving[month] ?? 1) : 1);
    const flow = (now[from + month] ?? 0) * chance;
    moved += flow;
    const stay = from + (month < last ? month + 1 : last);
    next[stay] = (next[stay] ?? 0) - flow;
    for (let index = 0; index < move.destinations.places.length; index++) {
      const share = shares[index * model.classes + row] ?? 0;
      const target = model.states[move.destinations.places[index] ?? 0];
      if (share === 0 || !target) continue;
      const cell = target.offset + (target.ageing ? row * target.months : 0) + Math.min(month + 1, last);
      next[cell] = (next[cell] ?? 0) + flow * share;
    }
  }
  countDestinations(model, move.destinations, row, moved, shares, flows);
  spawn(model, move, row, moved, monthOfYear, work);
}

/** A move that starts the clock afresh: only the total matters. */
function moveAfresh(
  model: CompiledModel,
  state: CompiledState,
  move: CompiledMove,
  row: number,
  hazard: number,
  occupied: number,
  scale: boolean,
  monthOfYear: number,
  work: Workspace,
): void {
  const { now, next, leaving } = work;
  const profile = state.profiles[move.profile];
  const shares = move.destinations.shares[monthOfYear];
  if (!profile || !shares) return;
  const from = state.offset + row * state.months;
  const last = state.months - 1;
  let moved = 0;
  for (let month = 0; month <= occupied; month++) {
    const chance = hazard * (profile[month] ?? 0) * (scale ? (leaving[month] ?? 1) : 1);
    const flow = (now[from + month] ?? 0) * chance;
    moved += flow;
    const stay = from + (month < last ? month + 1 : last);
    next[stay] = (next[stay] ?? 0) - flow;
  }
  arrive(model, move.destinations, row, moved, shares, work);
  spawn(model, move, row, moved, monthOfYear, work);
}

function arrive(
  model: CompiledModel,
  destinations: CompiledDestinations,
  row: number,
  people: number,
  shares: Float64Array,
  work: Workspace,
): void {
  for (let index = 0; index < destinations.places.length; index++) {
    const target = model.states[destinations.places[index] ?? 0];
    if (!target) continue;
    const cell = target.offset + (target.ageing ? row * target.months : 0);
    work.next[cell] = (work.next[cell] ?? 0) + people * (shares[index * model.classes + row] ?? 0);
  }
  countDestinations(model, destinations, row, people, shares, work.flows);
}

function countDestinations(
  model: CompiledModel,
  destinations: CompiledDestinations,
  row: number,
  people: number,
  shares: Float64Array,
  flows: Float64Array,
): void {
  for (let index = 0; index < destinations.places.length; index++) {
    const slot = destinations.firstSlot + index;
    flows[slot] = (flows[slot] ?? 0) + people * (shares[index * model.classes + row] ?? 0);
  }
}

function spawn(model: CompiledModel, move: CompiledMove, row: number, moved: number, monthOfYear: number, work: Workspace): void {
  for (const each of move.spawns) {
    const chance = each.chance[monthOfYear]?.[row] ?? 0;
    const shares = each.destinations.shares[monthOfYear];
    if (shares) arrive(model, each.destinations, each.newborn ? 0 : row, moved * chance, shares, work);
  }
}

function enter(model: CompiledModel, monthOfYear: number, work: Workspace): void {
  for (const entry of model.entries) {
    const shares = entry.destinations.shares[monthOfYear];
    if (!shares) continue;
    for (let row = 0; row < model.classes; row++) {
      const people = work.rates.entries[entry.index * model.classes + row] ?? 0;
      if (people > 0) arrive(model, entry.destinations, row, people, shares, work);
    }
  }
}

function countPeople(model: CompiledModel, work: Workspace, monthOfYear: number): void {
  for (const state of model.states) {
    let total = 0;
    const end = state.offset + state.rows * state.months;
    for (let cell = state.offset; cell < end; cell++) total += work.now[cell] ?? 0;
    work.people[state.index] = total;
  }
  for (const index of model.recorder.agedStates) {
    const state = model.states[index];
    if (!state) continue;
    for (let row = 0; row < model.classes; row++) {
      let total = 0;
      for (let month = 0; month < state.months; month++) total += work.now[state.offset + row * state.months + month] ?? 0;
      work.byClass[row] = total;
    }
    classesToAges(work.byClass, model.classes, monthOfYear, work.byAge, index * model.ages);
  }
}
