import type { Summary } from '../../../models/run/request.ts';
import { SPREAD_KINDS } from '../../../models/run/bid-kinds.ts';
import { BOOK_MONITORING, BOOK_RISKS, BOOK_RUNS } from '../../text/bid-book-told.ts';
import { BOOK_SHEETS } from '../../text/bid-book.ts';
import { number, SheetRows, words, type BookSheet, type Part } from '../book/book-sheet.ts';
import type { StyleName } from '../book/styles.ts';
import { disclosed } from '../suppress.ts';
import { riskLabel } from './risk-label.ts';
import type { PackData } from './pack-data.ts';
import { YearRows } from './year-rows.ts';

const STATISTICS = Object.keys(BOOK_RUNS.statistics) as (keyof Summary)[];

/** What the runs give, which no formula can: distributions. */
export function runsSheet({ workings, answers }: PackData): BookSheet {
  const rows = new YearRows(BOOK_SHEETS.runs, BOOK_RUNS.title, workings, '');
  const [answer] = answers.answers;
  if (!answer) return rows.sheet();
  for (const kind of SPREAD_KINDS) {
    rows.heading(BOOK_RUNS.kinds[kind]);
    for (const statistic of STATISTICS)
      rows.told(BOOK_RUNS.kinds[kind], BOOK_RUNS.statistics[statistic], 'pounds', answer.years[kind][statistic]);
  }
  rows.heading(BOOK_RUNS.chance);
  rows.told(BOOK_RUNS.chance, BOOK_RUNS.fund, 'percent', answer.breakEven.fund.chance);
  rows.told(BOOK_RUNS.chance, BOOK_RUNS.authority, 'percent', answer.breakEven.authority.chance);
  return rows.sheet();
}

/** Each uncertain number by itself. */
export function risksSheet(data: PackData): BookSheet {
  const { stated, inputs } = data.sensitivity;
  const rows = new SheetRows(BOOK_SHEETS.risks);
  rows.add(words(BOOK_RISKS.title, 'title'));
  rows.add(...BOOK_RISKS.head.map((each, at) => words(each, at < 2 ? 'head' : 'headRight')));
  const blank = Array.from({ length: 5 }, () => null);
  rows.add(
    words(BOOK_RISKS.base, 'bold'),
    ...blank,
    number(stated.publicValue, 'pounds'),
    null,
    number(stated.fund, 'pounds'),
  );
  for (const input of inputs) {
    const { kind, atLow, atHigh, breaksAt } = input;
    const style: StyleName = kind === 'price' ? 'pence' : kind === 'evidence' ? 'factor' : 'percent';
    const zero = (value: number | null): Part =>
      value === null ? words(BOOK_RISKS.never, 'right') : number(value, style);
    rows.add(
      ...[words(riskLabel(data, input), 'wrapped'), words(BOOK_RISKS.kinds[kind], 'wrapped')],
      ...[input.stated, input.low, input.high].map((value) => number(value, style)),
      ...[atLow.publicValue, atHigh.publicValue, atLow.fund, atHigh.fund].map((value) => number(value, 'pounds')),
      ...[zero(breaksAt.publicValue), zero(breaksAt.fund)],
    );
  }
  const widths = [46, 20, 12, 12, 12, 16, 16, 16, 16, 15, 15];
  const { name, cells } = rows;
  return { name, cells, widths, freeze: { rows: 2, columns: 1 }, repeat: [1, 1], landscape: true };
}

/** What to expect quarter by quarter, with room for what happens. */
export function monitoringSheet({ answers, isOwnData }: PackData): BookSheet {
  const rows = new SheetRows(BOOK_SHEETS.monitoring);
  rows.add(words(BOOK_MONITORING.title, 'title'));
  rows.add(words(BOOK_MONITORING.lead, 'muted'));
  rows.add();
  rows.add(...BOOK_MONITORING.head.map((each, at) => words(each, at < 3 ? 'head' : 'headRight')));
  const { measures = [], quarters = [] } = answers.answers[0]?.monitoring ?? {};
  for (const { label, unit, atEnd, summary } of measures) {
    const style = unit === 'pounds' ? 'pounds' : 'tenths';
    const measured = `${BOOK_MONITORING.units[unit]}, ${atEnd ? BOOK_MONITORING.atEnd : BOOK_MONITORING.over}`;
    quarters.forEach((quarter, at) => {
      const values = (['mean', 'p5', 'p25', 'p75', 'p95'] as const).map((each) => {
        const shown = disclosed(summary[each][at] ?? NaN, { isOwnData, isCount: unit !== 'pounds' });
        return typeof shown === 'number' ? number(shown, style) : words(shown ?? '', 'right');
      });
      rows.add(words(label), words(measured, 'muted'), words(quarter), ...values, words('', 'blank'));
    });
  }
  const { name, cells } = rows;
  const widths = [48, 32, 14, 14, 14, 14, 14, 14, 16];
  return { name, cells, widths, freeze: { rows: 4, columns: 1 }, repeat: [3, 3], landscape: true };
}
