import { openUniform, purposes, replicateKey, type KeyWords } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import type { CompiledModel } from './compile.ts';

/**
 * Place whole people in the cells of the opening position by systematic sampling: with cells laid end to end, a person
 * stands wherever a comb of spacing 1, shifted by one draw, has a tooth. Each cell holds on average exactly its expected
 * number, every state is within one of it, and where the cells are whole numbers nothing is left to chance.
 *
 * @param place receives cell and number of the person, counted from 0 over all cells
 */
export function placeOpening(
  opening: Float64Array,
  words: KeyWords,
  replicate: number,
  place: (cell: number, person: number) => void,
): void {
  const key = replicateKey(words, replicate, purposes.opening);
  const draw = new Int32Array(2);
  threefry(key[0], key[1], 0, 0, draw, 0);
  const shift = openUniform(draw[0] ?? 0);
  let person = 0;
  let reached = 0;
  for (let cell = 0; cell < opening.length; cell++) {
    const expected = opening[cell] ?? 0;
    if (expected === 0) continue;
    reached += expected;
    while (person + shift < reached) place(cell, person++);
  }
}

/** Number of people at the start, rounded up; what a simulation has to make room for. */
export function openingTotal(model: CompiledModel): number {
  return Math.ceil(model.opening.reduce((sum, people) => sum + people, 0));
}
