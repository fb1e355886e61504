import { describe, expect, it } from 'vitest';
import { countMoves, TIME_STEPS, type Cell } from '../../../models/fit/records-exposure.ts';
import { dayOf, yearEnd, yearStart } from '../../../models/returns/days.ts';
import { noRecords } from '../../../models/returns/no-records.ts';
import { CARE_ENDS, PLACEMENT_GROUPS, STARTS } from '../../../models/returns/record-lists.ts';
import { NONE, type Records } from '../../../models/returns/records.ts';
import { compiledCare } from '../../../models/run/compiled-care.ts';
import { baselineOf, library } from '../../support/seeds.ts';

interface Row {
  readonly period: number;
  readonly start: number;
  readonly end: number;
  readonly placement: (typeof PLACEMENT_GROUPS)[number];
  readonly ended: (typeof CARE_ENDS)[number];
  readonly began?: (typeof STARTS)[number];
}

/** Records of one child, born on 1 May 2010, in a window of two years. */
function oneChild(rows: readonly Row[]): Records {
  const place = (list: readonly string[], name: string): number => list.indexOf(name);
  return {
    ...noRecords(),
    children: {
      size: 1,
      birth: Int32Array.of(dayOf(2010, 5, 1)),
      unborn: Uint8Array.of(0),
      sex: Uint8Array.of(1),
      uasc: Uint8Array.of(0),
    },
    care: {
      size: rows.length,
      child: new Int32Array(rows.length),
      period: Int32Array.from(rows, ({ period }) => period),
      start: Int32Array.from(rows, ({ start }) => start),
      end: Int32Array.from(rows, ({ end }) => end),
      began: Uint8Array.from(rows, ({ began }, at) => place(STARTS, began ?? (at === 0 ? 'began' : 'placement'))),
      legal: new Uint8Array(rows.length),
      placement: Uint8Array.from(rows, ({ placement }) => place(PLACEMENT_GROUPS, placement)),
      provider: new Uint8Array(rows.length),
      ended: Uint8Array.from(rows, ({ ended }) => place(CARE_ENDS, ended)),
    },
    windows: { ...noRecords().windows, care: [{ from: yearStart(2019), to: yearEnd(2020) }] },
    asOf: yearEnd(2020),
  };
}

const national = compiledCare(library, baselineOf('england-2020'), []);
const count = (rows: readonly Row[], group: string): readonly Cell[] =>
  countMoves(oneChild(rows), national).find((each) => each.group === group)?.cells ?? [];
const total = (cells: readonly Cell[], of: 'childMonths' | 'moves' | 'expected'): number =>
  cells.reduce((sum, cell) => sum + cell[of], 0);

/** In care from June 2018, moved in August, home in October: four months at risk, August in the first placement still. */
const HOME: readonly Row[] = [
  { period: 0, start: dayOf(2018, 6, 20), end: dayOf(2018, 8, 3), placement: 'in-house-foster', ended: 'continues' },
  { period: 0, start: dayOf(2018, 8, 3), end: dayOf(2018, 10, 30), placement: 'kinship', ended: 'home' },
];

describe('moves counted over exposure', () => {
  it('count months from the one after coming to that of the move, by time in care', () => {
    const cells = count(HOME, 'home');
    expect(total(cells, 'childMonths')).toBe(4);
    expect(total(cells, 'moves')).toBe(1);
    const [early, late] = [0, 3].map((from) => cells.filter(({ step }) => TIME_STEPS[step] === from));
    expect(total(early ?? [], 'childMonths')).toBe(3);
    expect(total(late ?? [], 'childMonths')).toBe(1);
    expect(total(late ?? [], 'moves')).toBe(1);
  });

  it('expect of each month what the hazards of that age say, by months in care', () => {
    const move = national.moves.find(({ id }) => id === 'care.kinship.home');
    const state = national.states.find(({ id }) => id === 'care.kinship');
    const at = (months: number): number =>
      (national.hazardByAge[(move?.index ?? 0) * national.ages + 8] ?? NaN) *
      (state?.profiles[(move?.profile ?? 0) * state.months + months] ?? NaN);
    // July and August 2018 in the first placement, September and October in the second; all hazards of going home are alike.
    expect(total(count(HOME, 'home'), 'expected')).toBeCloseTo(at(0) + at(1) + at(2) + at(3), 12);
  });

  it.each([
    [14, 4],
    [15, 3],
  ])('take a month for one of the age in its middle: born on %i September', (day, older) => {
    const rows: readonly Row[] = [{ ...(HOME[0] as Row), end: dayOf(2018, 12, 30), ended: 'home' }];
    const cells = countMoves(
      { ...oneChild(rows), children: { ...oneChild(rows).children, birth: Int32Array.of(dayOf(2013, 9, day)) } },
      national,
    ).find(({ group }) => group === 'home')?.cells;
    // July to December 2018, four years old until the birthday.
    const months = (band: number): number =>
      total(
        (cells ?? []).filter((cell) => cell.band === band),
        'childMonths',
      );
    expect([months(1), months(2)]).toEqual([6 - older, older]);
  });

  it('count a change of placement, and not one to a placement of the same kind', () => {
    expect(total(count(HOME, 'changed'), 'moves')).toBe(1);
    const same = HOME.map((row) => ({ ...row, placement: 'kinship' as const }));
    expect(total(count(same, 'changed'), 'moves')).toBe(0);
  });

  it('count nothing outside the window, and nothing where the beginning of care is not known', () => {
    const before = [{ ...HOME[1], period: 0, start: dayOf(2015, 1, 5), placement: 'kinship', ended: 'home' } as Row];
    expect(total(count(before, 'home'), 'childMonths')).toBe(7);
    expect(total(count([{ ...(before[0] as Row), began: 'legal' }], 'home'), 'childMonths')).toBe(0);
  });

  it('follow a child home, until they come back or the records end', () => {
    expect(total(count(HOME, 'home-again'), 'childMonths')).toBe(17);
    const back: Row = {
      period: 1,
      start: dayOf(2019, 1, 9),
      end: NONE,
      placement: 'kinship',
      ended: 'open',
      began: 'began',
    };
    const again = count([...HOME, back], 'home-again');
    expect([total(again, 'childMonths'), total(again, 'moves')]).toEqual([3, 1]);
  });
});
