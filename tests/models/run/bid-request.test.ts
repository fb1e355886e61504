import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOPS } from '../../../models/care/loops.ts';
import { BID_ENTRIES, defaultBid } from '../../../models/economics/default-bid.ts';
import type { Bid } from '../../../models/economics/bid.ts';
import { bidThreshold, expectedBid } from '../../../models/run/bid-expected.ts';
import { problemsOfBid } from '../../../models/run/bid-problems.ts';
import { requestOfBid } from '../../../models/run/bid-request.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { BidRun, plan } from '../../support/bid-runs.ts';
import { everyYear, plainBid } from '../../support/bids.ts';
import { library } from '../../support/seeds.ts';
import { shortRequest } from '../../workers/helpers/requests.ts';

const request = shortRequest({ years: 4, scenarios: [plan, { ...plan, id: 'other' }] });
const bid = defaultBid(library, '2020/21');
const withPlan = (
  levers: Bid['plan']['levers'],
  grant: Bid['funding']['grant'] = everyYear(1000, '2020/21', '2021/22'),
): Bid => ({
  ...bid,
  plan: { levers, fixed: [] },
  funding: { ...bid.funding, grant },
});
const settingOf = (made: typeof request, lever: string): unknown => made.scenarios[0]?.levers[lever];

describe('the run that a bid needs', () => {
  it('is the run as it is where the bid plans nothing', () => {
    expect(requestOfBid(request, bid, ['plan'])).toEqual(request);
  });

  it('has places, and a first month later by the time for recruiting', () => {
    const made = requestOfBid(
      request,
      withPlan([{ lever: 'family-group-conference', placesPerYear: 12, lagMonths: 7 }]),
      ['plan'],
    );
    expect(settingOf(made, 'family-group-conference')).toEqual({
      ...plan.levers['family-group-conference'],
      ...{ placesPerYear: 12, start: '2020-11' },
    });
    expect(settingOf(made, 'family-help-spend')).toEqual(plan.levers['family-help-spend']);
    expect(made.scenarios[1]).toBe(request.scenarios[1]);
    expect(() => prepareRun(made)).not.toThrow();
  });

  it('ends a lever with the grant or lets it go on', () => {
    const end = (continues: boolean, grant?: Bid['funding']['grant']): unknown =>
      settingOf(
        requestOfBid(request, withPlan([{ lever: 'family-help-spend', continues }], grant), ['plan']),
        'family-help-spend',
      );
    expect(end(false, everyYear(5, '2020/21'))).toMatchObject({ end: '2021-04' });
    expect(end(true)).not.toHaveProperty('end');
    // A grant to the end of the run ends nothing within it.
    expect(end(false, everyYear(5, '2023/24'))).toMatchObject({ end: '2022-04' });
  });

  it('puts savings into family help with the loop on, alike in every scenario', () => {
    const made = requestOfBid(request, { ...bid, reflowShare: 0.4 }, ['plan']);
    expect(made.loops).toEqual([...DEFAULT_LOOPS, 'savings-reflowed']);
    expect(made.scenarios.map(({ evidence }) => evidence)).toEqual([
      { 'loops.reflow.share': { value: 0.4 } },
      { 'loops.reflow.share': { value: 0.4 } },
    ]);
    const run = new BidRun(made, 4);
    const { ledger, means, years } = run.one(plainBid({ reflowShare: 0.4 }), 'plan');
    expect(means.reflow[3]).toBeGreaterThan(0);
    // A year later, 40% of what placements cost less at month ends, as far as they do, growing with nothing.
    const saved = ledger
      .filter(({ id }) => /^price\.(?!social|special|early|proceed)/.test(id))
      .map(({ cash }) => cash);
    expect(means.reflow.reduce((sum, pounds) => sum + pounds, 0)).toBeGreaterThan(
      0.4 * saved.reduce((sum, cash) => sum + cash.subarray(0, 2).reduce((a, b) => a + b, 0), 0),
    );
    expect(years.netCost.mean[3]).toBeCloseTo(
      (years.spend.mean[3] ?? NaN) + (means.reflow[3] ?? NaN) - (years.saved.mean[3] ?? NaN),
      6,
    );
  });
});

describe('a bid by expected flows', () => {
  const question = { bid, scenarios: ['plan'], against: 'baseline' };
  const { answers, replicates } = expectedBid(request, question);
  const [answer] = answers;

  it('has no spread, and every line of it is units × price', () => {
    expect(replicates).toBe(1);
    expect(answer?.years.netCost.p5).toEqual(answer?.years.netCost.p95);
    const row = answer?.ledger.find(({ id }) => id === 'price.proceedings');
    // Mean of 9,300, 15,528 and 24,845, two years’ growth of 2% from 2019/20 to 2021/22.
    const price = ((9300 + 15_528 + 24_845) / 3) * 1.02 ** 2;
    expect(row?.money[1]).toBeCloseTo((row?.units[1] ?? NaN) * price, 6);
  });

  it('finds how strong an effect would have to be', () => {
    const found = bidThreshold(request, {
      ...{ bid, against: 'baseline', scenario: 'plan', entry: 'E01', between: [0.05, 1], by: 'publicValue' },
    });
    expect(found.stated).toBe(0.808);
    expect(found.atStated).toBeCloseTo(answer?.whole.publicValue.mean ?? NaN, 6);
    expect(found.atLeast).toBeGreaterThan(found.atGreatest);
    if (found.why === 'reached') expect(found.value).toBeLessThan(1);
    else expect(found.value).toBeNull();
  });
});

describe('the evidence a bid rests on', () => {
  it('is in the library, and marked where it is a judgement', () => {
    expect(BID_ENTRIES.filter((id) => !library[id])).toEqual([]);
    const own = BID_ENTRIES.filter((id) => id.startsWith('bid.cashable')).map((id) => library[id]?.status);
    expect(new Set(own)).toEqual(new Set(['assumed']));
  });

  it('makes a bid without problems', () => {
    expect(problemsOfBid(request, bid)).toEqual([]);
  });

  it('is refused where it is out of range', () => {
    const wrong: Bid = {
      ...bid,
      value: {
        ...bid.value,
        ...{ priceBase: 'now', deflator: 7, discount: { general: -1, health: 0.015 } },
        lines: { ...bid.value.lines, 'price.kinship': { marginal: 2, cashable: { value: 1.5 }, lagMonths: 0.5 } },
      },
    };
    expect(problemsOfBid(request, wrong)).toEqual([
      'The price base "now" is not a year such as 2020/21.',
      'Growth of prices in general must be from -0.5 to 1, not 7.',
      'The discount rate must be from 0 to 1, not -1.',
      'The marginal share of price.kinship must be from 0 to 1, not 2.',
      'The cash share of price.kinship must be from 0 to 1, not 1.5.',
      'The months until a change in price.kinship is cash must be a whole number from 0 to 60, not 0.5.',
    ]);
  });
});
