import type { CompiledModel } from './compiled.ts';
import type { Follower } from './follower.ts';

/** Who is followed: whoever first comes into a group of states in some months of the run. */
export interface Entering {
  /** States of the group, by id. */
  readonly states: readonly string[];
  /** First month in which those who come in are followed, and the first in which they no longer are; 0 is the first of the run. */
  readonly from: number;
  readonly until: number;
}

/** One person followed: when they came into the group, how old, and every move from then on. */
export interface Followed {
  readonly month: number;
  readonly age: number;
  /** Month and place of each move, the entry first: states are 0 and up, exits below. */
  readonly moves: { readonly month: number; readonly to: number }[];
}

interface Known {
  readonly low: number;
  readonly sibling: number;
  readonly person: Followed;
}

/** Follows those who enter a group of states, in one replicate after another. Knows nothing of what the states mean. */
export class Cohort implements Follower {
  month = 0;
  /** Everybody followed in this replicate, in the order in which they came. */
  readonly people: Followed[] = [];
  /** How often anybody came into the group in the months in which people are followed, again and again included. */
  entries = 0;
  readonly #inside: Uint8Array;
  /** By the first word of their key, which seldom anybody shares but brothers and sisters. */
  readonly #known = new Map<number, readonly Known[]>();
  readonly #entering: Entering;

  /** @throws RangeError naming a state that the model does not have */
  constructor(model: CompiledModel, entering: Entering) {
    this.#entering = entering;
    this.#inside = new Uint8Array(model.states.length);
    for (const id of entering.states) {
      const state = model.states.find((each) => each.id === id);
      if (!state) throw new RangeError(`There is no state "${id}".`);
      this.#inside[state.index] = 1;
    }
  }

  /** Forgets everybody, before another replicate. */
  clear(): void {
    this.people.length = 0;
    this.entries = 0;
    this.#known.clear();
  }

  readonly moved: Follower['moved'] = (high, low, sibling, from, to, row, birthMonth) => {
    const enters = this.#inside[to] === 1 && this.#inside[from] !== 1;
    const namesakes = this.#known.get(high);
    // Most moves are by people nobody follows.
    if (!enters && namesakes === undefined) return;
    const counts = enters && this.month >= this.#entering.from && this.month < this.#entering.until;
    if (counts) this.entries += 1;
    const known = namesakes?.find((each) => each.low === low && each.sibling === sibling);
    if (known) known.person.moves.push({ month: this.month, to });
    else if (counts) {
      const age = Math.max(0, birthMonth <= this.month % 12 ? row : row - 1);
      const person = { month: this.month, age, moves: [{ month: this.month, to }] };
      this.people.push(person);
      this.#known.set(high, [...(namesakes ?? []), { low, sibling, person }]);
    }
  };
}

/**
 * Where somebody is, month by month since they came in: place at the end of the month of entry, of the next, and so on; an exit
 * holds on.
 *
 * @param group number of the group a place belongs to
 * @param into receives one group for each month
 */
export function groupsOf({ month: entry, moves }: Followed, group: (place: number) => number, into: Int32Array): void {
  moves.forEach(({ month, to }, at) => {
    const until = moves[at + 1]?.month ?? Infinity;
    into.fill(group(to), Math.min(into.length, month - entry), Math.min(into.length, until - entry));
  });
}
