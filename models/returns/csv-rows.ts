import { FileFault } from './faults.ts';
import { MOST_COLUMNS, MOST_ROW_CHARACTERS } from './limits.ts';

/** Told of every row that holds something, with the number of the line it begins on. */
export type OnRow = (cells: readonly string[], line: number) => void;

const SEPARATORS = [',', ';', '\t', '|'] as const;
/** Text waits until there is this much of it, so that a row cut in two is not gone over again for every few characters. */
const BATCH = 16_384;

interface Cell {
  readonly text: string;
  /** Where what follows the cell begins: a separator, the end of the line, or the end of the text. */
  readonly end: number;
}

/**
 * Rows of a CSV file that comes in pieces. The separator is found from the first line that has one. A quotation mark counts when it
 * opens a cell and is closed right before the next separator; any other is a mark like any other, so that a stray one loses no rows.
 *
 * @throws FileFault `long-line` for a row longer than any return's, before it is held
 */
export class CsvRows {
  readonly #onRow: OnRow;
  #text = '';
  #separator: string | null = null;
  #line = 1;

  constructor(onRow: OnRow) {
    this.#onRow = onRow;
  }

  push(text: string): void {
    this.#text += text;
    if (this.#text.length >= BATCH) this.#take(false);
  }

  end(): void {
    this.#take(true);
  }

  #take(last: boolean): void {
    const text = this.#text;
    let at = 0;
    while (at < text.length) {
      const separator = this.#separator ?? this.#find(text, at);
      const row =
        rowFrom({ text, separator, last, quotes: true }, at) ??
        // A mark that is never closed: the line is read without regard to marks.
        (last || text.length - at > MOST_ROW_CHARACTERS ? rowFrom({ text, separator, last, quotes: false }, at) : null);
      if (row === null) break;
      this.#give(row.cells);
      this.#line += row.lines;
      at = row.next;
    }
    this.#text = text.slice(at);
    if (this.#text.length > MOST_ROW_CHARACTERS) throw new FileFault('long-line', this.#line);
  }

  #give(cells: readonly string[]): void {
    const told = /^sep=(.)$/i.exec(cells.length === 1 ? (cells[0] ?? '') : '')?.[1];
    if (told !== undefined) this.#separator = told;
    else if (cells.some((cell) => cell !== '')) this.#onRow(cells, this.#line);
  }

  /** What separates the cells of a line, kept once there is one. */
  #find(text: string, at: number): string {
    const length = text.slice(at).search(/[\r\n]/);
    const line = text.slice(at, length < 0 ? undefined : at + length);
    const counts = SEPARATORS.map((separator) => line.split(separator).length - 1);
    const most = Math.max(...counts);
    const found = SEPARATORS[counts.indexOf(most)] ?? ',';
    // `sep=;` names one and is not told by counting.
    if (most > 0 && length >= 0 && !/^sep=/i.test(line)) this.#separator = found;
    return /^sep=.$/i.test(line) ? '\0' : found;
  }
}

interface Reading {
  readonly text: string;
  readonly separator: string;
  /** Nothing comes after the text. */
  readonly last: boolean;
  readonly quotes: boolean;
}

/** The row that begins at a place, or null when its end is not there yet. */
function rowFrom(reading: Reading, from: number): { cells: string[]; next: number; lines: number } | null {
  const { text, separator, last } = reading;
  const cells: string[] = [];
  let at = from;
  let lines = 1;
  for (;;) {
    const cell = cellFrom(reading, at);
    if (cell === null) return null;
    if (cells.length < MOST_COLUMNS) cells.push(cell.text.trim());
    lines += cell.text.split('\n').length - 1;
    const follows = text[cell.end];
    if (follows === separator) {
      at = cell.end + 1;
      continue;
    }
    if (cell.end - from > MOST_ROW_CHARACTERS) throw new FileFault('long-line');
    if (follows === undefined) return last ? { cells, next: cell.end, lines } : null;
    if (follows === '\r' && cell.end + 1 === text.length && !last) return null;
    return { cells, next: cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1), lines };
  }
}

function cellFrom(reading: Reading, from: number): Cell | null {
  if (!reading.quotes || reading.text[from] !== '"') return plainCell(reading, from);
  const { text, separator, last } = reading;
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    const follows = text[at + 1];
    if (follows === '"') continue;
    if (follows === undefined && !last) return null;
    const closes = follows === undefined || follows === separator || follows === '\r' || follows === '\n';
    return closes ? { text: text.slice(from + 1, at).replaceAll('""', '"'), end: at + 1 } : plainCell(reading, from);
  }
  return null;
}

function plainCell({ text, separator }: Reading, from: number): Cell {
  let end = from;
  for (; end < text.length; end += 1) {
    const mark = text[end];
    if (mark === separator || mark === '\n' || mark === '\r') break;
  }
  return { text: text.slice(from, end), end };
}
