import type { BidWorkings } from '../../../models/run/worked-bid.ts';
import { BOOK } from '../../text/bid-book.ts';
import { formula, number, SheetRows, words, type BookSheet, type Part } from '../book/book-sheet.ts';
import type { StyleName } from '../book/styles.ts';
import { sumOf, type Term } from '../book/term.ts';

/** Column of the first year on every sheet that goes by year. */
const FIRST = 2;
const HEAD_ROW = 2;

/** A row with one number for each year. */
export interface YearRow {
  readonly at: (year: number) => Term;
  readonly total: Term;
  readonly terms: readonly Term[];
}

/** A sheet that goes by year: what, how, the years, and all of them together. */
export class YearRows {
  readonly rows: SheetRows;
  readonly #years: readonly string[];

  constructor(name: string, title: string, { answers }: Pick<BidWorkings, 'answers'>, lead: string = BOOK.live) {
    this.rows = new SheetRows(name);
    this.#years = answers.years;
    this.rows.add(words(title, 'title'));
    this.rows.add(words(lead, 'muted'));
    this.rows.add(
      ...[words(BOOK.what, 'head'), words(BOOK.note, 'head')],
      ...this.#years.map((year) => words(year, 'headRight')),
      words(BOOK.total, 'headRight'),
    );
  }

  get years(): number {
    return this.#years.length;
  }

  heading(text: string): void {
    this.rows.add();
    this.rows.add(words(text, 'heading'), ...Array.from({ length: this.years + 2 }, () => words('', 'heading')));
  }

  /** A row of formulas. */
  calculated(label: string, note: string, style: StyleName, at: (year: number) => Term): YearRow {
    return this.#row(label, note, style, (year) => formula(at(year), style), true);
  }

  /** A row of formulas that nobody would add up: prices, factors, positions. */
  unsummed(label: string, note: string, style: StyleName, at: (year: number) => Term): YearRow {
    return this.#row(label, note, style, (year) => formula(at(year), style), false);
  }

  /** A row of formulas each of which rests on the one of the year before; null in the first. */
  chained(label: string, note: string, style: StyleName, at: (year: number, before: Term | null) => Term): YearRow {
    const row = this.rows.next;
    return this.#row(
      ...([label, note, style] as const),
      (year) => formula(at(year, year === 0 ? null : this.rows.cell(row, FIRST + year - 1)), style),
      false,
    );
  }

  /** A row of numbers that are told and not worked out here. */
  told(label: string, note: string, style: StyleName, values: ArrayLike<number>): YearRow {
    return this.#row(label, note, style, (year) => number(values[year] ?? NaN, style), false);
  }

  /** A row of numbers that the model gave, or that a person may change. */
  given(label: string, note: string, style: StyleName, values: ArrayLike<number>): YearRow {
    return this.#row(label, note, style, (year) => number(values[year] ?? 0, style), true);
  }

  sheet(): BookSheet {
    const { name, cells } = this.rows;
    const widths = [52, 30, ...this.#years.map(() => 14), 15];
    const freeze = { rows: HEAD_ROW + 1, columns: 1 };
    return { name, cells, widths, freeze, repeat: [HEAD_ROW, HEAD_ROW], landscape: true };
  }

  #row(label: string, note: string, style: StyleName, at: (year: number) => Part, isSummed: boolean): YearRow {
    const isTotal = style.endsWith('Total');
    const { years, rows } = this;
    const place = rows.next;
    const side = isTotal ? 'boldTotal' : null;
    const row = rows.add(words(label, side ?? 'text'), words(note, side ?? 'muted'));
    for (let year = 0; year < years; year++) rows.put(place, FIRST + year, at(year));
    const terms = Array.from({ length: years }, (_, year) => row.at(FIRST + year));
    const total = sumOf(row.between(FIRST, FIRST + years - 1));
    if (isSummed) rows.put(place, FIRST + years, formula(total, isTotal ? style : totalStyle(style)));
    return { terms, at: (year) => terms[year] as Term, total: isSummed ? rows.cell(place, FIRST + years) : total };
  }
}

/** The total of inputs is no input. */
function totalStyle(style: StyleName): StyleName {
  switch (style) {
    case 'poundsInput':
      return 'pounds';
    case 'penceInput':
      return 'pence';
    default:
      return style;
  }
}
