import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOfRecords } from '../../../models/returns/check-records.ts';
import { fileOf, read } from '../../support/returns.ts';

/** Files of made-up children that others have published; read where they are at hand, and never part of this project. */
const SAMPLES = '../shared/samples';

function filesOf(folder: string): { name: string; bytes: Buffer }[] {
  const names = readdirSync(`${SAMPLES}/${folder}`).filter((name) => /\.(csv|xml|xlsx)$/.test(name));
  return names.map((name) => ({ name, bytes: readFileSync(`${SAMPLES}/${folder}/${name}`) }));
}

/** Lines but the first, and the first cells of them. */
function counted(bytes: Buffer): { rows: number; children: Set<string> } {
  const lines = bytes.toString('utf8').trim().split(/\r?\n/).slice(1);
  return { rows: lines.length, children: new Set(lines.map((line) => line.split(',')[0] ?? '')) };
}

const occurrences = (bytes: Buffer, tag: string): number => bytes.toString('utf8').split(`<${tag}>`).length - 1;

describe.skipIf(!existsSync(SAMPLES))('published samples', () => {
  it.each(['ssda903-d2i-5years', 'ssda903-regional-v1', 'ssda903-liia'])('%s: every row and child', async (folder) => {
    const files = filesOf(folder);
    const { report, records } = await read(...files.map(({ name, bytes }) => fileOf(name, bytes)));
    for (const [at, { name, bytes }] of files.entries()) {
      expect(report.files[at]?.fault, name).toBeNull();
      expect(
        report.files[at]?.tables.map(({ rows }) => rows),
        name,
      ).toEqual([counted(bytes).rows]);
    }
    const known = files.filter(({ name }) => /header|episodes|uasc|permanence/.test(name));
    expect(report.children).toBe(new Set(known.flatMap(({ bytes }) => [...counted(bytes).children])).size);
    expect(problemsOfRecords(records)).toEqual([]);
    const episodes = report.files.flatMap(({ tables }) => tables).filter(({ table }) => table === 'episodes');
    const kept = episodes.reduce((sum, { rows, leftOut }) => sum + rows - leftOut, 0);
    expect(records.care.size).toBe(kept);
  });

  it('the five years and the same years in one file with a year column come to the same care', async () => {
    const [yearly, together] = await Promise.all(
      ['ssda903-d2i-5years', 'ssda903-regional-v1'].map(async (folder) =>
        read(
          ...filesOf(folder)
            .filter(({ name }) => name.includes('episodes'))
            .map(({ name, bytes }) => fileOf(name, bytes)),
        ),
      ),
    );
    expect(together?.report.years).toEqual(yearly?.report.years);
    expect(yearly?.report.years.map(({ year }) => year)).toEqual([2018, 2019, 2020, 2021, 2022]);
  });

  it.each(['cin-be-cin-fake', 'cin-liia'])('%s: every child and part of the census', async (folder) => {
    for (const { name, bytes } of filesOf(folder)) {
      const { report, records } = await read(fileOf(name, bytes));
      const rows = Object.fromEntries(report.files[0]?.tables.map((table) => [table.table, table.rows]) ?? []);
      expect(rows, name).toEqual({
        cinChild: occurrences(bytes, 'Child'),
        ...elements(bytes, 'cinDetails', 'CINdetails'),
        ...elements(bytes, 'cinProtectionPlan', 'ChildProtectionPlans'),
        ...elements(bytes, 'cinPreProceedings', 'PreProceedingsandFGDM'),
      });
      expect(report.children, name).toBe(occurrences(bytes, 'Child'));
      expect(problemsOfRecords(records)).toEqual([]);
    }
  });

  it('annexa-liia: every list of the workbook', async () => {
    const [{ name, bytes } = { name: '', bytes: Buffer.alloc(0) }] = filesOf('annexa-liia');
    const { report, records } = await read(fileOf(name, bytes));
    const rows = Object.fromEntries(report.files[0]?.tables.map((table) => [table.table, table.rows]) ?? []);
    // As a person counts them in the sheets.
    expect(rows).toEqual({
      list1: 5,
      list2: 5,
      list3: 6,
      list4: 5,
      list5: 5,
      list6: 5,
      list7: 7,
      list8: 5,
      list9: 6,
      list10: 5,
      list11: 5,
    });
    expect(records.plans.size).toBe(7);
    expect(problemsOfRecords(records)).toEqual([]);
  });
});

function elements(bytes: Buffer, table: string, tag: string): Record<string, number> {
  const count = occurrences(bytes, tag);
  return count === 0 ? {} : { [table]: count };
}
