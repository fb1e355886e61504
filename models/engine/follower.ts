import { DECISIONS, KEY_HIGH, KEY_LOW, RECORD, type Pool } from './pools.ts';

/** Where those come from who were not in the model before. */
export const FROM_OUTSIDE = -1_000_001;

/** Where those go who outgrow the model. States are 0 and up, exits -1 and down in the order of the definition. */
export const OUTGREW = -1_000_002;

/** The upper half of a person's decisions tells brothers and sisters, who share a key, apart. */
const SIBLING_BITS = 16;

/** Somebody who wants to be told of moves. An ordinary run has none, and pays for it with one look at each move. */
export interface Follower {
  /** Month of the run, set before each. */
  month: number;
  /**
   * @param high with `low` and `sibling` the same for the same person, whatever the scenario
   * @param from state they leave, or {@link FROM_OUTSIDE}
   * @param to state or exit they come to, or {@link OUTGREW}
   * @param row their class
   * @param birthMonth month of the year (0 is April) in which their birthday falls
   */
  readonly moved: (
    high: number,
    low: number,
    sibling: number,
    from: number,
    to: number,
    row: number,
    birthMonth: number,
  ) => void;
  /**
   * Told of everybody in the opening position, where it wants to be, before the first month.
   *
   * @param state in which they stand
   * @param monthsInState months they have been in it, as far as the state tells months apart
   */
  readonly stood?: (
    high: number,
    low: number,
    sibling: number,
    state: number,
    row: number,
    birthMonth: number,
    monthsInState: number,
  ) => void;
}

/** Tell of one move; `at` is where the person stands in the pool that still, or already, holds them. */
export function tell(
  follower: Follower,
  from: number,
  to: number,
  { record, birthMonth }: Pool,
  at: number,
  row: number,
): void {
  const own = at * RECORD;
  const sibling = siblingOf(record, own);
  follower.moved(record[own + KEY_HIGH] ?? 0, record[own + KEY_LOW] ?? 0, sibling, from, to, row, birthMonth[at] ?? 0);
}

/** Tells brothers and sisters apart, who share a key; `own` is where somebody's record begins. */
export function siblingOf(record: Int32Array, own: number): number {
  return (record[own + DECISIONS] ?? 0) >>> SIBLING_BITS;
}
