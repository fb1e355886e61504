import { neutralised } from './neutral.ts';
import type { Cell, Sheet } from './sheet.ts';

/** The parts of an Office Open XML workbook (ECMA-376) that its tables need, and no more. */

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Most characters a cell can hold. */
const LONGEST_CELL = 32_767;

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text inside XML. What XML cannot hold is written the workbook's own way, `_x0007_`, and text that looks like that as well. */
export function escaped(text: string): string {
  return text
    .replaceAll(/\p{Surrogate}/gu, '\uFFFD')
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(
      /[^\t\n\u0020-\uFFFD]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replaceAll(/[&<>"]/g, (character) => NAMES[character] ?? '');
}

/** `A`, `B`, … `Z`, `AA`: the letters of a column, the first being 0. */
export function columnLetters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnLetters(Math.floor(index / 26) - 1) + last;
}

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

const STYLES = [
  `${XML}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>`,
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders>',
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf fontId="0" xfId="0"/>',
  '<xf fontId="1" xfId="0" applyFont="1"/></cellXfs>',
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');

/** Every file of a workbook by its path. */
export function workbookFiles(sheets: readonly Sheet[]): Record<string, string> {
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
    'xl/workbook.xml': `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': [
      `${XML}<Relationships xmlns="${RELATIONS}">${relation('styles', 'styles', 'styles.xml')}`,
      ...numbered.map(({ number }) => relation(`sheet${number}`, 'worksheet', `worksheets/sheet${number}.xml`)),
      '</Relationships>',
    ].join(''),
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(
      numbered.map(({ sheet, number }) => [`xl/worksheets/sheet${number}.xml`, sheetXml(sheet)] as const),
    ),
  };
}
