import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import type { CompiledMove, CompiledSpawn, CompiledState } from './compiled.ts';
import { FROM_OUTSIDE, tell } from './follower.ts';
import { DECISIONS, DIRECTION, KEY_HIGH, KEY_LOW, RECORD, type Pool } from './pools.ts';
import { admit, chooseDestination, decide, settle, type Simulation } from './simulation.ts';

/** Counters, under a person's key, for those who appear with their moves. Never renumber. */
const SPAWN_CHANCE = 16;
const SPAWN_KEY = 32;

/**
 * One person makes a move: which one, where to, and who appears with it. The person is not yet taken out of the pool.
 *
 * @param hazard this month's hazards by move and class
 */
export function leave(
  simulation: Simulation,
  state: CompiledState,
  pool: Pool,
  at: number,
  month: number,
  hazard: Float64Array,
): void {
  const { model, table } = simulation;
  const { classes } = model;
  const { moves, moveProfiles, months, profiles } = state;
  const cell = pool.cell[at] ?? 0;
  const row = model.rowOf[cell] ?? 0;
  const monthInState = cell - state.offset - row * months;
  const total = table.leaving[(model.stayCode[cell] ?? 0) >> 1] ?? 0;
  const wanted = openUniform(pool.record[at * RECORD + DIRECTION] ?? 0) * total;
  let before = 0;
  let width = 0;
  let picked = -1;
  for (let each = 0; each < moves.length; each++) {
    const factor = profiles[(moveProfiles[each] ?? 0) * months + monthInState] ?? 0;
    const part = (hazard[(moves[each] ?? 0) * classes + row] ?? 0) * factor;
    if (part === 0) continue;
    before += width;
    width = part;
    picked = moves[each] ?? -1;
    if (wanted < before + part) break;
  }
  if (picked < 0) return;
  const chosen = model.moves[picked];
  if (!chosen) return;
  const { destinations } = chosen;
  const where = destinations.places.length > 1 ? Math.min(1, Math.max(0, (wanted - before) / width)) : 0;
  const destination = chooseDestination(destinations, classes, month % 12, row, where);
  moveOn(simulation, chosen, destination, pool, at, row, monthInState);
  for (let index = 0; index < chosen.spawns.length; index++) {
    const spawned = chosen.spawns[index];
    if (spawned) spawn(simulation, spawned, index, pool, at, row, month % 12);
  }
}

function moveOn(
  simulation: Simulation,
  move: CompiledMove,
  destination: number,
  from: Pool,
  at: number,
  row: number,
  monthInState: number,
): void {
  const place = move.destinations.places[destination] ?? -1;
  const to = admit(simulation, move.destinations, destination);
  if (simulation.follower) tell(simulation.follower, move.from, place, from, at, row);
  if (to < 0) return;
  const target = simulation.model.states[place];
  const pool = simulation.pools[place];
  if (!target || !pool) return;
  const month = move.keepsClock[destination] ? Math.min(monthInState + 1, target.months - 1) : 0;
  const cell = target.offset + (target.ageing ? row * target.months : 0) + month;
  const record = at * RECORD;
  const high = from.record[record + KEY_HIGH] ?? 0;
  const low = from.record[record + KEY_LOW] ?? 0;
  const decisions = (from.record[record + DECISIONS] ?? 0) + 1;
  decide(simulation, high, low, decisions);
  const { words } = simulation;
  settle(pool, to, cell, from.birthMonth[at] ?? 0, high, low, decisions, words[0] ?? 0, words[1] ?? 0);
}

function spawn(
  simulation: Simulation,
  spawned: CompiledSpawn,
  index: number,
  parents: Pool,
  at: number,
  parentRow: number,
  monthOfYear: number,
): void {
  const { words, model } = simulation;
  const parentHigh = parents.record[at * RECORD + KEY_HIGH] ?? 0;
  const parentLow = parents.record[at * RECORD + KEY_LOW] ?? 0;
  const decisions = (parents.record[at * RECORD + DECISIONS] ?? 0) + 1;
  threefry(parentHigh, parentLow, decisions, SPAWN_CHANCE + index, words, 0);
  if (openUniform(words[0] ?? 0) >= (spawned.chance[monthOfYear]?.[parentRow] ?? 0)) return;
  threefry(parentHigh, parentLow, decisions, SPAWN_KEY + index, words, 0);
  const high = words[0] ?? 0;
  const low = words[1] ?? 0;
  const row = spawned.newborn ? 0 : parentRow;
  const chosen = chooseDestination(spawned.destinations, model.classes, monthOfYear, row, openUniform(high));
  const birthMonth = spawned.newborn ? Math.floor(openUniform(low) * 12) : (parents.birthMonth[at] ?? 0);
  const place = spawned.destinations.places[chosen] ?? -1;
  const to = admit(simulation, spawned.destinations, chosen);
  if (to < 0) return;
  const target = model.states[place];
  const pool = simulation.pools[place];
  if (!target || !pool) return;
  decide(simulation, high, low, 0);
  const cell = target.offset + (target.ageing ? row * target.months : 0);
  settle(pool, to, cell, birthMonth, high, low, 0, words[0] ?? 0, words[1] ?? 0);
  if (simulation.follower) tell(simulation.follower, FROM_OUTSIDE, place, pool, to, row);
}
