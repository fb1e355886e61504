import { birthdayOf } from '../returns/birthday.ts';
import { yearEnd, yearStart } from '../returns/days.ts';
import { SEXES } from '../returns/record-lists.ts';
import { NONE, type CareTable, type Records } from '../returns/records.ts';
import { activeIn, codeFor, csvFile, inSlashes, rowNumbers, type ReturnFile } from './return-file.ts';
import { LS, PLACE, PLACE_PROVIDER, PREV_PERM, REC, RNE } from './ssda903-codes.ts';

/** From the return of this year on a sex is a letter; before, a number. */
const SEX_IN_LETTERS = 2025;

/** One table of the return: what it is called, its columns in their order, and its rows. */
export interface ReturnTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/**
 * The SSDA903 return of one year as its tables: everything about children with an episode of care in it, as it stood on 31 March.
 * What records do not hold (ethnicity, postcodes, reviews) is left empty, or stands at the code for not known.
 */
export function ssda903Tables(records: Records, year: number): ReturnTable[] {
  const { care, children, permanence, adoption } = records;
  const rows = activeIn(care, year);
  const inReturn = new Set(rows.map((row) => care.child[row] ?? NONE));
  const own = (table: { readonly size: number; readonly child: Int32Array; readonly day: Int32Array }): number[] =>
    rowNumbers(table.size).filter(
      (row) => inReturn.has(table.child[row] ?? NONE) && isWithin(table.day[row] ?? NONE, year),
    );
  const born = (child: number): string => inSlashes(children.birth[child] ?? NONE);
  const of = ({ child }: { readonly child: Int32Array }, row: number): number => child[row] ?? NONE;
  const sex = (child: number): string => sexCode(children.sex[child] ?? 0, year);
  const everybody = [...inReturn].sort((one, other) => one - other);
  const unaccompanied = everybody.filter((child) => children.uasc[child] === 1);
  const table = (name: string, columns: string, lines: readonly (readonly string[])[]): ReturnTable => ({
    ...{ name, columns: columns.split(' '), rows: lines },
  });
  return [
    table(
      'header',
      'CHILD SEX DOB ETHNIC UPN MOTHER MC_DOB',
      everybody.map((child) => [name(child), sex(child), born(child), 'NOBT', 'UN5', '', '']),
    ),
    table(
      'episodes',
      'CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC REASON_PLACE_CHANGE HOME_POST PL_POST URN',
      rows.map((row) => episode(care, row, year)),
    ),
    table(
      'uasc',
      'CHILD DOB SEX DUC',
      unaccompanied.map((child) => [name(child), born(child), sex(child), eighteen(children.birth[child] ?? NONE)]),
    ),
    table(
      'previous_permanence',
      'CHILD DOB PREV_PERM LA_PERM DATE_PERM',
      own(permanence).map((row) => [
        ...[name(of(permanence, row)), born(of(permanence, row))],
        ...[codeFor(PREV_PERM, permanence.kind[row]), '', ''],
      ]),
    ),
    table(
      'placed_for_adoption',
      'CHILD DOB DATE_PLACED DATE_PLACED_CEASED REASON_PLACED_CEASED',
      own(adoption).map((row) => [
        ...[name(of(adoption, row)), born(of(adoption, row))],
        ...[inSlashes(adoption.day[row] ?? NONE), '', ''],
      ]),
    ),
  ];
}

/** The return of one year as its CSV files. */
export const ssda903Files = (records: Records, year: number): ReturnFile[] =>
  ssda903Tables(records, year).map(({ name: table, columns, rows }) =>
    csvFile(`SSDA903_${String(year)}_${table}.csv`, columns, rows),
  );

function episode(care: CareTable, row: number, year: number): string[] {
  const end = care.end[row] ?? NONE;
  const isOpen = end === NONE || end > yearEnd(year);
  return [
    name(care.child[row] ?? NONE),
    inSlashes(care.start[row] ?? NONE),
    codeFor(RNE, care.began[row]),
    codeFor(LS, care.legal[row]),
    'N1',
    codeFor(PLACE, care.placement[row]),
    codeFor(PLACE_PROVIDER, care.provider[row]),
    isOpen ? '' : inSlashes(end),
    isOpen ? '' : codeFor(REC, care.ended[row]),
    '',
    '',
    '',
    '',
  ];
}

const name = (child: number): string => String(100_001 + child);

const isWithin = (day: number, year: number): boolean => day >= yearStart(year) && day <= yearEnd(year);

function sexCode(sex: number, year: number): string {
  const kind = SEXES[sex];
  if (kind === 'male') return year >= SEX_IN_LETTERS ? 'M' : '1';
  if (kind === 'female') return year >= SEX_IN_LETTERS ? 'F' : '2';
  return year >= SEX_IN_LETTERS ? 'U' : '';
}

/** The eighteenth birthday, on which a child stops being an unaccompanied child. */
function eighteen(birth: number): string {
  return inSlashes(birthdayOf(birth, 18));
}
