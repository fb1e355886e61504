import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import type { CompiledDestinations, CompiledModel } from './compiled.ts';
import type { Follower } from './follower.ts';
import { MOST_TOGETHER, Parts, type Part } from './part.ts';
import { addPerson, DECISIONS, DIRECTION, KEY_HIGH, KEY_LOW, RECORD, type Pool } from './pools.ts';
import { makeStayTable, type StayTable } from './stay.ts';

/** Counter, under a person's key, of the luck of their decisions. Never renumber: it would change everybody's luck. */
const DECISION = 1;

/** The lower half of a person's decisions counts them; the upper half tells brothers and sisters, who share a key, apart. */
const DECISION_NUMBER = 0xffff;
export const SIBLING_STEP = 0x10000;

/** What is counted in one scenario. */
export interface Counted {
  readonly flows: Float64Array;
  readonly people: Float64Array;
  readonly byAge: Float64Array;
}

/** Room for simulated people of one scenario or of several together, used for one replicate after another. */
export interface Simulation {
  readonly model: CompiledModel;
  readonly parts: Parts;
  /** One for each scenario. */
  readonly counted: readonly Counted[];
  readonly stay: readonly StayTable[];
  readonly words: Int32Array;
  /** By class: how many are expected to enter, those of lower classes included; one for each scenario. */
  readonly reached: readonly Float64Array[];
  /** People of one pool by age. */
  readonly ofAge: Float64Array;
  /** For the person at hand, what they do in each scenario of their part: the slot of a flow, or that they stay. */
  readonly ways: Int32Array;
  /** For the entry and class at hand, how many families come in each scenario. */
  readonly arriving: Int32Array;
  /** What the loops of one scenario listen to. */
  readonly signals: Float64Array;
  /** Who goes this month, by their place in the pool at hand. */
  going: Int32Array;
  /** Told of everybody who moves, where somebody wants to know; it changes nothing. */
  follower: Follower | null;
}

/**
 * Make room for simulating a model. Grows by itself when a replicate needs more.
 *
 * @param scenarios how many are simulated together
 * @throws RangeError when they are more than `MOST_TOGETHER`
 */
export function makeSimulation(model: CompiledModel, scenarios = 1): Simulation {
  if (!(scenarios >= 1 && scenarios <= MOST_TOGETHER)) {
    throw new RangeError(`${String(scenarios)} scenarios cannot be simulated together.`);
  }
  const each = <T>(make: () => T): T[] => Array.from({ length: scenarios }, make);
  return {
    model,
    parts: new Parts(model, scenarios),
    counted: each(() => ({
      flows: new Float64Array(model.slots),
      people: new Float64Array(model.states.length),
      byAge: new Float64Array(model.states.length * model.ages),
    })),
    stay: each(() => makeStayTable(model)),
    words: new Int32Array(2),
    reached: each(() => new Float64Array(model.classes)),
    ofAge: new Float64Array(model.ages),
    ways: new Int32Array(scenarios),
    arriving: new Int32Array(scenarios),
    signals: new Float64Array(model.loops.length),
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

/** Fill in a person: where they are, who they are, and the luck of their next decision, the same in every scenario. */
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
  const uniform = openUniform(luck);
  const { lucks, record } = pool;
  pool.cell[at] = cell;
  for (let each = 0; each < lucks.length; each++) {
    const own = lucks[each];
    if (own) own[at] = uniform;
  }
  pool.birthMonth[at] = birthMonth;
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

/** Count one person in a flow, in every scenario of their part. */
export function countFlow({ counted }: Simulation, { scenarios }: Part, slot: number): void {
  for (let each = 0; each < scenarios.length; each++) {
    const flows = counted[scenarios[each] ?? 0]?.flows;
    if (flows) flows[slot] = (flows[slot] ?? 0) + 1;
  }
}

/**
 * Let a person of a part arrive: counted in the flow, and added behind those of the place unless it is an exit.
 *
 * @returns where in the pool they stand, still to be filled in; -1 at an exit
 */
export function admit(
  simulation: Simulation,
  part: Part,
  { places, firstSlot }: CompiledDestinations,
  chosen: number,
): number {
  countFlow(simulation, part, firstSlot + chosen);
  const place = places[chosen] ?? -1;
  const pool = place < 0 ? undefined : part.pools[place];
  return pool ? addPerson(pool) : -1;
}

/** Room for writing down that all of so many go. */
export function roomForGoing(simulation: Simulation, people: number): Int32Array {
  if (simulation.going.length < people) simulation.going = new Int32Array(2 * people);
  return simulation.going;
}
