import type { EvidenceEntry } from '../../../models/care/evidence.ts';
import type { UncertainNumber } from '../../../models/economics/bid.ts';
import { priceYearOf } from '../../../models/economics/financial-year.ts';
import { interval90 } from '../../../models/random/distributions.ts';
import type { WorkedEffect, WorkedLine } from '../../../models/run/worked-bid.ts';
import { BOOK, BOOK_PRICES, BOOK_SHEETS } from '../../text/bid-book.ts';
import { strengthInWords } from '../../text/evidence.ts';
import { formula, number, SheetRows, words, type BookSheet, type Part } from '../book/book-sheet.ts';
import { constant, times, type Term } from '../book/term.ts';
import { grown, type InputCells } from './input-sheets.ts';
import type { PackData } from './pack-data.ts';

const MONTHS = 12;

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

/** Every price of a line and of an effect on others. */
export function pricesSheet(
  data: PackData,
  inputs: InputCells,
): { readonly sheet: BookSheet; readonly cells: PricesCells } {
  const { workings } = data;
  const rows = new SheetRows(BOOK_SHEETS.prices);
  rows.add(words(BOOK_PRICES.title, 'title'));
  rows.add(words(BOOK.live, 'muted'));
  rows.add(words(BOOK_PRICES.lead, 'muted'));
  rows.add();
  rows.add(...BOOK_PRICES.head.map((each) => words(each, 'head')));
  const lines = workings.lines.map((line): [string, PriceCells] => [line.id, lineRow(rows, line, data, inputs)]);
  rows.add();
  rows.add(words(BOOK_PRICES.effects, 'heading'));
  const statedOf = ({ id }: WorkedEffect): UncertainNumber | undefined =>
    workings.question.bid.value.external.find((each) => each.id === id)?.price;
  const effects = workings.effects.map((effect): [string, PriceCells] => [
    effect.id,
    effectRow(rows, effect, statedOf(effect), inputs),
  ]);
  const { name, cells } = rows;
  const widths = [44, 13, 22, 10, 10, 10, 11, 11, 11, 13, 13, 13, 14, 70];
  const sheet = { name, cells, widths, freeze: { rows: 5, columns: 1 }, repeat: [4, 4], landscape: true } as const;
  return { sheet, cells: { lines: new Map(lines), effects: new Map(effects) } };
}

function lineRow(rows: SheetRows, line: WorkedLine, { library, workings }: PackData, inputs: InputCells): PriceCells {
  const { id, price, priceYear, isEvent, pricesPerMonth, inflation, marginal, cashable, lagMonths } = line;
  const own = workings.question.bid.prices.find((each) => each.id === id) ?? library[id];
  const row = rows.add(
    ...[words(own?.label ?? id, 'wrapped'), number(price, 'penceInput'), words(own?.unit ?? '', 'wrapped')],
    ...[number(priceYearOf(priceYear), 'yearInput'), number(isEvent ? 1 : pricesPerMonth * MONTHS, 'factor')],
    ...[formula(inputs.growth[inflation], 'percent'), number(marginal, 'percentInput')],
    ...[number(cashable, 'percentInput'), number(lagMonths, 'wholeInput'), ...statedParts(own)],
    ...[words(own ? strengthInWords(own.strength) : ''), words(own?.source ?? '', 'mutedWrapped')],
  );
  return {
    inYear: (year) => times(grown(row.at(1), row.at(3), row.at(5), inputs, year), row.at(4)),
    ...{ marginal: row.at(6), cashable: row.at(7), lag: row.at(8) },
  };
}

/** A price as it is stated, and the range it is drawn from where it has one. */
function statedParts(price: Pick<EvidenceEntry, 'value' | 'distribution'> | undefined): Part[] {
  const { value, distribution } = price ?? {};
  const [low = null, high = null] =
    distribution === undefined || distribution.kind === 'fixed' ? [] : interval90(distribution);
  return [typeof value === 'number' ? value : null, low, high].map((each) =>
    each === null ? null : number(each, 'pence'),
  );
}

function effectRow(
  rows: SheetRows,
  effect: WorkedEffect,
  stated: UncertainNumber | undefined,
  inputs: InputCells,
): PriceCells {
  const { label, price, payer, priceYear, inflation } = effect;
  const row = rows.add(
    ...[words(label, 'wrapped'), number(price, 'penceInput'), words(BOOK_PRICES.payers[payer])],
    ...[number(priceYearOf(priceYear), 'yearInput'), number(1, 'factor'), formula(inputs.growth[inflation], 'percent')],
    ...[null, null, null, ...statedParts(stated)],
  );
  const one = constant(1);
  return {
    inYear: (year) => times(grown(row.at(1), row.at(3), row.at(5), inputs, year), row.at(4)),
    ...{ marginal: one, cashable: one, lag: one },
  };
}
