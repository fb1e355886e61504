import { describe, expect, it } from 'vitest';
import { cinCensus } from '../../../models/generate/cin-census.ts';
import { inventRecords } from '../../../models/generate/simulated-records.ts';
import { ssda903Xml } from '../../../models/generate/ssda903-xml.ts';
import { ssda903Files } from '../../../models/generate/ssda903.ts';
import { problemsOfRecords } from '../../../models/returns/check-records.ts';
import { NONE } from '../../../models/returns/records.ts';
import { drawPlace, fitOf, recovered } from '../../support/recovery.ts';
import { fileOf, read } from '../../support/returns.ts';
import { library } from '../../support/seeds.ts';

const YEARS = 2;
const place = drawPlace(80, 'files');
const { records } = inventRecords({ library, baseline: place.baseline, years: YEARS, seed: 'files', drift: 'off' });
const years = Array.from({ length: YEARS }, (_, at) => place.baseline.year + 1 + at);
const files = years.flatMap((year) => [...ssda903Files(records, year), cinCensus(records, year)]);
const { records: again, report } = await read(...files.map(({ name, text }) => fileOf(name, text)));

/** Columns of a table that do not depend on how children were numbered while reading, as one sorted list. */
function told<Table extends { readonly size: number }>(table: Table, columns: readonly (keyof Table)[]): string[] {
  const of = columns.map((name) => table[name] as unknown as Int32Array);
  return Array.from({ length: table.size }, (_, row) => of.map((column) => column[row] ?? NONE).join(' ')).sort();
}

describe('records written to files and read again', () => {
  it('are all read, and sound', () => {
    expect(report.files.map(({ name, fault }) => [name, fault])).toEqual(files.map(({ name }) => [name, null]));
    expect(problemsOfRecords(again)).toEqual([]);
    expect(again.asOf).toBe(records.asOf);
    expect(again.windows.care).toEqual(records.windows.care);
  });

  it('tell the same of care, of need and of plans', () => {
    const care = ['start', 'end', 'began', 'legal', 'placement', 'provider', 'ended'] as const;
    expect(told(again.care, care)).toEqual(told(records.care, care));
    const need = ['start', 'end', 'ended', 'noFurtherAction'] as const;
    expect(told(again.need, need)).toEqual(told(records.need, need));
    expect(told(again.plans, ['start', 'end', 'before'])).toEqual(told(records.plans, ['start', 'end', 'before']));
  });

  it('tell the same when the SSDA903 return is one file of XML', async () => {
    const whole = years.flatMap((year) => [ssda903Xml(records, year), cinCensus(records, year)]);
    const { records: other } = await read(...whole.map(({ name, text }) => fileOf(name, text)));
    const care = ['start', 'end', 'began', 'legal', 'placement', 'provider', 'ended'] as const;
    expect(told(other.care, care)).toEqual(told(again.care, care));
    expect(told(other.children, ['birth', 'sex', 'uasc'])).toEqual(told(again.children, ['birth', 'sex', 'uasc']));
    expect(told(other.permanence, ['kind'])).toEqual(told(again.permanence, ['kind']));
    expect(told(other.adoption, ['day', 'ceased'])).toEqual(told(again.adoption, ['day', 'ceased']));
    expect(other.windows).toEqual(again.windows);
  });

  it('give the same fit, but for what no census before 2026 says', () => {
    const direct = fitOf(
      { ...records, letters: again.letters, earlyHelp: again.earlyHelp, windows: again.windows },
      place.baseline,
    );
    const through = fitOf(again, place.baseline);
    for (const [at, { id, moves, expected }] of through.groups.entries()) {
      expect([id, moves]).toEqual([id, direct.groups[at]?.moves]);
      expected.forEach((each, band) => {
        expect(each).toBeCloseTo(direct.groups[at]?.expected[band] ?? NaN, 6);
      });
    }
    expect(through.baseline.stock).toEqual(direct.baseline.stock);
  });

  it('recover the hazards that they were made with', () => {
    const all = recovered(place, fitOf(again, place.baseline).groups, YEARS);
    const held = all.filter(({ truth, low, high }) => truth >= low && truth <= high).length;
    expect(held / all.length).toBeGreaterThan(0.7);
  });
});
