import { byYear } from '../../../models/economics/funding.ts';
import { priceYearOf } from '../../../models/economics/financial-year.ts';
import { BOOK_FUNDING } from '../../text/bid-book-money.ts';
import { BOOK_SHEETS } from '../../text/bid-book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { constant, ifAbove0, least, minus, most, plus, sumOf, times, type Term } from '../book/term.ts';
import { grown, type InputCells } from './input-sheets.ts';
import type { LineCells } from './line-sheets.ts';
import type { PackData } from './pack-data.ts';
import type { PlanCells } from './plan-sheet.ts';
import { YearRows, type YearRow } from './year-rows.ts';

const R = BOOK_FUNDING.rows;
const ZERO = constant(0);

export interface FundingCells {
  readonly reflow: YearRow;
  readonly netCost: YearRow;
  readonly position: YearRow;
}

/** Who pays for each year: the grant first, then partners, then the authority. */
export function fundingSheet(
  { workings }: PackData,
  { inputs, plan, lines }: { inputs: InputCells; plan: PlanCells; lines: LineCells },
): { readonly sheet: BookSheet; readonly cells: FundingCells } {
  const { funding } = workings.question.bid;
  const rows = new YearRows(BOOK_SHEETS.funding, BOOK_FUNDING.title, workings);
  const given = (label: string, amounts: ArrayLike<number>): YearRow => rows.given(label, '', 'penceInput', amounts);
  const of = (amounts: typeof funding.grant): Float64Array => byYear(amounts, workings.first, rows.years);
  const grant = given(R.grant, of(funding.grant));
  const promised = given(R.promised, of(funding.partners.flatMap((partner) => partner.years)));
  const match = given(R.match, of(funding.match));
  const paid = grantRows(rows, inputs, plan, grant);
  const left = rows.calculated(R.left, '', 'pence', (year) => minus(plan.spend.at(year), paid.spent.at(year)));
  const partners = rows.calculated(R.partners, '', 'pence', (year) =>
    least(promised.at(year), most(ZERO, left.at(year))),
  );
  const authority = rows.calculated(R.authority, '', 'pence', (year) => minus(left.at(year), partners.at(year)));
  const moneyOf = constant(priceYearOf(workings.loopYear));
  const loops = rows.given(R.reflowReal, '', 'pence', workings.loops);
  const reflow = rows.calculated(R.reflow, '', 'pence', (year) =>
    grown(loops.at(year), moneyOf, inputs.growth.pay, inputs, year),
  );
  const called = rows.calculated(R.called, '', 'pence', (year) =>
    minus(plus(authority.at(year), reflow.at(year)), paid.kept.at(year)),
  );
  const saved = rows.calculated(R.saved, '', 'pence', (year) => lines.cash.at(year));
  const netCost = rows.calculated(R.net, '', 'penceTotal', (year) => minus(called.at(year), saved.at(year)));
  const position = running(rows, R.position, (year) => minus(ZERO, netCost.at(year)));
  running(rows, R.fundPosition, (year) => minus(saved.at(year), plan.spend.at(year), reflow.at(year)));
  rows.calculated(R.shortfall, '', 'pence', (year) => most(ZERO, minus(netCost.at(year), match.at(year))));
  return { sheet: rows.sheet(), cells: { reflow, netCost, position } };
}

/** What the grant pays, and what becomes of the rest of it. Year by year across the rows, since a year rests on the one before. */
function grantRows(
  rows: YearRows,
  { carry, clawback }: InputCells,
  { eligible }: PlanCells,
  grant: YearRow,
): { readonly spent: YearRow; readonly kept: YearRow } {
  // What is available in a year needs what was carried from the last, two rows further down: both are written as one formula.
  const later = (year: number): Term => sumOf(...grant.terms.slice(year + 1));
  const goesOn = rows.unsummed(R.goesOn, '', 'whole', (year) => times(carry, ifAbove0(later(year), constant(1), ZERO)));
  const available = rows.chained(R.available, '', 'pence', (year, before) => {
    if (year === 0 || before === null) return grant.at(year);
    const unspent = minus(before, least(before, most(ZERO, eligible.at(year - 1))));
    return plus(grant.at(year), times(goesOn.at(year - 1), unspent));
  });
  const spent = rows.calculated(R.spent, '', 'pence', (year) =>
    least(available.at(year), most(ZERO, eligible.at(year))),
  );
  const unspent = rows.unsummed(R.unspent, '', 'pence', (year) => minus(available.at(year), spent.at(year)));
  const ended = rows.calculated(R.ended, '', 'pence', (year) =>
    times(minus(constant(1), goesOn.at(year)), unspent.at(year)),
  );
  const clawedBack = rows.calculated(R.clawedBack, '', 'pence', (year) => times(clawback, ended.at(year)));
  const kept = rows.calculated(R.kept, '', 'pence', (year) => minus(ended.at(year), clawedBack.at(year)));
  return { spent, kept };
}

/** All of it since the start. */
function running(rows: YearRows, label: string, change: (year: number) => Term): YearRow {
  return rows.chained(label, '', 'pence', (year, before) =>
    before === null ? change(year) : plus(before, change(year)),
  );
}
