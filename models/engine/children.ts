import { openUniform, purposes, replicateKey, type KeyWords } from '../random/keys.ts';
import { poissonDraw } from '../random/poisson.ts';
import { threefry } from '../random/threefry.ts';
import type { CompiledDestinations, CompiledModel, CompiledMove, CompiledState } from './compile.ts';
import { applyLoops, loopSignals } from './loops.ts';
import { placeOpening } from './opening.ts';
import { checkPlan, type Plan } from './plan.ts';
import { addPerson, flushInto, makePool, removePerson, type Pool } from './pools.ts';
import { fillRates, makeRates, type MonthRates } from './rates.ts';
import { recordMonth } from './record.ts';

/** What a person's key is used for; the second word of the counter. */
const DECISION = 1;
const ARRIVAL = 2;
const SPAWN_CHANCE = 16;
const SPAWN_KEY = 32;

/** Room for simulated people, used for one replicate after another. */
export interface Simulation {
  readonly model: CompiledModel;
  readonly pools: readonly Pool[];
  readonly waiting: readonly Pool[];
  readonly flows: Float64Array;
  readonly people: Float64Array;
  readonly byAge: Float64Array;
  readonly words: Int32Array;
  /** `leaving[state][profile * classes + class]`: hazards of one state with the same factors by month, added up. */
  readonly leaving: readonly Float64Array[];
}

/** Make room for simulating a model. Grows by itself when a replicate needs more. */
export function makeSimulation(model: CompiledModel): Simulation {
  return {
    model,
    pools: model.states.map(() => makePool(64)),
    waiting: model.states.map(() => makePool(16)),
    flows: new Float64Array(model.slots),
    people: new Float64Array(model.states.length),
    byAge: new Float64Array(model.states.length * model.ages),
    words: new Int32Array(2),
    leaving: model.states.map((state) => new Float64Array(state.profiles.length * model.classes)),
  };
}

/**
 * Simulate one replicate, person by person, and write every output for every month.
 *
 * A person's luck is a pure function of (seed, replicate, person, number of the decision): one draw says how long they
 * stay, by the month in which their chance of having stayed falls below it, and one says where they go. Nothing else is
 * drawn, so nobody's luck depends on anybody else's, on the plan or on the outputs.
 *
 * @param into receives `[output * (months + 1) + month]` from `offset`; entry 0 is the opening position
 * @throws RangeError when the plan does not fit the model
 */
export function simulateReplicate(
  simulation: Simulation,
  plan: Plan,
  months: number,
  words: KeyWords,
  replicate: number,
  into: Int32Array,
  offset: number,
): void {
  const { model } = simulation;
  checkPlan(model, plan);
  const stride = months + 1;
  const rates = makeRates(model, plan);
  const signals = new Float64Array(model.loops.length);
  const openingSignals = new Float64Array(model.loops.length);
  open(simulation, words, replicate);
  count(simulation, -1);
  loopSignals(model, simulation.people, openingSignals);
  recordMonth(model.recorder, simulation.people, simulation.byAge, model.ages, null, into, offset, stride);
  const entryKey = replicateKey(words, replicate, purposes.entries);
  const childKey = replicateKey(words, replicate, purposes.children);
  for (let month = 0; month < months; month++) {
    loopSignals(model, simulation.people, signals);
    applyLoops(model, signals, openingSignals, rates);
    fillRates(model, plan, month, rates);
    simulation.flows.fill(0);
    if (month % 12 === 0) moveUpOneClass(simulation);
    for (const state of model.states) stepState(simulation, state, month, rates);
    enter(simulation, month, rates, entryKey, childKey);
    model.states.forEach((_, index) => {
      const pool = simulation.pools[index];
      const waiting = simulation.waiting[index];
      if (pool && waiting) flushInto(pool, waiting);
    });
    count(simulation, month % 12);
    recordMonth(model.recorder, simulation.people, simulation.byAge, model.ages, simulation.flows, into, offset + month + 1, stride);
  }
}

