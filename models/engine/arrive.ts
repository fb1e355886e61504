import { openUniform } from '../random/keys.ts';
import { threefry } from '../random/threefry.ts';
import { chooseDestination, countFlow, land, placeOf } from './admit.ts';
import type { CompiledEntry } from './compiled.ts';
import { FROM_OUTSIDE, tell } from './follower.ts';
import type { MonthAhead } from './kinds.ts';
import { NOWHERE_BEFORE } from './landing.ts';
import type { Part } from './part.ts';
import { decide, SIBLING_STEP } from './settle.ts';
import type { Simulation } from './simulation.ts';

/** Counter, under a family's key, of what tells its children apart. Never renumber. */
export const SIBLING = 2;

/**
 * One family arrives, or one person alone.
 *
 * @param alike whether all scenarios of the part expect the same people to come by the entry
 */
export function arrive(
  simulation: Simulation,
  part: Part,
  entry: CompiledEntry,
  row: number,
  monthOfYear: number,
  high: number,
  low: number,
  alike: boolean,
): void {
  const { model, words } = simulation;
  decide(simulation, high, low, 0);
  const luck = words[0] ?? 0;
  const direction = words[1] ?? 0;
  admitOne(simulation, part, entry, row, monthOfYear, openUniform(low), high, low, 0, luck, direction);
  if (!entry.together) return;
  const children = familySize(model.familySizes, high);
  for (let sibling = 1; sibling < children; sibling++) {
    threefry(high, low, sibling, SIBLING, words, 0);
    const age = openUniform(words[0] ?? 0);
    const birth = openUniform(words[1] ?? 0);
    const decisions = sibling * SIBLING_STEP;
    let left = part.mask;
    while (left !== 0) {
      const ofRow = classOf(simulation.reached[firstOf(left)], age);
      const those = alike ? part : simulation.parts.of(ofThatClass(simulation, left, age, ofRow));
      admitOne(simulation, those, entry, ofRow, monthOfYear, birth, high, low, decisions, luck, direction);
      left &= ~those.mask;
    }
  }
}

/** How many are expected to come by an entry in each class and those below it, in each scenario. */
export function expectClasses({ model, reached }: Simulation, { index }: CompiledEntry, { rates }: MonthAhead): void {
  const { classes } = model;
  rates.forEach(({ entries }, scenario) => {
    const into = reached[scenario];
    if (!into) return;
    let total = 0;
    for (let row = 0; row < classes; row++) {
      total += entries[index * classes + row] ?? 0;
      into[row] = total;
    }
  });
}

/** The first scenario of a mask. */
function firstOf(mask: number): number {
  return 31 - Math.clz32(mask & -mask);
}

/** Those scenarios of a mask in which a brother or sister is of a class; their ages are drawn with the same luck in all. */
function ofThatClass({ reached }: Simulation, mask: number, age: number, row: number): number {
  let those = 0;
  reached.forEach((expected, scenario) => {
    if ((mask >> scenario) & 1 && classOf(expected, age) === row) those |= 1 << scenario;
  });
  return those;
}

/** How many children a family has, by the lower half of a word of its key; the upper half says where they go. */
function familySize(sizes: Float64Array, word: number): number {
  const uniform = ((word & 0xffff) + 0.5) / 0x10000;
  let size = 1;
  while (size < sizes.length && uniform >= (sizes[size - 1] ?? 1)) size++;
  return size;
}

/** A class drawn in proportion to how many are expected in each. */
function classOf(reached: Float64Array | undefined, uniform: number): number {
  if (!reached) return 0;
  const last = reached.length - 1;
  const wanted = uniform * (reached[last] ?? 0);
  let row = 0;
  while (row < last && (reached[row] ?? 0) <= wanted) row++;
  return row;
}

function admitOne(
  simulation: Simulation,
  part: Part,
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
  const { model, follower } = simulation;
  const { destinations } = entry;
  const slot =
    destinations.firstSlot + chooseDestination(destinations, model.classes, monthOfYear, row, openUniform(high));
  const place = placeOf(model, slot);
  countFlow(part, slot);
  if (place < 0) return;
  const birthMonth = birthMonthOf(birth, model.ageing && row === model.ages, monthOfYear);
  const to = land(model, part, slot, row, NOWHERE_BEFORE, birthMonth, high, low, decisions, luck, direction);
  const pool = part.pools[place];
  if (follower && pool) tell(follower, FROM_OUTSIDE, place, pool, to, row);
}

/** Birthdays fall evenly over the year; those about to outgrow the model have theirs still to come. */
function birthMonthOf(uniform: number, outgrowing: boolean, monthOfYear: number): number {
  return outgrowing ? monthOfYear + 1 + Math.floor(uniform * (11 - monthOfYear)) : Math.floor(uniform * 12);
}
