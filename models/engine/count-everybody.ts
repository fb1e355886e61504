import type { Part } from './part.ts';
import type { Pool } from './pools.ts';
import type { Simulation } from './simulation.ts';

/**
 * How many are in each state, and by age where ages are counted, in every scenario at the end of a month (-1: at the opening),
 * and how many went through each slot in it.
 */
export function countEverybody(simulation: Simulation, monthOfYear: number): void {
  const { counted, model, parts } = simulation;
  for (const { people, byAge, flows } of counted) {
    people.fill(0);
    flows.fill(0);
    for (const state of model.recorder.agedStates) byAge.fill(0, state * model.ages, (state + 1) * model.ages);
  }
  for (const part of parts.list) {
    addFlows(simulation, part);
    for (let state = 0; state < part.pools.length; state++) {
      const count = part.pools[state]?.count ?? 0;
      if (count > 0) addToEach(simulation, part, state, count);
    }
    for (const state of model.recorder.agedStates) {
      const pool = part.pools[state];
      if (pool && pool.count > 0) addAges(simulation, part, state, pool, monthOfYear);
    }
  }
}

/** Counted once for all scenarios of a part while people move, and only now for each. */
function addFlows({ counted }: Simulation, { scenarios, flows: own }: Part): void {
  for (let slot = 0; slot < own.length; slot++) {
    const moved = own[slot] ?? 0;
    if (moved === 0) continue;
    own[slot] = 0;
    for (const scenario of scenarios) {
      const flows = counted[scenario]?.flows;
      if (flows) flows[slot] = (flows[slot] ?? 0) + moved;
    }
  }
}

function addToEach({ counted }: Simulation, { scenarios }: Part, state: number, count: number): void {
  for (const scenario of scenarios) {
    const people = counted[scenario]?.people;
    if (people) people[state] = (people[state] ?? 0) + count;
  }
}

function addAges(simulation: Simulation, { scenarios }: Part, state: number, pool: Pool, monthOfYear: number): void {
  const { counted, model, ofAge } = simulation;
  const { cell, birthMonth, count } = pool;
  const oldest = model.ages - 1;
  ofAge.fill(0);
  for (let at = 0; at < count; at++) {
    const row = model.rowOf[cell[at] ?? 0] ?? 0;
    const age = monthOfYear < 0 || (birthMonth[at] ?? 0) <= monthOfYear ? row : row - 1;
    const own = age < 0 ? 0 : age > oldest ? oldest : age;
    ofAge[own] = (ofAge[own] ?? 0) + 1;
  }
  for (const scenario of scenarios) {
    const byAge = counted[scenario]?.byAge;
    if (!byAge) continue;
    for (let age = 0; age <= oldest; age++) {
      byAge[state * model.ages + age] = (byAge[state * model.ages + age] ?? 0) + (ofAge[age] ?? 0);
    }
  }
}
