import type { PriceEntry, PriceKind } from '../../models/economics/price-book.ts';
import type { PriceRange, RangeShape } from '../../models/economics/price-range.ts';
import { pricePounds } from './bid-money.ts';
import { count } from './numbers.ts';

/** Words of the price book of a bid. */

export const PRICES = {
  heading: 'Price book',
  lead: 'What everything is worked out with: prices from published figures until you put your own in their place. They hold for this bid; a price changed here is worked out at once, and no child is simulated anew.',
  ranges:
    'Change a price and its range moves with it, by as much. Open a price to set the range itself, its year and its source.',
  elsewhere:
    'The workbench, Compare and the evidence go on with the prices of the evidence, or your own values for it.',
  kinds: {
    placement: 'Placements, a week',
    plan: 'Social work and allowances',
    event: 'Events, each',
    programme: 'Programmes',
  } satisfies Record<PriceKind, string>,
  columns: { price: 'Price', value: 'Pounds', range: 'Range', year: 'Money of', standing: 'Standing' },
  fields: {
    value: (label: string): string => `${label}: price`,
    low: (label: string): string => `${label}: lowest`,
    high: (label: string): string => `${label}: highest`,
  },
  details: {
    low: 'Lowest',
    high: 'Highest',
    shape: 'Range',
    year: 'In money of',
    source: 'Source',
    strength: 'How sure it is',
    strengthHint:
      'What a plan costs is raised for optimism, the more the less sure its prices are. A price without a source of its own counts as not sure at all.',
    needsSource: 'Give a source first.',
  },
  shapes: {
    fixed: 'none: the price is certain',
    triangular: 'triangular: most likely at the price',
    pert: 'PERT: closer round the price',
    uniform: 'even: all as likely',
  } satisfies Record<RangeShape, string>,
  otherShape: 'as your own value of the evidence has it',
  open: 'Range and source',
  openLabel: (label: string): string => `Range, year and source: ${label}`,
  usual: (price: PriceEntry): string => `evidence: ${pricePounds(price.value)}`,
  changed: 'changed',
  default: 'evidence',
  reset: 'Reset',
  resetLabel: (label: string): string => `Reset: ${label}`,
  resetAll: 'Reset all prices',
  changedCount: (own: number): string => `${count(own, 'price is', 'prices are')} your own.`,
  badYear: 'The year of a price is written as 2019/20.',
  none: 'certain',
  files: 'Take away, bring in',
  save: 'Save the price book (CSV)',
  load: 'Open a price book (CSV)',
  paste: 'Paste from a spreadsheet',
  pasteHint:
    'A name or id and a value in each row, or with headings as in the saved price book. Nothing is taken unless all of it can be.',
  pasteLabel: 'Prices: paste a table',
  use: 'Use these prices',
  nothingTaken: 'Nothing was taken over:',
  taken: (changed: number): string =>
    changed === 0 ? 'All of these prices are as they were.' : `${count(changed, 'price', 'prices')} changed.`,
  tooLarge: 'The file is too large to be a price book.',
  edit: {
    one: (label: string): string => `price of ${label}`,
    reset: (label: string): string => `price of ${label} as in the evidence`,
    resetAll: 'all prices as in the evidence',
    read: (changed: number): string => `${count(changed, 'price', 'prices')} brought in`,
  },
  strip: 'What the bid comes to at these prices',
} as const;

/** "£3,400 to £4,420", "certain". */
export function rangeInWords(range: PriceRange): string {
  return range.shape === 'fixed' ? PRICES.none : `${pricePounds(range.low)} to ${pricePounds(range.high)}`;
}

/** A unit as it stands beside a field: "a child a week". */
export function unitBeside(unit: string): string {
  return unit.replace(/^pounds /, '');
}
