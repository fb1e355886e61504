import { siblingOf } from './follower.ts';
import { KEY_HIGH, KEY_LOW, RECORD } from './pools.ts';
import type { Simulation } from './simulation.ts';

/** Tell of everybody in the opening position. */
export function tellOpening({ model, parts, follower }: Simulation): void {
  if (follower?.stood === undefined) return;
  for (const { index, offset, months } of model.states) {
    const pool = parts.all.pools[index];
    if (!pool) continue;
    const { record, birthMonth, cell, count } = pool;
    for (let at = 0; at < count; at++) {
      const own = at * RECORD;
      const here = cell[at] ?? 0;
      const row = model.rowOf[here] ?? 0;
      follower.stood(
        record[own + KEY_HIGH] ?? 0,
        record[own + KEY_LOW] ?? 0,
        siblingOf(record, own),
        index,
        row,
        birthMonth[at] ?? 0,
        here - offset - row * months,
      );
    }
  }
}
