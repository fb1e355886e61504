import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../care/evidence.ts';
import { problemsOf } from '../random/distribution-problems.ts';
import { priceYearIn } from './financial-year.ts';
import { readNumber } from './pounds-text.ts';
import type { PriceEntry } from './price-book.ts';
import { changedPrice, movedRange, strengthOf } from './price-change.ts';
import { RANGE_SHAPES, rangeOfPrice, shapedRange, shapeNamed } from './price-range.ts';
import { PRICE_COLUMNS, priceRows, type CellOf, type PriceColumn } from './price-rows.ts';
import { csvText, readSheet, type SheetRow } from './sheet-text.ts';

/** A price book read from text: every price of it, or everything wrong with it, each with line and column. */
export type ReadPrices =
  | { readonly ok: true; readonly prices: readonly PriceEntry[]; readonly changed: number }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A price book as CSV, as `readPriceBook` reads it. A range that is not told by its ends is left empty, and so stays as it is. */
export function priceBookCsv(prices: readonly PriceEntry[]): string {
  const rows = prices.map((price) => {
    const { id, label, kind, value, unit, priceYear, source, strength } = price;
    const range = rangeOfPrice(price);
    const [low, high, shape] =
      range.shape === 'fixed' ? ['', '', range.shape] : range.shape === 'other' ? ['', '', ''] : ends(range);
    return [id, label, kind, value, low, high, shape, unit, priceYear, source, strength];
  });
  return csvText([[...PRICE_COLUMNS], ...rows]);
}

const ends = ({ low, high, shape }: { low: number; high: number; shape: string }): [number, number, string] => [
  ...([low, high] as const),
  shape,
];

/**
 * Reads prices that were kept as CSV or pasted from a spreadsheet. Each row names its price by id or by label; an empty cell leaves
 * what the price has now, its range being moved with its value, and prices that are not named stay. What is changed without a source of
 * its own is marked as set by the user.
 *
 * @param current prices now
 * @param usual the same as the library has them
 */
export function readPriceBook(text: string, current: readonly PriceEntry[], usual: readonly PriceEntry[]): ReadPrices {
  const sheet = readSheet(text);
  if (!sheet.ok) return sheet;
  const table = priceRows(sheet.rows, current);
  const problems = [...table.problems];
  const found = new Map<string, PriceEntry>();
  for (const { row, id, cellOf } of table.rows) {
    const known = current.find((price) => price.id === id);
    const library = usual.find((price) => price.id === id);
    if (!known || !library) continue;
    const read = readPrice(row, { known, usual: library }, cellOf);
    if (Array.isArray(read)) problems.push(...read);
    else found.set(id, read);
  }
  if (problems.length > 0) return { ok: false, problems };
  const prices = current.map((price) => found.get(price.id) ?? price);
  return { ok: true, prices, changed: prices.filter((price, place) => price !== current[place]).length };
}

const at = ({ line }: SheetRow, column: PriceColumn): string => `Line ${String(line)}, column ${column}:`;

interface Known {
  readonly known: PriceEntry;
  readonly usual: PriceEntry;
}

/** A price with what its row says, the very same where it says nothing new; sentences where it cannot be read. */
function readPrice(row: SheetRow, { known, usual }: Known, cellOf: CellOf): PriceEntry | string[] {
  const problems: string[] = [];
  const number = (column: PriceColumn, otherwise: number): number => {
    const cell = cellOf(column);
    if (cell === '') return otherwise;
    const value = readNumber(cell);
    if (value === null || value < 0 || value > 1e9)
      problems.push(`${at(row, column)} "${cell.slice(0, 60)}" is not a number from 0 to 1,000,000,000.`);
    return value ?? otherwise;
  };
  const value = number('value', known.value);
  const range = readRange(row, { known, usual }, value, cellOf, number, problems);
  const priceYear = cellOf('price year') || known.priceYear;
  if (priceYearIn(priceYear) === null)
    problems.push(`${at(row, 'price year')} "${priceYear.slice(0, 60)}" is not a year such as 2019/20.`);
  const strength = readStrength(row, known, cellOf, problems);
  if (problems.length === 0 && range.distribution)
    problems.push(...problemsOf(range.distribution).map((problem) => `${at(row, 'low')} ${problem}`));
  if (problems.length > 0) return problems;
  const source = cellOf('source') || known.source;
  const read = changedPrice(usual, { value, priceYear, source, strength, ...range });
  return JSON.stringify(read) === JSON.stringify(known) ? known : read;
}

function readRange(
  row: SheetRow,
  { known, usual }: Known,
  value: number,
  cellOf: CellOf,
  number: (column: PriceColumn, otherwise: number) => number,
  problems: string[],
): Pick<PriceEntry, 'distribution'> {
  const word = cellOf('distribution');
  const hasEnds = cellOf('low') !== '' || cellOf('high') !== '';
  if (word === '' && !hasEnds) return value === known.value ? pick(known) : movedRange(known, usual, value);
  const now = rangeOfPrice(known);
  const told = now.shape === 'fixed' || now.shape === 'other' ? 'triangular' : now.shape;
  const shape = word === '' ? told : shapeNamed(word);
  if (shape === null) {
    problems.push(`${at(row, 'distribution')} "${word.slice(0, 60)}" is none of ${RANGE_SHAPES.join(', ')}.`);
    return {};
  }
  if (shape === 'fixed' && hasEnds) problems.push(`${at(row, 'distribution')} a fixed price has no low and no high.`);
  const [lowNow, highNow] = now.shape === 'fixed' ? [value, value] : [now.low, now.high];
  const distribution = shapedRange(shape, number('low', lowNow), value, number('high', highNow));
  return distribution === undefined ? {} : { distribution };
}

const pick = ({ distribution }: PriceEntry): Pick<PriceEntry, 'distribution'> =>
  distribution === undefined ? {} : { distribution };

function readStrength(row: SheetRow, known: PriceEntry, cellOf: CellOf, problems: string[]): EvidenceStrength {
  const cell = cellOf('strength');
  if (cell === '') return known.strength;
  const strength = strengthOf(cell);
  if (strength === null)
    problems.push(`${at(row, 'strength')} "${cell.slice(0, 60)}" is none of ${EVIDENCE_STRENGTHS.join(', ')}.`);
  return strength ?? known.strength;
}
