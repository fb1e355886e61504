/** Words of the workbook of a bid: its summary and what it takes in. */

export const BOOK_SHEETS = {
  summary: 'Summary',
  inputs: 'Inputs',
  prices: 'Prices',
  months: 'Children by month',
  lines: 'Lines',
  plan: 'Plan',
  funding: 'Funding',
  value: 'Value',
  nothing: 'Doing nothing',
  runs: 'Runs',
  risks: 'Risks',
  monitoring: 'Monitoring',
} as const;

export const BOOK = {
  live: 'Cells on a pale ground may be changed; every figure of money on the sheets Plan to Doing nothing follows from them.',
  what: 'What',
  note: 'How',
  total: 'All years',
  value: 'Value',
  unit: 'Unit',
  year: (year: string): string => year,
} as const;

export const BOOK_SUMMARY = {
  title: 'A bid, worked out',
  lead: 'Made with Headwater, a scenario tool. It is not a forecast.',
  facts: {
    place: 'Place',
    plan: 'What is bid for',
    against: 'Held against',
    years: 'Years',
    version: 'Version of the model',
    seed: 'Run seed',
    runs: 'Runs',
    made: 'Made on',
    base: 'Real figures are in money of',
  },
  twoWays: 'Two ways to each figure',
  twoWaysText: [
    'Mean of runs: each run has its own children, luck and evidence; their spread says how sure a figure is.',
    'Worked out: expected children at the mean of every price and the stated value of every effect, which can be followed cell by cell.',
    'The two differ, since what is uncertain is multiplied with what is uncertain.',
  ],
  head: [
    'Figure',
    'Worked out here',
    'As Headwater worked it out',
    'Gap',
    'Mean of runs',
    '5th percentile',
    '95th percentile',
  ],
  gap: 'The gap is 0 until you change a cell; then it is what the change does.',
  figures: {
    costs: 'What the plan costs, present value',
    saved: 'What the authority saves in cash, present value',
    worth: 'What the authority’s savings are worth, present value',
    publicWorth: 'What it is worth to the whole public purse, present value',
    fund: 'Cash saved less cost, whoever pays',
    authority: 'Net position of the authority, with its grant',
    publicValue: 'Net present value to the public purse',
    childYears: 'Children fewer in care, times years',
    perPound: 'Worth to the public purse for each £1',
  },
  chance: 'Chance that money is back by the end of the year',
  warnings: 'To be read with it',
} as const;

export const BOOK_INPUTS = {
  title: 'Inputs that hold for all lines',
  first: 'First financial year begins in',
  base: 'Real figures are in money of the year beginning in',
  deflator: 'Growth of prices in general a year',
  general: 'Discount rate a year, real',
  health: 'Discount rate a year for health effects',
  growth: {
    residential: 'Growth a year of prices of children’s homes',
    placements: 'Growth a year of prices of other placements',
    pay: 'Growth a year of everything that is mostly pay',
  },
  optimism: (strength: string): string => `Correction for optimism where evidence is: ${strength}`,
  average: 'A change is worth the average price (1) or only what changes with one child (0)',
  clawback: 'Part of an unspent grant that is given back',
  carry: 'An unspent grant may be spent in a later year of it (1) or not (0)',
} as const;

export const BOOK_PRICES = {
  title: 'Prices, and what becomes of a change in each line',
  lead: 'The price of a unit is the mean of its range, which the runs draw from; where a range is lopsided it is not the price as stated. A price without a range is both.',
  head: [
    'Line',
    'Price: mean of its range',
    'Unit',
    'Money of year',
    'Prices a year',
    'Growth a year',
    'Changes with one child',
    'Part that is cash',
    'Months until cash',
    'Price as stated',
    '5th percentile',
    '95th percentile',
    'Strength',
    'Source',
  ],
  effects: 'What a change is worth to others',
  payers: { authority: 'the authority', courts: 'courts', health: 'health', wider: 'wider public purse' },
} as const;
