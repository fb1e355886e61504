import type { BidAnswer, BidAnswers, BidQuestion } from '../../models/run/bid-answer.ts';
import type { Spread } from '../../models/run/bid-spread.ts';
import type { RunRequest, Summary } from '../../models/run/request.ts';
import type { LedgerRow } from '../../models/run/bid-ledger.ts';
import { fakeMonitoring } from './fake-monitoring.ts';
import { yearLabel, yearsOfRun } from '../../models/economics/financial-year.ts';

const USUAL_PRICE = 3800;

/** A bid that looks like one: money out for three years, twice as much back from the second on. */
export function fakeBid(request: RunRequest, question: BidQuestion, replicates: number): BidAnswers {
  const years = yearsOfRun(request.baseline.year, request.years);
  const summary = (middle: (year: number) => number): Summary => {
    const at = (width: number): Float64Array<ArrayBuffer> =>
      Float64Array.from(years, (_, year) => middle(year) * (1 + width));
    return { mean: at(0), p5: at(-0.4), p25: at(-0.2), p50: at(0), p75: at(0.2), p95: at(0.4) };
  };
  const spread = (mean: number): Spread => ({
    ...{ mean, p5: mean * 0.6, p25: mean * 0.8, p50: mean, p75: mean * 1.2, p95: mean * 1.4 },
  });
  const spend = (year: number): number => (year < 3 ? 500_000 : 0);
  const saved = (year: number): number => (year > 0 ? 200_000 : 0);
  const upTo = (year: number, of: (each: number) => number): number =>
    years.slice(0, year + 1).reduce((sum, _, each) => sum + of(each), 0);
  const net = (year: number): number => spend(year) - saved(year);
  /** Children's homes, in proportion to the price of them that the bid has. */
  const homes = (pounds: number): LedgerRow => {
    const own = question.bid.prices.find(({ id }) => id === 'price.residential')?.value ?? USUAL_PRICE;
    const money = Float64Array.from(years, () => (pounds * own) / USUAL_PRICE);
    const less = money.map((each) => -each);
    return {
      ...{ id: 'price.residential', kind: 'line', payer: 'authority', units: new Float64Array(years.length) },
      ...{ money, worth: less, cash: less },
    };
  };
  const answer = (scenario: string): BidAnswer => ({
    scenario,
    years: {
      ...{ spend: summary(spend), saved: summary(saved), netCost: summary(net), shortfall: summary(() => 0) },
      position: summary((year) => 0 - upTo(year, net)),
      fundPosition: summary((year) => 0 - upTo(year, net)),
    },
    means: {
      ...{ grant: years.map(() => 0), clawedBack: years.map(() => 0), partners: years.map(() => 0) },
      ...{ reflow: years.map(() => 0), worth: years.map((_, year) => saved(year)) },
      calledFor: years.map((_, year) => spend(year)),
    },
    withPlan: summary(() => 50_000_000),
    gapWithPlan: null,
    breakEven: {
      fund: { month: spread(90), chance: years.map((_, year) => year / 10) },
      authority: { month: spread(90), chance: years.map((_, year) => year / 10) },
    },
    whole: {
      ...{ costs: spread(1.4e6), worth: spread(1.6e6), saved: spread(1.5e6), publicWorth: spread(1.8e6) },
      ...{ fund: spread(1e5), authority: spread(1e5), publicValue: spread(4e5), childYears: spread(30) },
    },
    chance: { publicValue: 0.7, fund: 0.55 },
    perPound: {
      publicWorth: { ...spread(1.3), ofMeans: 1.3, without: 0 },
      saved: { ...spread(1.1), ofMeans: 1.1, without: 0 },
    },
    perChildYear: { ...spread(46_000), ofMeans: 46_000, without: 0 },
    ...{ thresholdPrices: [], cliff: null, warnings: [], ledger: [homes(-200_000)] },
    ...(question.monitor === undefined ? {} : { monitoring: fakeMonitoring(request, question.monitor.actuals) }),
  });
  return {
    ...{ modelVersion: 'test', replicates, years: years.map(yearLabel), priceBase: question.bid.value.priceBase },
    ...{ real: years.map(() => 1), against: question.against, doNothing: summary(() => 50_000_000) },
    ...{ gapDoNothing: null, doNothingLedger: [homes(12_000_000)], answers: question.scenarios.map(answer) },
  };
}
