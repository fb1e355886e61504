import type { CompiledState } from './compiled.ts';
import type { MonthAhead } from './kinds.ts';
import { follow } from './leave.ts';
import { outgrow, outgrownFrom } from './outgrow.ts';
import type { Part } from './part.ts';
import { addPerson, RECORD, removePerson, tellLucksApart, type Pool } from './pools.ts';
import { roomForGoing, type Simulation } from './simulation.ts';
import type { StayTable } from './stay.ts';
import { wayOut } from './way-out.ts';

/** What somebody does who does not leave this month. */
const STAYS = -2;
/** Already seen to. */
const DONE = -3;

/** What somebody faces in one scenario. */
interface Facing {
  readonly table: StayTable;
  readonly hazard: Float64Array;
}

/**
 * A month of those whose hazards differ between the scenarios of their part, or have differed since they came. Each has a luck
 * in every scenario, grown from one draw; whoever does the same in all of them stays one person, and the others part.
 */
export function stepApart(
  simulation: Simulation,
  part: Part,
  state: CompiledState,
  pool: Pool,
  ahead: MonthAhead,
): void {
  tellLucksApart(pool, part.scenarios.length);
  const monthOfYear = ahead.month % 12;
  const oldestFrom = outgrownFrom(simulation, state);
  const facing = facedBy(simulation, part, state, ahead);
  const going = stayOrMark(simulation, facing, pool, part.settled[state.index] ?? 0, oldestFrom, monthOfYear);
  // From the last, since whoever stands last takes the place of one who goes.
  for (let each = going - 1; each >= 0; each--) {
    const at = simulation.going[each] ?? 0;
    if ((pool.cell[at] ?? 0) >= oldestFrom && pool.birthMonth[at] === monthOfYear) {
      outgrow(simulation, part, state, pool, at);
    } else goWays(simulation, part, state, pool, at, facing, ahead.month);
    removePerson(pool, at);
  }
}

function facedBy(simulation: Simulation, part: Part, { index }: CompiledState, ahead: MonthAhead): Facing[] {
  const { rates, states } = ahead;
  return Array.from(part.scenarios).flatMap((scenario) => {
    const kind = states[index * rates.length + scenario] ?? 0;
    const table = simulation.stay[kind];
    const hazard = rates[kind]?.hazard;
    return table && hazard ? [{ table, hazard }] : [];
  });
}

/**
 * Those who stay in every scenario are a month further on; those who leave in any are written down and left as they are.
 *
 * @returns how many; who they are stands in `simulation.going`
 */
function stayOrMark(
  simulation: Simulation,
  facing: readonly Facing[],
  { cell, lucks, birthMonth }: Pool,
  settled: number,
  oldestFrom: number,
  monthOfYear: number,
): number {
  const going = roomForGoing(simulation, settled);
  const { stayCode } = simulation.model;
  const scenarios = lucks.length;
  const chances = facing.map(({ table }) => table.values);
  let count = 0;
  for (let at = 0; at < settled; at++) {
    const here = cell[at] ?? 0;
    const code = stayCode[here] ?? 0;
    let leaves = here >= oldestFrom && birthMonth[at] === monthOfYear;
    for (let each = 0; each < scenarios && !leaves; each++) {
      leaves = (chances[each]?.[code & -2] ?? 0) < (lucks[each]?.[at] ?? 0);
    }
    if (leaves) going[count++] = at;
    else {
      for (let each = 0; each < scenarios; each++) {
        const luck = lucks[each];
        if (luck) luck[at] = (luck[at] ?? 0) * (chances[each]?.[code | 1] ?? 0);
      }
      cell[at] = here + (code & 1);
    }
  }
  return count;
}

/** Somebody leaves in some scenario: those in which they do the same go on as one. */
function goWays(
  simulation: Simulation,
  part: Part,
  state: CompiledState,
  pool: Pool,
  at: number,
  facing: readonly Facing[],
  month: number,
): void {
  const { model, ways, parts } = simulation;
  const code = (model.stayCode[pool.cell[at] ?? 0] ?? 0) & -2;
  facing.forEach(({ table, hazard }, each) => {
    const leaves = (table.values[code] ?? 0) < (pool.lucks[each]?.[at] ?? 0);
    ways[each] = leaves ? wayOut(model, state, pool, at, month, hazard, table) : STAYS;
  });
  for (let each = 0; each < facing.length; each++) {
    const way = ways[each] ?? DONE;
    if (way === DONE) continue;
    let mask = 0;
    for (let other = each; other < facing.length; other++) {
      if (ways[other] !== way) continue;
      ways[other] = DONE;
      mask |= 1 << (part.scenarios[other] ?? 0);
    }
    const those = mask === part.mask ? part : parts.of(mask);
    if (way === STAYS) stayBehind(simulation, part, those, state, pool, at, facing);
    else follow(simulation, those, state, pool, at, way, month);
  }
}

/** Somebody stays in some scenarios of their part while they leave in others: a person of those from now on. */
function stayBehind(
  simulation: Simulation,
  part: Part,
  those: Part,
  state: CompiledState,
  from: Pool,
  at: number,
  facing: readonly Facing[],
): void {
  const into = those.pools[state.index];
  if (!into) return;
  const to = addPerson(into);
  tellLucksApart(into, those.scenarios.length);
  const here = from.cell[at] ?? 0;
  const code = simulation.model.stayCode[here] ?? 0;
  into.cell[to] = here + (code & 1);
  into.birthMonth[to] = from.birthMonth[at] ?? 0;
  for (let word = 0; word < RECORD; word++) into.record[to * RECORD + word] = from.record[at * RECORD + word] ?? 0;
  those.scenarios.forEach((scenario, each) => {
    const own = part.scenarios.indexOf(scenario);
    const luck = into.lucks[each];
    if (luck) luck[to] = (from.lucks[own]?.[at] ?? 0) * (facing[own]?.table.values[code | 1] ?? 0);
  });
}
