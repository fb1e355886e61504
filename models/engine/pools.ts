/** People in one state, one array a property, so that the monthly loop walks along memory. Grown by doubling, never shrunk. */
export interface Pool {
  count: number;
  /** Month of the run in which the clock read 0; negative for people present at the start. */
  clockStart: Int32Array;
  personClass: Uint8Array;
  /** Month of the year (0 is April) in which the birthday falls. */
  birthMonth: Uint8Array;
  /** Luck of the present decision: the person moves when the chance of having stayed falls below it. */
  luck: Float64Array;
  /** Luck of where to, 0 to 1. */
  direction: Float64Array;
  keyHigh: Int32Array;
  keyLow: Int32Array;
  /** Decisions taken so far. */
  decisions: Int32Array;
}

/** An empty pool with room for some people. */
export function makePool(capacity: number): Pool {
  const room = Math.max(16, capacity);
  return {
    count: 0,
    clockStart: new Int32Array(room),
    personClass: new Uint8Array(room),
    birthMonth: new Uint8Array(room),
    luck: new Float64Array(room),
    direction: new Float64Array(room),
    keyHigh: new Int32Array(room),
    keyLow: new Int32Array(room),
    decisions: new Int32Array(room),
  };
}

/** Make sure that a pool has room for so many people. */
export function makeRoom(pool: Pool, people: number): void {
  if (people <= pool.clockStart.length) return;
  const larger = makePool(Math.max(people, pool.clockStart.length * 2));
  larger.clockStart.set(pool.clockStart);
  larger.personClass.set(pool.personClass);
  larger.birthMonth.set(pool.birthMonth);
  larger.luck.set(pool.luck);
  larger.direction.set(pool.direction);
  larger.keyHigh.set(pool.keyHigh);
  larger.keyLow.set(pool.keyLow);
  larger.decisions.set(pool.decisions);
  Object.assign(pool, larger, { count: pool.count });
}

/** Take a person out; the last one takes their place. */
export function removePerson(pool: Pool, at: number): void {
  const last = pool.count - 1;
  pool.count = last;
  if (at === last) return;
  pool.clockStart[at] = pool.clockStart[last] ?? 0;
  pool.personClass[at] = pool.personClass[last] ?? 0;
  pool.birthMonth[at] = pool.birthMonth[last] ?? 0;
  pool.luck[at] = pool.luck[last] ?? 0;
  pool.direction[at] = pool.direction[last] ?? 0;
  pool.keyHigh[at] = pool.keyHigh[last] ?? 0;
  pool.keyLow[at] = pool.keyLow[last] ?? 0;
  pool.decisions[at] = pool.decisions[last] ?? 0;
}
