import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import type { EvidenceLibrary } from '../../models/care/evidence.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { defaultBid } from '../../models/economics/default-bid.ts';
import { priceEntry, scaledPrice } from '../../models/economics/price-book.ts';
import type { Bid } from '../../models/economics/bid.ts';
import { BidWorkbook } from '../../models/run/bid-workbook.ts';
import { simulateBlock } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { completeRun, partsOf } from '../../models/run/replicate-table.ts';

const REPLICATES = 500;
/** Replicates that are simulated; they stand for all, since pricing takes as long whatever the counts. */
const SIMULATED = 4;
/** Prices that are set before any is counted, so that the compiler has got to everything. */
export const WARM_UPS = 50;
const SAMPLES = 100;

interface Seeds {
  readonly library: EvidenceLibrary;
  readonly baseline: Baseline;
}

/**
 * Prices scenarios of 500 replicates anew, over and over, each time with another price of a place in a children’s home.
 *
 * @param now milliseconds of the clock to measure by
 * @returns milliseconds of each time after the warm-ups
 */
export function rePricing({ library, baseline }: Seeds, count: number, now: () => number): number[] {
  const scenarios = Array.from({ length: count }, (_, at): Scenario => ({
    id: `plan-${String(at)}`,
    name: `Plan ${String(at)}`,
    levers: {
      'family-group-conference': { target: 0.8 + 0.01 * at, end: '2023-04' },
      'edge-of-care-hubs': { target: 0.3, end: '2023-04' },
      'post-removal-support': { target: 0.5 },
    },
    drivers: {},
  }));
  const request = { library, baseline, scenarios, years: 10, seed: 'bench', evidence: 'uncertain' as const };
  const prepared = prepareRun({ ...request, loops: DEFAULT_LOOPS });
  const block = simulateBlock(prepared, { from: 0, to: SIMULATED });
  const parts = partsOf(block, count + 1).map((own) =>
    Array.from({ length: REPLICATES / SIMULATED }, (_, at) => ({
      range: { from: at * SIMULATED, to: (at + 1) * SIMULATED },
      counts: own[0]?.counts ?? new Int32Array(),
    })),
  );
  const workbook = new BidWorkbook(prepared, completeRun(prepared, parts, REPLICATES));
  const bid = defaultBid(library, '2020/21');
  const milliseconds = (own: Bid): number => {
    const before = now();
    workbook.answer({ bid: own, scenarios: scenarios.map(({ id }) => id), against: 'baseline' });
    return now() - before;
  };
  milliseconds(bid);
  const residential = priceEntry(library, 'price.residential');
  return Array.from({ length: WARM_UPS + SAMPLES }, (_, at) =>
    milliseconds({ ...bid, prices: [scaledPrice(residential, 1 + at / 1000)] }),
  ).slice(WARM_UPS);
}
