import type { BidInput } from '../../models/run/bid-inputs.ts';
import { pricePounds } from './bid-money.ts';
import { count, percent, plain } from './numbers.ts';

/** One number of a bid: how far it may go, where it is taken to be, and where the plan comes to nothing. */
export interface Stake {
  readonly id: string;
  readonly name: string;
  readonly stated: number;
  readonly low: number;
  readonly high: number;
  /** The values that were looked at. */
  readonly between: readonly [least: number, greatest: number];
  readonly breaks: { readonly fund: number | null; readonly publicValue: number | null };
  readonly write: (value: number) => string;
}

/** Words of what must be true for a bid to hold. */

export const BID_STAKES = {
  heading: 'What must be true',
  intro: 'Where each number would have to be for the plan to come to nothing, everything else as stated.',
  prices: 'What a unit may cost',
  priceColumns: ['Price of', 'As stated', 'Pays back in cash up to', 'Worth it to the public purse up to'],
  atNoPrice: 'at no price',
  ask: 'Work out what must be true',
  progress: 'Progress of working out what must be true',
  caption: 'Each uncertain number by itself, the one that matters most first',
  columns: [
    'Number',
    'As stated',
    'Low end',
    'High end',
    'Cash at the low end',
    'Cash at the high end',
    'Cash comes to £0 at',
    'Public value comes to £0 at',
  ],
  nowhere: 'nowhere near',
  none: 'No uncertain number moves this bid.',
  note: 'By expected flows. Low and high ends are the 5th and 95th percentile of what a number may be; cash is what is saved less what it costs, whoever pays.',
  growth: {
    residential: 'growth of prices of children’s homes',
    placements: 'growth of prices of other placements',
    pay: 'growth of pay',
  },
} as const;

/** Words of the picture of it. */
export const BID_STAKES_CHART = {
  subtitle: 'Each number by itself, all else as stated: how far it may go, and where the plan comes to nothing',
  key: 'Bar: from the 5th to the 95th percentile of what a number may be. Diamond: as stated. Circle: cash comes to £0. Square: public value comes to £0.',
  columns: ['Number', 'Low end', 'As stated', 'High end', 'Cash comes to £0 at', 'Public value comes to £0 at'],
  title: (breaking: readonly Pick<Stake, 'name'>[]): string => {
    const [first] = breaking;
    if (first === undefined) return 'No number by itself brings cash to £0 within what it may well be';
    if (breaking.length === 1) return `Cash rests on one number: ${first.name}`;
    return `${count(breaking.length, 'number', 'numbers')} may each bring cash to £0, first of all: ${first.name}`;
  },
  reading: (stake: Stake): string => {
    const { name, stated, low, high, write } = stake;
    const range = low < high ? `, from ${write(low)} to ${write(high)}` : '';
    return `${name}: ${write(stated)} as stated${range}. ${breaksInWords(stake)}`;
  },
} as const;

/** "£0 in cash: at 0.89. £0 of public value: nowhere near." */
export function breaksInWords({ breaks, write }: Pick<Stake, 'breaks' | 'write'>): string {
  const at = (value: number | null): string => (value === null ? BID_STAKES.nowhere : `at ${write(value)}`);
  return `£0 in cash: ${at(breaks.fund)}. £0 of public value: ${at(breaks.publicValue)}.`;
}

/** A number of the table as a reader knows it. */
export function stakeValue(kind: BidInput['kind'], value: number): string {
  switch (kind) {
    case 'price':
      return pricePounds(value);
    case 'cashable':
    case 'growth':
      return percent(Math.round(value * 1000) / 1000);
    case 'evidence':
      return plain(value);
  }
}

const isGrowth = (id: string): id is keyof typeof BID_STAKES.growth => Object.hasOwn(BID_STAKES.growth, id);

/** "Children’s home: part that is cash". */
export function stakeName(kind: BidInput['kind'], label: string): string {
  if (kind === 'cashable') return `${label}: part that is cash`;
  return isGrowth(label) ? `Prices: ${BID_STAKES.growth[label]}` : label;
}
