import { describe, expect, it } from 'vitest';
import type { Funding } from '../../../models/economics/bid.ts';
import { financialYear, priceYearIn, yearLabel } from '../../../models/economics/financial-year.ts';
import { fillPaid, fundingByYear, paidByYear, type PaidByYear } from '../../../models/economics/funding.ts';
import { fillPriceIndex, presentFactors } from '../../../models/economics/money-in-time.ts';
import { effectStrength, savingsCorrection, weakest } from '../../../models/economics/optimism.ts';
import { LEVERS } from '../../../models/care/levers.ts';
import { everyYear } from '../../support/bids.ts';
import { library } from '../../support/seeds.ts';

/** Pounds to the penny. */
const penny = (pounds: number): number => Math.round(pounds * 100) / 100;

describe('financial years', () => {
  it.each([
    ['2020/21', 2020],
    ['2020-21', 2020],
    [' 2020/2021 ', 2020],
    ['1999/00', 1999],
    ['2020', 2020],
    ['2020/22', null],
    ['next year', null],
    ['20/21', null],
  ])('%s', (text, year) => {
    expect(financialYear(text)).toBe(year);
  });

  it('are written as councils write them, and a price year may be a span', () => {
    expect([yearLabel(2020), yearLabel(1999)]).toEqual(['2020/21', '1999/00']);
    expect(['2014-16', '2019/20', '2017', 'then'].map(priceYearIn)).toEqual([2014, 2019, 2017, null]);
  });
});

describe('money in time, worked by hand', () => {
  it('grows a price of £3,800 a week in 2019/20 by 8% a year: £4,104.00, £4,432.32, £4,786.91 in the next three years', () => {
    const index = new Float64Array(3);
    fillPriceIndex(0.08, 1, index);
    expect([...index].map((factor) => penny(3800 * factor))).toEqual([4104, 4432.32, 4786.91]);
  });

  it('brings a price of a later year back: £7,857 in 2022/23 at 2% is £7,551.90 in 2020/21', () => {
    const index = new Float64Array(3);
    fillPriceIndex(0.02, -2, index);
    // 7,857 / 1.0404 = 7,551.90; 7,857 / 1.02 = 7,702.94.
    expect([...index].map((factor) => penny(7857 * factor))).toEqual([7551.9, 7702.94, 7857]);
  });

  it('discounts £100,000 of cash a year at 3.5%, prices rising by 2%: 100,000.00, 94,723.88, 89,726.13', () => {
    const factors = presentFactors({ deflator: 0.02, rate: 0.035 }, { first: 2020, base: 2020 }, 3);
    // 1.02 × 1.035 = 1.0557; 100,000 / 1.0557 = 94,723.88; / 1.0557² (1.11450249) = 89,726.13.
    expect([...factors].map((factor) => penny(100_000 * factor))).toEqual([100_000, 94_723.88, 89_726.13]);
  });

  it('discounts effects on health at 1.5%: £1,000 in the third year is £970.66', () => {
    const factors = presentFactors({ deflator: 0, rate: 0.015 }, { first: 2020, base: 2020 }, 3);
    // 1.015² = 1.030225; 1,000 / 1.030225 = 970.66.
    expect(penny(1000 * (factors[2] ?? NaN))).toBe(970.66);
  });

  it('gives real figures in whichever year’s money: one factor between any two', () => {
    const inMoneyOf = (base: number): Float64Array =>
      presentFactors({ deflator: 0.02, rate: 0.035 }, { first: 2020, base }, 5);
    const [early, late] = [inMoneyOf(2019), inMoneyOf(2025)];
    for (const [year, factor] of early.entries()) {
      expect((late[year] ?? NaN) / factor).toBeCloseTo(1.02 ** 6, 12);
    }
  });
});

describe('correction for optimism', () => {
  it('takes the least sure of what a lever does, and weighs levers by what is spent on them', () => {
    expect(weakest(['strong', 'low', 'moderate'])).toBe('low');
    expect(weakest([])).toBe('none');
    const lever = (id: string) => LEVERS.filter((each) => each.id === id);
    expect(lever('family-group-conference').map((each) => effectStrength(each, undefined, library))).toEqual([
      'strong',
    ]);
    expect(lever('family-hubs').map((each) => effectStrength(each, undefined, library))).toEqual(['none']);
    // £300 at 0 and £100 at 40%: 10%.
    expect(
      savingsCorrection([
        [300, 0],
        [100, 0.4],
      ]),
    ).toBeCloseTo(0.1, 12);
  });

  it('is that of the least sure where nothing is spent', () => {
    expect(
      savingsCorrection([
        [0, 0.1],
        [0, 0.4],
      ]),
    ).toBe(0.4);
    expect(savingsCorrection([])).toBe(0);
  });
});

