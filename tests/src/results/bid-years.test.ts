import { describe, expect, it } from 'vitest';
import { defaultBid } from '../../../models/economics/default-bid.ts';
import type { BidAnswer } from '../../../models/run/bid-answer.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import { yearsTable } from '../../../src/results/bid-years.ts';
import { fakeBid } from '../../support/fake-bid.ts';
import { baselineOf, library } from '../../support/seeds.ts';

const request: RunRequest = {
  ...{ library, baseline: baselineOf('small-affluent'), scenarios: [], years: 3, seed: 'years' },
  evidence: 'uncertain',
  loops: [],
};
const bid = defaultBid(library, '2020/21');
const answers = fakeBid(request, { bid, scenarios: ['plan'], against: 'baseline' }, 10);
const [fake] = answers.answers;
if (!fake) throw new Error('The bid that stands in has no answer.');

/** The cells about breaking even, where so much is spent in each year. */
function chances(spent: readonly number[]): (string | undefined)[] {
  const spend = { ...fake?.years.spend, mean: Float64Array.from(spent) };
  const answer = { ...fake, years: { ...fake?.years, spend } } as BidAnswer;
  const { columns, rows } = yearsTable({ answers, answer, isQuick: false });
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
