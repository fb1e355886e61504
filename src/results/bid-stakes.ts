import type { ThresholdPrice } from '../../models/run/bid-answer.ts';
import type { BidInfluence, BidSensitivity } from '../../models/run/bid-sensitivity.ts';
import type { ChartTable } from '../charts/table.ts';
import { BID_STAKES, stakeValue, stakeName } from '../text/bid-stakes.ts';
import { pricePounds, shortPounds } from '../text/bid-money.ts';

/** What a unit may cost at most: a price above it and the plan does not pay back. */
export function priceTable(prices: readonly ThresholdPrice[], labelOf: (id: string) => string): ChartTable {
  const at = (price: number | null): string => (price === null ? BID_STAKES.atNoPrice : pricePounds(price));
  return {
    caption: BID_STAKES.prices,
    columns: BID_STAKES.priceColumns,
    rows: prices.map(({ price, stated, byCash, byPublicValue }) => ({
      id: price,
      name: labelOf(price),
      cells: [pricePounds(stated), at(byCash), at(byPublicValue)],
    })),
  };
}

/** Each uncertain number by itself: its range, what the bid comes to at either end, and where it comes to nothing. */
export function stakesTable({ inputs }: BidSensitivity, labelOf: (id: string) => string): ChartTable {
  const value = (input: BidInfluence, own: number | null): string =>
    own === null ? BID_STAKES.nowhere : stakeValue(input.kind, own);
  return {
    caption: BID_STAKES.caption,
    columns: BID_STAKES.columns,
    rows: inputs.map((input) => ({
      id: `${input.kind} ${input.id}`,
      name: stakeName(input.kind, labelOf(input.id)),
      cells: [
        ...[input.stated, input.low, input.high].map((own) => stakeValue(input.kind, own)),
        ...[input.atLow.fund, input.atHigh.fund].map(shortPounds),
        ...[input.breaksAt.fund, input.breaksAt.publicValue].map((own) => value(input, own)),
      ],
    })),
  };
}
