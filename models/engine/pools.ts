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

function grown<T extends Int32Array | Uint8Array | Float64Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

function grow(pool: Pool): void {
  const room = pool.clockStart.length * 2;
  pool.clockStart = grown(pool.clockStart, new Int32Array(room));
  pool.personClass = grown(pool.personClass, new Uint8Array(room));
  pool.birthMonth = grown(pool.birthMonth, new Uint8Array(room));
  pool.luck = grown(pool.luck, new Float64Array(room));
  pool.direction = grown(pool.direction, new Float64Array(room));
  pool.keyHigh = grown(pool.keyHigh, new Int32Array(room));
  pool.keyLow = grown(pool.keyLow, new Int32Array(room));
  pool.decisions = grown(pool.decisions, new Int32Array(room));
}

/** Add a person and say where they are. */
export function addPerson(
  pool: Pool,
  clockStart: number,
  personClass: number,
  birthMonth: number,
  luck: number,
  direction: number,
  keyHigh: number,
  keyLow: number,
  decisions: number,
): void {
  const at = pool.count;
  if (at === pool.clockStart.length) grow(pool);
  pool.clockStart[at] = clockStart;
  pool.personClass[at] = personClass;
  pool.birthMonth[at] = birthMonth;
  pool.luck[at] = luck;
  pool.direction[at] = direction;
  pool.keyHigh[at] = keyHigh;
  pool.keyLow[at] = keyLow;
  pool.decisions[at] = decisions;
  pool.count = at + 1;
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

/** Move the first `count` people of a waiting room into a pool, and empty the room. */
export function flushInto(pool: Pool, waiting: Pool): void {
  for (let at = 0; at < waiting.count; at++) {
    addPerson(
      pool,
      waiting.clockStart[at] ?? 0,
      waiting.personClass[at] ?? 0,
      waiting.birthMonth[at] ?? 0,
      waiting.luck[at] ?? 0,
      waiting.direction[at] ?? 0,
      waiting.keyHigh[at] ?? 0,
      waiting.keyLow[at] ?? 0,
      waiting.decisions[at] ?? 0,
    );
  }
  waiting.count = 0;
}
