import { describe, expect, it } from 'vitest';
import type { PastTest } from '../../../models/backtest/past-test.ts';
import { scoreOf } from '../../../models/backtest/score.ts';
import { drawnOf } from '../../../src/charts/drawn.ts';
import { pastPictures } from '../../../src/charts/past-pictures.ts';
import { chartLabel } from '../../../src/charts/reading.ts';
import { forecastsTable, scoresTable, verdictSentence } from '../../../src/text/own-place.ts';

const fan = { p5: [10, 8, 7], p25: [10, 9, 9], p50: [10, 10, 10], p75: [10, 11, 12], p95: [10, 13, 14] };
const months = ['2019-03', '2019-04', '2019-05'];
const score = scoreOf([{ sample: [90, 100, 110], actual: 200, scale: 100 }]);
const past: PastTest = {
  ...{
    year: 2019,
    verdict: 'missed',
    inside: 0,
    tested: 1,
    score,
    naive: { 'no-change': score, 'straight-line': score },
  },
  forecasts: [{ label: 'Children in care on 31 March', year: 2020, low: 91, high: 109, actual: 200 }],
  fans: [
    { id: 'care', label: 'In care', months, ...fan, actual: [10, 12, 20] },
    { id: 'plans', label: 'Plans', months, ...fan, actual: [0, 3, 9] },
  ],
};
const [care, plans] = pastPictures(past);
if (!care || !plans) throw new Error('There is no picture of each.');

describe('pictures of years held back', () => {
  it('draw what came over the two bands of the forecast, from the opening on', () => {
    expect(care.title).toBe('In care: inside the 90% interval in 1 of 2 months');
    expect(care.months).toEqual(months);
    expect(care.lines.map(({ id, dashed, values }) => [id, dashed, values])).toEqual([
      ['forecast', true, fan.p50],
      ['actual', false, [10, 12, 20]],
    ]);
    expect(care.bands.map(({ line, share, low, high }) => [line, share, low, high])).toEqual([
      ['forecast', 90, fan.p5, fan.p95],
      ['forecast', 50, fan.p25, fan.p75],
    ]);
    expect(chartLabel(care)).toContain('May 2019: Forecast 10 (7 to 14), What came 20');
  });

  it('leave out the opening of what is counted month by month', () => {
    expect([plans.months, plans.lines[1]?.values]).toEqual([months.slice(1), [3, 9]]);
    expect(plans.title).toBe('Plans starting: inside the 90% interval in 1 of 2 months');
  });

  it('withhold few children from every file', () => {
    expect(drawnOf(care).title).toBe('Children in care at the end of each month');
    expect(drawnOf(plans).csv()).not.toMatch(/,3(,|\r)/);
  });
});

describe('the words of the test', () => {
  it('say plainly that a fit is not to be trusted yet', () => {
    expect(verdictSentence(past)).toMatch(
      /^Do not trust this yet: .* Of 1 numbers? forecast in March 2019, 0 came inside/,
    );
    expect(verdictSentence({ ...past, verdict: 'too-little' })).toMatch(/^Do not trust this yet: there are too few/);
  });

  it('give every forecast with its year, and the score of each kind of forecast', () => {
    expect(forecastsTable(past).rows).toEqual([['Children in care on 31 March, 2020', '91 to 109', '200', 'no']]);
    expect(scoresTable(past)?.rows.map(([name]) => name)).toEqual(['This fit', 'No change', 'A straight line']);
    expect(scoresTable(past)?.rows[0]?.slice(1, 3)).toEqual(['0%', '0%']);
    expect(scoresTable({ ...past, naive: null })?.rows).toHaveLength(1);
    expect(scoresTable({ ...past, score: null })).toBeNull();
  });
});
