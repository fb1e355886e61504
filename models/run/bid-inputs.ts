import { LEVERS } from '../care/levers.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { problemsOfOverride } from '../care/overrides.ts';
import type { Scenario } from '../care/scenario.ts';
import { BID_LINES } from '../economics/bid-lines.ts';
import { INFLATION_CLASSES, type Bid, type UncertainNumber } from '../economics/bid.ts';
import { uncertain } from '../economics/default-bid.ts';
import { PRICE_IDS, priceEntry } from '../economics/price-book.ts';
import { interval90 } from '../random/distributions.ts';

/** An uncertain number that a bid rests on. */
export interface BidInput {
  /** Id of a price, of a line, of a class of prices, or of an entry of the evidence. */
  readonly id: string;
  /** A price; the part of a line that is cash; growth of prices; what moves children. */
  readonly kind: 'price' | 'cashable' | 'growth' | 'evidence';
  readonly stated: number;
  /** The 5th and the 95th percentile of what it may be. */
  readonly low: number;
  readonly high: number;
  /** The least and the greatest value at which anybody would look for a point where the plan comes to nothing. */
  readonly between: readonly [least: number, greatest: number];
}

/** Uncertain numbers that are only money: changed, a bid has to be priced again and nothing more. */
export function moneyInputs(bid: Bid, library: EvidenceLibrary): BidInput[] {
  const prices = PRICE_IDS.map((id) => bid.prices.find((price) => price.id === id) ?? priceEntry(library, id));
  return [
    ...prices.flatMap((price) => inputOf(price.id, 'price', price)),
    ...BID_LINES.flatMap(({ id }) => inputOf(id, 'cashable', bid.value.lines[id]?.cashable)),
    ...INFLATION_CLASSES.flatMap((id) => inputOf(id, 'growth', bid.value.inflation[id])),
  ];
}

/** Uncertain entries by which the levers of a scenario move children: effects, and how many take part. */
export function childInputs({ levers }: Scenario, library: EvidenceLibrary): BidInput[] {
  const ids = LEVERS.flatMap(({ id, effects, takeUp, eligible }) => {
    const setting = levers[id];
    if (!setting) return [];
    const used = effects.map(({ evidence, variants }) => {
      const chosen = setting.variant === undefined ? undefined : variants?.[setting.variant];
      return chosen === null ? undefined : (chosen ?? evidence);
    });
    return [...used, setting.takeUp === undefined ? takeUp : undefined, eligible].filter((each) => each !== undefined);
  });
  return [...new Set(ids)].flatMap((id) => {
    const entry = library[id];
    if (entry === undefined || typeof entry.value !== 'number') return [];
    return inputOf(id, 'evidence', uncertain(entry), (value) => problemsOfOverride(entry, { value }).length === 0);
  });
}

/** How far beyond its range a number is looked at. */
const BEYOND = 0.5;

function inputOf(
  id: string,
  kind: BidInput['kind'],
  number: UncertainNumber | undefined,
  isAllowed: (value: number) => boolean = (value) => kind !== 'cashable' || value <= 1,
): BidInput[] {
  if (!number?.distribution || number.distribution.kind === 'fixed') return [];
  const [low, high] = interval90(number.distribution);
  const least = low - BEYOND * Math.abs(low);
  const greatest = high + BEYOND * Math.abs(high);
  const between = [isAllowed(least) ? least : low, isAllowed(greatest) ? greatest : high] as const;
  return low < high ? [{ id, kind, stated: number.value, low, high, between }] : [];
}

/** A bid with one of its money inputs held at a value. */
export function bidAt(bid: Bid, library: EvidenceLibrary, { id, kind }: BidInput, value: number): Bid {
  const { value: valuation, prices } = bid;
  switch (kind) {
    case 'price': {
      const price = prices.find((each) => each.id === id) ?? priceEntry(library, id);
      const fixed = { ...price, value, distribution: { kind: 'fixed', value } } as const;
      return { ...bid, prices: [...prices.filter((each) => each.id !== id), fixed] };
    }
    case 'cashable': {
      const line = valuation.lines[id];
      if (!line) throw new RangeError(`The bid says nothing about the line "${id}".`);
      return { ...bid, value: { ...valuation, lines: { ...valuation.lines, [id]: { ...line, cashable: { value } } } } };
    }
    case 'growth':
      return { ...bid, value: { ...valuation, inflation: { ...valuation.inflation, [id]: { value } } } };
    case 'evidence':
      return bid;
  }
}
