import { describe, expect, it } from 'vitest';
import { BID_LINES, CARE_LINE } from '../../../models/economics/bid-lines.ts';
import { fundingByYear } from '../../../models/economics/funding.ts';
import { fillPriceIndex, presentFactors } from '../../../models/economics/money-in-time.ts';
import { breakEvenMonth } from '../../../models/run/bid-break-even.ts';
import { meanLedger } from '../../../models/run/bid-ledger.ts';
import { LineMemory } from '../../../models/run/bid-line-money.ts';
import { ratioOf, spreadOf } from '../../../models/run/bid-spread.ts';
import type { BidSums } from '../../../models/run/bid-sum-types.ts';
import { BidRoom, bidTables } from '../../../models/run/bid-tables.ts';
import type { BidTerms } from '../../../models/run/bid-terms.ts';
import { yearSums } from '../../../models/run/bid-years.ts';
import { everyYear } from '../../support/bids.ts';

/** One replicate of three years. */
const YEARS = 3;
const STRIDE = YEARS * 12 + 1;
const HOMES = BID_LINES.findIndex(({ id }) => id === 'price.residential');
const CARE = BID_LINES.findIndex(({ id }) => id === CARE_LINE);
const one = (value: number): Float64Array => Float64Array.of(value);
const penny = (pounds: number): number => Math.round(pounds * 100) / 100;
const pennies = (pounds: ArrayLike<number>): number[] => Array.from(pounds, penny);
const index = (growth: number, since: number): Float64Array => {
  const into = new Float64Array(YEARS);
  fillPriceIndex(growth, since, into);
  return into;
};
/** A running total of what each month brings; month 1 is the first. */
const totals = (inMonth: (month: number) => number): Float64Array => {
  let sum = 0;
  return Float64Array.from({ length: STRIDE }, (_, month) => (sum += month === 0 ? 0 : inMonth(month)));
};

/**
 * One child fewer in a children’s home from month 7 on. Ten places of a programme in the first year and five in the second, set up
 * over the first. £5,000 of savings, in 2019/20 money, put into family help in month 20.
 */
function handSums(): BidSums {
  const lines = new Float64Array(BID_LINES.length * STRIDE);
  for (const line of [HOMES, CARE])
    lines.set(
      totals((month) => (month >= 7 ? -1 : 0)),
      line * STRIDE,
    );
  return {
    ...{ replicates: 1, stride: STRIDE, lines },
    programmes: [
      {
        ...{ lever: 'plan', price: 'price.plan', setUp: 'set-up' },
        running: totals((month) => (month <= 12 ? 10 / 12 : month <= 24 ? 5 / 12 : 0)),
        settingUp: totals((month) => (month <= 12 ? 10 / 12 : 0)),
      },
    ],
    loops: totals((month) => (month === 20 ? 5000 : 0)),
  };
}

const TERMS: BidTerms = {
  ...{ first: 2020, years: YEARS },
  // £4,000 a week, growing by 10% a year; nine tenths of it cash, three months later.
  lines: BID_LINES.map(({ pricesPerMonth }, at) => ({
    ...{ price: one(at === HOMES ? 4000 : 0), index: index(0.1, 0), perCount: pricesPerMonth },
    ...{ valued: 1, cashable: one(0.9) },
  })),
  lags: BID_LINES.map(() => 3),
  // £2,000 a place, growing by 2% a year; 10% put on, 25% taken off savings; setting up a fifth of a year.
  programmes: [
    {
      ...{ lever: 'plan', priceId: 'price.plan', price: one(2000), index: index(0.02, 0), setUp: one(0.2) },
      ...{ uplift: 0.1, correction: 0.25, eligible: true },
    },
  ],
  external: [],
  fixed: { eligible: new Float64Array(YEARS), other: new Float64Array(YEARS) },
  loopIndex: index(0.02, 1),
  funding: fundingByYear(
    {
      funding: {
        grant: everyYear(30_000, '2020/21'),
        ...{ carryForward: false, clawback: 1, partners: [], match: [] },
      },
    },
    2020,
    YEARS,
  ),
  budget: new Float64Array(YEARS),
  present: {
    general: presentFactors({ deflator: 0, rate: 0.035 }, { first: 2020, base: 2020 }, YEARS),
    health: presentFactors({ deflator: 0, rate: 0.015 }, { first: 2020, base: 2020 }, YEARS),
  },
};

