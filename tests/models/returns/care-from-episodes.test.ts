import { describe, expect, it } from 'vitest';
import { problemsOfRecords } from '../../../models/returns/check-records.ts';
import { dayOf } from '../../../models/returns/days.ts';
import { CARE_ENDS, PLACEMENT_GROUPS } from '../../../models/returns/record-lists.ts';
import { NONE } from '../../../models/returns/records.ts';
import type { Returns } from '../../../models/returns/read-returns.ts';
import { episodesFile, fileOf, read, remarked, type Episode } from '../../support/returns.ts';

const day = (text: string): number => {
  const [of = 0, month = 0, year = 0] = text.split('/').map(Number);
  return dayOf(year, month, of);
};

/** Somebody who settles which year a file is of. */
const OTHERS: readonly Episode[] = [{ child: 'other', from: '01/05/2018', to: '01/08/2019' }];

const year = (...episodes: Episode[]): Promise<Returns> => read(episodesFile('a.csv', [...OTHERS, ...episodes]));

/** Episodes of everybody but the other, as said in words. */
function careOf({ records }: Returns): string[] {
  const { care } = records;
  expect(problemsOfRecords(records)).toEqual([]);
  return [...care.child.keys()]
    .filter((row) => care.child[row] !== 0)
    .map((row) => {
      const end = care.end[row] ?? NONE;
      const days = end === NONE ? 'on' : String(end - (care.start[row] ?? 0));
      return `${PLACEMENT_GROUPS[care.placement[row] ?? 0] ?? ''} ${days} ${CARE_ENDS[care.ended[row] ?? 0] ?? ''}`;
    });
}

describe('care from episodes', () => {
  it('is one period where one episode hands over to the next, and temporary moves carry the placement before', async () => {
    const found = await year(
      { child: 'a', from: '01/06/2019', to: '11/06/2019', reason: 'X1', place: 'U1' },
      { child: 'a', from: '11/06/2019', to: '15/06/2019', reason: 'X1', place: 'T1', rne: 'P' },
      { child: 'a', from: '15/06/2019', to: '01/07/2019', reason: 'E4A', place: 'K2', rne: 'P' },
      { child: 'a', from: '01/09/2019', place: 'U6', provider: 'PR4' },
    );
    expect(careOf(found)).toEqual([
      'kinship 10 continues',
      'kinship 4 continues',
      'residential 16 home',
      'agency-foster on open',
    ]);
    expect([...found.records.care.period].slice(1)).toEqual([1, 1, 1, 2]);
  });

  it('leaves out what cannot be, and says where', async () => {
    const found = await year(
      { child: '', from: '01/06/2019' },
      { child: 'a', from: '' },
      { child: 'a', from: '31/02/2019' },
      { child: 'a', from: '01/06/2019', to: '01/05/2019' },
      { child: 'a', from: '01/06/2019', to: '01/06/2019' },
      { child: 'a', from: '01/06/2031' },
      { child: 'a', from: '01/06/2019', to: '01/07/2019', legal: 'V3' },
    );
    expect(found.records.care.size).toBe(1);
    const [{ rows, leftOut, remarks } = { rows: 0, leftOut: 0, remarks: [] }] = found.report.files[0]?.tables ?? [];
    expect({ rows, leftOut }).toEqual({ rows: 8, leftOut: 7 });
    const said = remarks.map(({ remark, count, rows: at }) => [remark, count, ...at]);
    expect(said).toEqual([
      ['no-child', 1, 3],
      ['no-start', 1, 4],
      ['bad-date', 1, 5],
      ['ends-before-start', 1, 6],
      ['lasts-no-day', 1, 7],
      ['in-the-future', 1, 8],
      ['short-break', 1, 9],
      ['no-birth-date', 1, 2],
    ]);
  });

  it('takes an episode as the latest return has it, and one that vanished as ended with the last return that had it', async () => {
    const first = episodesFile('first.csv', [
      ...OTHERS,
      { child: 'a', from: '01/06/2019' },
      { child: 'b', from: '01/07/2019' },
    ]);
    const second = episodesFile('second.csv', [
      { child: 'other', from: '01/05/2020', to: '01/08/2020' },
      { child: 'a', from: '01/06/2019', to: '01/06/2020', reason: 'E45' },
    ]);
    for (const files of [
      [first, second],
      [second, first],
    ]) {
      const found = await read(...files);
      expect(remarked(found, 'in-later-return')).toBe(1);
      expect(remarked(found, 'closed-unseen')).toBe(1);
      expect([...found.records.care.end].sort()).toEqual(
        [day('01/08/2019'), day('01/04/2020'), day('01/06/2020'), day('01/08/2020')].sort(),
      );
      expect(found.report.years.map(({ inCare }) => inCare)).toEqual([2, 0]);
    }
  });

  it('cuts an episode at the start of the next', async () => {
    const found = await year(
      { child: 'a', from: '01/06/2019', to: '01/12/2019' },
      { child: 'a', from: '01/07/2019', place: 'K2' },
    );
    expect(careOf(found)).toEqual(['in-house-foster 30 continues', 'residential on open']);
    expect(remarked(found, 'overlap-cut')).toBe(1);
  });

  it('has turned 18 whoever leaves on or after that birthday, unless adopted', async () => {
    const header = fileOf('h.csv', 'child;sex;dob\na;M;01/06/2001\nb;F;02/06/2001\nc;1;01/06/2001');
    const found = await read(
      header,
      episodesFile('e.csv', [
        { child: 'a', from: '01/04/2019', to: '01/06/2019', reason: 'E4A' },
        { child: 'b', from: '01/04/2019', to: '01/06/2019', reason: 'E4A' },
        { child: 'c', from: '01/04/2019', to: '01/06/2019', reason: 'E11' },
      ]),
    );
    const { care, children } = found.records;
    expect([...care.ended].map((code) => CARE_ENDS[code])).toEqual(['turned-18', 'home', 'adopted']);
    expect([...children.sex]).toEqual([1, 2, 1]);
  });

  it('says when years between are missing, and when a code is of another year', async () => {
    const found = await read(
      episodesFile('2018.csv', [{ child: 'a', from: '01/05/2017', to: '01/08/2017', place: 'K3' }]),
      episodesFile('2020.csv', [{ child: 'b', from: '01/05/2019', to: '01/08/2019', place: 'H5' }]),
    );
    expect(found.report.kinds.find(({ kind }) => kind === 'care')?.missingYears).toEqual([2019]);
    expect(remarked(found, 'code-of-other-year')).toBe(1);
  });
});
