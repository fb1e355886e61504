import type { BookSheet } from './book/book-sheet.ts';
import type { Sheet } from './sheet.ts';
import { workbookFiles } from './workbook-xml.ts';

/** What a browser calls such a file. */
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every file in it bears this date, so that the same tables give the same bytes. */
const NO_DATE = '1980-01-01T00:00:00';

/** Tables as a workbook that spreadsheets open (XLSX). What packs it is loaded when first asked for. */
export async function xlsxOf(sheets: readonly (Sheet | BookSheet)[]): Promise<Uint8Array<ArrayBuffer>> {
  const { strToU8, zipSync } = await import('fflate');
  const files = Object.entries(workbookFiles(sheets)).map(([path, text]) => [path, strToU8(text)] as const);
  return Uint8Array.from(zipSync(Object.fromEntries(files), { level: 6, mtime: NO_DATE }));
}
