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

/** "95% (80% to 100%)"; null where nothing is usual. */
export function usualInWords(unit: BidUnit, usual: number, range: readonly [number, number] | null): string | null {
  const { write } = UNITS[unit];
  if (Number.isNaN(usual)) return null;
  if (range === null) return write(usual);
  const [low, high] = range.map((value) => (unit === 'pounds' ? value : Math.round(value * 1000) / 1000));
  return `${write(usual)} (${write(low ?? usual)} to ${write(high ?? usual)})`;
}

export function bidUnitWords(unit: BidUnit): BidUnitWords {
  return UNITS[unit];
}
