import type { CompiledDestinations, CompiledModel } from './compiled.ts';
import { CELLS_A_CLASS, FIRST_CELL, LANDING, LAST_MONTH, PLACE } from './landing.ts';
import type { Part } from './part.ts';
import { addPerson } from './pools.ts';
import { settle } from './settle.ts';

/** Which of the destinations a draw from 0 to 1 falls on, for a class in a month of the year. */
export function chooseDestination(
  { places, shares }: CompiledDestinations,
  classes: number,
  monthOfYear: number,
  row: number,
  where: number,
): number {
  const last = places.length - 1;
  const table = shares[monthOfYear];
  if (last === 0 || !table) return 0;
  let chosen = 0;
  let reached = 0;
  for (let index = 0; index <= last; index++) {
    const share = table[index * classes + row] ?? 0;
    if (share === 0) continue;
    chosen = index;
    reached += share;
    if (where < reached) break;
  }
  return chosen;
}

/** Count one person in a flow, for all scenarios of their part. */
export function countFlow({ flows }: Part, slot: number): void {
  flows[slot] = (flows[slot] ?? 0) + 1;
}

/** The place that a slot leads to: states are 0 and up, exits -1 and down. */
export function placeOf({ landings }: CompiledModel, slot: number): number {
  return landings[slot * LANDING + PLACE] ?? -1;
}

/**
 * A person of a part comes to the state that a slot leads to, behind those who are there, with the luck of their next decision.
 *
 * @param monthInState months they were where they come from, as far as they are told apart
 * @returns where in the pool they stand
 */
export function land(
  { landings }: CompiledModel,
  part: Part,
  slot: number,
  row: number,
  monthInState: number,
  birthMonth: number,
  high: number,
  low: number,
  decisions: number,
  luck: number,
  direction: number,
): number {
  const landing = slot * LANDING;
  const pool = part.pools[landings[landing + PLACE] ?? 0];
  if (!pool) return -1;
  const first = (landings[landing + FIRST_CELL] ?? 0) + row * (landings[landing + CELLS_A_CLASS] ?? 0);
  const month = Math.min(monthInState + 1, landings[landing + LAST_MONTH] ?? 0);
  const to = addPerson(pool);
  settle(pool, to, first + month, birthMonth, high, low, decisions, luck, direction);
  return to;
}
