/** How cells look, as an Office Open XML style sheet. Cells on a pale ground are there to be changed. */

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Fonts by name: attributes of weight, size and colour. */
const FONTS = {
  body: '<sz val="11"/><color rgb="FF17252D"/>',
  bold: '<b/><sz val="11"/><color rgb="FF17252D"/>',
  title: '<b/><sz val="16"/><color rgb="FF17252D"/>',
  muted: '<sz val="11"/><color rgb="FF53626B"/>',
  input: '<sz val="11"/><color rgb="FF0A4E9B"/>',
} as const;

/** Grounds: none, the pattern that every workbook has to hold, pale for what may be changed. */
const FILLS = {
  none: '<patternFill patternType="none"/>',
  grey: '<patternFill patternType="gray125"/>',
  input: '<patternFill patternType="solid"><fgColor rgb="FFFFF8DC"/><bgColor indexed="64"/></patternFill>',
  head: '<patternFill patternType="solid"><fgColor rgb="FFE4ECEC"/><bgColor indexed="64"/></patternFill>',
} as const;

const BORDERS = {
  none: '<left/><right/><top/><bottom/><diagonal/>',
  above: '<left/><right/><top style="thin"><color rgb="FF17252D"/></top><bottom/><diagonal/>',
  below: '<left/><right/><top/><bottom style="thin"><color rgb="FFA7B4BB"/></bottom><diagonal/>',
} as const;

/** Formats of numbers. A true minus sign is no part of a spreadsheet’s numbers; brackets would hide which sums are taken off. */
const FORMATS = {
  general: null,
  pounds: '"£"#,##0;\\-"£"#,##0',
  pence: '"£"#,##0.00;\\-"£"#,##0.00',
  units: '#,##0.00;\\-#,##0.00',
  whole: '#,##0;\\-#,##0',
  tenths: '#,##0.0;\\-#,##0.0',
  percent: '0.0%',
  factor: '0.0000',
} as const;

interface Look {
  readonly font?: keyof typeof FONTS;
  readonly fill?: keyof typeof FILLS;
  readonly border?: keyof typeof BORDERS;
  readonly format?: keyof typeof FORMATS;
  readonly align?: 'right' | 'left';
  readonly wrap?: true;
}

/** Every style there is. The first two are those of plain tables. */
const LOOKS = {
  plain: {},
  plainHead: { font: 'bold' },
  text: {},
  wrapped: { wrap: true },
  muted: { font: 'muted' },
  mutedWrapped: { font: 'muted', wrap: true },
  title: { font: 'title' },
  heading: { font: 'bold', border: 'below' },
  head: { font: 'bold', fill: 'head', border: 'below', wrap: true },
  headRight: { font: 'bold', fill: 'head', border: 'below', wrap: true, align: 'right' },
  bold: { font: 'bold' },
  pounds: { format: 'pounds' },
  poundsTotal: { format: 'pounds', font: 'bold', border: 'above' },
  poundsInput: { format: 'pounds', font: 'input', fill: 'input' },
  pence: { format: 'pence' },
  penceTotal: { format: 'pence', font: 'bold', border: 'above' },
  penceInput: { format: 'pence', font: 'input', fill: 'input' },
  units: { format: 'units' },
  whole: { format: 'whole' },
  wholeInput: { format: 'whole', font: 'input', fill: 'input' },
  wholeLeft: { format: 'whole', align: 'left' },
  tenths: { format: 'tenths' },
  yearInput: { font: 'input', fill: 'input' },
  percent: { format: 'percent' },
  percentInput: { format: 'percent', font: 'input', fill: 'input' },
  factor: { format: 'factor' },
  boldTotal: { font: 'bold', border: 'above' },
  right: { align: 'right' },
  blank: { font: 'input', fill: 'input', border: 'below' },
} as const satisfies Record<string, Look>;

export type StyleName = keyof typeof LOOKS;

const NAMES = Object.keys(LOOKS) as StyleName[];

/** The number by which cells name a style. */
export function styleNumber(name: StyleName): number {
  return NAMES.indexOf(name);
}

/** Whether text of a style runs on over several lines. */
export function isWrapped(name: StyleName): boolean {
  return 'wrap' in LOOKS[name];
}

const placeOf = (all: object, name: string): string => String(Object.keys(all).indexOf(name));
/** Numbers below 164 are those of formats that every spreadsheet knows. */
const formatNumber = (name: keyof typeof FORMATS): string =>
  FORMATS[name] === null ? '0' : String(164 + Object.keys(FORMATS).indexOf(name));

function xfOf({ font = 'body', fill = 'none', border = 'none', format = 'general', align, wrap }: Look): string {
  const alignment = [
    ...(align === undefined ? [] : [`horizontal="${align}"`]),
    ...['vertical="top"'],
    ...(wrap === undefined ? [] : ['wrapText="1"']),
  ].join(' ');
  const parts = `numFmtId="${formatNumber(format)}" fontId="${placeOf(FONTS, font)}" fillId="${placeOf(FILLS, fill)}"`;
  const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
  return `<xf ${parts} borderId="${placeOf(BORDERS, border)}" xfId="0" ${applied}><alignment ${alignment}/></xf>`;
}

const listOf = (tag: string, items: readonly string[]): string =>
  `<${tag} count="${String(items.length)}">${items.join('')}</${tag}>`;

/** The style sheet of every workbook. */
export function stylesXml(): string {
  const formats = Object.entries(FORMATS).flatMap(([name, code]) =>
    code === null
      ? []
      : [
          `<numFmt numFmtId="${formatNumber(name as keyof typeof FORMATS)}" formatCode="${code.replaceAll('"', '&quot;')}"/>`,
        ],
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<styleSheet xmlns="${MAIN}">${listOf('numFmts', formats)}`,
    listOf(
      'fonts',
      Object.values(FONTS).map((font) => `<font>${font}<name val="Calibri"/></font>`),
    ),
    listOf(
      'fills',
      Object.values(FILLS).map((fill) => `<fill>${fill}</fill>`),
    ),
    listOf(
      'borders',
      Object.values(BORDERS).map((border) => `<border>${border}</border>`),
    ),
    '<cellStyleXfs count="1"><xf/></cellStyleXfs>',
    listOf('cellXfs', Object.values<Look>(LOOKS).map(xfOf)),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('');
}
