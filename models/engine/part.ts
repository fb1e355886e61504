import type { CompiledModel } from './compiled.ts';
import { emptyPool, makePool, type Pool } from './pools.ts';

/** Scenarios that can be simulated together: one bit of a mask each, and few enough that parts stay few. */
export const MOST_TOGETHER = 10;

/** Room at first in each pool of the part of all scenarios, where nearly everybody is, and of the others. */
const ROOM_FOR_ALL = 64;
const ROOM_FOR_SOME = 16;

/** Everybody who stands in the very same scenarios, having lived the same life in each of them. */
export interface Part {
  /** Bit n is set where scenario n is one of them. */
  readonly mask: number;
  /** The same scenarios in order, by their place among those simulated together. */
  readonly scenarios: Int32Array;
  /** One pool for each state. */
  readonly pools: readonly Pool[];
  /** How many of each pool were there when the month began: newcomers stand behind them and wait for next month. */
  readonly settled: Int32Array;
  /** How many of them went through each slot this month. */
  readonly flows: Int32Array;
}

/** The parts of one simulation, that of all scenarios first; the others come as lives part, and are kept. */
export class Parts {
  readonly all: Part;
  readonly list: Part[];
  readonly #model: CompiledModel;
  readonly #byMask = new Map<number, Part>();

  /** @param scenarios how many are simulated together, up to {@link MOST_TOGETHER} */
  constructor(model: CompiledModel, scenarios: number) {
    this.#model = model;
    this.all = makePart(model, (1 << scenarios) - 1, ROOM_FOR_ALL);
    this.list = [this.all];
    this.#byMask.set(this.all.mask, this.all);
  }

  /** Those who stand in just these scenarios. */
  of(mask: number): Part {
    return this.#byMask.get(mask) ?? this.#add(mask);
  }

  /** Nobody is left. */
  empty(): void {
    for (const { pools, flows } of this.list) {
      pools.forEach(emptyPool);
      flows.fill(0);
    }
  }

  #add(mask: number): Part {
    const part = makePart(this.#model, mask, ROOM_FOR_SOME);
    this.list.push(part);
    this.#byMask.set(mask, part);
    return part;
  }
}

function makePart(model: CompiledModel, mask: number, room: number): Part {
  const scenarios = Array.from({ length: MOST_TOGETHER }, (_, scenario) => scenario).filter(
    (scenario) => (mask >> scenario) & 1,
  );
  return {
    mask,
    scenarios: Int32Array.from(scenarios),
    pools: model.states.map(() => makePool(room)),
    settled: new Int32Array(model.states.length),
    flows: new Int32Array(model.slots),
  };
}
