import type { BidInput } from '../../models/run/bid-inputs.ts';
import { pricePounds } from './bid-money.ts';
import { percent, plain } from './numbers.ts';

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
