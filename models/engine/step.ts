import type { CompiledState } from './compiled.ts';
import { leave } from './leave.ts';
import { removePerson } from './pools.ts';
import type { MonthRates } from './rates.ts';
import type { Simulation } from './simulation.ts';
import { fillStay } from './stay.ts';

/**
 * One month of everybody who was in a state when it began: those whose birthday takes them out of the model go first, then
 * those whose chance of having stayed falls below their luck leave, and the others are a month further on. Allocates nothing.
 */
export function stepState(simulation: Simulation, state: CompiledState, month: number, rates: MonthRates): void {
  const pool = simulation.pools[state.index];
  const settled = simulation.settled[state.index] ?? 0;
  if (!pool || settled === 0) return;
  const { model, table } = simulation;
  const { stayCode } = model;
  const { values } = table;
  const monthOfYear = month % 12;
  const oldestFrom = model.ageing && state.ageing ? state.offset + model.ages * state.months : model.cells;
  fillStay(table, model, state, rates);
  let { cell, luck, birthMonth } = pool;
  for (let at = settled - 1; at >= 0; at--) {
    const here = cell[at] ?? 0;
    if (here >= oldestFrom && birthMonth[at] === monthOfYear) {
      simulation.flows[state.ageingSlot] = (simulation.flows[state.ageingSlot] ?? 0) + 1;
      removePerson(pool, at);
      continue;
    }
    const code = stayCode[here] ?? 0;
    const left = luck[at] ?? 0;
    if ((values[code & -2] ?? 0) < left) {
      leave(simulation, state, pool, at, month, rates.hazard);
      removePerson(pool, at);
      // Somebody who arrived in this very state may have made it move to larger arrays.
      if (pool.luck !== luck) ({ cell, luck, birthMonth } = pool);
    } else {
      luck[at] = left * (values[code | 1] ?? 0);
      cell[at] = here + (code & 1);
    }
  }
}
