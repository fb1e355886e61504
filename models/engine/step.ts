import { stepApart } from './apart.ts';
import type { CompiledState } from './compiled.ts';
import { addUpHazards } from './hazard-sums.ts';
import { areAlike, type MonthAhead } from './kinds.ts';
import { follow } from './leave.ts';
import { outgrow, outgrownFrom } from './outgrow.ts';
import type { Part } from './part.ts';
import { removePerson, type Pool } from './pools.ts';
import { roomForGoing, type Simulation } from './simulation.ts';
import { fillStay, fillStayOf, type StayTable } from './stay.ts';
import { wayOut } from './way-out.ts';

/**
 * One month of everybody who was in a state when it began: those whose birthday takes them out of the model go first, then
 * those whose chance of having stayed falls below their luck leave, and the others are a month further on. Allocates nothing
 * unless a state has grown or lives have parted.
 */
export function stepState(simulation: Simulation, state: CompiledState, ahead: MonthAhead): void {
  const { list } = simulation.parts;
  let settled = 0;
  for (const part of list) settled += part.settled[state.index] ?? 0;
  if (settled === 0) return;
  fillStays(simulation, state, ahead, settled);
  const scenarios = ahead.rates.length;
  // Parts that come up meanwhile have nobody who was there when the month began.
  for (let each = 0, parts = list.length; each < parts; each++) {
    const part = list[each];
    const pool = part?.pools[state.index];
    if (!part || !pool || part.settled[state.index] === 0) continue;
    const alike = pool.lucks.length === 1 && areAlike(ahead.states, state.index * scenarios, part.scenarios);
    if (alike) stepAlike(simulation, part, state, pool, ahead);
    else stepApart(simulation, part, state, pool, ahead);
  }
}

/** The chances of staying this month, once for all scenarios in which they are the same. */
function fillStays(simulation: Simulation, state: CompiledState, ahead: MonthAhead, settled: number): void {
  const { model, stay, parts } = simulation;
  const { rates, states } = ahead;
  const few = settled < state.rows * (state.stretches.length - 1);
  for (let scenario = 0; scenario < rates.length; scenario++) {
    const hazard = rates[scenario]?.hazard;
    const table = stay[scenario];
    if (!hazard || !table || states[state.index * rates.length + scenario] !== scenario) continue;
    addUpHazards(model, state, hazard, table.sums);
    if (few) for (const part of parts.list) fillStaysOf(simulation, table, state, part);
    else fillStay(table, model, state);
  }
}

function fillStaysOf({ model }: Simulation, table: StayTable, state: CompiledState, part: Part): void {
  const settled = part.settled[state.index] ?? 0;
  const cell = part.pools[state.index]?.cell;
  for (let at = 0; at < settled; at++) fillStayOf(table, model, state, cell?.[at] ?? 0);
}

/** A month of those who face the same in all their scenarios: what happens to them in one happens in all. */
function stepAlike(simulation: Simulation, part: Part, state: CompiledState, pool: Pool, ahead: MonthAhead): void {
  const { model } = simulation;
  const { month, rates } = ahead;
  const kind = ahead.states[state.index * rates.length + (part.scenarios[0] ?? 0)] ?? 0;
  const table = simulation.stay[kind];
  const hazard = rates[kind]?.hazard;
  if (!table || !hazard) return;
  const monthOfYear = month % 12;
  const oldestFrom = outgrownFrom(simulation, state);
  const settled = part.settled[state.index] ?? 0;
  const going = stayOrMark(simulation, table, pool, settled, oldestFrom, monthOfYear);
  // From the last, since whoever stands last takes the place of one who goes.
  for (let each = going - 1; each >= 0; each--) {
    const at = simulation.going[each] ?? 0;
    if ((pool.cell[at] ?? 0) >= oldestFrom && pool.birthMonth[at] === monthOfYear) {
      outgrow(simulation, part, state, pool, at);
    } else {
      const slot = wayOut(model, state, pool, at, month, hazard, table);
      follow(simulation, part, state, pool, at, slot, month);
    }
    removePerson(pool, at);
  }
}

/**
 * Those who stay are a month further on; those who go are written down, in order, and left as they are. Apart from their going,
 * so that the many who stay never wait for it; and four at a time, because what has to be made sure of an array before it is
 * read is then made sure of once for all four.
 *
 * @returns how many go; who they are stands in `simulation.going`
 */
function stayOrMark(
  simulation: Simulation,
  { values }: StayTable,
  pool: Pool,
  settled: number,
  oldestFrom: number,
  monthOfYear: number,
): number {
  const { lucks, cell, birthMonth } = pool;
  const going = roomForGoing(simulation, settled);
  const { stayCode } = simulation.model;
  const luck = lucks[0];
  if (!luck) return 0;
  let count = 0;
  let at = 0;
  for (; at + 3 < settled; at += 4) {
    count = stayOrGo(at, count, going, values, stayCode, luck, cell, birthMonth, oldestFrom, monthOfYear);
    count = stayOrGo(at + 1, count, going, values, stayCode, luck, cell, birthMonth, oldestFrom, monthOfYear);
    count = stayOrGo(at + 2, count, going, values, stayCode, luck, cell, birthMonth, oldestFrom, monthOfYear);
    count = stayOrGo(at + 3, count, going, values, stayCode, luck, cell, birthMonth, oldestFrom, monthOfYear);
  }
  for (; at < settled; at++) {
    count = stayOrGo(at, count, going, values, stayCode, luck, cell, birthMonth, oldestFrom, monthOfYear);
  }
  return count;
}

/** @returns how many go, this one included */
function stayOrGo(
  at: number,
  before: number,
  going: Int32Array,
  values: Float64Array,
  stayCode: Int32Array,
  luck: Float64Array,
  cell: Int32Array,
  birthMonth: Uint8Array,
  oldestFrom: number,
  monthOfYear: number,
): number {
  const here = cell[at] ?? 0;
  const code = stayCode[here] ?? 0;
  const left = luck[at] ?? 0;
  const outgrows = here >= oldestFrom && birthMonth[at] === monthOfYear;
  if (outgrows || (values[code & -2] ?? 0) < left) {
    going[before] = at;
    return before + 1;
  }
  luck[at] = left * (values[code | 1] ?? 0);
  cell[at] = here + (code & 1);
  return before;
}
