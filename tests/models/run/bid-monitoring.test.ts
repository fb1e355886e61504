import { describe, expect, it } from 'vitest';
import type { Bid } from '../../../models/economics/bid.ts';
import { defaultBid } from '../../../models/economics/default-bid.ts';
import type { BidMonitoring } from '../../../models/run/bid-answer.ts';
import { outputSeries } from '../../../models/run/outputs.ts';
import { BidRun, nothing, plan } from '../../support/bid-runs.ts';
import { everyYear } from '../../support/bids.ts';
import { library } from '../../support/seeds.ts';
import { shortRequest } from '../../workers/helpers/requests.ts';

const YEARS = 3;
const REPLICATES = 12;
const run = new BidRun(shortRequest({ years: YEARS, scenarios: [plan, nothing] }), REPLICATES);
const usual = defaultBid(library, '2020/21');
const fixed = [{ id: 'lead', label: 'A manager', years: everyYear(40_000, '2020/21') }];
const bid: Bid = { ...usual, plan: { ...usual.plan, fixed } };

const [answer] = run.workbook.answer({
  bid,
  scenarios: ['plan'],
  against: 'baseline',
  monitor: { actuals: [] },
}).answers;
const monitoring = answer?.monitoring as BidMonitoring;
const meanOf = (id: string): number[] => {
  const found = monitoring.measures.find((measure) => measure.id === id);
  if (!found) throw new Error(`There is no measure ${id}.`);
  return Array.from(found.summary.mean);
};

/** Mean over replicates of an output of the plan, month by month. */
function months(output: string): number[] {
  const series = new Float64Array(YEARS * 12 + 1);
  const sums = new Array<number>(series.length).fill(0);
  for (let replicate = 0; replicate < REPLICATES; replicate++) {
    outputSeries(run.prepared, output, 1, run.block.counts, replicate, REPLICATES, replicate, series);
    series.forEach((value, month) => (sums[month] = (sums[month] ?? 0) + value / REPLICATES));
  }
  return sums;
}

describe('what to expect of a plan by quarter', () => {
  it('has every quarter of the run, and is only there when asked for', () => {
    expect(monitoring.quarters).toHaveLength(YEARS * 4);
    expect(monitoring.quarters.slice(0, 5).at(-1)).toBe('2021/22 Q1');
    expect(run.one(bid, 'plan').monitoring).toBeUndefined();
    expect(monitoring.tracked).toBeNull();
  });

  it('takes stocks at the end of a quarter and adds up moves over it', () => {
    const stock = months('stock.care');
    const entries = months('flow.care.in');
    meanOf('children-in-care').forEach((value, quarter) => {
      expect(value).toBeCloseTo(stock[3 * quarter + 3] ?? NaN, 9);
    });
    meanOf('entries').forEach((value, quarter) => {
      const own = entries.slice(3 * quarter + 1, 3 * quarter + 4);
      expect(value).toBeCloseTo(
        own.reduce((sum, each) => sum + each, 0),
        9,
      );
    });
  });

  it('spends in four quarters what the bid spends in a year, fixed costs and all', () => {
    const spend = meanOf('spend');
    Array.from(answer?.years.spend.mean ?? []).forEach((year, at) => {
      expect(spend.slice(4 * at, 4 * at + 4).reduce((sum, each) => sum + each, 0)).toBeCloseTo(year, 4);
    });
    expect(spend[0]).toBeGreaterThan(10_000);
  });

  it('delivers in a year what the ledger of the programme has bought', () => {
    const bought = answer?.ledger.find(({ kind, id }) => kind === 'programme' && id === 'family-group-conference');
    const places = meanOf('delivered.family-group-conference');
    expect(places.slice(0, 4).reduce((sum, each) => sum + each, 0)).toBeCloseTo(bought?.units[0] ?? NaN, 6);
    // Spend on family help is in pounds, not in places.
    expect(monitoring.measures.map(({ id }) => id)).not.toContain('delivered.family-help-spend');
  });

  it('pays for placements in a year what the lines of them come to', () => {
    const placements = meanOf('placements').slice(0, 4);
    const lines = run.all(bid, ['plan']);
    const withPlan = [...lines.doNothingLedger, ...(answer?.ledger ?? [])].filter(
      ({ kind, id }) => kind === 'line' && !/social-work|guardianship|early-help|proceedings/.test(id),
    );
    const expected = withPlan.reduce((sum, { money }) => sum + (money[0] ?? NaN), 0);
    expect(placements.reduce((sum, each) => sum + each, 0) / expected).toBeCloseTo(1, 9);
  });

  it('weighs what happened against the runs of the plan', () => {
    const care = monitoring.measures.find(({ id }) => id === 'children-in-care')?.summary;
    const quarter = '2021/22 Q4';
    const ask = (value: number): string | undefined =>
      run.workbook.answer({
        ...{ bid, scenarios: ['plan'], against: 'baseline' },
        monitor: { actuals: [{ quarter, measure: 'children-in-care', value }] },
      }).answers[0]?.monitoring?.tracked?.verdict;
    expect(ask(Math.round(care?.p50[7] ?? NaN))).toBe('within');
    // Of twelve runs none is as far out; twice one in thirteen is more than one in ten all the same.
    expect(ask(10_000)).toBe('by-luck');
  });
});
