import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANNEX_A_COLUMNS } from '../../../models/generate/annex-a-columns.ts';
import { ssda903Tables } from '../../../models/generate/ssda903.ts';
import { isInYears, meaningOf, type CodeSetName } from '../../../models/returns/codes.ts';
import { matchColumns } from '../../../models/returns/match-columns.ts';
import { noRecords } from '../../../models/returns/no-records.ts';
import { CODES } from '../../support/returns.ts';

/** Columns and codes of the returns as others have published them; compared where they are at hand, and never part of this project. */
const PUBLISHED = '../shared/formats/formats.json';

interface Column {
  readonly codes_2017?: readonly string[];
  readonly codes?: readonly string[];
}
type Table = Readonly<Record<string, Column>>;

interface Formats {
  readonly ssda903: {
    readonly tables: Readonly<Record<string, Table>>;
    readonly code_changes_by_return_year: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  };
  readonly annex_a: { readonly sheets: Readonly<Record<string, Table>> };
  readonly cin_census: { readonly codes: Readonly<Record<string, Readonly<Record<string, string | null>>>> };
}

const read = (): Formats => JSON.parse(readFileSync(PUBLISHED, 'utf8')) as Formats;

/** Codes of a column of the return of a year: those of 2017, replaced by each later year that changes them. */
function codesOf({ ssda903 }: Formats, table: string, column: string, year: number): readonly string[] {
  const changed = Object.entries(ssda903.code_changes_by_return_year)
    .filter(([from]) => Number(from) <= year)
    .flatMap(([, changes]) => [changes[`${table.toLowerCase()}.${column}`] ?? []])
    .filter((codes) => codes.length > 0);
  return changed.at(-1) ?? ssda903.tables[table]?.[column]?.codes_2017 ?? [];
}

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const SSDA903: readonly (readonly [string, string, CodeSetName])[] = [
  ['Header', 'SEX', 'sex'],
  ['Episodes', 'RNE', 'began'],
  ['Episodes', 'LS', 'legal'],
  ['Episodes', 'PLACE', 'placement'],
  ['Episodes', 'PLACE_PROVIDER', 'provider'],
  ['Episodes', 'REC', 'careEnd'],
  ['PrevPerm', 'PREV_PERM', 'permanence'],
];
const ANNEX_A: readonly (readonly [string, string, CodeSetName])[] = [
  ['List 1', 'Gender', 'sex'],
  ['List 3', 'Referral NFA?', 'answer'],
  ['List 6', 'Reason for Closure', 'needEnd'],
  ['List 8', "Child's Legal Status", 'legal'],
  ['List 8', 'Reason Ceased to be Looked After', 'careEnd'],
  ['List 8', 'Placement Type', 'placement'],
  ['List 8', 'Placement Provider', 'provider'],
];

describe.skipIf(!existsSync(PUBLISHED))('columns and codes as published', () => {
  it.each(SSDA903)(
    '%s %s: the codes of each year are known, and no code is taken for one of another',
    (table, column, set) => {
      const published = new Map(YEARS.map((year) => [year, codesOf(read(), table, column, year)]));
      const all = [...new Set([...published.values()].flat())];
      expect(all.length).toBeGreaterThan(1);
      expect(all.filter((code) => meaningOf(CODES[set], code).name === null)).toEqual([]);
      const { years = {} } = CODES[set];
      for (const [year, codes] of published)
        expect(all.filter((code) => isInYears(years[code] ?? {}, year)).sort(), String(year)).toEqual(
          [...codes].sort(),
        );
    },
  );

  it.each(ANNEX_A)('Annex A %s, %s: every value is understood', (sheet, column, set) => {
    const values = (read().annex_a.sheets[sheet]?.[column]?.codes ?? []).filter((value) => !value.startsWith('zz'));
    expect(values.length).toBeGreaterThan(1);
    expect(values.filter((value) => meaningOf(CODES[set], value.trim()).name === null)).toEqual([]);
  });

  it('the children in need census: every reason for closure and sex is known', () => {
    const { codes } = read().cin_census;
    for (const code of Object.keys(codes.reasonforclosuretype ?? {}))
      expect(meaningOf(CODES.needEnd, code).name, code).not.toBeNull();
    for (const [code, sex] of Object.entries(codes.sextype ?? {}))
      expect(meaningOf(CODES.sex, code).name, code).toBe(sex);
  });

  it('every table and list is recognised by the columns it has', () => {
    const { ssda903, annex_a: annexA } = read();
    for (const [name, table] of Object.entries({ ...ssda903.tables, ...annexA.sheets }))
      expect(matchColumns(Object.keys(table))?.missing, name).toEqual([]);
    const lists = Object.entries(annexA.sheets).map(([name, table]) => [
      name.replace(' ', '').toLowerCase(),
      matchColumns(Object.keys(table))?.table,
    ]);
    for (const [name, table] of lists) expect(table).toBe(name);
  });

  it('what the generator writes has the columns that are published', () => {
    const { ssda903, annex_a: annexA } = read();
    const names: Readonly<Record<string, string>> = {
      header: 'Header',
      episodes: 'Episodes',
      uasc: 'UASC',
      previous_permanence: 'PrevPerm',
      placed_for_adoption: 'PlacedAdoption (SBPFA)',
    };
    for (const { name, columns } of ssda903Tables(noRecords(), 2021))
      expect([...columns].sort()).toEqual(Object.keys(ssda903.tables[names[name] ?? ''] ?? {}).sort());
    for (const [number, columns] of Object.entries(ANNEX_A_COLUMNS))
      expect(columns).toEqual(Object.keys(annexA.sheets[`List ${number}`] ?? {}));
  });
});
