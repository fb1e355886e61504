import type { KindReport, TableReport } from '../../models/returns/report.ts';
import type { YearCounts } from '../../models/returns/year-counts.ts';
import { listed, whole } from './numbers.ts';
import { KIND_NAMES, TABLE_NAMES, windowsInWords, YEAR_COLUMNS } from './returns-kinds.ts';
import { REPORT_OF_FILES } from './returns.ts';
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
