import { aboutSheet, assumptionsSheet, scenariosSheet } from './about-sheets.ts';
import { csvOfSheet } from './csv-file.ts';
import { differencesSheet, resultsSheet } from './results-sheets.ts';
import type { Taken } from './taken.ts';
import { xlsxOf } from './xlsx-file.ts';

/** Levels as CSV; the workbook holds everything else as well. */
export function resultsCsv(taken: Taken): Blob {
  return csvBlob(csvOfSheet(resultsSheet(taken)));
}

/** Differences as CSV. */
export function differencesCsv(taken: Taken): Blob {
  return csvBlob(csvOfSheet(differencesSheet(taken)));
}

/** Results, differences, what was changed, assumptions and sources as one workbook. */
export async function workbook(taken: Taken): Promise<Blob> {
  const sheets = [aboutSheet, resultsSheet, differencesSheet, scenariosSheet, assumptionsSheet].map((make) =>
    make(taken),
  );
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return new Blob([await xlsxOf(sheets)], { type });
}

function csvBlob(text: string): Blob {
  return new Blob([text], { type: 'text/csv;charset=utf-8' });
}
