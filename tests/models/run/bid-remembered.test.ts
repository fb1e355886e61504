import { expect, test } from 'vitest';
import type { Bid, ExternalEffect } from '../../../models/economics/bid.ts';
import { defaultBid } from '../../../models/economics/default-bid.ts';
import { priceEntry, scaledPrice } from '../../../models/economics/price-book.ts';
import { BidWorkbook } from '../../../models/run/bid-workbook.ts';
import { completeRun, partsOf } from '../../../models/run/replicate-table.ts';
import { BidRun, plan } from '../../support/bid-runs.ts';
import { everyYear, plainBid } from '../../support/bids.ts';
import { library } from '../../support/seeds.ts';
import { shortRequest } from '../../workers/helpers/requests.ts';

const REPLICATES = 12;
const run = new BidRun(shortRequest({ years: 3, scenarios: [plan] }), REPLICATES);
const usual: Bid = {
  ...defaultBid(library, '2020/21'),
  funding: { ...plainBid().funding, grant: everyYear(60_000, '2020/21') },
};
const withExternal = (change: (effect: ExternalEffect) => Partial<ExternalEffect>): Bid => ({
  ...usual,
  value: { ...usual.value, external: usual.value.external.map((each) => ({ ...each, ...change(each) })) },
});
const line = Object.keys(usual.value.lines)[0] ?? '';
const treated = usual.value.lines[line];
if (!treated) throw new Error('The usual bid treats no line.');

/** Each unlike the usual one in one thing that something remembered could miss. */
const bids: readonly Bid[] = [
  usual,
  { ...usual, prices: [scaledPrice(priceEntry(library, 'price.residential'), 1.3)] },
  withExternal(({ price }) => ({ price: { value: price.value * 2 } })),
  withExternal(() => ({ payer: 'health' })),
  withExternal(() => ({ payer: 'wider', line })),
  { ...usual, value: { ...usual.value, external: usual.value.external.slice(1) } },
  { ...usual, value: { ...usual.value, lines: { ...usual.value.lines, [line]: { ...treated, lagMonths: 7 } } } },
  { ...usual, value: { ...usual.value, optimism: null } },
  { ...usual, funding: { ...usual.funding, grant: [] } },
  usual,
];

test('a bid priced after another comes to what it comes to by itself', () => {
  const told = new Set<string>();
  for (const bid of bids) {
    const fresh = new BidWorkbook(
      run.prepared,
      completeRun(run.prepared, partsOf(run.block, run.prepared.scenarios.length), REPLICATES),
    );
    const alone = fresh.answer({ bid, scenarios: ['plan'], against: 'baseline' });
    run.all(usual, ['plan']);
    expect(run.all(bid, ['plan'])).toEqual(alone);
    told.add(JSON.stringify(alone.answers[0]?.ledger));
  }
  // Funding is not in the ledger, and the last bid is the first once more: all others must differ, or nothing was tried.
  expect(told.size).toBe(bids.length - 2);
});
