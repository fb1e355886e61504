import type { BidInput } from '../../models/run/bid-inputs.ts';
import type { LedgerRow } from '../../models/run/bid-ledger.ts';
import { BOOK_PRICES } from './bid-book.ts';
import { runsOf } from './bid-chance.ts';
import { pricePounds } from './bid-money.ts';
import { RULE } from '../exports/suppress.ts';
import { effectNumber } from './evidence.ts';
import { count, listed, percent } from './numbers.ts';
import { inSentence } from './sentence.ts';

/** Words of the bid pack: what is printed, and what is said where it is taken away. */

export const PACK = {
  heading: (plan: string): string => `Bid pack: ${plan}`,
  lead: 'Made with Headwater, a scenario tool. It is not a forecast: it sets what may happen with the plan beside what may happen without it, and says how sure that is.',
  making: 'Putting the pack together',
  make: 'Put the pack together',
  none: 'The pack comes with the runs of the bid.',
  notYet: 'The pack is still being put together.',
  refused: 'The pack is out of date or still being put together, so it is not to be printed or taken away yet.',
  ownData: `${RULE} Children by month in the workbook are expected values of the model, not children counted: look through them before you hand it on.`,
  print: 'Print',
  workbook: 'Workbook (XLSX)',
  working: 'Writing the workbook…',
  done: 'The workbook is saved.',
  failed: 'The workbook could not be written. Try again.',
  between: (value: string, low: string, high: string): string => `${value} (${low} to ${high})`,
  ends: (low: string, high: string): string => `${low} to ${high}`,
  sections: {
    summary: 'In short',
    plan: 'What is bid for',
    funding: 'Funding profile',
    benefits: 'Benefits by line and year',
    sensitivity: 'What the answer rests on',
    risks: 'What would make it fail',
    monitoring: 'What to follow it by',
    assumptions: 'Assumptions, sources and how strong they are',
    how: 'How it was worked out',
  },
  facts: {
    place: 'Place',
    against: 'Held against',
    years: 'Years',
    base: 'Real figures in money of',
    version: 'Version of the model',
    seed: 'Run seed',
    runs: 'Runs',
    made: 'Made on',
    source: 'Source for the place',
  },
  plan: {
    columns: ['What', 'From today to', 'How'],
    none: 'No lever is moved.',
    by: (who: string): string => `delivered by ${who}`,
    lag: (months: number): string => `${count(months, 'month', 'months')} of setting up before the first place`,
    continues: 'goes on after the grant',
    ends: 'ends with the grant',
    fixed: 'Fixed costs, pounds of the year',
    fixedName: 'Cost',
    total: 'All years',
  },
  benefits: {
    caption: 'What the authority saves in cash, line by line and year by year; below zero it costs more',
    line: 'Line',
    cash: 'Cash, all years',
    worth: 'Worth, all years',
    all: 'All lines',
    hint: 'Cash of each year, averages over all runs. Worth counts what is saved whether or not it is cash, and what it is worth to courts, health and the wider purse. What is taken off for optimism is a line of its own.',
    correction: (payer: string): string => `Correction for optimism, ${payer}`,
  },
  sensitivity: {
    lead: 'Each uncertain number at the 5th and at the 95th percentile of what it may be, all else as stated, by expected flows. Those that move public value furthest come first.',
    caption: 'What each uncertain number does by itself',
    columns: [
      'Number',
      'Stated',
      '5th to 95th percentile',
      'Public value at the 5th',
      'at the 95th',
      'Cash at the 5th',
      'at the 95th',
    ],
    stated: 'All as stated',
  },
  monitoring: {
    lead: (quarters: number, all: number): string =>
      `What to expect if the plan goes as modelled: the average, and in brackets what nine runs in ten lie between. Of twenty figures that go as planned two are outside.${quarters < all ? ` The first ${String(quarters)} of ${String(all)} quarters; the workbook has all of them.` : ''}`,
    caption: (measures: readonly string[]): string => `By quarter: ${listed(measures.map(inSentence))}`,
    quarter: 'Quarter',
  },
  caveats: [
    'Fewer children in care is not good in itself: a fall is only good news if those children are safe. Follow returns that break down and repeat plans beside it.',
    'Spending avoided is not the same as cash released: each line has its own part that is cash, and its own delay.',
    'Effects come from studies of other places and times, and may be weaker where they are delivered at scale; savings are corrected for that by how strong the evidence is.',
    'Expected figures are those of the model. The workbook works every figure of money out again, from children and prices.',
  ],
} as const;

export const PACK_RISKS = {
  caption: 'Values at which the plan comes to nothing, each number by itself',
  columns: ['Number', 'What comes to nothing', 'At', 'Stated', '5th to 95th percentile', 'That is'],
  comesTo: { fund: 'cash saved less cost', publicValue: 'public value' },
  within: 'within what it may well be',
  beyond: 'beyond what it is likely to be',
  chances: (cash: number, publicValue: number): readonly string[] => [
    `It does not pay back in cash within these years in ${runsOf(1 - cash)}, and is not worth to the public purse what it costs in ${runsOf(1 - publicValue)}.`,
  ],
  none: 'No single number, however far it is moved within reason, brings the plan to nothing by itself.',
  not: 'Besides numbers, a plan fails where it is not delivered: places that are not filled, people who are not recruited, help that is not as good as in the studies.',
} as const;

export const PACK_ASSUMPTIONS = {
  columns: ['Assumption', 'Value', 'Kind and strength', 'Source'],
  effectColumns: ['Assumption', 'Kind and strength', 'Source'],
  prices: 'Prices, with 90% ranges or ends, and the year of their money',
  lines: 'What becomes of a change in each line',
  general: 'Growth, discounting and corrections',
  effects: 'What the plan does to children’s paths',
  own: { strength: 'your own', source: 'Set in this bid' },
  line: (marginal: string, cash: string, months: number): string =>
    `changes with one child ${marginal}; cash ${cash}${months === 0 ? '' : ` after ${count(months, 'month', 'months')}`}`,
  words: {
    optimism: 'Corrected for optimism, by strength of evidence',
    none: 'not corrected',
    reflow: 'Savings on placements put into family help',
    basis: 'What one child more or fewer changes',
    average: 'the average price',
    marginal: 'the part that changes with one child',
  },
  workbook: 'Every other number of the model, some hundreds, is in the workbook with its source.',
} as const;

/** What a row of the ledger is called. */
export function ledgerLabel({ kind, payer }: Pick<LedgerRow, 'kind' | 'payer'>, label: string): string {
  return kind === 'correction' ? PACK.benefits.correction(BOOK_PRICES.payers[payer]) : label;
}

/** An uncertain number in its own unit. */
export function inputInWords({ kind }: Pick<BidInput, 'kind'>, value: number): string {
  switch (kind) {
    case 'price':
      return pricePounds(value);
    case 'cashable':
    case 'growth':
      return percent(Math.round(value * 1000) / 1000);
    case 'evidence':
      return effectNumber(value);
  }
}
