import type { StyleName } from './styles.ts';
import { cellAt, rangeOf, type Place, type Range, type Term } from './term.ts';

/** A cell as it is written: text, a number, or a formula with what it comes to. */
export interface BookCell {
  readonly value: string | number | null;
  /** As it stands on its own sheet; a constant when left out. */
  readonly formula?: string;
  readonly style: StyleName;
}

/** A sheet set out as a page: titles, several blocks, formulas. */
export interface BookSheet {
  /** At most 31 characters, none of them []:*?/\ */
  readonly name: string;
  /** Widths of columns, in characters. */
  readonly widths: readonly number[];
  readonly cells: readonly (readonly BookCell[])[];
  /** Rows and columns that stay in sight, and rows that are printed on every page. */
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** First and last row, from 0, of the heading that every printed page repeats. */
  readonly repeat?: readonly [first: number, last: number];
  readonly landscape: boolean;
}

/** What is put into a row. */
export type Part =
  | { readonly text: string; readonly style: StyleName }
  | { readonly number: number; readonly style: StyleName }
  | { readonly term: Term; readonly style: StyleName }
  | null;

export const words = (text: string, style: StyleName = 'text'): Part => ({ text, style });
export const number = (value: number, style: StyleName): Part => ({ number: value, style });
export const formula = (term: Term, style: StyleName): Part => ({ term, style });

/** A row that has been added, by whose cells others can be named. */
export interface Row {
  /** A cell with a number in it. @throws RangeError when there is none */
  readonly at: (column: number) => Term;
  /** Cells from one column to another, both among them. */
  readonly between: (from: number, to: number) => Range;
}

/** Sets out a sheet row by row. */
export class SheetRows {
  readonly name: string;
  readonly #cells: BookCell[][] = [];

  constructor(name: string) {
    this.name = name;
  }

  /** The place, from 0, of the row that comes next. */
  get next(): number {
    return this.#cells.length;
  }

  get cells(): readonly (readonly BookCell[])[] {
    return this.#cells;
  }

  add(...parts: readonly Part[]): Row {
    const row = this.next;
    this.#cells.push(parts.map((part) => this.#cell(part)));
    const place = (column: number): Place => ({ sheet: this.name, row, column });
    const at = (column: number): Term => this.cell(row, column);
    const numbers = (from: number, to: number): number[] =>
      Array.from({ length: to - from + 1 }, (_, each) => at(from + each).value);
    return { at, between: (from, to) => rangeOf(place(from), place(to), numbers(from, to)) };
  }

  /** Cells of one column, from one row to another, both among them. */
  down(column: number, from: number, to: number): Range {
    const values = this.#cells.slice(from, to + 1).map((cells) => {
      const value = cells[column]?.value;
      return typeof value === 'number' ? value : 0;
    });
    return rangeOf({ sheet: this.name, row: from, column }, { sheet: this.name, row: to, column }, values);
  }

  /** Puts something into a row that is there already. */
  put(row: number, column: number, part: Part): void {
    const cells = this.#cells[row];
    if (!cells) throw new RangeError(`“${this.name}” has no row ${String(row + 1)} yet.`);
    while (cells.length < column) cells.push(this.#cell(null));
    cells[column] = this.#cell(part);
  }

  /** A cell with a number in it. @throws RangeError when there is none */
  cell(row: number, column: number): Term {
    const value = this.#cells[row]?.[column]?.value;
    if (typeof value === 'number') return cellAt({ sheet: this.name, row, column }, value);
    throw new RangeError(`Row ${String(row + 1)} of “${this.name}” has no number in column ${String(column + 1)}.`);
  }

  #cell(part: Part): BookCell {
    if (part === null) return { value: null, style: 'text' };
    if ('text' in part) return { value: part.text, style: part.style };
    if ('number' in part) return { value: part.number, style: part.style };
    return { value: part.term.value, formula: part.term.text(this.name), style: part.style };
  }
}
