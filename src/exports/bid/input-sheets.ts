import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../../../models/care/evidence.ts';
import { INFLATION_CLASSES, type InflationClass } from '../../../models/economics/bid.ts';
import { financialYear, priceYearOf } from '../../../models/economics/financial-year.ts';
import type { WorkedEffect, WorkedLine } from '../../../models/run/worked-bid.ts';
import { BOOK, BOOK_INPUTS, BOOK_PRICES, BOOK_SHEETS } from '../../text/bid-book.ts';
import { strengthInWords } from '../../text/evidence.ts';
import { formula, number, SheetRows, words, type BookSheet } from '../book/book-sheet.ts';
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

/** Cells of one price: what it is in a year of the run, and what becomes of a change. */
export interface PriceCells {
  /** Price of a unit for a whole year, in the money of a year of the run. */
  readonly inYear: (year: number) => Term;
  readonly marginal: Term;
  readonly cashable: Term;
  readonly lag: Term;
}

/** Prices by the id of their line, and of effects on others by their own. */
export interface PricesCells {
  readonly lines: ReadonlyMap<string, PriceCells>;
  readonly effects: ReadonlyMap<string, PriceCells>;
}

const MONTHS = 12;

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

/** Every price of a line and of an effect on others. */
export function pricesSheet(
  data: PackData,
  inputs: InputCells,
): { readonly sheet: BookSheet; readonly cells: PricesCells } {
  const { workings } = data;
  const rows = new SheetRows(BOOK_SHEETS.prices);
  rows.add(words(BOOK_PRICES.title, 'title'));
  rows.add(words(BOOK.live, 'muted'));
  rows.add(...BOOK_PRICES.head.map((each) => words(each, 'head')));
  const lines = workings.lines.map((line): [string, PriceCells] => [line.id, lineRow(rows, line, data, inputs)]);
  rows.add();
  rows.add(words(BOOK_PRICES.effects, 'heading'));
  const effects = workings.effects.map((effect): [string, PriceCells] => [effect.id, effectRow(rows, effect, inputs)]);
  const { name, cells } = rows;
  const widths = [44, 12, 22, 10, 10, 10, 11, 11, 11, 14, 70];
  const sheet = { name, cells, widths, freeze: { rows: 3, columns: 1 }, repeat: [2, 2], landscape: true } as const;
  return { sheet, cells: { lines: new Map(lines), effects: new Map(effects) } };
}

function lineRow(rows: SheetRows, line: WorkedLine, { library, workings }: PackData, inputs: InputCells): PriceCells {
  const { id, price, priceYear, isEvent, pricesPerMonth, inflation, marginal, cashable, lagMonths } = line;
  const own = workings.question.bid.prices.find((each) => each.id === id) ?? library[id];
  const row = rows.add(
    ...[words(own?.label ?? id, 'wrapped'), number(price, 'penceInput'), words(own?.unit ?? '', 'wrapped')],
    ...[number(priceYearOf(priceYear), 'yearInput'), number(isEvent ? 1 : pricesPerMonth * MONTHS, 'factor')],
    ...[formula(inputs.growth[inflation], 'percent'), number(marginal, 'percentInput')],
    ...[number(cashable, 'percentInput'), number(lagMonths, 'wholeInput')],
    ...[words(own ? strengthInWords(own.strength) : ''), words(own?.source ?? '', 'mutedWrapped')],
  );
  return {
    inYear: (year) => times(grown(row.at(1), row.at(3), row.at(5), inputs, year), row.at(4)),
    ...{ marginal: row.at(6), cashable: row.at(7), lag: row.at(8) },
  };
}

function effectRow(rows: SheetRows, effect: WorkedEffect, inputs: InputCells): PriceCells {
  const { label, price, payer, priceYear, inflation } = effect;
  const row = rows.add(
    ...[words(label, 'wrapped'), number(price, 'penceInput'), words(BOOK_PRICES.payers[payer])],
    ...[number(priceYearOf(priceYear), 'yearInput'), number(1, 'factor'), formula(inputs.growth[inflation], 'percent')],
  );
  const one = constant(1);
  return {
    inYear: (year) => times(grown(row.at(1), row.at(3), row.at(5), inputs, year), row.at(4)),
    ...{ marginal: one, cashable: one, lag: one },
  };
}
