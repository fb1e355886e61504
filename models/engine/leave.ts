import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import { chooseDestination, countFlow, land, placeOf } from './admit.ts';
import type { CompiledSpawn, CompiledState } from './compiled.ts';
import { FROM_OUTSIDE, tell } from './follower.ts';
import { NOWHERE_BEFORE } from './landing.ts';
import type { Part } from './part.ts';
import { DECISIONS, KEY_HIGH, KEY_LOW, RECORD, type Pool } from './pools.ts';
import { decide } from './settle.ts';
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
  const { model, follower } = simulation;
  const cell = pool.cell[at] ?? 0;
  const row = model.rowOf[cell] ?? 0;
  const place = placeOf(model, slot);
  countFlow(part, slot);
  if (follower) tell(follower, state.index, place, pool, at, row);
  if (place >= 0) moveOn(simulation, part, slot, pool, at, row, cell - state.offset - row * state.months);
  const company = model.company[slot] ?? -1;
  if (company >= 0) bring(simulation, part, company, pool, at, row, month % 12);
}

function moveOn(
  simulation: Simulation,
  part: Part,
  slot: number,
  { record, birthMonth }: Pool,
  at: number,
  row: number,
  monthInState: number,
): void {
  const own = at * RECORD;
  const high = record[own + KEY_HIGH] ?? 0;
  const low = record[own + KEY_LOW] ?? 0;
  const decisions = (record[own + DECISIONS] ?? 0) + 1;
  const birth = birthMonth[at] ?? 0;
  const { words, model } = simulation;
  decide(simulation, high, low, decisions);
  land(model, part, slot, row, monthInState, birth, high, low, decisions, words[0] ?? 0, words[1] ?? 0);
}

/** Whoever appears with a move. */
function bring(
  simulation: Simulation,
  part: Part,
  move: number,
  parents: Pool,
  at: number,
  row: number,
  monthOfYear: number,
): void {
  simulation.model.moves[move]?.spawns.forEach((spawned, index) => {
    spawn(simulation, part, spawned, index, parents, at, row, monthOfYear);
  });
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
  const { words, model, follower } = simulation;
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
  const slot = spawned.destinations.firstSlot + chosen;
  const place = placeOf(model, slot);
  countFlow(part, slot);
  if (place < 0) return;
  decide(simulation, high, low, 0);
  const to = land(model, part, slot, row, NOWHERE_BEFORE, birthMonth, high, low, 0, words[0] ?? 0, words[1] ?? 0);
  const pool = part.pools[place];
  if (follower && pool) tell(follower, FROM_OUTSIDE, place, pool, to, row);
}