function open(simulation: Simulation, words: KeyWords, replicate: number): void {
  const { model, pools, waiting } = simulation;
  for (const pool of pools) pool.count = 0;
  for (const pool of waiting) pool.count = 0;
  const key = replicateKey(words, replicate, purposes.opening);
  let state = 0;
  placeOpening(model.opening, words, replicate, (cell, person) => {
    while (cell >= (model.states[state + 1]?.offset ?? Infinity)) state++;
    const at = model.states[state];
    const pool = pools[state];
    if (!at || !pool) return;
    const row = Math.floor((cell - at.offset) / at.months);
    const monthsSince = (cell - at.offset) % at.months;
    const draw = simulation.words;
    threefry(key[0], key[1], 1 + state, person, draw, 0);
    const high = draw[0] ?? 0;
    const low = draw[1] ?? 0;
    threefry(high, low, 0, ARRIVAL, draw, 0);
    const birthMonth = Math.floor(openUniform(draw[1] ?? 0) * 12);
    threefry(high, low, 0, DECISION, draw, 0);
    addPerson(pool, -monthsSince, row, birthMonth, openUniform(draw[0] ?? 0), openUniform(draw[1] ?? 0), high, low, 0);
  });
}

function moveUpOneClass(simulation: Simulation): void {
  simulation.model.states.forEach((state, index) => {
    const pool = simulation.pools[index];
    if (!pool || !state.ageing) return;
    for (let at = 0; at < pool.count; at++) pool.personClass[at] = (pool.personClass[at] ?? 0) + 1;
  });
}

function addUpHazards(simulation: Simulation, state: CompiledState, hazard: Float64Array): Float64Array {
  const { classes, moves } = simulation.model;
  const sums = simulation.leaving[state.index] ?? new Float64Array(0);
  sums.fill(0);
  for (const index of state.moves) {
    const at = (moves[index]?.profile ?? 0) * classes;
    for (let row = 0; row < state.rows; row++) sums[at + row] = (sums[at + row] ?? 0) + (hazard[index * classes + row] ?? 0);
  }
  return sums;
}

/** One month of everybody in one state. Allocates nothing. */
function stepState(simulation: Simulation, state: CompiledState, month: number, rates: MonthRates): void {
  const pool = simulation.pools[state.index];
  if (!pool || pool.count === 0) return;
  const { classes, ages, ageing } = simulation.model;
  const sums = addUpHazards(simulation, state, rates.hazard);
  const profiles = state.profiles;
  const kinds = profiles.length;
  const last = state.months - 1;
  const outgrowing = ageing && state.ageing ? ages : -1;
  const monthOfYear = month % 12;
  const { clockStart, personClass, birthMonth, luck } = pool;
  for (let at = pool.count - 1; at >= 0; at--) {
    const row = personClass[at] ?? 0;
    if (row === outgrowing && birthMonth[at] === monthOfYear) {
      simulation.flows[state.ageingSlot] = (simulation.flows[state.ageingSlot] ?? 0) + 1;
      removePerson(pool, at);
      continue;
    }
    const since = month - (clockStart[at] ?? 0);
    const monthInState = since < last ? since : last;
    let chance = 0;
    for (let kind = 0; kind < kinds; kind++) {
      chance += (sums[kind * classes + row] ?? 0) * (profiles[kind]?.[monthInState] ?? 0);
    }
    const stay = chance < 1 ? 1 - chance : 0;
    const left = luck[at] ?? 0;
    if (stay < left) leave(simulation, state, pool, at, row, monthInState, chance, month, rates);
    else luck[at] = left / stay;
  }
}

function leave(
  simulation: Simulation,
  state: CompiledState,
  pool: Pool,
  at: number,
  row: number,
  monthInState: number,
  chance: number,
  month: number,
  rates: MonthRates,
): void {
  const { classes, moves } = simulation.model;
  const wanted = (pool.direction[at] ?? 0) * chance;
  let before = 0;
  let chosen: CompiledMove | undefined;
  let width = 0;
  for (const index of state.moves) {
    const move = moves[index];
    if (!move) continue;
    const part = (rates.hazard[index * classes + row] ?? 0) * (state.profiles[move.profile]?.[monthInState] ?? 0);
    if (part === 0) continue;
    chosen = move;
    width = part;
    if (wanted < before + part) break;
    before += part;
  }
  if (!chosen) return;
  const within = Math.min(1, Math.max(0, (wanted - before) / width));
  const clockStart = chosen.keepsClock ? (pool.clockStart[at] ?? 0) : month + 1;
  const decisions = (pool.decisions[at] ?? 0) + 1;
  const high = pool.keyHigh[at] ?? 0;
  const low = pool.keyLow[at] ?? 0;
  const birthMonth = pool.birthMonth[at] ?? 0;
  arrive(simulation, chosen.destinations, month % 12, row, within, clockStart, birthMonth, high, low, decisions);
  for (let index = 0; index < chosen.spawns.length; index++) {
    spawn(simulation, chosen, index, month, row, birthMonth, high, low, decisions);
  }
  removePerson(pool, at);
}

