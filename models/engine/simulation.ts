import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import type { CompiledDestinations, CompiledModel } from './compiled.ts';
import { makePool, makeRoom, type Pool } from './pools.ts';
import { makeStayTables, type StayTables } from './stay.ts';

/** Counter, under a person's key, of the luck of their decisions. Never renumber: it would change everybody's luck. */
const DECISION = 1;

/** Room for simulated people, used for one replicate after another. */
export interface Simulation {
  readonly model: CompiledModel;
  readonly pools: readonly Pool[];
  /** How many of each pool were there when the month began: newcomers stand behind them and wait for next month. */
  readonly settled: Int32Array;
  readonly flows: Float64Array;
  readonly people: Float64Array;
  readonly byAge: Float64Array;
  readonly words: Int32Array;
  readonly tables: StayTables;
}

/** Make room for simulating a model. Grows by itself when a replicate needs more. */
export function makeSimulation(model: CompiledModel): Simulation {
  return {
    model,
    pools: model.states.map(() => makePool(64)),
    settled: new Int32Array(model.states.length),
    flows: new Float64Array(model.slots),
    people: new Float64Array(model.states.length),
    byAge: new Float64Array(model.states.length * model.ages),
    words: new Int32Array(2),
    tables: makeStayTables(model),
  };
}

/** Draw the luck of a person's next decision from their key; it depends on nothing else. */
export function drawDecision(pool: Pool, at: number, words: Int32Array): void {
  threefry(pool.keyHigh[at] ?? 0, pool.keyLow[at] ?? 0, pool.decisions[at] ?? 0, DECISION, words, 0);
  pool.luck[at] = openUniform(words[0] ?? 0);
  pool.direction[at] = openUniform(words[1] ?? 0);
}

/** Which of the destinations a draw from 0 to 1 falls on, for a class in a month of the year. */
export function chooseDestination(
  destinations: CompiledDestinations,
  classes: number,
  monthOfYear: number,
  row: number,
  where: number,
): number {
  const shares = destinations.shares[monthOfYear];
  const last = destinations.places.length - 1;
  if (!shares || last === 0) return 0;
  let chosen = 0;
  let reached = 0;
  for (let index = 0; index <= last; index++) {
    const share = shares[index * classes + row] ?? 0;
    if (share === 0) continue;
    chosen = index;
    reached += share;
    if (where < reached) break;
  }
  return chosen;
}

/**
 * Let a person arrive: counted in the flow, and added behind those of the place unless it is an exit.
 *
 * @returns where in the pool they stand, their fields still to be filled in; -1 at an exit
 */
export function admit(simulation: Simulation, destinations: CompiledDestinations, chosen: number): number {
  const slot = destinations.firstSlot + chosen;
  simulation.flows[slot] = (simulation.flows[slot] ?? 0) + 1;
  const place = destinations.places[chosen] ?? -1;
  const pool = place < 0 ? undefined : simulation.pools[place];
  if (!pool) return -1;
  const at = pool.count;
  if (at === pool.clockStart.length) makeRoom(pool, at + 1);
  pool.count = at + 1;
  return at;
}

/** Fill in a newcomer to the model. Their key, being random itself, also says where they went and when their birthday is. */
export function settleNewcomer(
  simulation: Simulation,
  place: number,
  at: number,
  month: number,
  row: number,
  birthMonth: number,
  high: number,
  low: number,
): void {
  const pool = simulation.pools[place];
  if (!pool) return;
  pool.clockStart[at] = month + 1;
  pool.personClass[at] = (simulation.model.states[place]?.ageing ?? false) ? row : 0;
  pool.birthMonth[at] = birthMonth;
  pool.keyHigh[at] = high;
  pool.keyLow[at] = low;
  pool.decisions[at] = 0;
  drawDecision(pool, at, simulation.words);
}
