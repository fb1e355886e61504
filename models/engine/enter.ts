import type { KeyWords } from '../random/keys.ts';
import { poissonDraw } from '../random/poisson.ts';
import { threefry } from '../random/threefry.ts';
import { arrive, expectClasses } from './arrive.ts';
import type { CompiledEntry } from './compiled.ts';
import { areAlike, type MonthAhead } from './kinds.ts';
import type { Simulation } from './simulation.ts';

/** Keys from which a replicate's newcomers take their number and their luck. */
export interface EntryKeys {
  readonly numbers: KeyWords;
  readonly people: KeyWords;
}

/**
 * Newcomers of one month: for each entry and class a Poisson number of families (or single people), each with a key of its own.
 * The first few are the same whatever a scenario does to how many come, and stand in every scenario in which so many come. Each
 * family comes with an eldest or only child of the class; the ages of brothers and sisters fall as those of all who come by
 * this entry, so that every class gets its number.
 */
export function enter(simulation: Simulation, ahead: MonthAhead, keys: EntryKeys): void {
  const { model } = simulation;
  for (const entry of model.entries) {
    if (entry.together) expectClasses(simulation, entry, ahead);
    for (let row = 0; row < model.classes; row++) enterClass(simulation, entry, row, ahead, keys);
  }
}

function enterClass(
  simulation: Simulation,
  entry: CompiledEntry,
  row: number,
  ahead: MonthAhead,
  { numbers, people }: EntryKeys,
): void {
  const { model, words, parts, arriving } = simulation;
  const { month, entries } = ahead;
  const kinds = entry.index * arriving.length;
  const batch = (month * model.entries.length + entry.index) * model.classes + row;
  const most = drawNumbers(simulation, entry, row, ahead, numbers, batch);
  let family = 0;
  while (family < most) {
    let mask = 0;
    let until = most;
    for (let scenario = 0; scenario < arriving.length; scenario++) {
      const own = arriving[scenario] ?? 0;
      if (own <= family) continue;
      mask |= 1 << scenario;
      if (own < until) until = own;
    }
    const part = mask === parts.all.mask ? parts.all : parts.of(mask);
    const alike = areAlike(entries, kinds, part.scenarios);
    for (; family < until; family++) {
      threefry(people[0], people[1], batch, family, words, 0);
      arrive(simulation, part, entry, row, month % 12, words[0] ?? 0, words[1] ?? 0, alike);
    }
  }
}

/** How many families come in each scenario, into `simulation.arriving`. @returns the most of them */
function drawNumbers(
  { model, words, arriving }: Simulation,
  entry: CompiledEntry,
  row: number,
  { rates, entries }: MonthAhead,
  numbers: KeyWords,
  batch: number,
): number {
  const size = entry.together ? model.familyMean : 1;
  let most = 0;
  for (let scenario = 0; scenario < arriving.length; scenario++) {
    const kind = entries[entry.index * arriving.length + scenario] ?? 0;
    const mean = rates[scenario]?.entries[entry.index * model.classes + row] ?? 0;
    let own = 0;
    if (kind !== scenario) own = arriving[kind] ?? 0;
    else if (mean !== 0) own = poissonDraw(mean / size, numbers[0], numbers[1], batch, words);
    arriving[scenario] = own;
    if (own > most) most = own;
  }
  return most;
}
