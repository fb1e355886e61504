import type { CompiledModel } from '../engine/compiled.ts';
import { FROM_OUTSIDE, OUTGREW, type Follower } from '../engine/follower.ts';
import { DECISIONS, KEY_HIGH, KEY_LOW, RECORD } from '../engine/pools.ts';
import type { Simulation } from '../engine/simulation.ts';

/** The upper half of a person's decisions tells brothers and sisters, who share a key, apart. */
const SIBLING_BITS = 16;

/** One arrival in a state or an exit, in a month of the run; below 0 before it began. */
export interface Arrival {
  readonly month: number;
  /** Id of a state or an exit. */
  readonly to: string;
}

/** Everything that happens to one simulated child. */
export interface Life {
  readonly high: number;
  readonly low: number;
  /** 0 for an only or eldest child; brothers and sisters share the two words of the key. */
  readonly sibling: number;
  /** Month of birth, counted as months of the run are. */
  readonly birth: number;
  /** The first is where the child was when the run began, or came in; at most one in a month. */
  readonly arrivals: readonly Arrival[];
}

/** Class of a child in a month of the run: the age on the coming 31 March, below 0 before the year of birth. */
export const classIn = ({ birth }: Life, month: number): number => Math.floor(month / 12) - Math.floor(birth / 12);

/** Writes down the whole life of every simulated child: those there when a run opens, and whoever comes later. */
export class LifeFollower implements Follower {
  month = 0;
  readonly #model: CompiledModel;
  readonly #exits: readonly string[];
  readonly #lives = new Map<string, Life & { readonly arrivals: Arrival[] }>();

  /** @param exits those of the model's definition, in its order */
  constructor(model: CompiledModel, exits: readonly string[]) {
    this.#model = model;
    this.#exits = exits;
  }

  get lives(): readonly Life[] {
    return [...this.#lives.values()];
  }

  /** Whoever stands in the pools of a simulation that has just been opened. */
  open({ parts, model }: Simulation): void {
    for (const state of model.states) {
      const pool = parts.all.pools[state.index];
      if (!pool || !state.ageing) continue;
      for (let at = 0; at < pool.count; at++) {
        const cell = pool.cell[at] ?? 0;
        const row = model.rowOf[cell] ?? 0;
        const months = cell - state.offset - row * state.months;
        const own = at * RECORD;
        const sibling = (pool.record[own + DECISIONS] ?? 0) >>> SIBLING_BITS;
        // Classes move up as the first month begins, and whoever has been there for no month came in the one before.
        const born = birthOf(0, row + 1, pool.birthMonth[at] ?? 0, -months - 1);
        this.#add(pool.record[own + KEY_HIGH] ?? 0, pool.record[own + KEY_LOW] ?? 0, sibling, born, {
          month: Math.max(born, -months - 1),
          to: state.id,
        });
      }
    }
  }

  readonly moved: Follower['moved'] = (high, low, sibling, from, to, row, birthMonth) => {
    const arrival = { month: this.month, to: this.#placeOf(to) };
    if (from !== FROM_OUTSIDE) this.#lives.get(nameOf(high, low, sibling))?.arrivals.push(arrival);
    else if (this.#model.states[to]?.ageing)
      this.#add(high, low, sibling, birthOf(this.month, row, birthMonth, this.month), arrival);
  };

  #add(high: number, low: number, sibling: number, birth: number, arrival: Arrival): void {
    this.#lives.set(nameOf(high, low, sibling), { high, low, sibling, birth, arrivals: [arrival] });
  }

  #placeOf(to: number): string {
    if (to === OUTGREW) return 'turned-18';
    return (to < 0 ? this.#exits[-1 - to] : this.#model.states[to]?.id) ?? '';
  }
}

const nameOf = (high: number, low: number, sibling: number): string => `${high}:${low}:${sibling}`;

/**
 * Month of birth of somebody of a class, which is the age on the coming 31 March. Within the class it is as drawn, but never after
 * they came: chances do not depend on it before the year in which they outgrow the model.
 */
function birthOf(month: number, row: number, birthMonth: number, came: number): number {
  const first = 12 * (Math.floor(month / 12) - row);
  return Math.max(first, Math.min(first + birthMonth, came));
}
