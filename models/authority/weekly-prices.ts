import type { Overrides } from '../care/overrides.ts';
import { PLACEMENTS } from '../care/states.ts';
import type { Placement } from './totals.ts';

/** Above the dearest placement there is. */
export const MOST_POUNDS_PER_WEEK = 50_000;

/** What a week in a placement costs a place, in pounds, as far as it says. */
export type WeeklyPrices = Readonly<Partial<Record<Placement, number>>>;

/** Prices of a place as values of one's own for the evidence; they play no part in a fit. */
export function pricesAsEvidence(prices: WeeklyPrices): Overrides {
  return Object.fromEntries(
    PLACEMENTS.flatMap(({ id }) => {
      const value = prices[id];
      return value === undefined ? [] : [[`price.${id}`, { value }]];
    }),
  );
}
