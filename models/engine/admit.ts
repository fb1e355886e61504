import type { CompiledDestinations } from './compiled.ts';
import type { Part } from './part.ts';
import { addPerson } from './pools.ts';
import type { Simulation } from './simulation.ts';

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

/** Count one person in a flow, in every scenario of their part. */
export function countFlow({ counted }: Simulation, { scenarios }: Part, slot: number): void {
  for (const scenario of scenarios) {
    const flows = counted[scenario]?.flows;
    if (flows) flows[slot] = (flows[slot] ?? 0) + 1;
  }
}

/**
 * Let a person of a part arrive: counted in the flow, and added behind those of the place unless it is an exit.
 *
 * @returns where in the pool they stand, still to be filled in; -1 at an exit
 */
export function admit(
  simulation: Simulation,
  part: Part,
  { places, firstSlot }: CompiledDestinations,
  chosen: number,
): number {
  countFlow(simulation, part, firstSlot + chosen);
  const place = places[chosen] ?? -1;
  const pool = place < 0 ? undefined : part.pools[place];
  return pool ? addPerson(pool) : -1;
}
