import type { EvidenceEntry, EvidenceLibrary } from '../care/evidence.ts';
import { entryOf, numberOf } from '../care/library.ts';
import { BID_LINES, CARE_LINE } from './bid-lines.ts';
import type { Bid, ExternalEffect, LineTreatment, UncertainNumber, Valuation } from './bid.ts';

const PROCEEDINGS_LINE = 'price.proceedings';

/** Effects on others’ budgets, and the evidence each rests on. */
const EXTERNAL: readonly (Pick<ExternalEffect, 'id' | 'payer' | 'line'> & { readonly entry: string })[] = [
  { id: 'courts.proceedings', payer: 'courts', line: PROCEEDINGS_LINE, entry: 'bid.courts.proceedings' },
  { id: 'health.care', payer: 'health', line: CARE_LINE, entry: 'bid.health.care' },
  { id: 'wider.care', payer: 'wider', line: CARE_LINE, entry: 'bid.wider.care' },
];

/** Ids of the evidence that a bid rests on unless the user says otherwise, besides prices. */
export const BID_ENTRIES: readonly string[] = [
  ...['E40', 'E40.other', 'inflation.general', 'bid.discount', 'bid.discount.health', 'bid.optimism', 'bid.lag'],
  ...['bid.marginal', 'bid.clawback', 'bid.reflow'],
  ...EXTERNAL.map(({ entry }) => entry),
  ...BID_LINES.map(({ id }) => cashableEntry(id)),
];

/** The evidence entry that says how much of a saving in a line is cash. */
export function cashableEntry(line: string): string {
  return line.replace(/^price\./, 'bid.cashable.');
}

/**
 * A bid without a grant, a fixed cost or a plan of its own, everything that is a matter of evidence as the library has it.
 *
 * @param priceBase year in whose money real figures are given
 * @throws RangeError when the library lacks an entry of `BID_ENTRIES`
 */
export function defaultBid(library: EvidenceLibrary, priceBase: string): Bid {
  return {
    funding: {
      ...{ grant: [], carryForward: false, partners: [], match: [] },
      clawback: numberOf(library, 'bid.clawback'),
    },
    plan: { levers: [], fixed: [] },
    value: defaultValuation(library, priceBase),
    prices: [],
    reflowShare: numberOf(library, 'bid.reflow'),
    budget: [],
  };
}

function defaultValuation(library: EvidenceLibrary, priceBase: string): Valuation {
  const general = numberOf(library, 'inflation.general');
  return {
    priceBase,
    deflator: general,
    inflation: {
      residential: uncertain(entryOf(library, 'E40')),
      placements: uncertain(entryOf(library, 'E40.other')),
      pay: uncertain(entryOf(library, 'inflation.general')),
    },
    basis: 'average',
    lines: defaultLines(library),
    optimism: setOf(library, 'bid.optimism'),
    discount: { general: numberOf(library, 'bid.discount'), health: numberOf(library, 'bid.discount.health') },
    external: EXTERNAL.map(({ id, payer, line, entry }) => {
      const { label, priceYear = priceBase, ...found } = entryOf(library, entry);
      return { id, label, payer, line, priceYear, price: uncertain(found) };
    }),
  };
}

function defaultLines(library: EvidenceLibrary): Record<string, LineTreatment> {
  const lags = setOf(library, 'bid.lag');
  const marginal = setOf(library, 'bid.marginal');
  return Object.fromEntries(
    BID_LINES.map(({ id }): [string, LineTreatment] => [
      id,
      {
        marginal: marginal[id] ?? NaN,
        cashable: uncertain(entryOf(library, cashableEntry(id))),
        lagMonths: lags[id] ?? NaN,
      },
    ]),
  );
}

/** An entry of one number as a number with how unsure it is. */
export function uncertain({ value, distribution }: Pick<EvidenceEntry, 'value' | 'distribution'>): UncertainNumber {
  if (typeof value !== 'number') throw new RangeError('An entry holds several numbers where one is needed.');
  return distribution === undefined ? { value } : { value, distribution };
}

function setOf(library: EvidenceLibrary, id: string): Readonly<Record<string, number>> {
  const { value } = entryOf(library, id);
  if (typeof value === 'number') throw new RangeError(`Evidence entry "${id}" holds one number where a set is needed.`);
  return value;
}
