import type { BesidePublished } from '../../models/authority/beside-published.ts';
import type { KindReport, TableReport } from '../../models/returns/report.ts';
import type { YearCounts } from '../../models/returns/year-counts.ts';
import { listed, percent, signed, whole } from './numbers.ts';
import { KIND_NAMES, TABLE_NAMES, windowsInWords, YEAR_COLUMNS } from './returns-kinds.ts';
import { BESIDE, REPORT_OF_FILES } from './returns.ts';
import { numbers, words, type WordTable } from './word-table.ts';

export function kindsTable(kinds: readonly KindReport[]): WordTable {
  const { kind, covered, rows, open, missing, none, notCovered } = REPORT_OF_FILES;
  return {
    columns: [words(kind), words(covered), numbers(rows), numbers(open), words(missing)],
    rows: kinds.map((each) => {
      if (each.windows.length === 0) return [KIND_NAMES[each.kind], notCovered, '–', '–', '–'];
      const years = each.missingYears.length === 0 ? none : listed(each.missingYears.map(String));
      return [KIND_NAMES[each.kind], windowsInWords(each.windows), whole(each.rows), whole(each.open), years];
    }),
  };
}

/** One column for each kind of count that any year has. */
export function yearsTable(years: readonly YearCounts[]): WordTable {
  const columns = YEAR_COLUMNS.filter(([id]) => years.some((each) => each[id] !== null));
  return {
    columns: [words(REPORT_OF_FILES.year), ...columns.map(([, label]) => numbers(label))],
    rows: years.map((each) => [
      String(each.year),
      ...columns.map(([id]) => {
        const amount = each[id];
        return amount === null ? '–' : whole(amount);
      }),
    ]),
  };
}

export function besideTable(counts: readonly BesidePublished[]): WordTable {
  const { what, own, published, apart, ownRate, publishedRate, englandRate, unknown } = BESIDE;
  const labels = new Map<string, string>(YEAR_COLUMNS);
  const rate = (value: number | null): string => (value === null ? '–' : whole(value));
  return {
    columns: [words(what), ...[own, published, apart, ownRate, publishedRate, englandRate].map(numbers)],
    rows: counts.map((each) => [
      BESIDE.ofYear(labels.get(each.id) ?? '', each.year),
      whole(each.own),
      each.published === null ? unknown : BESIDE.inYear(whole(each.published), each.publishedYear),
      apartInWords(each),
      ...[each.ownRate, each.publishedRate, each.englandRate].map(rate),
    ]),
  };
}

/** How far a count is from what is published of the same year; years apart are not set against each other. */
function apartInWords({ own, published, year, publishedYear }: BesidePublished): string {
  if (published === null || published === 0 || year !== publishedYear) return '–';
  return signed(Math.round((100 * (own - published)) / published) / 100, percent);
}

export function tablesOfFile(tables: readonly TableReport[]): WordTable {
  const { readAs, rowsRead, rowsLeftOut, unused } = REPORT_OF_FILES;
  return {
    columns: [words(readAs), numbers(rowsRead), numbers(rowsLeftOut)],
    rows: tables.map((each) => [
      each.unused ? `${TABLE_NAMES[each.table]} (${unused})` : TABLE_NAMES[each.table],
      whole(each.rows),
      each.unused ? '–' : whole(each.leftOut),
    ]),
  };
}
