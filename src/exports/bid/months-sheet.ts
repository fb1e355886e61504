import type { WorkedLine } from '../../../models/run/worked-bid.ts';
import { BOOK_MONTHS } from '../../text/bid-book-money.ts';
import { BOOK_SHEETS } from '../../text/bid-book.ts';
import { number, SheetRows, words, type BookSheet } from '../book/book-sheet.ts';
import type { Range } from '../book/term.ts';
import type { PackData } from './pack-data.ts';

const MONTHS = 12;
const HEAD_ROW = 1;

/** What changes in each line, month by month: what every unit of the bid is added up from. */
export interface MonthCells {
  readonly numbers: Range;
  /** By the id of the line. */
  readonly more: ReadonlyMap<string, Range>;
}

export function monthsSheet(data: PackData): { readonly sheet: BookSheet; readonly cells: MonthCells } {
  const { lines, first } = data.workings;
  const rows = new SheetRows(BOOK_SHEETS.months);
  rows.add(words(BOOK_MONTHS.title, 'title'));
  rows.add(
    ...[BOOK_MONTHS.month, BOOK_MONTHS.number, ...lines.map((line) => labelOf(data, line))].map((each) =>
      words(each, 'head'),
    ),
  );
  const months = lines[0]?.more.length ?? 0;
  for (let month = 0; month < months; month++) {
    rows.add(
      ...[words(monthLabel(first, month)), number(month + 1, 'whole')],
      ...lines.map(({ more }) => number(more[month] ?? 0, 'units')),
    );
  }
  const from = HEAD_ROW + 1;
  const more = lines.map(({ id }, at): [string, Range] => [id, rows.down(at + 2, from, from + months - 1)]);
  const { name, cells } = rows;
  const widths = [10, 9, ...lines.map(() => 15)];
  const sheet = {
    name,
    cells,
    widths,
    freeze: { rows: from, columns: 2 },
    repeat: [HEAD_ROW, HEAD_ROW],
    landscape: true,
  } as const;
  return { sheet, cells: { numbers: rows.down(1, from, from + months - 1), more: new Map(more) } };
}

/** What a line is called. */
export function labelOf({ library, workings }: PackData, { id }: Pick<WorkedLine, 'id'>): string {
  return (workings.question.bid.prices.find((each) => each.id === id) ?? library[id])?.label ?? id;
}

const monthLabel = (first: number, month: number): string =>
  `${String(first + Math.floor((month + 3) / MONTHS))}-${String(((month + 3) % MONTHS) + 1).padStart(2, '0')}`;
