import type { Compared } from '../results/compared.ts';
import { COLUMNS } from '../text/exports.ts';
import { aboutSheet, assumptionsSheet, scenariosSheet } from './about-sheets.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import { csvOfSheet } from './csv-file.ts';
import { differencesSheet, resultsSheet } from './results-sheets.ts';
import type { Sheet } from './sheet.ts';
import { RULE } from './suppress.ts';
import type { Taken } from './taken.ts';
import { XLSX_TYPE, xlsxOf } from './xlsx-file.ts';
import { comparedAtYearEnds, summaryAtYearEnds } from './year-ends.ts';

/** Levels of every month as CSV; the workbook holds everything else as well, at the ends of years. */
export function resultsCsv(taken: Taken): Blob {
  return csvBlob(withRule(resultsSheet(taken), taken.isOwnData));
}

/** Every scenario against one of them, every month, as CSV. */
export function comparisonsCsv(compared: Compared, isOwnData: boolean): Blob {
  return csvBlob(withRule(comparisonSheet(compared, isOwnData), isOwnData));
}

/** Comparisons, results, differences, what was changed, assumptions and sources as one workbook. */
export async function workbook(taken: Taken, compared: Compared): Promise<Blob> {
  const yearly: Taken = { ...taken, summary: summaryAtYearEnds(taken.summary) };
  const sheets = [
    aboutSheet(taken),
    comparisonSheet(comparedAtYearEnds(compared), taken.isOwnData),
    ...[resultsSheet, differencesSheet, scenariosSheet, assumptionsSheet].map((make) => make(yearly)),
  ];
  return new Blob([await xlsxOf(sheets)], { type: XLSX_TYPE });
}

/** A file of one table has no page to say the rule on small numbers on: it stands in the first row of a column of its own. */
function withRule(sheet: Sheet, isOwnData: boolean): Sheet {
  if (!isOwnData) return sheet;
  return {
    ...sheet,
    columns: [...sheet.columns, { label: COLUMNS.note, width: 60 }],
    rows: sheet.rows.map((row, at) => [...row, at === 0 ? RULE : null]),
  };
}

function csvBlob(sheet: Sheet): Blob {
  return new Blob([csvOfSheet(sheet)], { type: 'text/csv;charset=utf-8' });
}
