import { yearEnd, yearStart } from '../returns/days.ts';
import { NONE } from '../returns/records.ts';

/** A file of a return, to be written or read. */
export interface ReturnFile {
  readonly name: string;
  readonly text: string;
}

interface Spells {
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

export const rowNumbers = (size: number): number[] => Array.from({ length: size }, (_, row) => row);

/** Rows of a table that were open at some time in a year that ends on 31 March. */
export function activeIn({ size, start, end }: Spells, year: number): number[] {
  return rowNumbers(size).filter((row) => {
    const [from, to] = [start[row] ?? NONE, end[row] ?? NONE];
    return from <= yearEnd(year) && (to === NONE || to >= yearStart(year));
  });
}

/** The codes of a return in the order of a list of records; empty where it has none. */
export function codesFor<const Name extends string>(
  list: readonly Name[],
  codes: Readonly<Partial<Record<Name, string>>>,
): readonly string[] {
  return list.map((name) => codes[name] ?? '');
}

export const codeFor = (codes: readonly string[], place: number | undefined): string => codes[place ?? 0] ?? '';

/** Rows of a table by the child they are about, in their order. */
export function byChild(
  rows: readonly number[],
  { child }: { readonly child: Int32Array },
): ReadonlyMap<number, number[]> {
  const found = new Map<number, number[]>();
  for (const row of rows) {
    const who = child[row] ?? NONE;
    const own = found.get(who);
    if (own) own.push(row);
    else found.set(who, [row]);
  }
  return found;
}
