import { openUniform, purposes, replicateKey, type KeyWords } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import type { CompiledState } from './compiled.ts';
import { addPerson } from './pools.ts';
import { SIBLING } from './arrive.ts';
import { decide, settle, SIBLING_STEP } from './settle.ts';
import type { Simulation } from './simulation.ts';

/**
 * Empty a simulation and place whole people in the cells of the opening position by systematic sampling: with cells laid end
 * to end, a person stands wherever a comb of spacing 1, shifted by one draw, has a tooth. Each cell holds on average exactly
 * its expected number, every state is within one of it, and where cells are whole numbers nothing is left to chance. It is the
 * same in every scenario.
 */
export function openSimulation(simulation: Simulation, words: KeyWords, replicate: number): void {
  const { model, parts, words: draw } = simulation;
  parts.empty();
  const key = replicateKey(words, replicate, purposes.opening);
  threefry(key[0], key[1], 0, 0, draw, 0);
  const shift = openUniform(draw[0] ?? 0);
  let person = 0;
  let reached = 0;
  for (const state of model.states) {
    const end = state.offset + state.rows * state.months;
    const first = person;
    const families = familiesIn(simulation, state);
    for (let cell = state.offset; cell < end; cell++) {
      const expected = model.opening[cell] ?? 0;
      if (expected === 0) continue;
      reached += expected;
      while (person + shift < reached) {
        place(simulation, state.index, cell, key, families > 0 ? person - first : person, families);
        person++;
      }
    }
  }
}

/** How many families the children of a state belong to; 0 where everybody is alone. */
function familiesIn({ model }: Simulation, state: CompiledState): number {
  if (model.familyMean <= 1 || !state.ageing) return 0;
  let people = 0;
  const end = state.offset + state.rows * state.months;
  for (let cell = state.offset; cell < end; cell++) people += model.opening[cell] ?? 0;
  return Math.max(1, Math.round(people / model.familyMean));
}

/** Brothers and sisters stand as many places apart as there are families: cells run by age, so their ages differ. */
function place(
  simulation: Simulation,
  state: number,
  cell: number,
  key: KeyWords,
  number: number,
  families: number,
): void {
  const pool = simulation.parts.all.pools[state];
  const { words } = simulation;
  if (!pool) return;
  const sibling = families > 0 ? Math.floor(number / families) : 0;
  threefry(key[0], key[1], 1 + state, number - sibling * families, words, 0);
  const high = words[0] ?? 0;
  const low = words[1] ?? 0;
  if (sibling > 0) threefry(high, low, sibling, SIBLING, words, 0);
  const birthMonth = Math.floor(openUniform(words[1] ?? 0) * 12);
  decide(simulation, high, low, 0);
  const decisions = sibling * SIBLING_STEP;
  settle(pool, addPerson(pool), cell, birthMonth, high, low, decisions, words[0] ?? 0, words[1] ?? 0);
}
