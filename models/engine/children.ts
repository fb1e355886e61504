import { purposes, replicateKey, type KeyWords } from '../random/keys.ts';
import type { CompiledState } from './compiled.ts';
import { enter } from './enter.ts';
import { leave } from './leave.ts';
import { applyLoops, loopSignals } from './loops.ts';
import { openSimulation } from './opening.ts';
import { checkPlan, type Plan } from './plan.ts';
import { removePerson } from './pools.ts';
import { fillRates, makeRates, type MonthRates } from './rates.ts';
import { recordMonth } from './record.ts';
import type { Simulation } from './simulation.ts';
import { stayTableFor } from './stay.ts';

/**
 * Simulate one replicate, person by person, and write every output for every month.
 *
 * A person's luck is a pure function of (seed, replicate, person, number of the decision): one draw says how long they
 * stay, by the month in which their chance of having stayed falls below it, and one says where they go. Nothing else is
 * drawn, so nobody's luck depends on anybody else's, on the plan or on the outputs.
 *
 * @param months whole months from the opening position
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
  const { model, people, byAge, flows } = simulation;
  checkPlan(model, plan);
  const rates = makeRates(model, plan);
  const signals = new Float64Array(model.loops.length);
  const openingSignals = new Float64Array(model.loops.length);
  openSimulation(simulation, words, replicate);
  countPeople(simulation, -1);
  loopSignals(model, people, openingSignals);
  recordMonth(model.recorder, people, byAge, model.ages, null, into, offset, months + 1);
  const keys = {
    numbers: replicateKey(words, replicate, purposes.entries),
    people: replicateKey(words, replicate, purposes.children),
  };
  for (let month = 0; month < months; month++) {
    loopSignals(model, people, signals);
    applyLoops(model, signals, openingSignals, rates);
    fillRates(model, plan, month, rates);
    flows.fill(0);
    if (month % 12 === 0) moveUpOneClass(simulation);
    for (const state of model.states) simulation.settled[state.index] = simulation.pools[state.index]?.count ?? 0;
    for (const state of model.states) stepState(simulation, state, month, rates);
    enter(simulation, month, rates, keys);
    countPeople(simulation, month % 12);
    recordMonth(model.recorder, people, byAge, model.ages, flows, into, offset + month + 1, months + 1);
  }
}

function moveUpOneClass({ model, pools }: Simulation): void {
  for (const state of model.states) {
    const pool = pools[state.index];
    if (!pool || !state.ageing) continue;
    const { personClass, count } = pool;
    for (let at = 0; at < count; at++) personClass[at] = (personClass[at] ?? 0) + 1;
  }
}

/** One month of everybody who was in a state when it began. Allocates nothing. */
function stepState(simulation: Simulation, state: CompiledState, month: number, rates: MonthRates): void {
  const pool = simulation.pools[state.index];
  const settled = simulation.settled[state.index] ?? 0;
  if (!pool || settled === 0) return;
  const { ages, ageing } = simulation.model;
  const { stay, growth } = stayTableFor(simulation.tables, simulation.model, state, month, rates);
  const { months, offset } = state;
  const last = months - 1;
  const outgrowing = ageing && state.ageing ? ages : -1;
  const monthOfYear = month % 12;
  const { clockStart, personClass, birthMonth, luck } = pool;
  for (let at = settled - 1; at >= 0; at--) {
    const row = personClass[at] ?? 0;
    if (row === outgrowing && birthMonth[at] === monthOfYear) {
      simulation.flows[state.ageingSlot] = (simulation.flows[state.ageingSlot] ?? 0) + 1;
      removePerson(pool, at);
      continue;
    }
    const since = month - (clockStart[at] ?? 0);
    const cell = offset + row * months + (since < last ? since : last);
    const left = luck[at] ?? 0;
    if ((stay[cell] ?? 0) < left) {
      leave(simulation, state, pool, at, month, rates.hazard);
      removePerson(pool, at);
    } else luck[at] = left * (growth[cell] ?? 0);
  }
}

function countPeople({ model, pools, people, byAge }: Simulation, monthOfYear: number): void {
  for (let index = 0; index < pools.length; index++) people[index] = pools[index]?.count ?? 0;
  for (const index of model.recorder.agedStates) {
    const pool = pools[index];
    if (!pool) continue;
    const { personClass, birthMonth, count } = pool;
    const from = index * model.ages;
    const oldest = model.ages - 1;
    byAge.fill(0, from, from + model.ages);
    for (let at = 0; at < count; at++) {
      const row = personClass[at] ?? 0;
      const age = monthOfYear < 0 || (birthMonth[at] ?? 0) <= monthOfYear ? row : row - 1;
      const counted = from + (age < 0 ? 0 : age > oldest ? oldest : age);
      byAge[counted] = (byAge[counted] ?? 0) + 1;
    }
  }
}
