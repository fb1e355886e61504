/** Largest text that is read: some thousands of rows. */
export const LARGEST_TEXT = 400_000;
const MOST_ROWS = 2000;
const MOST_COLUMNS = 40;
const LONGEST_CELL = 2000;

/** A table as it was typed, pasted or kept, or what is wrong with it. */
export type SheetText =
  | { readonly ok: true; readonly rows: readonly SheetRow[] }
  | { readonly ok: false; readonly problems: readonly string[] };

export interface SheetRow {
  /** Line of the text it begins on, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

const failed = (problem: string): SheetText => ({ ok: false, problems: [problem] });

/**
 * Reads a table: comma, semicolon or tab between cells (what a spreadsheet copies), quotes as in RFC 4180. Empty lines are left
 * out. The mark by which our own files keep text from being a formula is taken off.
 */
export function readSheet(text: string): SheetText {
  if (text.length > LARGEST_TEXT) return failed(`The table is longer than ${String(LARGEST_TEXT)} characters.`);
  const rest = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n');
  const separator = separatorOf(rest);
  const rows: SheetRow[] = [];
  let at = 0;
  let line = 1;
  while (at < rest.length) {
    const row = readRow(rest, at, line, separator);
    if ('problem' in row) return failed(row.problem);
    if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells });
    if (rows.length > MOST_ROWS) return failed(`The table has more than ${String(MOST_ROWS)} rows.`);
    ({ at, line } = row);
  }
  return rows.length === 0 ? failed('The table is empty.') : { ok: true, rows };
}

/** A tab where the first line has one, as a copied table does and a typed one does not; else whichever it has more of, outside quotes. */
function separatorOf(text: string): string {
  const first = (text.split('\n', 1)[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const times = (sign: string): number => first.split(sign).length;
  if (first.includes('\t')) return '\t';
  return [';', ','].reduce((best, sign) => (times(sign) > times(best) ? sign : best));
}

interface ReadRow {
  readonly cells: readonly string[];
  /** Where the next row begins. */
  readonly at: number;
  readonly line: number;
}

function readRow(text: string, from: number, line: number, separator: string): ReadRow | { readonly problem: string } {
  const cells: string[] = [];
  let at = from;
  let next = line;
  for (;;) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator);
    if (cell === null) return { problem: `Line ${String(line)}: a quotation mark is opened and never closed.` };
    if (cell.value.length > LONGEST_CELL)
      return { problem: `Line ${String(line)}: a cell is longer than ${String(LONGEST_CELL)} characters.` };
    cells.push(cell.value.trim().replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, ''));
    if (cells.length > MOST_COLUMNS)
      return { problem: `Line ${String(line)}: there are more than ${String(MOST_COLUMNS)} cells.` };
    next += cell.value.split('\n').length - 1;
    at = cell.at;
    if (text[at] === separator) at += 1;
    else break;
  }
  if (at < text.length && text[at] !== '\n')
    return { problem: `Line ${String(line)}: there is text after a closing quotation mark.` };
  return { cells, at: at + 1, line: next + 1 };
}

function plainCell(text: string, from: number, separator: string): { value: string; at: number } {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n') at += 1;
  return { value: text.slice(from, at), at };
}

function quotedCell(text: string, from: number): { value: string; at: number } | null {
  let value = '';
  let at = from + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    if (end < 0) return null;
    value += text.slice(at, end);
    if (text[end + 1] !== '"') return { value, at: end + 1 };
    value += '"';
    at = end + 2;
  }
}

/** A table as CSV (RFC 4180); text that a spreadsheet would take for a formula is marked as text. */
export function csvText(rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : cell;
  return /[",;\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
