import { describe, expect, it } from 'vitest';
import { annexALists } from '../../../models/generate/annex-a.ts';
import { inventRecords } from '../../../models/generate/simulated-records.ts';
import { ssda903Xml } from '../../../models/generate/ssda903-xml.ts';
import { problemsOfRecords } from '../../../models/returns/check-records.ts';
import { returnYearOf, yearEnd, yearStart } from '../../../models/returns/days.ts';
import { CARE_ENDS, PLACEMENT_GROUPS } from '../../../models/returns/record-lists.ts';
import { NONE, type Records } from '../../../models/returns/records.ts';
import { openAt } from '../../../models/returns/year-counts.ts';
import { library } from '../../support/seeds.ts';
import { fileOf, read } from '../../support/returns.ts';
import { withInCare } from '../../support/size.ts';

const { records } = inventRecords({ library, baseline: withInCare(120), years: 2, seed: 'lists', drift: 'off' });
const day = records.asOf;
const lists = annexALists(records, day);
const { records: again, report } = await read(...lists.map(({ name, text }) => fileOf(name, text)));

/** Open on the day, by a code of the row; relatives who foster counted with other carers, as the lists do not tell them apart. */
function openBy({ care }: Records, names: readonly string[], codes: Uint8Array): Record<string, number> {
  const counts: Record<string, number> = {};
  care.start.forEach((start, row) => {
    const end = care.end[row] ?? NONE;
    if (start > day || (end !== NONE && end <= day)) return;
    const name = (names[codes[row] ?? 0] ?? '').replace('kinship', 'in-house-foster');
    counts[name] = (counts[name] ?? 0) + 1;
  });
  return counts;
}

/** Ends of care within the time that the lists look back on, by how. */
function endedBy({ care }: Records, from: number): Record<string, number> {
  const counts: Record<string, number> = {};
  care.end.forEach((end, row) => {
    const how = CARE_ENDS[care.ended[row] ?? 0] ?? '';
    if (end === NONE || end < from || end > day || how === 'continues') return;
    counts[how] = (counts[how] ?? 0) + 1;
  });
  return counts;
}

describe('Lists 1 to 10 of Annex A as CSV files, of invented children', () => {
  it('are each known by their columns, with every row', () => {
    const found = report.files.map(({ fault, tables }) => [fault, tables[0]?.table]);
    expect(found).toEqual(lists.map((_, at) => [null, `list${String(at + 1)}`]));
    const rows = report.files.map(({ tables }) => tables[0]?.rows);
    expect(rows).toEqual(lists.map(({ text }) => text.trimEnd().split('\r\n').length - 1));
    expect(problemsOfRecords(again)).toEqual([]);
  });

  it('come to the same children in care, in need and on plans on the day', () => {
    expect(openBy(again, PLACEMENT_GROUPS, again.care.placement)).toEqual(
      openBy(records, PLACEMENT_GROUPS, records.care.placement),
    );
    expect(openAt(again.need, day)).toBe(openAt(records.need, day));
    expect(openAt(again.plans, day)).toBe(openAt(records.plans, day));
    expect(openAt(again.care, day)).toBeGreaterThan(60);
  });

  it('come to the same ends of care in the time that they look back on', () => {
    const { from = NaN } = again.windows.care[0] ?? {};
    expect(day - from).toBeLessThan(200);
    expect(endedBy(again, from)).toEqual(endedBy(records, from));
  });

  it('take the return of the year before further, by half a year', async () => {
    const year = returnYearOf(day) - 1;
    const later = yearEnd(year) + 180;
    const files = [ssda903Xml(records, year), ...annexALists(records, later)];
    const joined = (await read(...files.map(({ name, text }) => fileOf(name, text)))).records;
    expect(joined.windows.care).toEqual([{ from: yearStart(year), to: joined.asOf }]);
    for (const on of [yearStart(year), yearEnd(year), joined.asOf])
      expect(openAt(joined.care, on)).toBe(openAt(records.care, on));
    expect(problemsOfRecords(joined)).toEqual([]);
  });
});
