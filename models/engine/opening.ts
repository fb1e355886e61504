import { openUniform, purposes, replicateKey, type KeyWords } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import { addPerson } from './pools.ts';
import { settle, type Simulation } from './simulation.ts';

/**
 * Empty a simulation and place whole people in the cells of the opening position by systematic sampling: with cells laid end
 * to end, a person stands wherever a comb of spacing 1, shifted by one draw, has a tooth. Each cell holds on average exactly
 * its expected number, every state is within one of it, and where cells are whole numbers nothing is left to chance.
 */
export function openSimulation(simulation: Simulation, words: KeyWords, replicate: number): void {
  const { model, pools, words: draw } = simulation;
  for (const pool of pools) pool.count = 0;
  const key = replicateKey(words, replicate, purposes.opening);
  threefry(key[0], key[1], 0, 0, draw, 0);
  const shift = openUniform(draw[0] ?? 0);
  let person = 0;
  let reached = 0;
  for (const state of model.states) {
    const end = state.offset + state.rows * state.months;
    for (let cell = state.offset; cell < end; cell++) {
      const expected = model.opening[cell] ?? 0;
      if (expected === 0) continue;
      reached += expected;
      while (person + shift < reached) {
        place(simulation, state.index, cell, key, person);
        person++;
      }
    }
  }
}

function place(simulation: Simulation, state: number, cell: number, key: KeyWords, person: number): void {
  const pool = simulation.pools[state];
  const { words } = simulation;
  if (!pool) return;
  threefry(key[0], key[1], 1 + state, person, words, 0);
  const high = words[0] ?? 0;
  const low = words[1] ?? 0;
  settle(simulation, pool, addPerson(pool), cell, Math.floor(openUniform(low) * 12), high, low, 0);
}
