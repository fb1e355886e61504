import { describe, expect, it } from 'vitest';
import { COUNT_OUTPUTS } from '../../../models/care/outputs.ts';
import { inventRecords, type Invented } from '../../../models/generate/simulated-records.ts';
import { problemsOfRecords } from '../../../models/returns/check-records.ts';
import { dateOf, yearEnd } from '../../../models/returns/days.ts';
import { CARE_ENDS, placeIn } from '../../../models/returns/record-lists.ts';
import { NONE } from '../../../models/returns/records.ts';
import { library } from '../../support/seeds.ts';
import { withInCare } from '../../support/size.ts';

const YEARS = 3;
const baseline = withInCare(200);
const invent = (seed = 'a', drift: 'on' | 'off' = 'off'): Invented =>
  inventRecords({ library, baseline, years: YEARS, seed, drift });
const { records, counts } = invent();

/** What the simulation counted of one output, month by month from the opening on. */
function counted(id: string): number[] {
  const months = YEARS * 12 + 1;
  const at = COUNT_OUTPUTS.findIndex((output) => output.id === id);
  expect(at).toBeGreaterThanOrEqual(0);
  return [...counts.subarray(at * months, (at + 1) * months)];
}

interface Spells {
  readonly size: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Rows of a table that are open at the end of each month of the run. */
function openAt({ size, start, end }: Spells): number[] {
  return Array.from({ length: YEARS * 12 + 1 }, (_, month) => {
    let open = 0;
    for (let row = 0; row < size; row += 1) {
      const [from, to] = [monthOf(start[row] ?? NONE), end[row] === NONE ? Infinity : monthOf(end[row] ?? NONE)];
      // Whoever comes in a month is there at its end; the opening is the end of the month before the first.
      if (from <= month - 1 && to > month - 1) open += 1;
    }
    return open;
  });
}

function monthOf(day: number): number {
  const { year, month } = dateOf(day);
  return (year - baseline.year) * 12 + month - 4;
}

const daysIn = (days: Int32Array): number[] =>
  Array.from({ length: YEARS * 12 + 1 }, (_, month) => days.filter((day) => monthOf(day) === month - 1).length);

describe('records of simulated children', () => {
  it('keep what tables of records promise', () => {
    expect(problemsOfRecords(records)).toEqual([]);
    expect(records.asOf).toBe(yearEnd(baseline.year + YEARS));
    expect(records.care.size).toBeGreaterThan(400);
  });

  it.each([
    ['stock.care', 'care'],
    ['stock.child-protection', 'plans'],
    ['stock.pre-proceedings', 'letters'],
    ['stock.early-help', 'earlyHelp'],
  ] as const)('hold, of %s, as many each month as the simulation counted', (output, table) => {
    expect(openAt(records[table])).toEqual(counted(output));
  });

  it('hold as many in need as are in need, on a plan, in pre-proceedings and in care', () => {
    const parts = ['child-in-need', 'child-protection', 'pre-proceedings', 'care'].map((id) => counted(`stock.${id}`));
    expect(openAt(records.need)).toEqual(
      parts[0]?.map((_, month) => parts.reduce((sum, part) => sum + (part[month] ?? 0), 0)),
    );
  });

  it('hold as many coming into and going out of care each month, by reason, as the simulation counted', () => {
    const { care } = records;
    const first = care.start.filter((_, row) => care.period[row] !== care.period[row - 1]);
    const inWindow = (days: number[]): number[] => days.slice(1);
    expect(inWindow(daysIn(first))).toEqual(inWindow(counted('flow.care.in')));
    const leaving = (reason: (typeof CARE_ENDS)[number]): Int32Array =>
      care.end.filter((_, row) => care.ended[row] === placeIn(CARE_ENDS, reason));
    expect(daysIn(leaving('home'))).toEqual(counted('flow.care.out.home'));
    expect(daysIn(leaving('adopted'))).toEqual(counted('flow.care.out.adoption'));
    expect(daysIn(leaving('special-guardianship'))).toEqual(counted('flow.care.out.special-guardianship'));
    expect(daysIn(leaving('turned-18'))).toEqual(counted('flow.care.out.turned-18'));
    expect(daysIn(leaving('otherwise'))).toEqual(counted('flow.care.out.other'));
  });

  it('have everybody leave care at 18 on the birthday', () => {
    const { care, children } = records;
    const turned = [...care.ended.keys()].filter((row) => care.ended[row] === placeIn(CARE_ENDS, 'turned-18'));
    expect(turned.length).toBeGreaterThan(20);
    for (const row of turned) {
      const [left, born] = [dateOf(care.end[row] ?? NONE), dateOf(children.birth[care.child[row] ?? NONE] ?? NONE)];
      expect(left).toEqual({ ...born, year: born.year + 18 });
    }
  });

  it('have nobody there before birth', () => {
    for (const { child, start } of [records.care, records.need, records.plans])
      for (const [row, day] of start.entries())
        expect(day).toBeGreaterThanOrEqual(records.children.birth[child[row] ?? NONE] ?? NONE);
  });

  it('tell unaccompanied children from others, as many as come', () => {
    const alone = records.children.uasc.reduce((sum, each) => sum + each, 0);
    const expected =
      YEARS * (baseline.entriesPerYear['community.unaccompanied'] ?? []).reduce((sum, each) => sum + each, 0);
    expect(Math.abs(alone - expected)).toBeLessThan(4 * Math.sqrt(expected));
  });

  it('are the same for the same seed, and others for another and under drift', () => {
    expect(invent()).toEqual({ records, counts });
    expect(invent('b').records.care.start).not.toEqual(records.care.start);
    expect(invent('a', 'on').records.care.start).not.toEqual(records.care.start);
  });

  it('refuse years that cannot be', () => {
    expect(() => inventRecords({ library, baseline, years: 0, seed: 'a', drift: 'off' })).toThrow('0 years');
  });
});
