import { openUniform, type KeyWords } from '../random/keys.ts';
import { poissonDraw } from '../random/poisson.ts';
import { threefry } from '../random/threefry.ts';
import type { CompiledEntry } from './compiled.ts';
import type { MonthRates } from './rates.ts';
import { admit, chooseDestination, settle, type Simulation } from './simulation.ts';

/** Keys from which a replicate's newcomers take their number and their luck. */
export interface EntryKeys {
  readonly numbers: KeyWords;
  readonly people: KeyWords;
}

/**
 * Newcomers of one month: for each entry and class a Poisson number, each person with a key of their own. The first few are
 * the same people whatever a scenario does to how many come.
 */
export function enter(simulation: Simulation, month: number, rates: MonthRates, keys: EntryKeys): void {
  const { model, words } = simulation;
  for (const entry of model.entries) {
    for (let row = 0; row < model.classes; row++) {
      const mean = rates.entries[entry.index * model.classes + row] ?? 0;
      if (mean === 0) continue;
      const batch = (month * model.entries.length + entry.index) * model.classes + row;
      const arrivals = poissonDraw(mean, keys.numbers[0], keys.numbers[1], batch, words);
      for (let person = 0; person < arrivals; person++)
        arrive(simulation, entry, row, month, batch, person, keys.people);
    }
  }
}

function arrive(
  simulation: Simulation,
  entry: CompiledEntry,
  row: number,
  month: number,
  batch: number,
  person: number,
  key: KeyWords,
): void {
  const { model, words } = simulation;
  const monthOfYear = month % 12;
  threefry(key[0], key[1], batch, person, words, 0);
  const high = words[0] ?? 0;
  const low = words[1] ?? 0;
  const chosen = chooseDestination(entry.destinations, model.classes, monthOfYear, row, openUniform(high));
  const place = entry.destinations.places[chosen] ?? -1;
  const to = admit(simulation, entry.destinations, chosen);
  if (to < 0) return;
  const target = model.states[place];
  const pool = simulation.pools[place];
  if (!target || !pool) return;
  const birthMonth = birthMonthOf(openUniform(low), model.ageing && row === model.ages, monthOfYear);
  settle(simulation, pool, to, target.offset + (target.ageing ? row * target.months : 0), birthMonth, high, low, 0);
}

/** Birthdays fall evenly over the year; those about to outgrow the model have theirs still to come. */
function birthMonthOf(uniform: number, outgrowing: boolean, monthOfYear: number): number {
  return outgrowing ? monthOfYear + 1 + Math.floor(uniform * (11 - monthOfYear)) : Math.floor(uniform * 12);
}
