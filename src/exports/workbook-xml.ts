import type { BookSheet } from './book/book-sheet.ts';
import { bookSheetXml, repeatedXml } from './book/book-xml.ts';
import { stylesXml } from './book/styles.ts';
import { neutralised } from './neutral.ts';
import type { Cell, Sheet } from './sheet.ts';
import { columnLetters, escaped, LONGEST_CELL, MAIN, XML } from './xml-text.ts';

/** The parts of an Office Open XML workbook (ECMA-376) that its tables need, and no more. */

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function cellXml(cell: Cell, place: string, style: 0 | 1): string {
  const styled = style === 0 ? '' : ' s="1"';
  if (cell === null) return '';
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? `<c r="${place}"${styled}><v>${String(cell)}</v></c>` : '';
  const text = escaped(neutralised(cell).slice(0, LONGEST_CELL));
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function rowXml(cells: readonly Cell[], row: number, style: 0 | 1): string {
  const places = cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${String(row)}`, style));
  return `<row r="${String(row)}">${places.join('')}</row>`;
}

function sheetXml({ columns, rows }: Sheet): string {
  const widths = columns.map(({ width }, at) => {
    const place = String(at + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  });
  const corner = `${columnLetters(columns.length - 1)}${String(rows.length + 1)}`;
  const head = columns.map(({ label }) => label);
  return [
    `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">`,
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData>${rowXml(head, 1, 1)}`,
    ...rows.map((row, at) => rowXml(row, at + 2, 0)),
    `</sheetData><autoFilter ref="A1:${corner}"/></worksheet>`,
  ].join('');
}

/** Names that a workbook gives to parts of its sheets. */
function namesXml(sheets: readonly (Sheet | BookSheet)[]): string {
  const names = sheets.map((sheet, place) => ('cells' in sheet ? repeatedXml(sheet, place) : '')).join('');
  return names === '' ? '' : `<definedNames>${names}</definedNames>`;
}

/** Every file of a workbook by its path. */
export function workbookFiles(sheets: readonly (Sheet | BookSheet)[]): Record<string, string> {
  const numbered = sheets.map((sheet, at) => ({ sheet, number: String(at + 1) }));
  const relation = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  const part = (path: string, type: string): string =>
    `<Override PartName="/${path}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  const listed = numbered.map(
    ({ sheet, number }) => `<sheet name="${escaped(sheet.name)}" sheetId="${number}" r:id="sheet${number}"/>`,
  );
  return {
    '[Content_Types].xml': [
      `${XML}<Types xmlns="${TYPES}"><Default Extension="xml" ContentType="application/xml"/>`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      part('xl/workbook.xml', 'sheet.main') + part('xl/styles.xml', 'styles'),
      ...numbered.map(({ number }) => part(`xl/worksheets/sheet${number}.xml`, 'worksheet')),
      '</Types>',
    ].join(''),
    '_rels/.rels': `${XML}<Relationships xmlns="${RELATIONS}">${relation('book', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets>${namesXml(sheets)}<calcPr fullCalcOnLoad="1"/></workbook>`,
    'xl/_rels/workbook.xml.rels': [
      `${XML}<Relationships xmlns="${RELATIONS}">${relation('styles', 'styles', 'styles.xml')}`,
      ...numbered.map(({ number }) => relation(`sheet${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
      '</Relationships>',
    ].join(''),
    'xl/styles.xml': stylesXml(),
    ...Object.fromEntries(
      numbered.map(
        ({ sheet, number }) =>
          [`xl/worksheets/sheet${number}.xml`, 'cells' in sheet ? bookSheetXml(sheet) : sheetXml(sheet)] as const,
      ),
    ),
  };
}
