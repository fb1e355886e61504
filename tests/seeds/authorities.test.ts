import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { authorityOf, figureOf, LAST_YEAR, neighboursOf } from '../../models/authority/published.ts';
import { publishedTable as built, type CollectedFigures } from '../../workers/collected-figures.ts';
import { publishedTable } from '../support/authorities.ts';

const table = publishedTable();
const collected = new URL('../../../shared/evidence/authorities-2020.json', import.meta.url);
const LARGEST_GZIPPED = 150_000;

describe('the published figures of authorities', () => {
  it('are those of the 151 of March 2020, a number or null for each in every column', () => {
    expect(table.authorities).toHaveLength(151);
    const columns = [
      ...Object.values(table.figures).flatMap((years) => Object.values(years)),
      ...Object.values(table.population),
    ];
    for (const column of columns) {
      expect(column).toHaveLength(151);
      expect(column.every((each) => each === null || Number.isFinite(each))).toBe(true);
    }
    expect(Object.keys(table.measures)).toHaveLength(102);
  });

  it('say where they come from and under which licence', () => {
    expect(table.licence).toContain('Open Government Licence v3.0');
    for (const { sources } of Object.values(table.measures))
      for (const source of sources) expect(table.sources[source]).toBeTruthy();
  });

  it('are small enough to be loaded when asked for', () => {
    const file = readFileSync(new URL('../../seeds/authorities/published.json', import.meta.url));
    expect(gzipSync(file).length).toBeLessThan(LARGEST_GZIPPED);
  });

  it('keep what is suppressed suppressed', () => {
    const rutland = authorityOf(table, 'E06000017');
    if (!rutland) throw new Error('Rutland is missing.');
    expect(figureOf(rutland, 'cla-age-under-1', LAST_YEAR)).toBeNull();
    expect(figureOf(rutland, 'cla-stock', LAST_YEAR)).toBeGreaterThan(0);
  });

  it('are found by code, older code and department number, with neighbours that are in the table', () => {
    expect(authorityOf(table, 'e08000006')?.at).toBe(authorityOf(table, '355')?.at);
    expect(authorityOf(table, 'E06000060')).toBeDefined();
    expect(authorityOf(table, 'E99999999')).toBeUndefined();
    const salford = authorityOf(table, 'E08000006');
    expect(salford && neighboursOf(salford)).toHaveLength(10);
  });

  it.runIf(existsSync(collected))('are what they were built from', () => {
    expect(table).toEqual(built(JSON.parse(readFileSync(collected, 'utf8')) as CollectedFigures));
  });
});
