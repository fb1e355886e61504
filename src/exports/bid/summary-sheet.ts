import type { BidAnswer } from '../../../models/run/bid-answer.ts';
import type { Spread } from '../../../models/run/bid-spread.ts';
import { BOOK, BOOK_SHEETS, BOOK_SUMMARY } from '../../text/bid-book.ts';
import { formula, number, SheetRows, words, type BookSheet, type Part } from '../book/book-sheet.ts';
import type { StyleName } from '../book/styles.ts';
import { minus } from '../book/term.ts';
import type { PackData } from './pack-data.ts';
import type { ValueCells, ValueKind } from './value-sheet.ts';

const KINDS = Object.keys(BOOK_SUMMARY.figures) as ValueKind[];

/** What the bid comes to: worked out cell by cell, beside what the runs say and how sure that is. */
export function summarySheet(data: PackData, cells: ValueCells): BookSheet {
  const rows = new SheetRows(BOOK_SHEETS.summary);
  rows.add(words(BOOK_SUMMARY.title, 'title'));
  rows.add(words(BOOK_SUMMARY.lead, 'muted'));
  rows.add();
  for (const [name, value] of facts(data))
    rows.add(words(name, 'muted'), typeof value === 'number' ? number(value, 'wholeLeft') : words(value));
  rows.add();
  rows.add(...BOOK_SUMMARY.head.map((each, at) => words(each, at === 0 ? 'head' : 'headRight')));
  const [expected] = data.workings.answers.answers;
  const [simulated] = data.answers.answers;
  for (const kind of KINDS) {
    const style: StyleName = kind === 'childYears' || kind === 'perPound' ? 'units' : 'pence';
    const there = expected ? (spreadOf(expected, kind).mean ?? NaN) : NaN;
    const live = rows.next;
    rows.add(words(BOOK_SUMMARY.figures[kind], 'wrapped'), formula(cells[kind], style), number(there, style));
    rows.put(live, 3, formula(minus(rows.cell(live, 1), rows.cell(live, 2)), style));
    spreadParts(simulated, kind, style).forEach((part, at) => {
      rows.put(live, 4 + at, part);
    });
  }
  rows.add();
  for (const text of [BOOK_SUMMARY.gap, BOOK.live]) rows.add(words(text, 'muted'));
  rows.add(words(BOOK_SUMMARY.twoWays, 'bold'));
  for (const text of BOOK_SUMMARY.twoWaysText) rows.add(words(text));
  addChances(rows, data);
  if (data.warnings.length > 0) {
    rows.add();
    rows.add(words(BOOK_SUMMARY.warnings, 'bold'));
    for (const warning of data.warnings) rows.add(words(warning));
  }
  const { name, cells: own } = rows;
  return { name, cells: own, widths: [50, 20, 20, 14, 20, 20, 20], freeze: { rows: 0, columns: 0 }, landscape: true };
}

function facts({ place, plan, against, workings, answers, seed, date }: PackData): [string, string | number][] {
  const { facts: f } = BOOK_SUMMARY;
  const { years } = answers;
  return [
    ...[
      [f.place, place] as [string, string],
      [f.plan, plan] as [string, string],
      [f.against, against] as [string, string],
    ],
    [f.years, `${years[0] ?? ''} – ${years.at(-1) ?? ''}`],
    [f.base, workings.answers.priceBase],
    [f.version, answers.modelVersion],
    [f.seed, seed],
    [f.runs, answers.replicates],
    [f.made, date],
  ];
}

function spreadOf(answer: BidAnswer, kind: ValueKind): Pick<Spread, 'mean' | 'p5' | 'p95'> {
  if (kind !== 'perPound') return answer.whole[kind];
  const { ofMeans, p5, p95 } = answer.perPound.publicWorth;
  return { mean: ofMeans ?? 0, p5, p95 };
}

function spreadParts(answer: BidAnswer | undefined, kind: ValueKind, style: StyleName): Part[] {
  if (!answer) return [];
  const { mean, p5, p95 } = spreadOf(answer, kind);
  return [mean, p5, p95].map((value) => (value === null ? null : number(value, style === 'pence' ? 'pounds' : style)));
}

function addChances(rows: SheetRows, { answers }: PackData): void {
  const chance = answers.answers[0]?.breakEven.fund.chance ?? [];
  rows.add();
  rows.add(words(BOOK_SUMMARY.chance, 'bold'));
  answers.years.forEach((year, at) => {
    rows.add(words(year), number(chance[at] ?? NaN, 'percent'));
  });
}
