import { shareAtMonthEnd } from './ages.ts';
import type { Recorder } from './recorded.ts';

/**
 * Write one month of every output.
 *
 * @param people number in each state
 * @param byAge number in each state by single year of age, for states whose ages are counted: `byAge[state * ages + age]`
 * @param flows number through each slot in the month; null for the opening entry
 * @param into receives output `n` at `offset + n * stride`
 */
export function recordMonth(
  recorder: Recorder,
  people: Float64Array,
  byAge: Float64Array,
  ages: number,
  flows: Float64Array | null,
  into: Float64Array | Int32Array,
  offset: number,
  stride: number,
): void {
  for (const stock of recorder.stocks) {
    let total = 0;
    for (const state of stock.states) {
      if (!stock.ages) {
        total += people[state] ?? 0;
        continue;
      }
      for (let age = stock.ages[0]; age <= stock.ages[1]; age++) total += byAge[state * ages + age] ?? 0;
    }
    into[offset + stock.at * stride] = total;
  }
  for (const flow of recorder.flows) {
    let total = 0;
    if (flows) for (const slot of flow.slots) total += flows[slot] ?? 0;
    into[offset + flow.at * stride] = total;
  }
}

/** Share a state's people by class out over single years of age, at the end of a month (-1: at the opening, where class is age). */
export function classesToAges(
  byClass: Float64Array,
  classes: number,
  monthOfYear: number,
  into: Float64Array,
  intoAt: number,
): void {
  const ages = Math.max(1, classes - 1);
  const share = monthOfYear < 0 ? 1 : shareAtMonthEnd(monthOfYear);
  into.fill(0, intoAt, intoAt + ages);
  for (let place = 0; place < classes; place++) {
    const count = byClass[place] ?? 0;
    const older = intoAt + Math.min(place, ages - 1);
    const younger = intoAt + Math.max(0, Math.min(place - 1, ages - 1));
    into[older] = (into[older] ?? 0) + count * share;
    into[younger] = (into[younger] ?? 0) + count * (1 - share);
  }
}
