import type { CompiledDestinations } from './compiled.ts';
import type { Workspace } from './workspace.ts';

/**
 * People who arrive with their clock at 0.
 *
 * @param keepsClock destinations marked 1 are left out; none when left out
 */
export function arrive(
  { model, next }: Workspace,
  destinations: CompiledDestinations,
  row: number,
  people: number,
  monthOfYear: number,
  keepsClock?: Uint8Array,
): void {
  const shares = destinations.shares[monthOfYear];
  for (let index = 0; index < destinations.places.length; index++) {
    const place = destinations.places[index] ?? -1;
    // Exits are negative, and reading an array there is many times slower than asking first.
    const target = place < 0 || keepsClock?.[index] ? undefined : model.states[place];
    if (!target) continue;
    const cell = target.offset + (target.ageing ? row * target.months : 0);
    next[cell] = (next[cell] ?? 0) + people * (shares?.[index * model.classes + row] ?? 0);
  }
}

/** Count people through each destination. */
export function countFlows(
  { model, flows }: Workspace,
  destinations: CompiledDestinations,
  row: number,
  people: number,
  monthOfYear: number,
): void {
  const shares = destinations.shares[monthOfYear];
  for (let index = 0; index < destinations.places.length; index++) {
    const slot = destinations.firstSlot + index;
    flows[slot] = (flows[slot] ?? 0) + people * (shares?.[index * model.classes + row] ?? 0);
  }
}
