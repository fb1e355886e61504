import { byYear } from '../../../models/economics/funding.ts';
import { BOOK_NOTHING } from '../../text/bid-book-money.ts';
import { BOOK_SHEETS } from '../../text/bid-book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { minus, plus, sumOf, times } from '../book/term.ts';
import type { FundingCells } from './funding-sheet.ts';
import type { PricesCells } from './prices-sheet.ts';
import { labelOf } from './months-sheet.ts';
import type { PackData } from './pack-data.ts';
import { YearRows } from './year-rows.ts';

/** What the lines cost without the plan, and with it, beside a budget where there is one. */
export function nothingSheet(data: PackData, prices: PricesCells, { netCost }: FundingCells): BookSheet {
  const { workings } = data;
  const rows = new YearRows(BOOK_SHEETS.nothing, BOOK_NOTHING.title, workings);
  const lines = workings.lines.flatMap((line) => {
    const price = prices.lines.get(line.id);
    if (!price) return [];
    const counts = line.isEvent ? line.without : line.without.map((months) => months / 12);
    const units = rows.given(labelOf(data, line), BOOK_NOTHING.units, 'units', counts);
    return [rows.calculated('', BOOK_NOTHING.cost, 'pence', (year) => times(units.at(year), price.inYear(year)))];
  });
  const other = rows.given(BOOK_NOTHING.other, '', 'pence', workings.otherWithout);
  const without = rows.calculated(BOOK_NOTHING.total, '', 'penceTotal', (year) =>
    sumOf(...lines.map((line) => line.at(year)), other.at(year)),
  );
  const withPlan = rows.calculated(BOOK_NOTHING.with, '', 'penceTotal', (year) =>
    plus(without.at(year), netCost.at(year)),
  );
  const { budget } = workings.question.bid;
  if (budget.length > 0) {
    const own = rows.given(BOOK_NOTHING.budget, '', 'penceInput', byYear(budget, workings.first, rows.years));
    rows.calculated(BOOK_NOTHING.gapWithout, '', 'pence', (year) => minus(without.at(year), own.at(year)));
    rows.calculated(BOOK_NOTHING.gapWith, '', 'pence', (year) => minus(withPlan.at(year), own.at(year)));
  }
  return rows.sheet();
}
