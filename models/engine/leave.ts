import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import { admit, chooseDestination } from './admit.ts';
import type { CompiledMove, CompiledSpawn, CompiledState } from './compiled.ts';
import { FROM_OUTSIDE, tell } from './follower.ts';
import type { Part } from './part.ts';
import { DECISIONS, KEY_HIGH, KEY_LOW, RECORD, type Pool } from './pools.ts';
import { decide, settle } from './settle.ts';
import type { Simulation } from './simulation.ts';

/** Counters, under a person's key, for those who appear with their moves. Never renumber. */
const SPAWN_CHANCE = 16;
const SPAWN_KEY = 32;

/**
 * One person goes a way, in all scenarios of a part, and whoever appears with it appears. The person is not yet taken out of
 * the pool.
 *
 * @param part where they arrive: the part of the pool, or of some of its scenarios
 */
export function follow(
  simulation: Simulation,
  part: Part,
  state: CompiledState,
  pool: Pool,
  at: number,
  slot: number,
  month: number,
): void {
  const { model } = simulation;
  const move = model.moves[model.moveOfSlot[slot] ?? -1];
  if (!move) return;
  const cell = pool.cell[at] ?? 0;
  const row = model.rowOf[cell] ?? 0;
  moveOn(
    simulation,
    part,
    move,
    slot - move.destinations.firstSlot,
    pool,
    at,
    row,
    cell - state.offset - row * state.months,
  );
  for (let index = 0; index < move.spawns.length; index++) {
    const spawned = move.spawns[index];
    if (spawned) spawn(simulation, part, spawned, index, pool, at, row, month % 12);
  }
}

function moveOn(
  simulation: Simulation,
  part: Part,
  move: CompiledMove,
  destination: number,
  from: Pool,
  at: number,
  row: number,
  monthInState: number,
): void {
  const place = move.destinations.places[destination] ?? -1;
  const to = admit(simulation, part, move.destinations, destination);
  if (simulation.follower) tell(simulation.follower, move.from, place, from, at, row);
  if (to < 0) return;
  const target = simulation.model.states[place];
  const pool = part.pools[place];
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
  part: Part,
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
  const to = admit(simulation, part, spawned.destinations, chosen);
  if (to < 0) return;
  const target = model.states[place];
  const pool = part.pools[place];
  if (!target || !pool) return;
  decide(simulation, high, low, 0);
  const cell = target.offset + (target.ageing ? row * target.months : 0);
  settle(pool, to, cell, birthMonth, high, low, 0, words[0] ?? 0, words[1] ?? 0);
  if (simulation.follower) tell(simulation.follower, FROM_OUTSIDE, place, pool, to, row);
}
