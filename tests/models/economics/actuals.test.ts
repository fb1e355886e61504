import { describe, expect, it } from 'vitest';
import { actualsCsv, readActuals } from '../../../models/economics/actuals.ts';
import { quarterLabel, quartersOfRun } from '../../../models/economics/quarters.ts';

const QUARTERS = quartersOfRun(2020, 2);
const COLUMNS = [
  { id: 'children-in-care', label: 'Children in care' },
  { id: 'spend', label: 'Spend on the plan' },
];
const read = (text: string): ReturnType<typeof readActuals> => readActuals(text, QUARTERS, COLUMNS);
const problemsOf = (text: string): readonly string[] => {
  const found = read(text);
  return found.ok ? [] : found.problems;
};

describe('quarters', () => {
  it('are those of the run, and read as people write them', () => {
    expect(QUARTERS).toHaveLength(8);
    expect([QUARTERS[0], QUARTERS[7]]).toEqual(['2020/21 Q1', '2021/22 Q4']);
    for (const text of ['2020/21 Q1', 'q1 2020-21', ' 2020 Q1 ', 'Q1 2020/2021'])
      expect(quarterLabel(text)).toBe('2020/21 Q1');
    for (const text of ['', 'Q5 2020/21', '2020/22 Q1', '2020/21', 'June 2020']) expect(quarterLabel(text)).toBeNull();
  });
});

describe('what happened, pasted', () => {
  it('is read from a table as a spreadsheet copies it', () => {
    const text = 'Quarter\tChildren in care\tspend\n2020/21 Q1\t1,204\t£25,000.50\nQ2 2020/21\t\t(0)\n';
    expect(read(text)).toEqual({
      ok: true,
      actuals: [
        { quarter: '2020/21 Q1', measure: 'children-in-care', value: 1204 },
        { quarter: '2020/21 Q1', measure: 'spend', value: 25_000.5 },
        { quarter: '2020/21 Q2', measure: 'spend', value: -0 },
      ],
    });
  });

  it('comes back the same from the table that is taken away', () => {
    const actuals = [{ quarter: '2020/21 Q2', measure: 'spend', value: 12.5 }];
    const again = read(actualsCsv(QUARTERS, COLUMNS, actuals));
    expect(again).toEqual({ ok: true, actuals });
    expect(problemsOf(actualsCsv(QUARTERS, COLUMNS, []))).toEqual(['There is no number in the table.']);
  });

  it.each([
    ['Quarter\tChildren\n2020/21 Q1\t5', 'Line 1: “Children” is not a measure of this bid.'],
    ['Quarter\n2020/21 Q1', 'Line 1: there is no column beside the quarters.'],
    ['Quarter\tspend\tSpend on the plan\n2020/21 Q1\t5\t6', 'Line 1: there are two columns of “Spend on the plan”.'],
    ['Quarter\tspend\nJune\t5', 'Line 2, column Quarter: “June” is not a quarter such as 2020/21 Q1.'],
    [
      'Quarter\tspend\n2019/20 Q4\t5',
      'Line 2, column Quarter: 2019/20 Q4 is not in the run, which goes from 2020/21 Q1 to 2021/22 Q4.',
    ],
    ['Quarter\tspend\n2020/21 Q1\t5\nQ1 2020/21\t5', 'Line 3, column Quarter: 2020/21 Q1 is there twice.'],
    ['Quarter\tspend\n2020/21 Q1\tmany', 'Line 2, column spend: “many” is not a number from 0 to 100,000,000,000.'],
    ['Quarter\tspend\n2020/21 Q1\t-4', 'Line 2, column spend: “-4” is not a number from 0 to 100,000,000,000.'],
    ['Quarter\tspend\n2020/21 Q1\t4\t5', 'Line 2, column 3: there is a number under no heading.'],
    ['', 'The table is empty.'],
  ])('%j is refused: %s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });
});
