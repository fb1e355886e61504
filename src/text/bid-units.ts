import type { BidUnit } from '../state/bid-controls.ts';
import { pricePounds } from './bid-money.ts';
import { count, percent } from './numbers.ts';

/** How a number of a bid is typed and written. `scale` turns the bid's number into the typed one. */
interface BidUnitWords {
  readonly scale: number;
  readonly prefix: string;
  readonly suffix: string;
  readonly write: (value: number) => string;
}

const UNITS: Readonly<Record<BidUnit, BidUnitWords>> = {
  pounds: { scale: 1, prefix: '£', suffix: '', write: pricePounds },
  percent: { scale: 100, prefix: '', suffix: '%', write: percent },
  percentPerYear: { scale: 100, prefix: '', suffix: '% a year', write: (value) => `${percent(value)} a year` },
  months: { scale: 1, prefix: '', suffix: 'months', write: (value) => count(value, 'month', 'months') },
  places: { scale: 1, prefix: '', suffix: 'places a year', write: (value) => count(value, 'place', 'places') },
};

export function bidUnitWords(unit: BidUnit): BidUnitWords {
  return UNITS[unit];
}