describe('who pays, worked by hand', () => {
  const GRANT: Funding = {
    grant: everyYear(1000, '2020/21', '2021/22'),
    ...{ carryForward: false, clawback: 1, partners: [], match: [] },
  };
  type YearPaid = Record<keyof PaidByYear, number>;

  function paid(funding: Funding, eligible: readonly number[], other = eligible.map(() => 0)): YearPaid[] {
    const found = paidByYear(eligible.length);
    const years = fundingByYear({ funding }, 2020, eligible.length);
    fillPaid(years, Float64Array.from(eligible), Float64Array.from(other), 0, found);
    return eligible.map((_, year) => {
      const of = (kind: keyof PaidByYear): number => found[kind][year] ?? NaN;
      const { grant, clawedBack, kept } = { grant: of('grant'), clawedBack: of('clawedBack'), kept: of('kept') };
      return { grant, clawedBack, kept, partners: of('partners'), authority: of('authority') };
    });
  }

  it('gives back what is not spent of a year: £1,000 granted, £640.50 spent, £359.50 back', () => {
    const [first, second, third] = paid(GRANT, [640.5, 1200, 300]);
    expect(first).toEqual({ grant: 640.5, clawedBack: 359.5, kept: 0, partners: 0, authority: 0 });
    expect(second).toEqual({ grant: 1000, clawedBack: 0, kept: 0, partners: 0, authority: 200 });
    // The grant has ended; what goes on is the authority’s.
    expect(third).toEqual({ grant: 0, clawedBack: 0, kept: 0, partners: 0, authority: 300 });
  });

  it('carries it forward where the terms allow, to the last year of the grant and not beyond', () => {
    const [first, second, third] = paid({ ...GRANT, carryForward: true }, [640.5, 1200, 300]);
    expect(first).toMatchObject({ grant: 640.5, clawedBack: 0 });
    // 1,000 + 359.50 are there, 1,200 is spent, 159.50 goes back.
    expect(second).toMatchObject({ grant: 1200, clawedBack: 159.5, authority: 0 });
    expect(third).toMatchObject({ grant: 0, clawedBack: 0, authority: 300 });
  });

  it('leaves the authority what is not clawed back: at 60%, £215.70 goes back and £143.80 stays', () => {
    const [first] = paid({ ...GRANT, clawback: 0.6 }, [640.5, 0]);
    expect(penny(first?.clawedBack ?? NaN)).toBe(215.7);
    expect(penny(first?.kept ?? NaN)).toBe(143.8);
  });

  it('pays nothing out of the grant that it may not pay for, takes no more from partners than is left', () => {
    const partners = [{ id: 'icb', label: 'Health', payer: 'health', years: everyYear(500, '2020/21') }] as const;
    const [first] = paid({ ...GRANT, partners }, [900, 0], [300, 0]);
    expect(first).toEqual({ grant: 900, clawedBack: 100, kept: 0, partners: 300, authority: 0 });
  });

  it.each([true, false])('accounts for every pound, carried forward or not: %s', (carryForward) => {
    const spends = [400, 1700, 50];
    const years = paid({ ...GRANT, carryForward, clawback: 0.25 }, spends, [10, 20, 30]);
    const total = (of: (year: YearPaid) => number): number => years.reduce((sum, year) => sum + of(year), 0);
    expect(total(({ grant, partners, authority }) => grant + partners + authority)).toBeCloseTo(2150 + 60, 9);
    expect(total(({ grant, clawedBack, kept }) => grant + clawedBack + kept)).toBeCloseTo(2000, 9);
  });

  it('does not spend a grant on what is saved', () => {
    const [first] = paid(GRANT, [-200, 0]);
    expect(first).toEqual({ grant: 0, clawedBack: 1000, kept: 0, partners: 0, authority: -200 });
  });
});
