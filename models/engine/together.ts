import { purposes, replicateKey, type KeyWords } from '../random/keys.ts';
import { countEverybody } from './count-everybody.ts';
import { enter } from './enter.ts';
import { fillRates } from './fill-rates.ts';
import { findKinds, makeMonthAhead, type MonthAhead } from './kinds.ts';
import { applyLoops, loopSignals } from './loops.ts';
import { openSimulation } from './opening.ts';
import { emptyPool } from './pools.ts';
import { checkPlan, type Plan } from './plan.ts';
import { makeRates } from './rates.ts';
import { recordMonth } from './record.ts';
import type { Simulation } from './simulation.ts';
import { stepState } from './step.ts';
import { tellOpening } from './tell-opening.ts';

/**
 * Simulate one replicate of several scenarios, person by person, and write every output for every month.
 *
 * A person's luck is a pure function of (seed, replicate, person, number of the decision): one draw says how long they
 * stay, by the month in which their chance of having stayed falls below it, and one says where they go. Nothing else is
 * drawn, so nobody's luck depends on anybody else's, on the plan or on the outputs. So whoever has lived the same life in
 * several scenarios and faces the same chances lives on in the same way in them, and is simulated once for all of them; the
 * counts are bit for bit those of each scenario by itself.
 *
 * @param simulation made for as many scenarios as there are plans
 * @param months whole months from the opening position
 * @param into receives `[output * (months + 1) + month]` of each scenario from its offset; entry 0 is the opening position
 * @throws RangeError when a plan does not fit the model, or the plans are not as many as the simulation has room for
 */
export function simulateTogether(
  simulation: Simulation,
  plans: readonly Plan[],
  months: number,
  words: KeyWords,
  replicate: number,
  into: Int32Array,
  offsets: readonly number[],
): void {
  const { model, counted } = simulation;
  if (plans.length !== counted.length || offsets.length !== counted.length) {
    throw new RangeError(`There is room for ${String(counted.length)} scenarios, not for ${String(plans.length)}.`);
  }
  for (const plan of plans) checkPlan(model, plan);
  const ahead = makeMonthAhead(
    model,
    plans.map((plan) => makeRates(model, plan)),
  );
  const openingSignals = new Float64Array(model.loops.length);
  const keys = {
    numbers: replicateKey(words, replicate, purposes.entries),
    people: replicateKey(words, replicate, purposes.children),
  };
  const record = (month: number): void => {
    counted.forEach(({ people, byAge, flows }, scenario) => {
      const from = (offsets[scenario] ?? 0) + month + 1;
      recordMonth(model.recorder, people, byAge, model.ages, month < 0 ? null : flows, into, from, months + 1);
    });
  };
  openSimulation(simulation, words, replicate);
  tellOpening(simulation);
  countEverybody(simulation, -1);
  loopSignals(model, simulation.counted[0]?.people ?? openingSignals, openingSignals);
  record(-1);
  for (let month = 0; month < months; month++) {
    lookAhead(simulation, plans, month, ahead, openingSignals);
    beginMonth(simulation, month);
    for (const state of model.states) stepState(simulation, state, ahead);
    enter(simulation, ahead, keys);
    countEverybody(simulation, month % 12);
    record(month);
  }
}

/** Work out the rates of a month in every scenario, and see in which they are the same. */
function lookAhead(
  { model, counted, signals }: Simulation,
  plans: readonly Plan[],
  month: number,
  ahead: MonthAhead,
  openingSignals: Float64Array,
): void {
  ahead.month = month;
  plans.forEach((plan, scenario) => {
    const rates = ahead.rates[scenario];
    const people = counted[scenario]?.people;
    if (!rates || !people) return;
    loopSignals(model, people, signals);
    applyLoops(model, signals, openingSignals, month, rates);
    fillRates(model, plan, month, rates);
  });
  findKinds(model, ahead);
}

/** Nobody has moved yet; in April everybody is a class older. */
function beginMonth({ model, parts, follower }: Simulation, month: number): void {
  if (follower) follower.month = month;
  for (const { pools, settled } of parts.list) {
    for (const state of model.states) {
      const pool = pools[state.index];
      if (!pool) continue;
      if (pool.count === 0) emptyPool(pool);
      settled[state.index] = pool.count;
      if (month % 12 !== 0 || !state.ageing) continue;
      const { cell, count } = pool;
      for (let at = 0; at < count; at++) cell[at] = (cell[at] ?? 0) + state.months;
    }
  }
}
