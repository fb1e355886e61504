import { neutralised } from './neutral.ts';
import type { Cell, Sheet } from './sheet.ts';

/** A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8. */
export function csvOfSheet({ columns, rows }: Sheet): string {
  const lines = [columns.map(({ label }) => label), ...rows].map((row) => row.map(csvCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** Text that could be taken for a formula is marked as text; everything with a comma or quote is quoted. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = neutralised(cell);
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
