import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import type { CompiledDestinations, CompiledModel } from './compiled.ts';
import type { Follower } from './follower.ts';
import { addPerson, DECISIONS, DIRECTION, KEY_HIGH, KEY_LOW, makePool, RECORD, type Pool } from './pools.ts';
import { makeStayTable, type StayTable } from './stay.ts';

/** Counter, under a person's key, of the luck of their decisions. Never renumber: it would change everybody's luck. */
const DECISION = 1;

/** The lower half of a person's decisions counts them; the upper half tells brothers and sisters, who share a key, apart. */
const DECISION_NUMBER = 0xffff;
export const SIBLING_STEP = 0x10000;

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
  /** By class: how many are expected to enter, those of lower classes included. */
  readonly reached: Float64Array;
  readonly table: StayTable;
  /** Who goes this month, by their place in the pool at hand. */
  going: Int32Array;
  /** Told of everybody who moves, where somebody wants to know; it changes nothing. */
  follower: Follower | null;
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
    reached: new Float64Array(model.classes),
    table: makeStayTable(model),
    going: new Int32Array(64),
    follower: null,
  };
}

/**
 * Draw the luck of a person's next decision into `words`: how long they stay and which way they go then. It depends on their
 * key and the number of the decision and on nothing else, so brothers and sisters, who share a key, share it.
 */
export function decide({ words }: Simulation, high: number, low: number, decisions: number): void {
  threefry(high, low, decisions & DECISION_NUMBER, DECISION, words, 0);
}

/** Fill in a person: where they are, who they are, and the luck of their next decision. */
export function settle(
  pool: Pool,
  at: number,
  cell: number,
  birthMonth: number,
  high: number,
  low: number,
  decisions: number,
  luck: number,
  direction: number,
): void {
  pool.cell[at] = cell;
  pool.luck[at] = openUniform(luck);
  pool.birthMonth[at] = birthMonth;
  const { record } = pool;
  const from = at * RECORD;
  record[from + KEY_HIGH] = high;
  record[from + KEY_LOW] = low;
  record[from + DECISIONS] = decisions;
  record[from + DIRECTION] = direction;
}

/** Which of the destinations a draw from 0 to 1 falls on, for a class in a month of the year. */
export function chooseDestination(
  { places, shares }: CompiledDestinations,
  classes: number,
  monthOfYear: number,
  row: number,
  where: number,
): number {
  const last = places.length - 1;
  const table = shares[monthOfYear];
  if (last === 0 || !table) return 0;
  let chosen = 0;
  let reached = 0;
  for (let index = 0; index <= last; index++) {
    const share = table[index * classes + row] ?? 0;
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
 * @returns where in the pool they stand, still to be filled in; -1 at an exit
 */
export function admit(simulation: Simulation, { places, firstSlot }: CompiledDestinations, chosen: number): number {
  const slot = firstSlot + chosen;
  simulation.flows[slot] = (simulation.flows[slot] ?? 0) + 1;
  const place = places[chosen] ?? -1;
  const pool = place < 0 ? undefined : simulation.pools[place];
  return pool ? addPerson(pool) : -1;
}
