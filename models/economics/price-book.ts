import type { EvidenceEntry, EvidenceLibrary, EvidenceStatus, EvidenceStrength } from '../care/evidence.ts';
import { LEVERS } from '../care/levers.ts';
import { entryOf, numberOf } from '../care/library.ts';
import type { Distribution } from '../random/distribution.ts';
import { log } from '../random/elementary.ts';
import { COST_LINES, PLACEMENT_LINES } from './cost-lines.ts';

/** What a price is paid for. */
export type PriceKind = 'placement' | 'plan' | 'event' | 'programme';

/** A price with where it comes from, in the money of a year, and how unsure it is. */
export interface PriceEntry {
  readonly id: string;
  readonly label: string;
  readonly kind: PriceKind;
  readonly value: number;
  /** Held fixed at its value without one. */
  readonly distribution?: Distribution;
  readonly unit: string;
  /** Financial year whose money it is in. */
  readonly priceYear: string;
  readonly source: string;
  readonly status: EvidenceStatus;
  readonly strength: EvidenceStrength;
}

/** Money of the years for which most prices are given, where a source names none. */
const USUAL_YEAR = '2019/20';

const placements: ReadonlySet<string> = new Set(PLACEMENT_LINES.map(({ price }) => price));
const KINDS: ReadonlyMap<string, PriceKind> = new Map<string, PriceKind>([
  ...LEVERS.flatMap(({ cost }): [string, PriceKind][] => ('price' in cost ? [[cost.price, 'programme']] : [])),
  ...COST_LINES.map(({ price, by }): [string, PriceKind] => [
    price,
    placements.has(price) ? 'placement' : by === 'event' ? 'event' : 'plan',
  ]),
]);

/** Ids of every price: those of the lines of cost first, then those of programmes. */
export const PRICE_IDS: readonly string[] = [...new Set([...COST_LINES.map(({ price }) => price), ...KINDS.keys()])];

/** Which prices there are, each as the library has it. @throws RangeError when the library lacks one */
export function priceBook(library: EvidenceLibrary): PriceEntry[] {
  return PRICE_IDS.map((id) => priceEntry(library, id));
}

/** One price as the library has it. @throws RangeError when the library lacks it, or it is no price */
export function priceEntry(library: EvidenceLibrary, id: string): PriceEntry {
  const kind = KINDS.get(id);
  if (!kind) throw new RangeError(`"${id}" is not a price of the model.`);
  return { ...asPrice(entryOf(library, id), numberOf(library, id)), kind };
}

/** Every price of a bid: its own, and the usual one, the very same, where it has none. */
export function pricesOfBid(usual: readonly PriceEntry[], own: readonly PriceEntry[]): PriceEntry[] {
  return usual.map((price) => own.find(({ id }) => id === price.id) ?? price);
}

/** What of a price book is other than usual: the prices that a bid has to keep. */
export function ownPrices(usual: readonly PriceEntry[], prices: readonly PriceEntry[]): PriceEntry[] {
  const known = new Map(usual.map((price) => [price.id, JSON.stringify(price)]));
  return prices.filter((price) => known.get(price.id) !== JSON.stringify(price));
}

function asPrice(entry: EvidenceEntry, value: number): Omit<PriceEntry, 'kind'> {
  const { id, label, unit, priceYear = USUAL_YEAR, source, status, strength, distribution } = entry;
  return {
    ...{ id, label, value, unit, priceYear, source, status, strength },
    ...(distribution === undefined ? {} : { distribution }),
  };
}

/** A price times a factor, its range with it. */
export function scaledPrice(price: PriceEntry, factor: number): PriceEntry {
  const { distribution, value } = price;
  const scaled = { ...price, value: value * factor };
  return distribution === undefined ? scaled : { ...scaled, distribution: scaledDistribution(distribution, factor) };
}

function scaledDistribution(d: Distribution, factor: number): Distribution {
  switch (d.kind) {
    case 'fixed':
      return { ...d, value: d.value * factor };
    case 'uniform':
      return { ...d, low: d.low * factor, high: d.high * factor };
    case 'triangular':
    case 'pert':
      return { ...d, low: d.low * factor, mode: d.mode * factor, high: d.high * factor };
    case 'normal':
      return { ...d, mean: d.mean * factor, sd: d.sd * factor };
    case 'gamma':
      return { ...d, mean: d.mean * factor };
    case 'lognormal':
      return { ...d, mu: factor === 1 ? d.mu : d.mu + log(factor) };
    case 'beta':
      throw new RangeError('A share is no price.');
  }
}
