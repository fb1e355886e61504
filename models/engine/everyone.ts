import type { Follower } from './follower.ts';

/** Month of the run in which those of the opening position are first seen: before the first. */
export const OPENING = -1;

/** One person, the same whatever the scenario, and every place they come to. */
export interface Life {
  /** Class they were in, or would have been in, in the first year of the run; it goes up by one each 1 April. */
  readonly firstClass: number;
  /** Month of the year (0 is April) in which their birthday falls. */
  readonly birthMonth: number;
  /** Months they had been in their state at the opening; 0 for those who came later. */
  readonly monthsBefore: number;
  /** Month and place of each move, where they are first seen first: states are 0 and up, exits below. */
  readonly moves: { readonly month: number; readonly to: number }[];
}

interface Known {
  readonly low: number;
  readonly sibling: number;
  readonly life: Life;
}

/** Somebody of a replicate, to be found in another scenario of it. */
export interface Key {
  readonly high: number;
  readonly low: number;
  readonly sibling: number;
}

/** Follows everybody in one replicate, those of the opening position included. Knows nothing of what the states mean. */
export class Everyone implements Follower {
  month = 0;
  /** In the order in which they were first seen. */
  readonly people: { readonly key: Key; readonly life: Life }[] = [];
  /** By the first word of their key, which seldom anybody shares but brothers and sisters. */
  readonly #known = new Map<number, Known[]>();

  readonly stood: NonNullable<Follower['stood']> = (high, low, sibling, state, row, birthMonth, monthsInState) => {
    const life = this.#first({ high, low, sibling }, row - yearOf(OPENING), birthMonth, monthsInState);
    life.moves.push({ month: OPENING, to: state });
  };

  readonly moved: Follower['moved'] = (high, low, sibling, from, to, row, birthMonth) => {
    const key = { high, low, sibling };
    const life = this.find(key) ?? this.#first(key, row - yearOf(this.month), birthMonth, 0);
    life.moves.push({ month: this.month, to });
  };

  find({ high, low, sibling }: Key): Life | undefined {
    return this.#known.get(high)?.find((each) => each.low === low && each.sibling === sibling)?.life;
  }

  #first(key: Key, firstClass: number, birthMonth: number, monthsBefore: number): Life {
    const life: Life = { firstClass, birthMonth, monthsBefore, moves: [] };
    const known = { low: key.low, sibling: key.sibling, life };
    const namesakes = this.#known.get(key.high);
    if (namesakes === undefined) this.#known.set(key.high, [known]);
    else namesakes.push(known);
    this.people.push({ key, life });
    return life;
  }
}

const yearOf = (month: number): number => Math.floor(month / 12);

/** Age in whole years at the end of a month of the run, as the simulation counts it; {@link OPENING} for the opening position. */
export function ageAt(firstClass: number, birthMonth: number, month: number): number {
  const row = firstClass + yearOf(month);
  return Math.max(0, month === OPENING || birthMonth <= month % 12 ? row : row - 1);
}