describe('a bid worked by hand, to the penny', () => {
  const sums = handSums();
  const { years, whole, ledger } = bidTables(
    TERMS,
    yearSums(sums, TERMS.lags),
    1,
    new LineMemory(),
    new BidRoom(YEARS, 1),
  );
  const homes = meanLedger(ledger, 1)[HOMES];

  it('values a child fewer at the price of the year: 4,000 × 365.25 / 7 / 12 = 17,392.857 a month', () => {
    // 6 months; 12 months at 1.1; 12 months at 1.21.
    expect(pennies(homes?.worth ?? [])).toEqual([104_357.14, 229_585.71, 252_544.29]);
    expect(pennies(homes?.units ?? [])).toEqual([-0.5, -1, -1]);
  });

  it('turns it into cash three months later, nine tenths of it: 3, 12 and 12 months', () => {
    expect(pennies(homes?.cash ?? [])).toEqual([46_960.71, 206_627.14, 227_289.86]);
  });

  it('takes a quarter off for optimism', () => {
    expect(pennies(years.saved)).toEqual([35_220.54, 154_970.36, 170_467.39]);
    expect(pennies(years.worth)).toEqual([78_267.86, 172_189.29, 189_408.21]);
  });

  it('spends (10 + 0.2 × 10) × 2,000 × 1.1 = 26,400, then 5 × 2,040 × 1.1 = 11,220', () => {
    expect(pennies(years.spend)).toEqual([26_400, 11_220, 0]);
  });

  it('pays the first year out of the grant, and gives 3,600 back', () => {
    expect(pennies(years.grant)).toEqual([26_400, 0, 0]);
    expect(pennies(years.clawedBack)).toEqual([3600, 0, 0]);
  });

  it('puts 5,000 × 1.02² = 5,202 into family help', () => {
    expect(pennies(years.reflow)).toEqual([0, 5202, 0]);
  });

  it('leaves the authority -35,220.54; 11,220 + 5,202 - 154,970.36 = -138,548.36; -170,467.39', () => {
    expect(pennies(years.netCost)).toEqual([-35_220.54, -138_548.36, -170_467.39]);
    expect(pennies(years.position)).toEqual([35_220.54, 173_768.89, 344_236.29]);
    expect(pennies(years.calledFor)).toEqual([0, 16_422, 0]);
    expect(pennies(years.shortfall)).toEqual([0, 0, 0]);
  });

  it('discounts at 3.5% from the second year: 26,400 + 16,422 / 1.035 = 42,266.67 of cost', () => {
    expect(penny(whole.costs[0] ?? NaN)).toBe(42_266.67);
    // 35,220.54 + 154,970.36 / 1.035 + 170,467.39 / 1.071225.
    expect(penny(whole.saved[0] ?? NaN)).toBe(344_083.48);
    expect(penny(whole.fund[0] ?? NaN)).toBe(penny(344_083.4846 - 42_266.6667));
    expect(whole.childYears[0]).toBe(2.5);
  });
});

describe('the month in which money is back', () => {
  const month = (...positions: number[]): number => breakEvenMonth(Float64Array.from(positions), 0, 1);

  it.each([
    [[-100, -40, 20, 80], 32], // 24 months and 12 × 40 / 60 = 8.
    [[-100, 0, 5], 24],
    [[-100, 20, -10, 30], 39], // What is lost again is not yet back: 36 and 12 × 10 / 40.
    [[-100, -50], Infinity],
    [[5, 10], 0],
    [[0, 0, -10, 5], 44],
  ])('%j: month %d', (positions, expected) => {
    expect(month(...positions)).toBe(expected);
  });

  it('counts as null beyond the run, in quantiles and nowhere else', () => {
    const months = Float64Array.of(30, 40, 50, Infinity, Infinity);
    expect(spreadOf(months)).toMatchObject({ mean: null, p25: 40, p50: 50, p75: null });
  });
});

describe('a quotient', () => {
  it('is that of the means, its quantiles counting as worst where there is nothing to divide by', () => {
    const ratio = ratioOf(Float64Array.of(100, 100, 100, 100), Float64Array.of(4, 2, 1, -1), Infinity);
    expect(ratio).toMatchObject({ ofMeans: 400 / 6, without: 0.25, p5: 28.75, p95: null });
    expect(ratioOf(Float64Array.of(1), Float64Array.of(0), Infinity)).toMatchObject({ ofMeans: null, without: 1 });
  });
});
