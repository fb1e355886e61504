import type { ThresholdPrice } from '../../models/run/bid-answer.ts';
import type { BidInfluence, BidSensitivity } from '../../models/run/bid-sensitivity.ts';
import type { ChartTable } from '../charts/table.ts';
import { BID_STAKES, stakeValue, stakeName, type Stake } from '../text/bid-stakes.ts';
import { pricePounds, shortPounds } from '../text/bid-money.ts';

/** Prices of the plan that nobody is unsure of, and then every uncertain number. */
export function stakesOf(
  prices: readonly ThresholdPrice[],
  { inputs }: BidSensitivity,
  nameOf: (input: Pick<BidInfluence, 'id' | 'kind'>) => string,
): Stake[] {
  const known = new Set(inputs.map(({ id }) => id));
  return [
    ...prices.filter(({ price }) => !known.has(price)).map((price) => stakeOfPrice(price, nameOf)),
    ...inputs.map((input): Stake => {
      const { id, kind, stated, low, high, between, breaksAt: breaks } = input;
      const write = (value: number): string => stakeValue(kind, value);
      return { ...{ id: `${kind} ${id}`, name: nameOf(input), stated, low, high, between, breaks, write } };
    }),
  ];
}

function stakeOfPrice(
  { price: id, stated, byCash, byPublicValue }: ThresholdPrice,
  nameOf: (input: Pick<BidInfluence, 'id' | 'kind'>) => string,
): Stake {
  return {
    ...{ id: `price ${id}`, name: nameOf({ id, kind: 'price' }), stated, low: stated, high: stated },
    between: [0, Math.max(stated, byCash ?? 0, byPublicValue ?? 0)],
    breaks: { fund: byCash, publicValue: byPublicValue },
    write: pricePounds,
  };
}

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
