import { EVIDENCE_STRENGTHS, type EvidenceStrength } from '../care/evidence.ts';
import { scaledPrice, type PriceEntry } from './price-book.ts';

/** What is said to be the source of a number that came without one. */
const OWN_SOURCE = 'Set by the user';

/** What a person may set of a price. */
export interface PriceFacts extends Pick<PriceEntry, 'value' | 'priceYear' | 'distribution'> {
  /** Empty for none. */
  readonly source: string;
  /** Counts only beside a source of one's own. */
  readonly strength: EvidenceStrength;
}

/**
 * A price as somebody set it: the usual one where nothing of it is new. A number without a source of its own rests on no
 * evidence, whatever the usual one rests on.
 *
 * @param usual as the library has it
 */
export function changedPrice(usual: PriceEntry, facts: PriceFacts): PriceEntry {
  const { value, priceYear, distribution, source, strength } = facts;
  const isNew = numbersOf(facts) !== numbersOf(usual);
  const hasSource = hasOwnSource(usual, source);
  if (!isNew && !hasSource) return usual;
  const { id, label, kind, unit } = usual;
  return {
    ...{ id, label, kind, unit, value, priceYear },
    ...(distribution === undefined ? {} : { distribution }),
    ...(hasSource ? { source: source.trim(), strength } : { source: OWN_SOURCE, strength: 'none' }),
    status: isNew ? 'assumed' : usual.status,
  };
}

/** Whether a source is somebody's own rather than the usual one, or none. */
export function hasOwnSource(usual: PriceEntry, source: string): boolean {
  return !['', usual.source, OWN_SOURCE].includes(source.trim());
}

/** The same text for the same numbers. */
const numbersOf = ({ value, priceYear, distribution }: Omit<PriceFacts, 'source' | 'strength'>): string =>
  JSON.stringify([value, priceYear, distribution ?? null]);

/**
 * What range a price has at another value: its own, moved by as much. Nothing times anything is nothing: where the price is 0 the
 * range is that of `usual`, moved.
 */
export function movedRange(price: PriceEntry, usual: PriceEntry, value: number): Pick<PriceEntry, 'distribution'> {
  const from = [price, usual].find((each) => each.value > 0);
  if (from?.distribution === undefined) return {};
  const { distribution } = scaledPrice(from, value / from.value);
  return distribution === undefined ? {} : { distribution };
}

/** How sure a price is, from the words for it; null for any others. */
export function strengthOf(text: string): EvidenceStrength | null {
  return EVIDENCE_STRENGTHS.find((each) => each === text.trim().toLowerCase()) ?? null;
}
