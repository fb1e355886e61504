import { openUniform, type KeyWords } from '../random/keys.ts';
import { poissonDraw } from '../random/poisson.ts';
import { threefry } from '../random/threefry.ts';
import type { CompiledEntry } from './compiled.ts';
import { FROM_OUTSIDE, tell } from './follower.ts';
import type { MonthRates } from './rates.ts';
import { admit, chooseDestination, decide, settle, SIBLING_STEP, type Simulation } from './simulation.ts';

/** Keys from which a replicate's newcomers take their number and their luck. */
export interface EntryKeys {
  readonly numbers: KeyWords;
  readonly people: KeyWords;
}

/** Counter, under a family's key, of what tells its children apart. Never renumber. */
export const SIBLING = 2;

/**
 * Newcomers of one month: for each entry and class a Poisson number of families (or single people), each with a key of its own.
 * The first few are the same whatever a scenario does to how many come. Each family comes with an eldest or only child of the
 * class; the ages of brothers and sisters fall as those of all who come by this entry, so that every class gets its number.
 */
export function enter(simulation: Simulation, month: number, rates: MonthRates, keys: EntryKeys): void {
  const { model, words } = simulation;
  for (const entry of model.entries) {
    const size = entry.together ? model.familyMean : 1;
    if (entry.together) sumUpClasses(rates.entries, entry.index * model.classes, simulation.reached);
    for (let row = 0; row < model.classes; row++) {
      const mean = rates.entries[entry.index * model.classes + row] ?? 0;
      if (mean === 0) continue;
      const batch = (month * model.entries.length + entry.index) * model.classes + row;
      const arrivals = poissonDraw(mean / size, keys.numbers[0], keys.numbers[1], batch, words);
      for (let family = 0; family < arrivals; family++) {
        threefry(keys.people[0], keys.people[1], batch, family, words, 0);
        arrive(simulation, entry, row, month % 12, words[0] ?? 0, words[1] ?? 0);
      }
    }
  }
}

/** One family arrives, or one person alone. */
function arrive(
  simulation: Simulation,
  entry: CompiledEntry,
  row: number,
  monthOfYear: number,
  high: number,
  low: number,
): void {
  const { model, words } = simulation;
  decide(simulation, high, low, 0);
  const luck = words[0] ?? 0;
  const direction = words[1] ?? 0;
  admitOne(simulation, entry, row, monthOfYear, openUniform(low), high, low, 0, luck, direction);
  if (!entry.together) return;
  const children = familySize(model.familySizes, high);
  for (let sibling = 1; sibling < children; sibling++) {
    threefry(high, low, sibling, SIBLING, words, 0);
    const ofRow = classOf(simulation.reached, openUniform(words[0] ?? 0));
    const birth = openUniform(words[1] ?? 0);
    admitOne(simulation, entry, ofRow, monthOfYear, birth, high, low, sibling * SIBLING_STEP, luck, direction);
  }
}

/** How many children a family has, by the lower half of a word of its key; the upper half says where they go. */
function familySize(sizes: Float64Array, word: number): number {
  const uniform = ((word & 0xffff) + 0.5) / 0x10000;
  let size = 1;
  while (size < sizes.length && uniform >= (sizes[size - 1] ?? 1)) size++;
  return size;
}

/** How many are expected in each class and those below it. */
function sumUpClasses(expected: Float64Array, from: number, reached: Float64Array): void {
  let total = 0;
  for (let row = 0; row < reached.length; row++) {
    total += expected[from + row] ?? 0;
    reached[row] = total;
  }
}

/** A class drawn in proportion to how many are expected in each. */
function classOf(reached: Float64Array, uniform: number): number {
  const last = reached.length - 1;
  const wanted = uniform * (reached[last] ?? 0);
  let row = 0;
  while (row < last && (reached[row] ?? 0) <= wanted) row++;
  return row;
}

function admitOne(
  simulation: Simulation,
  entry: CompiledEntry,
  row: number,
  monthOfYear: number,
  birth: number,
  high: number,
  low: number,
  decisions: number,
  luck: number,
  direction: number,
): void {
  const { model } = simulation;
  const chosen = chooseDestination(entry.destinations, model.classes, monthOfYear, row, openUniform(high));
  const place = entry.destinations.places[chosen] ?? -1;
  const to = admit(simulation, entry.destinations, chosen);
  if (to < 0) return;
  const target = model.states[place];
  const pool = simulation.pools[place];
  if (!target || !pool) return;
  const birthMonth = birthMonthOf(birth, model.ageing && row === model.ages, monthOfYear);
  const cell = target.offset + (target.ageing ? row * target.months : 0);
  settle(pool, to, cell, birthMonth, high, low, decisions, luck, direction);
  if (simulation.follower) tell(simulation.follower, FROM_OUTSIDE, place, pool, to, row);
}

/** Birthdays fall evenly over the year; those about to outgrow the model have theirs still to come. */
function birthMonthOf(uniform: number, outgrowing: boolean, monthOfYear: number): number {
  return outgrowing ? monthOfYear + 1 + Math.floor(uniform * (11 - monthOfYear)) : Math.floor(uniform * 12);
}
