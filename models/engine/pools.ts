/** Whole numbers kept for each person besides where they are: their key (two words), decisions taken, and which way next. */
export const RECORD = 4;
export const KEY_HIGH = 0;
export const KEY_LOW = 1;
export const DECISIONS = 2;
export const DIRECTION = 3;

/**
 * People in one state, one array a property, so that the monthly loop walks along memory and touches only `cell` and luck.
 * Grown by doubling, never shrunk.
 */
export interface Pool {
  count: number;
  /** Cell of the compiled model: class and months in state. */
  cell: Int32Array;
  /**
   * Luck of the present decision: the person moves when the chance of having stayed falls below it. One array as long as it
   * is the same in every scenario of the part; one for each of them once hazards here have differed.
   */
  lucks: Float64Array[];
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
    lucks: [new Float64Array(room)],
    birthMonth: new Uint8Array(room),
    record: new Int32Array(room * RECORD),
  };
}

/** Nobody is left, and luck is one again. */
export function emptyPool(pool: Pool): void {
  pool.count = 0;
  if (pool.lucks.length > 1) pool.lucks.length = 1;
}

/** From now on everybody has a luck of their own in each of so many scenarios; so far it is the same in all. */
export function tellLucksApart({ lucks, count, cell }: Pool, scenarios: number): void {
  const known = lucks[0]?.subarray(0, count);
  while (known && lucks.length < scenarios) {
    const luck = new Float64Array(cell.length);
    luck.set(known);
    lucks.push(luck);
  }
}

/** Make sure that a pool has room for one more, and return where that one stands. */
export function addPerson(pool: Pool): number {
  const at = pool.count;
  if (at === pool.cell.length) grow(pool);
  pool.count = at + 1;
  return at;
}

function grow(pool: Pool): void {
  const { cell, lucks, birthMonth, record } = pool;
  const larger = makePool(cell.length * 2);
  larger.cell.set(cell);
  larger.birthMonth.set(birthMonth);
  larger.record.set(record);
  pool.cell = larger.cell;
  pool.birthMonth = larger.birthMonth;
  pool.record = larger.record;
  lucks.forEach((luck, each) => {
    const longer = new Float64Array(larger.cell.length);
    longer.set(luck);
    lucks[each] = longer;
  });
}

/** Take a person out; the last one takes their place. */
export function removePerson(pool: Pool, at: number): void {
  const last = pool.count - 1;
  pool.count = last;
  if (at === last) return;
  pool.cell[at] = pool.cell[last] ?? 0;
  pool.birthMonth[at] = pool.birthMonth[last] ?? 0;
  const { lucks, record } = pool;
  for (const luck of lucks) luck[at] = luck[last] ?? 0;
  const to = at * RECORD;
  const from = last * RECORD;
  record[to] = record[from] ?? 0;
  record[to + 1] = record[from + 1] ?? 0;
  record[to + 2] = record[from + 2] ?? 0;
  record[to + 3] = record[from + 3] ?? 0;
}
