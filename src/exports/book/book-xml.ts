import { neutralised } from '../neutral.ts';
import { columnLetters, escaped, LONGEST_CELL, MAIN, XML } from '../xml-text.ts';
import type { BookCell, BookSheet } from './book-sheet.ts';
import { isWrapped, styleNumber } from './styles.ts';

/** One cell. A formula has what it comes to beside it, for readers that work nothing out. */
function cellXml({ value, formula, style }: BookCell, place: string): string {
  const at = `<c r="${place}" s="${String(styleNumber(style))}"`;
  if (formula !== undefined) {
    const cached = typeof value === 'number' && Number.isFinite(value) ? `<v>${String(value)}</v>` : '';
    return `${at}><f>${escaped(formula)}</f>${cached}</c>`;
  }
  if (value === null || value === '') return style === 'text' ? '' : `${at}/>`;
  if (typeof value === 'number') return Number.isFinite(value) ? `${at}><v>${String(value)}</v></c>` : `${at}/>`;
  const text = escaped(neutralised(value).slice(0, LONGEST_CELL));
  return `${at} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

function paneXml({ freeze: { rows, columns } }: BookSheet): string {
  if (rows === 0 && columns === 0) return '';
  const splits = [
    ...(columns > 0 ? [`xSplit="${String(columns)}"`] : []),
    ...(rows > 0 ? [`ySplit="${String(rows)}"`] : []),
  ];
  const pane = rows > 0 && columns > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const corner = `${columnLetters(columns)}${String(rows + 1)}`;
  return `<pane ${splits.join(' ')} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
}

const LINE = 15;
const TITLE = 24;

/** Room for text that runs over several lines and for titles, which not every reader makes by itself. */
function heightOf(cells: readonly BookCell[], widths: readonly number[]): string {
  if (cells.some(({ style }) => style === 'title')) return ` ht="${String(TITLE)}" customHeight="1"`;
  const lines = cells.map(({ value, style }, at) =>
    isWrapped(style) && typeof value === 'string' ? Math.ceil((1.1 * value.length) / (widths[at] ?? value.length)) : 1,
  );
  const most = Math.max(1, ...lines);
  return most === 1 ? '' : ` ht="${String(most * LINE)}" customHeight="1"`;
}

/** A sheet that is set out as a page: one page wide on A4, its name and pages at the foot. */
export function bookSheetXml(sheet: BookSheet): string {
  const widths = sheet.widths.map((width, at) => {
    const place = String(at + 1);
    return `<col min="${place}" max="${place}" width="${String(width)}" customWidth="1"/>`;
  });
  const rows = sheet.cells.map((cells, row) => {
    const name = String(row + 1);
    return `<row r="${name}"${heightOf(cells, sheet.widths)}>${cells.map((cell, column) => cellXml(cell, `${columnLetters(column)}${name}`)).join('')}</row>`;
  });
  return [
    `${XML}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`,
    `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${paneXml(sheet)}</sheetView></sheetViews>`,
    `<cols>${widths.join('')}</cols><sheetData>${rows.join('')}</sheetData>`,
    '<pageMargins left="0.6" right="0.6" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="9" orientation="${sheet.landscape ? 'landscape' : 'portrait'}" fitToWidth="1" fitToHeight="0"/>`,
    '<headerFooter><oddFooter>&amp;L&amp;A&amp;RPage &amp;P of &amp;N</oddFooter></headerFooter></worksheet>',
  ].join('');
}

/** The name by which a workbook knows which rows every printed page of a sheet repeats. */
export function repeatedXml({ name, repeat }: BookSheet, place: number): string {
  if (repeat === undefined) return '';
  const [first, last] = repeat.map((row) => String(row + 1));
  const sheet = escaped(`'${name.replaceAll("'", "''")}'`);
  return `<definedName name="_xlnm.Print_Titles" localSheetId="${String(place)}">${sheet}!$${first ?? ''}:$${last ?? ''}</definedName>`;
}
