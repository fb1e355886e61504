import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import { DECISIONS, DIRECTION, KEY_HIGH, KEY_LOW, RECORD, type Pool } from './pools.ts';
import type { Simulation } from './simulation.ts';

/** Counter, under a person's key, of the luck of their decisions. Never renumber: it would change everybody's luck. */
const DECISION = 1;

/** The lower half of a person's decisions counts them; the upper half tells brothers and sisters, who share a key, apart. */
const DECISION_NUMBER = 0xffff;
export const SIBLING_STEP = 0x10000;

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
  for (const own of lucks) own[at] = uniform;
  pool.birthMonth[at] = birthMonth;
  const from = at * RECORD;
  record[from + KEY_HIGH] = high;
  record[from + KEY_LOW] = low;
  record[from + DECISIONS] = decisions;
  record[from + DIRECTION] = direction;
}