function spawn(
  simulation: Simulation,
  move: CompiledMove,
  index: number,
  month: number,
  row: number,
  birthMonth: number,
  high: number,
  low: number,
  decisions: number,
): void {
  const each = move.spawns[index];
  const words = simulation.words;
  if (!each) return;
  threefry(high, low, decisions, SPAWN_CHANCE + index, words, 0);
  if (openUniform(words[0] ?? 0) >= (each.chance[month % 12]?.[row] ?? 0)) return;
  threefry(high, low, decisions, SPAWN_KEY + index, words, 0);
  const newHigh = words[0] ?? 0;
  const newLow = words[1] ?? 0;
  threefry(newHigh, newLow, 0, ARRIVAL, words, 0);
  const where = openUniform(words[0] ?? 0);
  const born = each.newborn ? Math.floor(openUniform(words[1] ?? 0) * 12) : birthMonth;
  arrive(simulation, each.destinations, month % 12, each.newborn ? 0 : row, where, month + 1, born, newHigh, newLow, 0);
}

function arrive(
  simulation: Simulation,
  destinations: CompiledDestinations,
  monthOfYear: number,
  row: number,
  where: number,
  clockStart: number,
  birthMonth: number,
  high: number,
  low: number,
  decisions: number,
): void {
  const { classes, states } = simulation.model;
  const shares = destinations.shares[monthOfYear];
  const last = destinations.places.length - 1;
  let index = 0;
  let reached = shares?.[row] ?? 1;
  while (index < last && where >= reached) {
    index++;
    reached += shares?.[index * classes + row] ?? 0;
  }
  while (index > 0 && (shares?.[index * classes + row] ?? 0) === 0) index--;
  const slot = destinations.firstSlot + index;
  simulation.flows[slot] = (simulation.flows[slot] ?? 0) + 1;
  const place = destinations.places[index] ?? -1;
  const waiting = simulation.waiting[place];
  if (place < 0 || !waiting) return;
  const words = simulation.words;
  threefry(high, low, decisions, DECISION, words, 0);
  const luck = openUniform(words[0] ?? 0);
  const direction = openUniform(words[1] ?? 0);
  addPerson(waiting, clockStart, states[place]?.ageing ? row : 0, birthMonth, luck, direction, high, low, decisions);
}

function enter(simulation: Simulation, month: number, rates: MonthRates, entryKey: KeyWords, childKey: KeyWords): void {
  const { model, words } = simulation;
  const monthOfYear = month % 12;
  for (const entry of model.entries) {
    for (let row = 0; row < model.classes; row++) {
      const mean = rates.entries[entry.index * model.classes + row] ?? 0;
      if (mean === 0) continue;
      const batch = (month * model.entries.length + entry.index) * model.classes + row;
      const arrivals = poissonDraw(mean, entryKey[0], entryKey[1], batch, words);
      for (let person = 0; person < arrivals; person++) {
        threefry(childKey[0], childKey[1], batch, person, words, 0);
        const high = words[0] ?? 0;
        const low = words[1] ?? 0;
        threefry(high, low, 0, ARRIVAL, words, 0);
        const where = openUniform(words[0] ?? 0);
        const birthMonth = birthMonthOf(openUniform(words[1] ?? 0), model.ageing && row === model.ages, monthOfYear);
        arrive(simulation, entry.destinations, monthOfYear, row, where, month + 1, birthMonth, high, low, 0);
      }
    }
  }
}

/** Birthdays fall evenly over the year; those about to leave have theirs still to come. */
function birthMonthOf(uniform: number, outgrowing: boolean, monthOfYear: number): number {
  return outgrowing ? monthOfYear + 1 + Math.floor(uniform * (11 - monthOfYear)) : Math.floor(uniform * 12);
}

function count(simulation: Simulation, monthOfYear: number): void {
  const { model, people, byAge } = simulation;
  model.states.forEach((_, index) => {
    people[index] = simulation.pools[index]?.count ?? 0;
  });
  for (const index of model.recorder.agedStates) {
    const pool = simulation.pools[index];
    if (!pool) continue;
    const from = index * model.ages;
    byAge.fill(0, from, from + model.ages);
    for (let at = 0; at < pool.count; at++) {
      const row = pool.personClass[at] ?? 0;
      const hadBirthday = monthOfYear < 0 || (pool.birthMonth[at] ?? 0) <= monthOfYear;
      const age = Math.min(model.ages - 1, Math.max(0, hadBirthday ? row : row - 1));
      byAge[from + age] = (byAge[from + age] ?? 0) + 1;
    }
  }
}
