import { BID_LINES } from '../../models/economics/bid-lines.ts';
import {
  INFLATION_CLASSES,
  type Bid,
  type ExternalEffect,
  type UncertainNumber,
  type Valuation,
} from '../../models/economics/bid.ts';
import { cashableEntry } from '../../models/economics/default-bid.ts';
import { EVIDENCE_STRENGTHS } from '../../models/care/evidence.ts';
import { interval90 } from '../../models/random/distributions.ts';
import { BID_NUMBERS } from '../text/bid-inputs.ts';
import { strengthInWords } from '../text/evidence.ts';
import type { BidNumber } from './bid-controls.ts';

type Facts = Pick<BidNumber, 'id' | 'label' | 'unit' | 'minimum' | 'maximum' | 'entry' | 'hint'>;

const SHARE = { unit: 'percent', minimum: 0, maximum: 1 } as const;
const GROWTH = { unit: 'percentPerYear', minimum: -0.5, maximum: 1 } as const;
const LAG = { unit: 'months', minimum: 0, maximum: 60 } as const;

const withValue = (bid: Bid, value: Partial<Valuation>): Bid => ({ ...bid, value: { ...bid.value, ...value } });

/** A number with a spread: a value of one’s own is held, the usual one keeps its spread. */
export function unsure(
  facts: Facts,
  get: (bid: Bid) => UncertainNumber | undefined,
  set: (bid: Bid, number: UncertainNumber) => Bid,
): BidNumber {
  return {
    ...facts,
    read: (bid) => get(bid)?.value ?? Number.NaN,
    write: (bid, value, usual) => {
      const own = get(usual);
      return set(bid, own?.value === value ? own : { value });
    },
    range: (usual) => {
      const spread = get(usual)?.distribution;
      return spread === undefined || spread.kind === 'fixed' ? null : interval90(spread);
    },
  };
}

export const CLAWBACK: BidNumber = {
  ...{ id: 'clawback', ...BID_NUMBERS.clawback, ...SHARE, entry: 'bid.clawback' },
  read: ({ funding }) => funding.clawback,
  write: (bid, clawback) => ({ ...bid, funding: { ...bid.funding, clawback } }),
};

export const REFLOW: BidNumber = {
  ...{ id: 'reflow', ...BID_NUMBERS.reflow, ...SHARE, entry: 'bid.reflow' },
  read: ({ reflowShare }) => reflowShare,
  write: (bid, reflowShare) => ({ ...bid, reflowShare }),
};

const GROWTH_ENTRIES = { residential: 'E40', placements: 'E40.other', pay: 'inflation.general' } as const;

export const INFLATION: readonly BidNumber[] = [
  {
    ...{ id: 'deflator', ...BID_NUMBERS.deflator, ...GROWTH, entry: 'inflation.general' },
    read: ({ value }) => value.deflator,
    write: (bid, deflator) => withValue(bid, { deflator }),
  },
  ...INFLATION_CLASSES.map((each) =>
    unsure(
      { id: `inflation-${each}`, label: BID_NUMBERS.inflation[each], ...GROWTH, entry: GROWTH_ENTRIES[each] },
      ({ value }) => value.inflation[each],
      (bid, number) => withValue(bid, { inflation: { ...bid.value.inflation, [each]: number } }),
    ),
  ),
];

export const DISCOUNT: readonly BidNumber[] = (['general', 'health'] as const).map((each) => ({
  ...{ id: `discount-${each}`, ...BID_NUMBERS.discount[each], unit: 'percentPerYear', minimum: 0, maximum: 1 },
  entry: each === 'general' ? 'bid.discount' : 'bid.discount.health',
  read: ({ value }) => value.discount[each],
  write: (bid, rate) => withValue(bid, { discount: { ...bid.value.discount, [each]: rate } }),
}));

export const OPTIMISM: readonly BidNumber[] = EVIDENCE_STRENGTHS.map((strength) => ({
  ...{ id: `optimism-${strength}`, label: BID_NUMBERS.optimism(strengthInWords(strength)), ...SHARE },
  entry: 'bid.optimism',
  read: ({ value }) => value.optimism?.[strength] ?? Number.NaN,
  write: (bid, share) =>
    bid.value.optimism ? withValue(bid, { optimism: { ...bid.value.optimism, [strength]: share } }) : bid,
}));

function withLine(bid: Bid, line: string, change: Partial<Valuation['lines'][string]>): Bid {
  const before = bid.value.lines[line];
  return before ? withValue(bid, { lines: { ...bid.value.lines, [line]: { ...before, ...change } } }) : bid;
}

/** What becomes of a change in each line: the part that is cash, when, and the part that changes with one child. */
export function lineNumbers(labelOf: (price: string) => string): readonly (readonly BidNumber[])[] {
  return BID_LINES.map(({ id }) => [
    unsure(
      { id: `cashable-${id}`, label: BID_NUMBERS.cashable(labelOf(id)), ...SHARE, entry: cashableEntry(id) },
      ({ value }) => value.lines[id]?.cashable,
      (bid, cashable) => withLine(bid, id, { cashable }),
    ),
    {
      ...{ id: `lag-${id}`, label: BID_NUMBERS.lag(labelOf(id)), ...LAG, entry: 'bid.lag' },
      read: ({ value }) => value.lines[id]?.lagMonths ?? Number.NaN,
      write: (bid, lagMonths) => withLine(bid, id, { lagMonths }),
    },
    {
      ...{ id: `marginal-${id}`, label: BID_NUMBERS.marginal(labelOf(id)), ...SHARE, entry: 'bid.marginal' },
      read: ({ value }) => value.lines[id]?.marginal ?? Number.NaN,
      write: (bid, marginal) => withLine(bid, id, { marginal }),
    },
  ]);
}

/** What a change is worth to somebody else’s budget. */
export function externalNumbers(
  { value: { external } }: Bid,
  payerInWords: (payer: ExternalEffect['payer']) => string,
): readonly BidNumber[] {
  return external.map(({ id, label, payer }) =>
    unsure(
      {
        ...{ id: `external-${id}`, label, hint: BID_NUMBERS.falls(payerInWords(payer)), entry: `bid.${id}` },
        ...{ unit: 'pounds', minimum: 0, maximum: 1e9 },
      },
      (bid) => bid.value.external.find((each) => each.id === id)?.price,
      (bid, price) =>
        withValue(bid, { external: bid.value.external.map((each) => (each.id === id ? { ...each, price } : each)) }),
    ),
  );
}
