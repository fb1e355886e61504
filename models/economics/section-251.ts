import type { EvidenceLibrary } from '../care/evidence.ts';
import { PRICE_IDS, priceEntry, scaledPrice, type PriceEntry } from './price-book.ts';

export const OUTTURN_KINDS = ['care', 'safeguarding', 'family-support'] as const;
export type OutturnKind = (typeof OUTTURN_KINDS)[number];

/** Where a line belongs in the section 251 return. */
export interface OutturnGroup {
  readonly id: string;
  readonly label: string;
  readonly group: OutturnKind;
  readonly statutory: boolean;
  /** Lines of the model, by price, that make it up. */
  readonly lines: readonly string[];
}

const group = (id: string, label: string, lines: readonly string[], where: OutturnKind = 'care'): OutturnGroup => ({
  ...{ id, label, group: where, statutory: where !== 'family-support' },
  lines: lines.map((line) => `price.${line}`),
});

/** Lines of the return that the model has something to set against. Leaving care, asylum, youth justice and others it has not. */
export const OUTTURN_GROUPS: readonly OutturnGroup[] = [
  group('residential', 'Residential care', ['residential']),
  group('fostering', 'Fostering, with family and friends', ['kinship', 'in-house-foster', 'agency-foster']),
  group('semi-independent', 'Other services for children in care', ['semi-independent']),
  group('adoption', 'Adoption, before the order', ['placed-for-adoption']),
  group('other-care', 'Placed with parents and otherwise', ['with-parents', 'other']),
  group('guardianship', 'Support under special guardianship', ['special-guardianship']),
  group(
    'social-work',
    'Social work',
    ['child-in-need', 'child-protection', 'care', 'returned-home'].map((each) => `social-work.${each}`),
    'safeguarding',
  ),
  group('proceedings', 'Care proceedings', ['proceedings'], 'safeguarding'),
  group('early-help', 'Targeted family support', ['early-help'], 'family-support'),
];

/** One line of the model’s first year beside what the user spent. */
export interface OutturnLine extends Omit<OutturnGroup, 'lines'> {
  /** Pounds in the first year of the model with nothing changed. */
  readonly model: number;
  /** The user’s own; null where none was given. */
  readonly outturn: number | null;
  /** Outturn over model, by which prices would be scaled; 1 where none was given. */
  readonly factor: number;
}

/** Several lines together. */
export interface OutturnSum {
  readonly model: number;
  /** Null until every line of it has one. */
  readonly outturn: number | null;
}

export interface OutturnSummary {
  readonly lines: readonly OutturnLine[];
  readonly statutory: OutturnSum;
  readonly nonStatutory: OutturnSum;
  readonly byGroup: Readonly<Record<OutturnKind, OutturnSum>>;
  readonly total: OutturnSum;
}

/**
 * The first year of the model as the section 251 return would have it, beside the user’s own outturn.
 *
 * @param firstYear pounds in the first year, by line
 * @param outturn pounds the user reported, by id of `OUTTURN_GROUPS`
 */
export function outturnSummary(
  firstYear: Readonly<Record<string, number>>,
  outturn: Readonly<Record<string, number>> = {},
): OutturnSummary {
  const lines = OUTTURN_GROUPS.map(({ lines: parts, ...own }): OutturnLine => {
    const model = parts.reduce((sum, part) => sum + (firstYear[part] ?? 0), 0);
    const spent = outturn[own.id] ?? null;
    return { ...own, model, outturn: spent, factor: spent === null || model === 0 ? 1 : spent / model };
  });
  const sumOf = (wanted: (line: OutturnLine) => boolean): OutturnSum => {
    const own = lines.filter(wanted);
    const isWhole = own.every((line) => line.outturn !== null);
    return {
      model: own.reduce((sum, { model }) => sum + model, 0),
      outturn: isWhole ? own.reduce((sum, line) => sum + (line.outturn ?? 0), 0) : null,
    };
  };
  return {
    lines,
    statutory: sumOf(({ statutory }) => statutory),
    nonStatutory: sumOf(({ statutory }) => !statutory),
    byGroup: {
      care: sumOf((line) => line.group === 'care'),
      safeguarding: sumOf((line) => line.group === 'safeguarding'),
      'family-support': sumOf((line) => line.group === 'family-support'),
    },
    total: sumOf(() => true),
  };
}

const SCALED = '; scaled to your outturn';

/**
 * Prices with which the model’s first year comes to the user’s outturn: each line’s price, range and all, times the factor of
 * its line. Prices of programmes stay as they are.
 *
 * @param own the bid’s own prices, which take the place of the library’s
 */
export function scaledToOutturn(
  library: EvidenceLibrary,
  own: readonly PriceEntry[],
  { lines }: OutturnSummary,
): PriceEntry[] {
  const factors = new Map(
    OUTTURN_GROUPS.flatMap(({ id, lines: parts }) => {
      const factor = lines.find((line) => line.id === id)?.factor ?? 1;
      return parts.map((part): [string, number] => [part, factor]);
    }),
  );
  return PRICE_IDS.flatMap((id) => {
    const set = own.find((price) => price.id === id);
    const factor = factors.get(id) ?? 1;
    if (factor === 1) return set ? [set] : [];
    const price = set ?? priceEntry(library, id);
    return [{ ...scaledPrice(price, factor), source: price.source.replace(/(?:; scaled to your outturn)?$/, SCALED) }];
  });
}
