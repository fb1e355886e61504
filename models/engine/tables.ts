import { mixArrivals, mixPresent, shareAtMidMonth, shareAtMonthEnd } from './ages.ts';
import type { ByAge, ModelDefinition } from './definition.ts';
import { atAge } from './numbers.ts';

/** Something for each of the twelve months of the year, April first. */
export function byMonthOfYear<T>(make: (monthOfYear: number) => T): T[] {
  return Array.from({ length: 12 }, (_, month) => make(month));
}

/** Numbers by age, one row after another: `[item * ages + age]`. */
export function ageTable(values: readonly ByAge[], ages: number): Float64Array {
  const table = new Float64Array(values.length * ages);
  values.forEach((value, item) => {
    for (let age = 0; age < ages; age++) table[item * ages + age] = atAge(value, age);
  });
  return table;
}

/** The same by class, for people present in a month of the year. */
export function classTable(values: readonly ByAge[], ages: number, classes: number, monthOfYear: number): Float64Array {
  const byAge = ageTable(values, ages);
  if (classes === 1) return byAge;
  const table = new Float64Array(values.length * classes);
  const share = shareAtMidMonth(monthOfYear);
  for (let item = 0; item < values.length; item++) mixPresent(byAge, item * ages, share, table, item * classes, ages);
  return table;
}

/** Entries by class, for people who arrive in a month of the year. */
export function arrivalTable(
  { entries }: ModelDefinition,
  ages: number,
  classes: number,
  monthOfYear: number,
): Float64Array {
  const byAge = ageTable(
    entries.map((entry) => entry.perMonth),
    ages,
  );
  if (classes === 1) return byAge;
  const table = new Float64Array(entries.length * classes);
  const share = shareAtMonthEnd(monthOfYear);
  entries.forEach((entry, item) => {
    mixArrivals(byAge, item * ages, share, entry.newbornShare ?? 0, table, item * classes, ages);
  });
  return table;
}

/** Months at which any profile takes a new factor, from 0 to one past the last. */
export function stretchesOf(profiles: readonly Float64Array[], months: number): Int32Array {
  const starts = [0];
  for (let month = 1; month < months; month++) {
    if (profiles.some((profile) => profile[month] !== profile[month - 1])) starts.push(month);
  }
  return Int32Array.from([...starts, months]);
}
