import type { BidSensitivity } from '../../models/run/bid-sensitivity.ts';
import type { RunRequest } from '../../models/run/request.ts';
import type { BidWorkings, BidWorkingsQuestion } from '../../models/run/worked-bid.ts';
import { fakeBid } from './fake-bid.ts';

/** One line with a child fewer from the second year on, and one programme of ten places a year. */
export function fakeWorkings(request: RunRequest, question: BidWorkingsQuestion): BidWorkings {
  const { bid, scenario, against } = question;
  const years = request.years;
  const none = new Float64Array(years);
  return {
    ...{
      question,
      answers: fakeBid(request, { bid, scenarios: [scenario], against }, 1),
      first: request.baseline.year,
    },
    growth: { residential: 0.08, placements: 0.03, pay: 0.02 },
    lines: [
      {
        ...{ id: 'price.residential', isEvent: false, pricesPerMonth: 4.35, price: 3800, priceYear: '2019/20' },
        ...{ inflation: 'residential', marginal: 0.9, cashable: 0.95, lagMonths: 0 },
        more: Float64Array.from({ length: years * 12 }, (_, month) => (month < 12 ? 0 : -1)),
        without: none.map(() => 600),
      },
    ],
    programmes: [
      {
        ...{ lever: 'family-group-conference', priceId: 'price.conference', price: 2000, priceYear: '2019/20' },
        ...{ inflation: 'pay', setUp: 0.2, uplift: 0.1, correction: 0.3, eligible: true },
        setting: { target: 0.8, start: `${String(request.baseline.year)}-10`, rampMonths: 6 },
        strength: { price: 'low', effect: 'moderate' },
        running: none.map(() => 10),
        settingUp: none,
      },
    ],
    ...{ effects: [], loops: none, loopYear: '2019/20', otherWithout: none },
  };
}

/** An effect that matters and a price that matters less. */
export function fakeSensitivity(): BidSensitivity {
  const worth = (fund: number): { fund: number; publicValue: number } => ({ fund, publicValue: fund + 3e5 });
  return {
    stated: worth(1e5),
    inputs: [
      {
        ...{ id: 'E01', kind: 'evidence', stated: 0.81, low: 0.73, high: 0.89, between: [0.4, 1] },
        ...{ atLow: worth(5e5), atHigh: worth(-3e5), breaksAt: { fund: 0.83, publicValue: 0.88 } },
      },
      {
        ...{ id: 'price.residential', kind: 'price', stated: 3800, low: 3500, high: 4200, between: [1750, 6300] },
        ...{ atLow: worth(5e4), atHigh: worth(2e5), breaksAt: { fund: null, publicValue: null } },
      },
    ],
  };
}
