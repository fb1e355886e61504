/** Whole numbers kept for each person besides where they are: their key (two words), decisions taken, and which way next. */
export const RECORD = 4;
export const KEY_HIGH = 0;
export const KEY_LOW = 1;
export const DECISIONS = 2;
export const DIRECTION = 3;

/**
 * People in one state, one array a property, so that the monthly loop walks along memory and touches only `cell` and `luck`.
 * Grown by doubling, never shrunk.
 */
export interface Pool {
  count: number;
  /** Cell of the compiled model: class and months in state. */
  cell: Int32Array;
  /** Luck of the present decision: the person moves when the chance of having stayed falls below it. */
  luck: Float64Array;
  /** Month of the year (0 is April) in which the birthday falls. */
  birthMonth: Uint8Array;
  /** `record[person * RECORD + …]`. */
  record: Int32Array;
}

/** An empty pool with room for some people. */
export function makePool(capacity: number): Pool {
  const room = Math.max(16, capacity);
  return {
    count: 0,
    cell: new Int32Array(room),
    luck: new Float64Array(room),
    birthMonth: new Uint8Array(room),
    record: new Int32Array(room * RECORD),
  };
}

/** Make sure that a pool has room for one more, and return where that one stands. */
export function addPerson(pool: Pool): number {
  const at = pool.count;
  if (at === pool.cell.length) grow(pool);
  pool.count = at + 1;
  return at;
}

function grow(pool: Pool): void {
  const larger = makePool(pool.cell.length * 2);
  larger.cell.set(pool.cell);
  larger.luck.set(pool.luck);
  larger.birthMonth.set(pool.birthMonth);
  larger.record.set(pool.record);
  pool.cell = larger.cell;
  pool.luck = larger.luck;
  pool.birthMonth = larger.birthMonth;
  pool.record = larger.record;
}

/** Take a person out; the last one takes their place. */
export function removePerson(pool: Pool, at: number): void {
  const last = pool.count - 1;
  pool.count = last;
  if (at === last) return;
  pool.cell[at] = pool.cell[last] ?? 0;
  pool.luck[at] = pool.luck[last] ?? 0;
  pool.birthMonth[at] = pool.birthMonth[last] ?? 0;
  const { record } = pool;
  const to = at * RECORD;
  const from = last * RECORD;
  record[to] = record[from] ?? 0;
  record[to + 1] = record[from + 1] ?? 0;
  record[to + 2] = record[from + 2] ?? 0;
  record[to + 3] = record[from + 3] ?? 0;
}
