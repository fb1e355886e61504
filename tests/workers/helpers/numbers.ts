import type { RunSummary, Summary } from '../../../models/run/request.ts';

/** Every number of a summary under the name of its place, so that two can be compared bit for bit. */
export function numbersOf(summary: RunSummary): Map<string, readonly number[]> {
  const numbers = new Map<string, readonly number[]>();
  const add = (place: string, outputs: Readonly<Record<string, Summary>>): void => {
    for (const [id, statistics] of Object.entries(outputs)) {
      for (const [name, values] of Object.entries(statistics)) {
        numbers.set(`${place} ${id} ${name}`, Array.from(values as Float64Array));
      }
    }
  };
  for (const { id, outputs } of summary.scenarios) {
    add(id, outputs);
  }
  for (const { scenario, outputs } of summary.differences) {
    add(`${scenario} less baseline`, outputs);
  }
  return numbers;
}

/** The places at which two summaries differ in a bit, or that only one of them has. Quicker than to compare maps of lists. */
export function unlike(one: RunSummary, other: RunSummary): string[] {
  const [here, there] = [numbersOf(one), numbersOf(other)];
  const places = new Set([...here.keys(), ...there.keys()]);
  return [...places].filter((place) => !same(here.get(place) ?? [], there.get(place) ?? []));
}

function same(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((value, at) => Object.is(value, other[at]));
}
