import { neutralised } from '../exports/neutral.ts';
import { rounded, type Cell } from '../exports/sheet.ts';
import { disclosed, RULE } from '../exports/suppress.ts';
import { COLUMNS } from '../text/exports.ts';
import { COPIED_COLUMNS } from '../text/compare.ts';
import type { CompareRow } from './compare-rows.ts';

/** Nothing in a cell may end it, or be taken for a formula. */
function cellText(cell: Cell): string {
  return typeof cell === 'string' ? neutralised(cell.replaceAll(/\s+/g, ' ')) : String(cell ?? '');
}

function cellsOf({ scenario, measure, level, pair }: CompareRow, month: string, isOwnData: boolean): Cell[] {
  const difference = pair?.difference;
  const { mean, p25, p75, p5, p95 } = difference ?? {};
  const rule = { isOwnData, isCount: measure.unit === 'children' };
  const counts = [level.mean, mean, p25, p75, p5, p95].map((value) => disclosed(rounded(value), rule));
  // A share of a number that is withheld would give it away.
  const isWithheld = counts.some((cell) => typeof cell === 'string');
  const perCent = isWithheld ? null : rounded(pair?.perCent ?? undefined);
  return [
    ...[scenario.name, measure.label, measure.unit, month],
    ...[...counts.slice(0, 2), perCent, ...counts.slice(2), rounded(pair?.beats)],
  ];
}

/**
 * The table as a spreadsheet takes it from the clipboard: numbers as numbers, columns parted by tabs. From a reader's own data
 * small numbers are withheld, and the rule stands in a column of its own.
 */
export function copiedTable(rows: readonly CompareRow[], month: string, against: string, isOwnData: boolean): string {
  const table = [COPIED_COLUMNS(against), ...rows.map((row) => cellsOf(row, month, isOwnData))];
  const lines = isOwnData
    ? table.map((cells, at) => [...cells, at === 0 ? COLUMNS.note : at === 1 ? RULE : null])
    : table;
  return lines.map((cells) => cells.map(cellText).join('\t')).join('\n');
}
