import { describe, expect, it } from 'vitest';
import { inOrder, rowsAt, SORT_COLUMNS, type CompareRow } from '../../../src/results/compare-rows.ts';
import { copiedTable } from '../../../src/results/copied-table.ts';
import { shortLines } from '../../../src/results/report-lines.ts';
import type { Estimate } from '../../../src/results/estimate.ts';
import { measureOf } from '../../../models/run/measures.ts';
import { chanceCell, differenceCell, intervalCell, levelCell, perCentCell } from '../../../src/text/compare-cells.ts';
import { comparedOf } from '../../support/compared.ts';

const rows = rowsAt(comparedOf(), 24).filter(({ measure }) => measure.id === 'children-in-care');
const names = (some: readonly CompareRow[]): string[] => some.map(({ scenario }) => scenario.id);

describe('the rows of the table', () => {
  it('are the baseline and every scenario, measure by measure', () => {
    expect(names(rows)).toEqual(['baseline', 'first', 'before']);
    expect(rows[0]?.pair).toBeNull();
    expect(rows[2]?.pair?.difference.mean).toBe(-24);
    expect(new Set(rowsAt(comparedOf(), 24).map(({ measure }) => measure.id)).size).toBe(6);
  });

  it('can be sorted by every column both ways, what has no value last', () => {
    for (const column of SORT_COLUMNS) {
      expect(inOrder(rows, { column, direction: 'ascending' })).toHaveLength(3);
    }
    expect(names(inOrder(rows, { column: 'difference', direction: 'ascending' }))).toEqual([
      'before',
      'first',
      'baseline',
    ]);
    expect(names(inOrder(rows, { column: 'difference', direction: 'descending' }))).toEqual([
      'first',
      'before',
      'baseline',
    ]);
    expect(names(inOrder(rows, { column: 'scenario', direction: 'ascending' }))).toEqual([
      'before',
      'baseline',
      'first',
    ]);
    expect(inOrder(rows, null)).toBe(rows);
  });

  it('are copied as numbers parted by tabs, names never a formula', () => {
    const lines = copiedTable(rows, '2022-03', 'the baseline', false).split('\n');
    expect(lines[0]?.split('\t')).toHaveLength(12);
    expect(lines[1]).toBe('Baseline\tChildren in care\tchildren\t2022-03\t524\t\t\t\t\t\t\t');
    expect(lines[3]).toMatch(/^'=Plan, B\tChildren in care\tchildren\t2022-03\t500\t-24\t-4\.58\t/);
  });
});

describe('the report in short', () => {
  it('says care, its safety side and cost of every scenario', () => {
    const [first] = shortLines(comparedOf(), 24);
    expect(first?.figures.map(({ said }) => said)).toEqual([
      'In care: 12 fewer',
      'Returns that broke down: 12 fewer',
      expect.stringMatching(/^Spent: /),
    ]);
    expect(first?.figures[0]?.interval).toBe('10 to 14 fewer');
  });
});

describe('cells', () => {
  const care = measureOf('children-in-care');
  const cost = measureOf('cumulative-cost');
  const at = (mean: number, half: number, ninety: number): Estimate => ({
    ...{ mean, p50: mean, banded: true },
    ...{ p5: mean - ninety, p25: mean - half, p75: mean + half, p95: mean + ninety },
  });

  it.each([
    [differenceCell(care, at(-21, 4, 12)), '21 fewer'],
    [differenceCell(care, at(0.2, 4, 12)), 'about 0'],
    [differenceCell(care, at(0, 0, 0)), 'no difference'],
    [differenceCell(cost, at(3_100_000, 1e5, 4e5)), '£3.1m more'],
    [intervalCell(care, at(-21, 4, 12), 50), '17 to 25 fewer'],
    [intervalCell(care, at(-21, 4, 30), 90), '51 fewer to 9 more'],
    [intervalCell(care, at(0, 0, 0), 90), '0 to 0'],
    [levelCell(care, at(563, 40, 150)), '560'],
    [levelCell(cost, at(-5_000_000, 1e6, 5e6)), '−£5m'],
    [perCentCell(-3.84), '−3.8%'],
    [perCentCell(2), '+2.0%'],
    [perCentCell(0), '0.0%'],
    [perCentCell(null), '–'],
    [chanceCell(1, at(-3, 1, 2)), 'over 99%'],
    [chanceCell(0, at(3, 1, 2)), 'under 1%'],
    [chanceCell(0.874, at(-3, 1, 2)), '87%'],
    [chanceCell(0.5, at(0, 0, 0)), 'no difference'],
  ])('%s', (said, wanted) => {
    expect(said).toBe(wanted);
  });
});
