import { problemsOf } from '../random/distribution-problems.ts';
import type { Distribution } from '../random/distribution.ts';
import { priceYearIn } from './financial-year.ts';
import { readNumber } from './pounds-text.ts';
import type { PriceEntry } from './price-book.ts';
import { csvText, readSheet, type SheetRow } from './sheet-text.ts';

const COLUMNS = [
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
] as const;
type Column = (typeof COLUMNS)[number];
const NEEDED: readonly Column[] = ['id', 'value'];
const SHAPES = ['fixed', 'triangular', 'pert', 'uniform'] as const;
type Shape = (typeof SHAPES)[number];

/** A price book read from text: every price of it, or everything wrong with it, each with line and column. */
export type ReadPrices =
  | { readonly ok: true; readonly prices: readonly PriceEntry[]; readonly changed: number }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A price book as CSV, as `readPriceBook` reads it. */
export function priceBookCsv(prices: readonly PriceEntry[]): string {
  const rows = prices.map(({ id, label, kind, value, unit, priceYear, source, distribution }) => {
    const [shape, low, high] = rangeOf(distribution);
    return [id, label, kind, value, low, high, shape, unit, priceYear, source];
  });
  return csvText([[...COLUMNS], ...rows]);
}

/** Shape and ends of a range, where it has such; prices of the library are fixed or triangular. */
function rangeOf(distribution: Distribution | undefined): [Shape, number | '', number | ''] {
  switch (distribution?.kind) {
    case 'triangular':
    case 'pert':
    case 'uniform':
      return [distribution.kind, distribution.low, distribution.high];
    default:
      return ['fixed', '', ''];
  }
}

/**
 * Reads prices that were kept as CSV or pasted from a spreadsheet. Only `id` and `value` are needed; an empty cell leaves what the
 * price has now, and prices that are not named stay. What is changed without a source of its own is marked as set by the user.
 *
 * @param current prices now
 */
export function readPriceBook(text: string, current: readonly PriceEntry[]): ReadPrices {
  const sheet = readSheet(text);
  if (!sheet.ok) return sheet;
  const [head, ...rows] = sheet.rows;
  const names = (head?.cells ?? []).map((cell) => cell.toLowerCase());
  const problems = problemsOfHead(names);
  if (problems.length > 0) return { ok: false, problems };
  const found = new Map<string, PriceEntry>();
  for (const row of rows) {
    const cellOf = (column: Column): string => row.cells[names.indexOf(column)] ?? '';
    const id = cellOf('id');
    const known = current.find((price) => price.id === id);
    if (!known) problems.push(`${at(row, 'id')} "${id.slice(0, 60)}" is not a price of the model.`);
    else if (found.has(id)) problems.push(`${at(row, 'id')} "${id}" is there twice.`);
    else {
      const read = readPrice(row, known, cellOf);
      if (Array.isArray(read)) problems.push(...read);
      else found.set(id, read);
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  const prices = current.map((price) => found.get(price.id) ?? price);
  return { ok: true, prices, changed: prices.filter((price, place) => price !== current[place]).length };
}

const at = ({ line }: SheetRow, column: Column): string => `Line ${String(line)}, column ${column}:`;

function problemsOfHead(names: readonly string[]): string[] {
  const missing = NEEDED.filter((column) => !names.includes(column));
  const double = COLUMNS.filter((column) => names.indexOf(column) !== names.lastIndexOf(column));
  return [
    ...missing.map((column) => `Line 1: there is no column called ${column}.`),
    ...double.map((column) => `Line 1: there are two columns called ${column}.`),
  ];
}

/** A price with what its row says, the very same where it says nothing new; sentences where it cannot be read. */
function readPrice(row: SheetRow, known: PriceEntry, cellOf: (column: Column) => string): PriceEntry | string[] {
  const problems: string[] = [];
  const number = (column: Column, otherwise: number): number => {
    const cell = cellOf(column);
    if (cell === '') return otherwise;
    const value = readNumber(cell);
    if (value === null || value < 0 || value > 1e9)
      problems.push(`${at(row, column)} "${cell.slice(0, 60)}" is not a number from 0 to 1,000,000,000.`);
    return value ?? otherwise;
  };
  const [shapeNow, lowNow, highNow] = rangeOf(known.distribution);
  const value = number('value', known.value);
  const shape = (cellOf('distribution').toLowerCase() || shapeNow) as Shape;
  if (!SHAPES.includes(shape))
    problems.push(`${at(row, 'distribution')} "${shape.slice(0, 60)}" is none of ${SHAPES.join(', ')}.`);
  const low = number('low', lowNow === '' ? value : lowNow);
  const high = number('high', highNow === '' ? value : highNow);
  const priceYear = cellOf('price year') || known.priceYear;
  if (priceYearIn(priceYear) === null)
    problems.push(`${at(row, 'price year')} "${priceYear.slice(0, 60)}" is not a year such as 2019/20.`);
  const distribution = shaped(shape, low, value, high);
  if (problems.length === 0 && distribution)
    problems.push(...problemsOf(distribution).map((problem) => `${at(row, 'low')} ${problem}`));
  if (problems.length > 0) return problems;
  return changedPrice(known, { value, priceYear, ...(distribution ? { distribution } : {}) }, cellOf('source'));
}

function shaped(shape: Shape, low: number, mode: number, high: number): Distribution | undefined {
  if (shape === 'fixed') return undefined;
  return shape === 'uniform' ? { kind: shape, low, high } : { kind: shape, low, mode, high };
}

function changedPrice(
  known: PriceEntry,
  read: Pick<PriceEntry, 'value' | 'priceYear' | 'distribution'>,
  source: string,
): PriceEntry {
  const { id, label, kind, unit, status, strength } = known;
  const numbers = ({ value, priceYear, distribution }: typeof read): string =>
    JSON.stringify([value, priceYear, distribution ?? null]);
  const isNew = numbers(read) !== numbers(known);
  const own = source === '' || source === known.source ? null : source;
  if (!isNew && own === null) return known;
  return {
    ...{ id, label, kind, unit, ...read, source: own ?? 'Set by the user' },
    ...(isNew ? { status: 'assumed', strength: 'none' } : { status, strength }),
  };
}
