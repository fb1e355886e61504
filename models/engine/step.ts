import type { CompiledState } from './compiled.ts';
import { OUTGREW, tell } from './follower.ts';
import { addUpHazards } from './hazard-sums.ts';
import { leave } from './leave.ts';
import { removePerson, type Pool } from './pools.ts';
import type { MonthRates } from './rates.ts';
import type { Simulation } from './simulation.ts';
import { fillStay, fillStayOf } from './stay.ts';

/**
 * One month of everybody who was in a state when it began: those whose birthday takes them out of the model go first, then
 * those whose chance of having stayed falls below their luck leave, and the others are a month further on. Allocates nothing
 * unless a state has grown.
 */
export function stepState(simulation: Simulation, state: CompiledState, month: number, rates: MonthRates): void {
  const pool = simulation.pools[state.index];
  const settled = simulation.settled[state.index] ?? 0;
  if (!pool || settled === 0) return;
  const { model, table } = simulation;
  const monthOfYear = month % 12;
  const oldestFrom = model.ageing && state.ageing ? state.offset + model.ages * state.months : model.cells;
  addUpHazards(model, state, rates.hazard, table.sums);
  if (settled < state.rows * (state.stretches.length - 1)) {
    for (let at = 0; at < settled; at++) fillStayOf(table, model, state, pool.cell[at] ?? 0);
  } else fillStay(table, model, state);
  const going = stayOrMark(simulation, pool, settled, oldestFrom, monthOfYear);
  // From the last, since whoever stands last takes the place of one who goes.
  for (let each = going - 1; each >= 0; each--) {
    const at = simulation.going[each] ?? 0;
    if ((pool.cell[at] ?? 0) >= oldestFrom && pool.birthMonth[at] === monthOfYear) {
      simulation.flows[state.ageingSlot] = (simulation.flows[state.ageingSlot] ?? 0) + 1;
      if (simulation.follower) tell(simulation.follower, state.index, OUTGREW, pool, at, model.ages);
    } else leave(simulation, state, pool, at, month, rates.hazard);
    removePerson(pool, at);
  }
}

/**
 * Those who stay are a month further on; those who go are written down, in order, and left as they are. Apart from their going,
 * so that the many who stay never wait for it.
 *
 * @returns how many go; who they are stands in `simulation.going`
 */
function stayOrMark(
  simulation: Simulation,
  { cell, luck, birthMonth }: Pool,
  settled: number,
  oldestFrom: number,
  monthOfYear: number,
): number {
  const going = roomForGoing(simulation, settled);
  const { stayCode } = simulation.model;
  const { values } = simulation.table;
  let count = 0;
  for (let at = 0; at < settled; at++) {
    const here = cell[at] ?? 0;
    const code = stayCode[here] ?? 0;
    const left = luck[at] ?? 0;
    const outgrows = here >= oldestFrom && birthMonth[at] === monthOfYear;
    if (outgrows || (values[code & -2] ?? 0) < left) going[count++] = at;
    else {
      luck[at] = left * (values[code | 1] ?? 0);
      cell[at] = here + (code & 1);
    }
  }
  return count;
}

function roomForGoing(simulation: Simulation, people: number): Int32Array {
  if (simulation.going.length < people) simulation.going = new Int32Array(2 * people);
  return simulation.going;
}
