import type { Records } from '../returns/records.ts';
import { leaf, tag, xmlFile, type ReturnFile } from './return-file.ts';
import { ssda903Tables } from './ssda903.ts';

type Cells = Readonly<Record<string, string>>;

/** Elements that are called otherwise than the columns of the CSV files. */
const RENAMED: Readonly<Record<string, string>> = { CHILD: 'CHILDID', PLACE: 'PL' };

/**
 * The SSDA903 return of one year as one file of XML, in the order of the expanded return: of each child a header, in which stand also
 * what the CSV files have in tables of their own, and its episodes.
 */
export function ssda903Xml(records: Records, year: number): ReturnFile {
  const tables = new Map(
    ssda903Tables(records, year).map(({ name, columns, rows }) => [name, cellsByChild(columns, rows)]),
  );
  const of = (table: string, child: string): readonly Cells[] => tables.get(table)?.get(child) ?? [];
  const children = [...(tables.get('header')?.entries() ?? [])].map(([child, [header = {}]]) => {
    const [alone] = of('uasc', child);
    return tag('CHILD', [
      tag('HEADER', [
        ...leaves(header, ['CHILD', 'UPN', 'SEX', 'DOB', 'ETHNIC']),
        leaf('UASC', alone ? '1' : '0'),
        ...(alone ? leaves(alone, ['DUC']) : []),
        ...leaves(header, ['MOTHER', 'MC_DOB']),
        ...of('previous_permanence', child).map((row) =>
          tag('PERMANENCE', leaves(row, ['PREV_PERM', 'LA_PERM', 'DATE_PERM'])),
        ),
        ...of('placed_for_adoption', child).map((row) =>
          tag('AD_PLACED', leaves(row, ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'])),
        ),
      ]),
      ...of('episodes', child).map((row) => tag('EPISODE', leaves(row, EPISODE))),
    ]);
  });
  return xmlFile(`SSDA903_${String(year)}.xml`, tag('EXPSSDA903', children));
}

const EPISODE = [
  ...['DECOM', 'RNE', 'LS', 'CIN', 'PLACE', 'PL_POST', 'HOME_POST', 'URN', 'PLACE_PROVIDER', 'DEC', 'REC'],
  'REASON_PLACE_CHANGE',
];

const leaves = (row: Cells, names: readonly string[]): string[] =>
  names.map((name) => leaf(RENAMED[name] ?? name, row[name] ?? ''));

/** Rows of a table with their cells by column, for each child in the order of the table. */
function cellsByChild(columns: readonly string[], rows: readonly (readonly string[])[]): ReadonlyMap<string, Cells[]> {
  const found = new Map<string, Cells[]>();
  for (const row of rows) {
    const cells = Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']));
    found.set(cells.CHILD ?? '', [...(found.get(cells.CHILD ?? '') ?? []), cells]);
  }
  return found;
}
