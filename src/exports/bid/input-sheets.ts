import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../../models/care/evidence.ts';
import { INFLATION_CLASSES, type InflationClass } from '../../../models/economics/bid.ts';
import { financialYear } from '../../../models/economics/financial-year.ts';
import { BOOK, BOOK_INPUTS, BOOK_SHEETS } from '../../text/bid-book.ts';
import { strengthInWords } from '../../text/evidence.ts';
import { number, SheetRows, words, type BookSheet } from '../book/book-sheet.ts';
import type { StyleName } from '../book/styles.ts';
import { constant, minus, plus, raised, times, type Term } from '../book/term.ts';
import type { PackData } from './pack-data.ts';

/** Cells of the sheet of inputs, by what they hold. */
export interface InputCells {
  readonly first: Term;
  readonly base: Term;
  readonly deflator: Term;
  readonly general: Term;
  readonly health: Term;
  readonly growth: Readonly<Record<InflationClass, Term>>;
  readonly optimism: Readonly<Record<EvidenceStrength, Term>>;
  readonly average: Term;
  readonly clawback: Term;
  readonly carry: Term;
}

/** Numbers that hold for all lines. */
export function inputsSheet({ workings }: PackData): { readonly sheet: BookSheet; readonly cells: InputCells } {
  const { bid } = workings.question;
  const { value, funding } = bid;
  const rows = new SheetRows(BOOK_SHEETS.inputs);
  rows.add(words(BOOK_INPUTS.title, 'title'));
  rows.add(words(BOOK.live, 'muted'));
  rows.add(words(BOOK.what, 'head'), words(BOOK.value, 'headRight'));
  const put = (label: string, amount: number, style: StyleName): Term =>
    rows.add(words(label), number(amount, style)).at(1);
  const first = put(BOOK_INPUTS.first, workings.first, 'yearInput');
  const base = put(BOOK_INPUTS.base, financialYear(value.priceBase) ?? workings.first, 'yearInput');
  const deflator = put(BOOK_INPUTS.deflator, value.deflator, 'percentInput');
  const general = put(BOOK_INPUTS.general, value.discount.general, 'percentInput');
  const health = put(BOOK_INPUTS.health, value.discount.health, 'percentInput');
  const growth = Object.fromEntries(
    INFLATION_CLASSES.map((each) => [each, put(BOOK_INPUTS.growth[each], workings.growth[each], 'percentInput')]),
  ) as Record<InflationClass, Term>;
  const optimism = Object.fromEntries(
    EVIDENCE_STRENGTHS.map((each) => [
      each,
      put(BOOK_INPUTS.optimism(strengthInWords(each)), value.optimism?.[each] ?? 0, 'percentInput'),
    ]),
  ) as Record<EvidenceStrength, Term>;
  const average = put(BOOK_INPUTS.average, value.basis === 'average' ? 1 : 0, 'wholeInput');
  const clawback = put(BOOK_INPUTS.clawback, funding.clawback, 'percentInput');
  const carry = put(BOOK_INPUTS.carry, funding.carryForward ? 1 : 0, 'wholeInput');
  const { name, cells } = rows;
  const sheet = { name, cells, widths: [80, 16], freeze: { rows: 3, columns: 0 }, landscape: false };
  return { sheet, cells: { first, base, deflator, general, health, growth, optimism, average, clawback, carry } };
}

/** A price of so much in money of one year, grown to a year of the run. */
export function grown(
  price: Term,
  moneyOf: Term,
  growth: Term,
  { first }: Pick<InputCells, 'first'>,
  year: number,
): Term {
  return times(price, raised(plus(constant(1), growth), plus(minus(first, moneyOf), constant(year))));
}
