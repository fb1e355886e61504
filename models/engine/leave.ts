import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import type { CompiledMove, CompiledSpawn, CompiledState } from './compiled.ts';
import type { Pool } from './pools.ts';
import { admit, chooseDestination, drawDecision, settleNewcomer, type Simulation } from './simulation.ts';

/** Counters, under a person's key, for those who appear with their moves. Never renumber. */
const SPAWN_CHANCE = 16;
const SPAWN_KEY = 32;

/**
 * One person makes a move: which one, where to, and who appears with it. The person is not yet taken out of the pool.
 */
export function leave(
  simulation: Simulation,
  state: CompiledState,
  pool: Pool,
  at: number,
  month: number,
  hazard: Float64Array,
): void {
  const { classes } = simulation.model;
  const { moves, moveProfiles, months, profiles } = state;
  const row = pool.personClass[at] ?? 0;
  const monthInState = Math.min(month - (pool.clockStart[at] ?? 0), months - 1);
  let total = 0;
  for (let each = 0; each < moves.length; each++) {
    const factor = profiles[(moveProfiles[each] ?? 0) * months + monthInState] ?? 0;
    total += (hazard[(moves[each] ?? 0) * classes + row] ?? 0) * factor;
  }
  const wanted = (pool.direction[at] ?? 0) * total;
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
  const chosen = simulation.model.moves[picked];
  if (!chosen) return;
  const within = Math.min(1, Math.max(0, (wanted - before) / width));
  const destination = chooseDestination(chosen.destinations, classes, month % 12, row, within);
  moveOn(simulation, chosen, destination, pool, at, month);
  for (let index = 0; index < chosen.spawns.length; index++) {
    const spawned = chosen.spawns[index];
    if (spawned) spawn(simulation, spawned, index, pool, at, month);
  }
}

function moveOn(
  simulation: Simulation,
  move: CompiledMove,
  destination: number,
  from: Pool,
  at: number,
  month: number,
): void {
  const place = move.destinations.places[destination] ?? -1;
  const to = admit(simulation, move.destinations, destination);
  const pool = simulation.pools[place];
  if (to < 0 || !pool) return;
  pool.clockStart[to] = move.keepsClock[destination] ? (from.clockStart[at] ?? 0) : month + 1;
  pool.personClass[to] = (simulation.model.states[place]?.ageing ?? false) ? (from.personClass[at] ?? 0) : 0;
  pool.birthMonth[to] = from.birthMonth[at] ?? 0;
  pool.keyHigh[to] = from.keyHigh[at] ?? 0;
  pool.keyLow[to] = from.keyLow[at] ?? 0;
  pool.decisions[to] = (from.decisions[at] ?? 0) + 1;
  drawDecision(pool, to, simulation.words);
}

function spawn(
  simulation: Simulation,
  spawned: CompiledSpawn,
  index: number,
  pool: Pool,
  at: number,
  month: number,
): void {
  const { words } = simulation;
  const monthOfYear = month % 12;
  const parentRow = pool.personClass[at] ?? 0;
  const parentBirthMonth = pool.birthMonth[at] ?? 0;
  const parentHigh = pool.keyHigh[at] ?? 0;
  const parentLow = pool.keyLow[at] ?? 0;
  const decisions = (pool.decisions[at] ?? 0) + 1;
  threefry(parentHigh, parentLow, decisions, SPAWN_CHANCE + index, words, 0);
  if (openUniform(words[0] ?? 0) >= (spawned.chance[monthOfYear]?.[parentRow] ?? 0)) return;
  threefry(parentHigh, parentLow, decisions, SPAWN_KEY + index, words, 0);
  const high = words[0] ?? 0;
  const low = words[1] ?? 0;
  const row = spawned.newborn ? 0 : parentRow;
  const chosen = chooseDestination(spawned.destinations, simulation.model.classes, monthOfYear, row, openUniform(high));
  const birthMonth = spawned.newborn ? Math.floor(openUniform(low) * 12) : parentBirthMonth;
  const to = admit(simulation, spawned.destinations, chosen);
  if (to >= 0)
    settleNewcomer(simulation, spawned.destinations.places[chosen] ?? -1, to, month, row, birthMonth, high, low);
}
