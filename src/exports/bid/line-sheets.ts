import type { WorkedLine } from '../../../models/run/worked-bid.ts';
import { BOOK_LINES } from '../../text/bid-book-money.ts';
import { BOOK_SHEETS } from '../../text/bid-book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import {
  constant,
  ifAbove0,
  least,
  minus,
  most,
  over,
  sumBetween,
  sumOf,
  times,
  type Range,
  type Term,
} from '../book/term.ts';
import type { InputCells } from './input-sheets.ts';
import { labelOf, type MonthCells } from './months-sheet.ts';
import type { PackData } from './pack-data.ts';
import type { PlanCells } from './plan-sheet.ts';
import type { PriceCells, PricesCells } from './prices-sheet.ts';
import { YearRows, type YearRow } from './year-rows.ts';

const MONTHS = 12;

/** Cells of the sheet of lines that others go on with. */
export interface LineCells {
  readonly worth: YearRow;
  readonly cash: YearRow;
  readonly others: YearRow;
  readonly health: YearRow;
  /** Children and moves, by the id of the line. */
  readonly units: ReadonlyMap<string, YearRow>;
}

/** What each line saves: worth, and in cash. */
export function linesSheet(
  data: PackData,
  { inputs, prices, months, plan }: { inputs: InputCells; prices: PricesCells; months: MonthCells; plan: PlanCells },
): { readonly sheet: BookSheet; readonly cells: LineCells } {
  const rows = new YearRows(BOOK_SHEETS.lines, BOOK_LINES.title, data.workings, BOOK_LINES.lead);
  const done = data.workings.lines.map((line) => {
    rows.heading(labelOf(data, line));
    return { id: line.id, ...lineRows(rows, line, inputs, prices.lines.get(line.id) as PriceCells, months) };
  });
  rows.heading(BOOK_LINES.totals);
  const all = (label: string, of: 'worth' | 'cash'): YearRow =>
    rows.calculated(label, '', 'penceTotal', (year) => sumOf(...done.map((each) => each[of].at(year))));
  const worth = all(BOOK_LINES.worthTotal, 'worth');
  const cash = all(BOOK_LINES.cashTotal, 'cash');
  const share = rows.unsummed(BOOK_LINES.share, '', 'percent', () => plan.correction);
  const net = (label: string, gross: YearRow): YearRow => {
    const off = rows.calculated(BOOK_LINES.off, label, 'pence', (year) =>
      times(share.at(year), most(constant(0), gross.at(year))),
    );
    return rows.calculated(label, '', 'penceTotal', (year) => minus(gross.at(year), off.at(year)));
  };
  const units = new Map(done.map(({ id, units: own }) => [id, own]));
  const worthNet = net(BOOK_LINES.worthNet, worth);
  const cashNet = net(BOOK_LINES.cashNet, cash);
  const effects = effectRows(rows, data, prices, units);
  const sum =
    (isHealth: boolean) =>
    (year: number): Term =>
      sumOf(...effects.filter(({ payer }) => (payer === 'health') === isHealth).map(({ row }) => row.at(year)));
  const others = rows.calculated(BOOK_LINES.others, '', 'pence', sum(false));
  const othersNet = net(BOOK_LINES.othersNet, others);
  const health = rows.calculated(BOOK_LINES.health, '', 'pence', sum(true));
  const healthNet = net(BOOK_LINES.healthNet, health);
  return {
    sheet: rows.sheet(),
    cells: { worth: worthNet, cash: cashNet, others: othersNet, health: healthNet, units },
  };
}

function lineRows(
  rows: YearRows,
  line: WorkedLine,
  { average }: InputCells,
  price: PriceCells,
  { numbers, more }: MonthCells,
): { readonly units: YearRow; readonly worth: YearRow; readonly cash: YearRow } {
  const { id, isEvent } = line;
  const counts = more.get(id) as Range;
  const counted = (above: Term, upTo: Term): Term => {
    const sum = sumBetween(counts, numbers, above, upTo);
    return isEvent ? sum : over(sum, constant(MONTHS));
  };
  const end = (year: number): Term => constant(year * MONTHS);
  const unit = BOOK_LINES.units[isEvent ? 'event' : 'stock'];
  const units = rows.unsummed(unit, '', 'units', (year) => counted(end(year), end(year + 1)));
  const each = rows.unsummed(BOOK_LINES.price, '', 'pence', price.inYear);
  const money = rows.calculated(BOOK_LINES.money, '', 'pence', (year) => times(units.at(year), each.at(year)));
  const valued = ifAbove0(average, constant(1), price.marginal);
  const worth = rows.calculated(BOOK_LINES.worth, '', 'pence', (year) =>
    minus(constant(0), times(money.at(year), valued)),
  );
  const later = rows.unsummed(BOOK_LINES.later, '', 'units', (year) =>
    counted(minus(end(year), price.lag), minus(end(year + 1), price.lag)),
  );
  const cash = rows.calculated(BOOK_LINES.cash, '', 'pence', (year) =>
    minus(constant(0), times(later.at(year), each.at(year), least(valued, price.cashable))),
  );
  return { units, worth, cash };
}

function effectRows(
  rows: YearRows,
  { workings }: PackData,
  prices: PricesCells,
  units: ReadonlyMap<string, YearRow>,
): { readonly payer: string; readonly row: YearRow }[] {
  return workings.effects.map(({ id, label, payer, line }) => {
    const count = units.get(line) as YearRow;
    const price = prices.effects.get(id) as PriceCells;
    const row = rows.calculated(label, BOOK_LINES.worth, 'pence', (year) =>
      minus(constant(0), times(count.at(year), price.inYear(year))),
    );
    return { payer, row };
  });
}
