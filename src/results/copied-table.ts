import { neutralised } from '../exports/neutral.ts';
import { rounded, type Cell } from '../exports/sheet.ts';
import { COPIED_COLUMNS } from '../text/compare.ts';
import type { CompareRow } from './compare-rows.ts';

/** Nothing in a cell may end it, or be taken for a formula. */
function cellText(cell: Cell): string {
  return typeof cell === 'string' ? neutralised(cell.replaceAll(/\s+/g, ' ')) : String(cell ?? '');
}

function cellsOf({ scenario, measure, level, pair }: CompareRow, month: string): Cell[] {
  const difference = pair?.difference;
  const { mean, p25, p75, p5, p95 } = difference ?? {};
  return [
    ...[scenario.name, measure.label, measure.unit, month],
    ...[level.mean, mean, pair?.perCent ?? undefined, p25, p75, p5, p95, pair?.beats].map(rounded),
  ];
}

/** The table as a spreadsheet takes it from the clipboard: numbers as numbers, columns parted by tabs. */
export function copiedTable(rows: readonly CompareRow[], month: string, against: string): string {
  const lines = [COPIED_COLUMNS(against), ...rows.map((row) => cellsOf(row, month))];
  return lines.map((cells) => cells.map(cellText).join('\t')).join('\n');
}
