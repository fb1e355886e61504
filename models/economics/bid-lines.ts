import { COST_LINES, PLACEMENT_LINES, WEEKS_PER_MONTH } from './cost-lines.ts';
import type { InflationClass } from './bid.ts';

/** Counts of the model that have one price, and so one line in a bid. */
export interface BidLine {
  /** Id of its price. */
  readonly id: string;
  /** Counts whose sum is priced. */
  readonly counts: readonly string[];
  /** Prices of a count of one month: weeks in a month for a price by the week. */
  readonly pricesPerMonth: number;
  /** Whether it counts moves; children at month end otherwise. */
  readonly isEvent: boolean;
  readonly inflation: InflationClass;
}

const PLACEMENT_PRICES: ReadonlySet<string> = new Set(PLACEMENT_LINES.map(({ price }) => price));

function classOf(price: string): InflationClass {
  if (price === 'price.residential') return 'residential';
  return PLACEMENT_PRICES.has(price) ? 'placements' : 'pay';
}

/** Every line of cost, one for each price, in the order of the cost lines. */
export const BID_LINES: readonly BidLine[] = [...new Set(COST_LINES.map(({ price }) => price))].map((id) => {
  const own = COST_LINES.filter(({ price }) => price === id);
  const by = own[0]?.by;
  return {
    id,
    counts: own.map(({ count }) => count),
    pricesPerMonth: by === 'week' ? WEEKS_PER_MONTH : 1,
    isEvent: by === 'event',
    inflation: classOf(id),
  };
});

/** The line that counts every child in care. */
export const CARE_LINE = 'price.social-work.care';
