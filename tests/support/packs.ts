import type { Scenario } from '../../models/care/scenario.ts';
import type { Bid } from '../../models/economics/bid.ts';
import { defaultBid } from '../../models/economics/default-bid.ts';
import { priceEntry } from '../../models/economics/price-book.ts';
import { bidSensitivity } from '../../models/run/bid-sensitivity.ts';
import { bidWorkings } from '../../models/run/bid-workings.ts';
import { requestOfBid } from '../../models/run/bid-request.ts';
import type { PackData } from '../../src/exports/bid/pack-data.ts';
import { shortRequest } from '../workers/helpers/requests.ts';
import { BidRun, nothing, plan } from './bid-runs.ts';
import { everyYear } from './bids.ts';
import { library } from './seeds.ts';

/** A bid with something of everything: grant carried forward and clawed back, partners, match, fixed costs, reflow, a budget. */
export function fullBid(): Bid {
  const bid = defaultBid(library, '2021/22');
  const levers = ['family-group-conference', 'lead'];
  return {
    ...bid,
    funding: {
      ...{ grant: everyYear(120_000, '2020/21', '2021/22'), carryForward: true, clawback: 0.8, eligible: levers },
      match: everyYear(20_000, '2021/22', '2022/23'),
      partners: [{ id: 'icb', label: 'Health', payer: 'health', years: everyYear(15_000, '2021/22') }],
    },
    plan: {
      levers: [{ lever: 'family-help-spend', lagMonths: 3, deliveredBy: '+Our own team' }],
      fixed: [
        { id: 'lead', label: 'A lead', years: everyYear(50_000, '2020/21', '2021/22'), strength: 'low' },
        { id: 'study', label: 'A study', years: everyYear(12_000, '2022/23') },
      ],
    },
    value: {
      ...bid.value,
      external: bid.value.external.map((each) => ({ ...each, price: { value: each.payer === 'health' ? 900 : 1500 } })),
    },
    prices: [{ ...priceEntry(library, 'price.residential'), value: 5123.45, priceYear: '2022/23', source: '=Ours' }],
    budget: everyYear(9_000_000, '2020/21', '2021/22', '2022/23', '2023/24'),
  };
}

/** A pack over a small run, real in every part. */
export function smallPack(bid: Bid = fullBid(), scenarios: readonly Scenario[] = [plan, nothing]): PackData {
  const asked = shortRequest({
    years: 4,
    scenarios: [...scenarios],
    loops: [...shortRequest().loops, 'savings-reflowed'],
  });
  const request = requestOfBid(asked, bid, ['plan']);
  const question = { bid, scenario: 'plan', against: 'nothing' };
  const answers = new BidRun(request, 8).workbook.answer({
    ...{ bid, scenarios: ['plan'], against: 'nothing' },
    monitor: { actuals: [] },
  });
  return {
    ...{ workings: bidWorkings(request, question), answers, library, sensitivity: bidSensitivity(request, question) },
    scenarios: request.scenarios,
    ...{ place: 'A small place', plan: '=Plan', against: 'Nothing', seed: 'contract', date: '25 November 2026' },
    warnings: ['Money may be short in 2022/23.'],
    isOwnData: false,
  };
}
