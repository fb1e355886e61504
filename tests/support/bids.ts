import { BID_LINES } from '../../models/economics/bid-lines.ts';
import type { Bid, Valuation } from '../../models/economics/bid.ts';
import { defaultBid } from '../../models/economics/default-bid.ts';
import { library } from './seeds.ts';

/** Nothing grows, nothing is discounted, everything is cash at once, nothing is taken off, nobody else has a budget. */
export function plainBid(over: Partial<Bid> = {}, value: Partial<Valuation> = {}): Bid {
  const bid = defaultBid(library, '2020/21');
  const still = { value: 0 };
  return {
    ...bid,
    value: {
      ...bid.value,
      ...{ deflator: 0, inflation: { residential: still, placements: still, pay: still } },
      ...{ optimism: null, discount: { general: 0, health: 0 }, external: [] },
      lines: Object.fromEntries(BID_LINES.map(({ id }) => [id, { marginal: 1, cashable: { value: 1 }, lagMonths: 0 }])),
      ...value,
    },
    ...over,
  };
}

/** The same amount in each of some years. */
export const everyYear = (pounds: number, ...years: readonly string[]): { year: string; pounds: number }[] =>
  years.map((year) => ({ year, pounds }));
