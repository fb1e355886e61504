import { dateOf, yearEnd, yearStart } from '../returns/days.ts';
import { NONE } from '../returns/records.ts';

/** A file of a return, to be written or read. */
export interface ReturnFile {
  readonly name: string;
  readonly text: string;
}

/** A CSV file. Cells hold no line end and no quotation mark; those with a comma, as some names of columns have, are put in marks. */
export function csvFile(name: string, columns: readonly string[], rows: readonly (readonly string[])[]): ReturnFile {
  const line = (cells: readonly string[]): string =>
    cells.map((cell) => (cell.includes(',') ? `"${cell}"` : cell)).join(',');
  return { name, text: [columns, ...rows].map(line).join('\r\n') + '\r\n' };
}

// Nothing written here holds a sign that XML would read as its own: names are the return's, values numbers, dates and codes.
/** One element of XML with text in it, and one with others. */
export const leaf = (name: string, value: string): string => `<${name}>${value}</${name}>`;
export const tag = (name: string, inside: readonly string[]): string => `<${name}>\n${inside.join('\n')}\n</${name}>`;

/** A file of XML, from the element that holds all others. */
export const xmlFile = (name: string, root: string): ReturnFile => ({
  ...{ name, text: `<?xml version="1.0" encoding="utf-8"?>\n${root}\n` },
});

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

const digits = (part: number): string => String(part).padStart(2, '0');

/** A day as day/month/year. */
export function inSlashes(day: number): string {
  const date = dateOf(day);
  return `${digits(date.day)}/${digits(date.month)}/${String(date.year)}`;
}

/** A day as year-month-day. */
export function inDashes(day: number): string {
  const date = dateOf(day);
  return `${String(date.year)}-${digits(date.month)}-${digits(date.day)}`;
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
