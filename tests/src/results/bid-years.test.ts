import { describe, expect, it } from 'vitest';
import type { BidAnswer } from '../../../models/run/bid-answer.ts';
import { yearsTable } from '../../../src/results/bid-years.ts';
import { ANSWER, ANSWERS } from '../../support/small-bid.ts';

/** The cells about breaking even, where so much is spent in each year. */
function chances(spent: readonly number[]): (string | undefined)[] {
  const spend = { ...ANSWER.years.spend, mean: Float64Array.from(spent) };
  const answer = { ...ANSWER, years: { ...ANSWER.years, spend } } as BidAnswer;
  const { columns, rows } = yearsTable({ answers: ANSWERS, answer, isQuick: false });
  const column = columns.findIndex((name) => name.startsWith('Chance of break-even')) - 1;
  return rows.map(({ cells }) => cells[column]);
}

describe('the chance of break-even, year by year', () => {
  it('is in per cent', () => {
    expect(chances([500_000, 0, 0])).toEqual(['0%', '10%', '20%']);
  });

  it('is no number where nothing has been spent that could come back', () => {
    expect(chances([0, 0, 0])).toEqual(['nothing spent', 'nothing spent', 'nothing spent']);
    expect(chances([0, 500_000, 0])).toEqual(['nothing spent', '10%', '20%']);
  });
});
