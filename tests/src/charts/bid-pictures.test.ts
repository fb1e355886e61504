import { describe, expect, it } from 'vitest';
import type { BidInfluence } from '../../../models/run/bid-sensitivity.ts';
import type { LedgerRow } from '../../../models/run/bid-ledger.ts';
import { bidPictures } from '../../../src/charts/bid-pictures.ts';
import { benefitsPicture, fundingPicture } from '../../../src/charts/bid-money-pictures.ts';
import type { Common, PricedBid } from '../../../src/charts/bid-common.ts';
import { stakesPicture } from '../../../src/charts/stakes-picture.ts';
import { stackEnds, type YearSeries } from '../../../src/charts/year-series.ts';
import { stakesOf } from '../../../src/results/bid-stakes.ts';
import { ANSWER, ANSWERS, BID, REQUEST } from '../../support/small-bid.ts';

const COLOUR = { light: '#000000', dark: '#ffffff' };
const common: Common = { years: ANSWERS.years, grantEnds: 1, footnote: '' };

/** Only what a picture looks at beside the answer is left out: who asked. */
function priced(answer: Partial<PricedBid['answer']>): PricedBid {
  const order: PricedBid['order'] = {
    ...{ key: '', question: { bid: BID, scenarios: ['plan'], against: 'baseline' } },
    ...{ run: { request: REQUEST, replicates: 10, key: '' }, names: { plan: 'Plan', against: 'Baseline' } },
  };
  return { order, answers: ANSWERS, answer: { ...ANSWER, ...answer } };
}

const cellsOf = (table: { readonly rows: readonly { readonly cells: readonly string[] }[] }): string[][] =>
  table.rows.map(({ cells }) => [...cells]);

describe('pictures of the money of a bid', () => {
  it('stack what is above nothing upwards and what is below it downwards, in order', () => {
    const part = (id: string, values: number[]): YearSeries => ({
      ...{ id, label: id, kind: 'stack', colour: COLOUR, values },
    });
    const all = [part('one', [3, -1]), part('two', [-2, -4]), part('three', [5, 6])];
    expect(all.map((each) => stackEnds(each, all, 0))).toEqual([
      [0, 3],
      [0, -2],
      [3, 8],
    ]);
    expect(all.map((each) => stackEnds(each, all, 1))).toEqual([
      [0, -1],
      [-1, -5],
      [0, 6],
    ]);
  });

  it('split what the plan costs among those who pay, and leave out partners who pay nothing', () => {
    const { years } = ANSWER;
    const spend = Float64Array.of(500_000, 400_000, 300_000);
    const means = { ...ANSWER.means, grant: [400_000, 100_000, 0], partners: [0, 0, 0] };
    const own = priced({ years: { ...years, spend: { ...years.spend, mean: spend } }, means });
    const picture = fundingPicture(own, common);
    expect(picture.title).toBe('The grant pays £500k of the plan, the authority £700k');
    expect(cellsOf(picture.table)).toEqual([
      ['£400k', '£100k'],
      ['£100k', '£300k'],
      ['£0', '£300k'],
    ]);
    const helped = priced({ ...own.answer, means: { ...means, partners: [0, 250_000, 0] } });
    expect(cellsOf(fundingPicture(helped, common).table)[1]).toEqual(['£100k', '£250k', '£50k']);
  });

  it('are none of differences for a bid that comes to nothing, and no chance before the runs', () => {
    const none = { mean: 0, p5: 0, p25: 0, p50: 0, p75: 0, p95: 0 };
    const { whole } = ANSWER;
    const nothing = priced({ whole: { ...whole, costs: none, worth: none, publicWorth: none, childYears: none } });
    const drawn = (own: PricedBid, isQuick = false): string[] =>
      bidPictures({ ...own, elapsedMilliseconds: 0 }, isQuick).map(({ id }) => id);
    expect(drawn(nothing)).toEqual(['bid-nothing']);
    expect(drawn(priced({}))).toEqual(['bid-position', 'bid-net', 'bid-chance', 'bid-nothing']);
    expect(drawn(priced({}), true)).toEqual(['bid-position', 'bid-net', 'bid-nothing']);
  });

  it('show the lines that save most, and lose none of the others', () => {
    const row = (id: string, cash: number[]): LedgerRow => ({
      ...{ id, kind: 'line', payer: 'authority', cash: Float64Array.from(cash) },
      ...{ units: new Float64Array(3), money: new Float64Array(3), worth: new Float64Array(3) },
    });
    const ledger = [1, 7, 2, 6, 3, 5, 4].map((size) => row(`line ${String(size)}`, [0, size * 1e5, -size * 1e4]));
    const picture = benefitsPicture(priced({ ledger }), common, ({ id }) => id);
    expect(picture.title).toBe('Most of what is saved in cash: line 7');
    expect(picture.table.columns).toEqual([
      'Year',
      'line 7',
      'line 6',
      'line 5',
      'line 4',
      'line 3',
      'All other lines',
    ]);
    expect(cellsOf(picture.table)[1]).toEqual(['£700k', '£600k', '£500k', '£400k', '£300k', '£300k']);
  });
});

describe('the picture of what must be true', () => {
  const price = { price: 'price.plan', stated: 2000, byCash: 2600, byPublicValue: null };
  const nothing = { fund: 0, publicValue: 0 };
  const effect: BidInfluence = {
    ...{ id: 'E01', stated: 0.8, low: 0.7, high: 0.95, atLow: nothing, atHigh: nothing },
    kind: 'evidence',
    between: [0.4, 1.2],
    breaksAt: { fund: 0.9, publicValue: 1.1 },
  };
  const stakes = stakesOf([price], { stated: nothing, inputs: [effect] }, ({ id }) => id);
  const picture = stakesPicture({ stakes, footnote: '', until: '' });

  it('has a line for a price nobody is unsure of, and for every uncertain number, in words and as a table', () => {
    expect(picture.title).toBe('Cash rests on one number: E01');
    expect(picture.draw(600, 'light').marks.map(({ words }) => words)).toEqual([
      'price.plan: £2,000 as stated. £0 in cash: at £2,600. £0 of public value: nowhere near.',
      'E01: 0.8 as stated, from 0.7 to 0.95. £0 in cash: at 0.9. £0 of public value: at 1.1.',
    ]);
    expect(cellsOf(picture.table)).toEqual([
      ['£2,000', '£2,000', '£2,000', '£2,600', ''],
      ['0.7', '0.8', '0.95', '0.9', '1.1'],
    ]);
  });

  it('keeps every sign on the paper, however narrow', () => {
    for (const width of [320, 760]) {
      const { shapes } = picture.draw(width, 'dark');
      const across = shapes.flatMap((shape) => (shape.kind === 'area' ? shape.points.map(([x]) => x) : []));
      expect(Math.min(...across)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...across)).toBeLessThanOrEqual(width);
    }
  });
});
