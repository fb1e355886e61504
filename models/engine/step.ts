import type { CompiledState } from './compiled.ts';
import { leave } from './leave.ts';
import { removePerson } from './pools.ts';
import type { MonthRates } from './rates.ts';
import type { Simulation } from './simulation.ts';
import { addUpHazards, fillCell, fillCells } from './stay.ts';

/**
 * One month of everybody who was in a state when it began: those whose birthday takes them out of the model go first, then
 * those whose chance of having stayed falls below their luck leave, and the others are a month further on. Allocates nothing.
 */
export function stepState(simulation: Simulation, state: CompiledState, month: number, rates: MonthRates): void {
  const pool = simulation.pools[state.index];
  const settled = simulation.settled[state.index] ?? 0;
  if (!pool || settled === 0) return;
  const { model, table } = simulation;
  const { months, offset } = state;
  const monthOfYear = month % 12;
  const oldestFrom = model.ageing && state.ageing ? offset + model.ages * months : model.cells;
  addUpHazards(table, model, state, rates.hazard);
  const crowded = settled * 2 > state.rows * months;
  if (crowded) fillCells(table, model, state);
  const { values, advance } = table;
  let { cell, luck, birthMonth } = pool;
  for (let at = settled - 1; at >= 0; at--) {
    const here = cell[at] ?? 0;
    if (here >= oldestFrom && birthMonth[at] === monthOfYear) {
      simulation.flows[state.ageingSlot] = (simulation.flows[state.ageingSlot] ?? 0) + 1;
      removePerson(pool, at);
      continue;
    }
    if (!crowded) {
      const row = Math.floor((here - offset) / months);
      fillCell(table, model, state, row, here - offset - row * months);
    }
    const left = luck[at] ?? 0;
    if ((values[2 * here] ?? 0) < left) {
      leave(simulation, state, pool, at, month, rates.hazard);
      removePerson(pool, at);
      // Somebody who arrived in this very state may have made it move to larger arrays.
      if (pool.luck !== luck) ({ cell, luck, birthMonth } = pool);
    } else {
      luck[at] = left * (values[2 * here + 1] ?? 0);
      cell[at] = here + (advance[here] ?? 0);
    }
  }
}
