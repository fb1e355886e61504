import { CARE_LINE } from '../../../models/economics/bid-lines.ts';
import type { WholeKind } from '../../../models/run/bid-kinds.ts';
import { BOOK_VALUE } from '../../text/bid-book-money.ts';
import { BOOK_SHEETS, BOOK_SUMMARY } from '../../text/bid-book.ts';
import { formula, words, type BookSheet } from '../book/book-sheet.ts';
import { constant, ifAbove0, minus, over, plus, raised, times, type Term } from '../book/term.ts';
import type { FundingCells } from './funding-sheet.ts';
import type { InputCells } from './input-sheets.ts';
import type { LineCells } from './line-sheets.ts';
import type { PackData } from './pack-data.ts';
import type { PlanCells } from './plan-sheet.ts';
import { YearRows, type YearRow } from './year-rows.ts';

export type ValueKind = WholeKind | 'perPound';
export type ValueCells = Readonly<Record<ValueKind, Term>>;

/** What every year comes to in money of the price base today, and all of them together. */
export function valueSheet(
  { workings }: PackData,
  about: { inputs: InputCells; plan: PlanCells; lines: LineCells; funding: FundingCells },
): { readonly sheet: BookSheet; readonly cells: ValueCells } {
  const { inputs, plan, lines, funding } = about;
  const rows = new YearRows(BOOK_SHEETS.value, BOOK_VALUE.title, workings);
  const factor = (label: string, rate: Term): YearRow =>
    rows.unsummed(label, '', 'factor', (year) => presentFactor(inputs, rate, year));
  const general = factor(BOOK_VALUE.factor, inputs.general);
  const forHealth = factor(BOOK_VALUE.healthFactor, inputs.health);
  const present = (label: string, money: (year: number) => Term, by = general): Term =>
    rows.calculated(label, '', 'pence', (year) => times(money(year), by.at(year))).total;
  const costs = present(BOOK_VALUE.spend, (year) => plus(plan.spend.at(year), funding.reflow.at(year)));
  const worth = present(BOOK_VALUE.worth, lines.worth.at);
  const saved = present(BOOK_VALUE.saved, lines.cash.at);
  const others = present(BOOK_VALUE.others, lines.others.at);
  const health = present(BOOK_VALUE.health, lines.health.at, forHealth);
  const net = present(BOOK_VALUE.net, funding.netCost.at);
  rows.heading(BOOK_SUMMARY.title);
  const put = (kind: ValueKind, term: Term, style: 'penceTotal' | 'units'): Term =>
    rows.rows.add(words(BOOK_SUMMARY.figures[kind]), formula(term, style)).at(1);
  const publicWorth = put('publicWorth', plus(worth, others, health), 'penceTotal');
  const care = lines.units.get(CARE_LINE);
  const cells = {
    ...{ costs, worth, saved, publicWorth },
    fund: put('fund', minus(saved, costs), 'penceTotal'),
    authority: put('authority', minus(constant(0), net), 'penceTotal'),
    publicValue: put('publicValue', minus(publicWorth, costs), 'penceTotal'),
    childYears: put('childYears', care ? minus(constant(0), ...care.terms) : constant(0), 'units'),
    perPound: put('perPound', ifAbove0(costs, over(publicWorth, costs), constant(0)), 'units'),
  };
  return { sheet: rows.sheet(), cells };
}

/** Out of cash into real terms of the price base, and to its worth in the first year. */
function presentFactor({ deflator, base, first }: InputCells, rate: Term, year: number): Term {
  const real = raised(plus(constant(1), deflator), minus(base, first, constant(year)));
  return over(real, raised(plus(constant(1), rate), constant(year)));
}
