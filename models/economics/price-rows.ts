import type { PriceEntry } from './price-book.ts';
import type { SheetRow } from './sheet-text.ts';

/** Columns of a price book as it is kept; what is pasted needs a name and a value. */
export const PRICE_COLUMNS = [
  'id',
  'label',
  'kind',
  'value',
  'low',
  'high',
  'distribution',
  'unit',
  'price year',
  'source',
  'strength',
] as const;
export type PriceColumn = (typeof PRICE_COLUMNS)[number];

/** What stands in a column of one row; empty where there is nothing. */
export type CellOf = (column: PriceColumn) => string;

export interface PriceRow {
  readonly row: SheetRow;
  readonly id: string;
  readonly cellOf: CellOf;
}

interface PriceTable {
  readonly rows: readonly PriceRow[];
  readonly problems: readonly string[];
}

/** The rows of a table that are about a price, and what is wrong with its head and the names in it. */
export function priceRows(rows: readonly SheetRow[], prices: readonly PriceEntry[]): PriceTable {
  const [head, ...rest] = rows;
  // Two columns copied without their headings: a price and what it comes to.
  const bare = head !== undefined && named(head.cells[0] ?? '', prices) !== undefined;
  const names = bare ? ['label', 'value'] : (head?.cells ?? []).map((cell) => cell.trim().toLowerCase());
  const problems = [...problemsOfHead(names), ...problemsOfWidth(bare, rows, names)];
  if (problems.length > 0) return { rows: [], problems };
  const column: PriceColumn = names.includes('id') ? 'id' : 'label';
  const found = new Map<string, PriceRow>();
  for (const row of bare ? rows : rest) {
    const cellOf: CellOf = (each) => row.cells[names.indexOf(each)] ?? '';
    const name = cellOf(column);
    const place = `Line ${String(row.line)}, column ${column}:`;
    const id = named(name, prices)?.id;
    if (id === undefined) problems.push(`${place} "${name.slice(0, 60)}" is not a price of the model.`);
    else if (found.has(id)) problems.push(`${place} "${name.slice(0, 60)}" is there twice.`);
    else found.set(id, { row, id, cellOf });
  }
  return { rows: [...found.values()], problems };
}

/** A price by its id or its label. */
function named(text: string, prices: readonly PriceEntry[]): PriceEntry | undefined {
  const name = text.trim().toLowerCase();
  return prices.find(({ id, label }) => id === name || label.toLowerCase() === name);
}

function problemsOfHead(names: readonly string[]): string[] {
  const unknown = names.filter((name) => name !== '' && !PRICE_COLUMNS.some((column) => column === name));
  const double = PRICE_COLUMNS.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  return [
    ...(names.includes('id') || names.includes('label') ? [] : ['Line 1: there is no column called id or label.']),
    ...(names.includes('value') ? [] : ['Line 1: there is no column called value.']),
    ...unknown.map(
      (name) =>
        `Line 1: "${name.slice(0, 60)}" is not a column of a price book. Columns are: ${PRICE_COLUMNS.join(', ')}.`,
    ),
    ...double.map((column) => `Line 1: there are two columns called ${column}.`),
  ];
}

/** Without headings nobody knows what a third column is. */
function problemsOfWidth(bare: boolean, rows: readonly SheetRow[], names: readonly string[]): string[] {
  if (!bare) return [];
  return rows
    .filter(({ cells }) => cells.slice(names.length).some((cell) => cell !== ''))
    .map(({ line }) => `Line ${String(line)}: there are more than two columns and no headings that say what they are.`);
}
