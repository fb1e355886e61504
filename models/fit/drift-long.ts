import { power } from '../random/power.ts';
import { excess, mean } from './drift-moments.ts';
import { FEWEST_EVENTS, type DriftTable, type YearlySeries } from './drift-series.ts';

/** The table kept in `seeds/authorities/entries-before.json`: years before those of the drift table, running on into them. */
export interface EarlierEntries {
  readonly years: readonly number[];
  readonly authorities: readonly {
    readonly dfe: number;
    readonly entries: readonly (number | null)[];
    readonly inCare: readonly (number | null)[];
  }[];
}

/**
 * Children coming into care in each year from the first of the earlier table to `last`, place by place. They are counted and not held
 * against the children of the area, which were not asked for year by year: how differently places grow is in their changes, some one
 * in a hundred a year where rates change by fifteen.
 *
 * @param last year to March, of the drift table
 * @returns without places that had too few in one of the years to tell, or whose boundaries changed
 */
export function longEntries(table: DriftTable, earlier: EarlierEntries, last: number): YearlySeries[] {
  const later = table.years.filter((year) => year <= last).length;
  const before = new Map(earlier.authorities.map(({ dfe, entries }) => [dfe, entries]));
  return table.authorities.flatMap(({ dfe, population, entries }): YearlySeries[] => {
    const counts = [...(before.get(dfe) ?? [null]), ...entries.slice(0, later)];
    const events = counts.filter((count): count is number => count !== null && count >= FEWEST_EVENTS);
    if (events.length < counts.length) return [];
    return [{ population: population[later - 1] ?? NaN, events, exposed: events.map(() => 1) }];
  });
}

/** Variance of the change over so many years beyond luck, from every two years that are so far apart. */
export function excessOver(series: readonly YearlySeries[], years: number, clustering: number): number {
  const known = series[0]?.events.length ?? 0;
  const starts = Array.from({ length: known - years }, (_, from) => from);
  return mean(starts.map((from) => excess(series, from, from + years, clustering)));
}

/** The same as a drift of a size and memory has it: changes grow for as long as it takes to go back, and no further. */
export function excessStated(size: number, memory: number, years: number): number {
  return 2 * size * size * (1 - power(memory, years));
}
