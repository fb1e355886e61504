import { purposes, replicateKey, type KeyWords } from '../random/keys.ts';
import { enter } from './enter.ts';
import { applyLoops, loopSignals } from './loops.ts';
import { openSimulation } from './opening.ts';
import { checkPlan, type Plan } from './plan.ts';
import { fillRates } from './fill-rates.ts';
import { makeRates } from './rates.ts';
import { recordMonth } from './record.ts';
import type { Simulation } from './simulation.ts';
import { stepState } from './step.ts';
import { tellOpening } from './tell-opening.ts';

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
  tellOpening(simulation);
  countPeople(simulation, -1);
  loopSignals(model, people, openingSignals);
  recordMonth(model.recorder, people, byAge, model.ages, null, into, offset, months + 1);
  const keys = {
    numbers: replicateKey(words, replicate, purposes.entries),
    people: replicateKey(words, replicate, purposes.children),
  };
  for (let month = 0; month < months; month++) {
    loopSignals(model, people, signals);
    applyLoops(model, signals, openingSignals, month, rates);
    fillRates(model, plan, month, rates);
    if (simulation.follower) simulation.follower.month = month;
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
    const { cell, count } = pool;
    for (let at = 0; at < count; at++) cell[at] = (cell[at] ?? 0) + state.months;
  }
}

function countPeople({ model, pools, people, byAge }: Simulation, monthOfYear: number): void {
  for (let index = 0; index < pools.length; index++) people[index] = pools[index]?.count ?? 0;
  for (const index of model.recorder.agedStates) {
    const pool = pools[index];
    if (!pool) continue;
    const { cell, birthMonth, count } = pool;
    const from = index * model.ages;
    const oldest = model.ages - 1;
    byAge.fill(0, from, from + model.ages);
    for (let at = 0; at < count; at++) {
      const row = model.rowOf[cell[at] ?? 0] ?? 0;
      const age = monthOfYear < 0 || (birthMonth[at] ?? 0) <= monthOfYear ? row : row - 1;
      const counted = from + (age < 0 ? 0 : age > oldest ? oldest : age);
      byAge[counted] = (byAge[counted] ?? 0) + 1;
    }
  }
}
