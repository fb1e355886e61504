/** Where an answer that depends on one number reaches a target. */
export interface Crossing {
  /**
   * The value at which the answer reaches the target; null when it does at none between the least and the greatest, or when it goes
   * up and down on the way, so that there may be several.
   */
  readonly value: number | null;
  readonly why: 'reached' | 'never' | 'not-one-way';
  /** The answer at the least and at the greatest value. */
  readonly atLeast: number;
  readonly atGreatest: number;
  /** The answer at even steps from the least to the greatest value, both among them: enough to draw it. */
  readonly looks: readonly Look[];
}

export interface Look {
  readonly value: number;
  readonly answer: number;
}

/** Values looked at to see whether the answer goes one way only. */
const LOOKS = 8;
/** Halvings of one stretch between two looks: to a two-thousandth of it. */
const HALVINGS = 11;
/** How often an answer is asked for at most. */
export const MOST_LOOKS = LOOKS + 1 + HALVINGS;

/** Finds by halving where an answer reaches a target. */
export function crossing(
  [least, greatest]: readonly [least: number, greatest: number],
  target: number,
  at: (value: number) => number,
): Crossing {
  const places = Array.from({ length: LOOKS + 1 }, (_, look) => least + ((greatest - least) * look) / LOOKS);
  const looks = places.map(at);
  const [atLeast = NaN] = looks;
  const atGreatest = looks[LOOKS] ?? NaN;
  const found = { atLeast, atGreatest, looks: places.map((value, look) => ({ value, answer: looks[look] ?? NaN })) };
  if (!goesOneWay(looks)) return { ...found, value: null, why: 'not-one-way' };
  const stretch = places.findIndex((_, look) => look < LOOKS && crosses(looks[look], looks[look + 1], target));
  if (stretch < 0) return { ...found, value: null, why: 'never' };
  const rises = atGreatest > atLeast;
  let [low, high] = [places[stretch] ?? least, places[stretch + 1] ?? greatest];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (at(middle) < target === rises) low = middle;
    else high = middle;
  }
  return { ...found, value: (low + high) / 2, why: 'reached' };
}

/** Whether values only go up or only go down, but for rounding; standing still is both. */
export function goesOneWay(values: readonly number[]): boolean {
  const rounding = 1e-9 * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const steps = values.slice(1).map((value, at) => value - (values[at] ?? NaN));
  return steps.every((step) => step >= -rounding) || steps.every((step) => step <= rounding);
}

const crosses = (from = NaN, to = NaN, target: number): boolean =>
  from !== to && Math.min(from, to) <= target && target <= Math.max(from, to);
