import { readNumber } from './pounds-text.ts';
import { quarterLabel } from './quarters.ts';
import { csvText, readSheet, type SheetRow } from './sheet-text.ts';

/** What really happened in one quarter, by one measure. */
export interface Actual {
  /** `2020/21 Q1`. */
  readonly quarter: string;
  /** Id of a monitored measure. */
  readonly measure: string;
  readonly value: number;
}

/** What may stand at the head of a column. */
export interface ActualColumn {
  readonly id: string;
  readonly label: string;
}

export type ReadActuals =
  | { readonly ok: true; readonly actuals: readonly Actual[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** More than any authority has or spends in a quarter. */
const MOST = 1e11;
const QUARTER = 'Quarter';

/** An empty table to fill in, or one with what is known, as `readActuals` reads it. */
export function actualsCsv(
  quarters: readonly string[],
  columns: readonly ActualColumn[],
  actuals: readonly Actual[],
): string {
  const value = (quarter: string, measure: string): number | '' =>
    actuals.find((each) => each.quarter === quarter && each.measure === measure)?.value ?? '';
  const rows = quarters.map((quarter) => [quarter, ...columns.map(({ id }) => value(quarter, id))]);
  return csvText([[QUARTER, ...columns.map(({ label }) => label)], ...rows]);
}

/**
 * Reads what happened, as it was pasted or kept: a quarter in the first column, one measure in each of the others, named in the first
 * row by its label or id. An empty cell says nothing. A quarter that the run does not have, and a column that is no measure, are
 * refused, so that nothing is left out without a word.
 *
 * @param quarters of the run
 * @param columns measures of the bid
 */
export function readActuals(text: string, quarters: readonly string[], columns: readonly ActualColumn[]): ReadActuals {
  const sheet = readSheet(text);
  if (!sheet.ok) return sheet;
  const [head, ...rows] = sheet.rows;
  const problems: string[] = [];
  const measures = (head?.cells ?? []).map((cell, at) => (at === 0 ? null : measureOf(cell, columns, problems)));
  if (measures.length < 2) problems.push('Line 1: there is no column beside the quarters.');
  for (const { id, label } of columns.filter((column) => measures.filter((each) => each === column.id).length > 1))
    problems.push(`Line 1: there are two columns of “${label || id}”.`);
  if (problems.length > 0) return { ok: false, problems };
  const actuals: Actual[] = [];
  const seen = new Set<string>();
  for (const row of rows) {
    const quarter = quarterOf(row, quarters, seen, problems);
    if (quarter !== null) actuals.push(...valuesOf(row, quarter, measures, head?.cells ?? [], problems));
  }
  if (problems.length === 0 && actuals.length === 0) problems.push('There is no number in the table.');
  return problems.length > 0 ? { ok: false, problems } : { ok: true, actuals };
}

/** What is known with more of it: a figure of the same quarter and measure takes the place of the one before. */
export function withActuals(known: readonly Actual[], more: readonly Actual[]): readonly Actual[] {
  return [...known.filter((each) => !more.some((other) => isAbout(other, each.quarter, each.measure))), ...more];
}

/** The same without the figure of a measure in a quarter. */
export function withoutActual(known: readonly Actual[], quarter: string, measure: string): readonly Actual[] {
  return known.filter((each) => !isAbout(each, quarter, measure));
}

const isAbout = (actual: Actual, quarter: string, measure: string): boolean =>
  actual.quarter === quarter && actual.measure === measure;

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

function measureOf(cell: string, columns: readonly ActualColumn[], problems: string[]): string | null {
  if (cell === '') return null;
  const found = columns.find(({ id, label }) => same(cell, label) || same(cell, id));
  if (!found) problems.push(`Line 1: “${cell.slice(0, 60)}” is not a measure of this bid.`);
  return found?.id ?? null;
}

function quarterOf(
  { line, cells }: SheetRow,
  quarters: readonly string[],
  seen: Set<string>,
  problems: string[],
): string | null {
  const cell = cells[0] ?? '';
  const quarter = quarterLabel(cell);
  const place = `Line ${String(line)}, column ${QUARTER}:`;
  if (quarter === null) problems.push(`${place} “${cell.slice(0, 60)}” is not a quarter such as 2020/21 Q1.`);
  else if (!quarters.includes(quarter))
    problems.push(
      `${place} ${quarter} is not in the run, which goes from ${quarters[0] ?? ''} to ${quarters.at(-1) ?? ''}.`,
    );
  else if (seen.has(quarter)) problems.push(`${place} ${quarter} is there twice.`);
  else {
    seen.add(quarter);
    return quarter;
  }
  return null;
}

function valuesOf(
  { line, cells }: SheetRow,
  quarter: string,
  measures: readonly (string | null)[],
  heads: readonly string[],
  problems: string[],
): Actual[] {
  return cells.flatMap((cell, at): Actual[] => {
    if (at === 0 || cell === '') return [];
    const measure = measures[at] ?? null;
    const place = `Line ${String(line)}, column ${heads[at] === undefined || heads[at] === '' ? String(at + 1) : heads[at]}:`;
    if (measure === null) {
      problems.push(`${place} there is a number under no heading.`);
      return [];
    }
    const value = readNumber(cell);
    if (value === null || value < 0 || value > MOST) {
      problems.push(`${place} “${cell.slice(0, 60)}” is not a number from 0 to ${MOST.toLocaleString('en-GB')}.`);
      return [];
    }
    return [{ quarter, measure, value }];
  });
}
