/** Words of the sheets of a bid’s workbook whose money is worked out. */

export const BOOK_MONTHS = {
  title: 'Children at month end, and moves in the month, more than without the plan',
  month: 'Month',
  number: 'Number',
} as const;

export const BOOK_LINES = {
  title: 'Benefits line by line and year by year, in cash of the year',
  lead: 'Units × price in the year = money. What it costs less is worth; the part that is cash comes so many months later.',
  units: { stock: 'children more, mean over the year', event: 'moves more in the year' },
  price: 'price of one for the year, grown',
  money: 'units × price',
  worth: 'saved: money × part it is worth, turned round',
  later: 'units whose change is cash in the year',
  cash: 'saved in cash: those units × price × part that is cash',
  totals: 'All lines',
  worthTotal: 'Worth of what the authority saves',
  cashTotal: 'Cash that the authority saves',
  share: 'Taken off savings for optimism, by what is spent on each lever',
  off: 'Less correction for optimism',
  worthNet: 'Worth, corrected',
  cashNet: 'Cash, corrected',
  others: 'What it is worth to courts and the wider purse',
  othersNet: 'Others, corrected',
  health: 'What it is worth to health',
  healthNet: 'Health, corrected',
} as const;

export const BOOK_PLAN = {
  title: 'What the plan does and costs, in cash of the year',
  head: [
    'Lever',
    'Price',
    'Money of year',
    'Set-up share',
    'Put on for optimism',
    'Taken off savings',
    'Grant may pay (1)',
  ],
  how: {
    places: 'Places a year at most',
    start: 'First place in',
    lag: 'Months of recruiting and setting up before it',
    ramp: 'Months to build up',
    end: 'No longer given from',
    continues: 'Goes on after the grant (1)',
    by: 'Delivered by',
  },
  units: 'bought in the year, in prices of one',
  settingUp: 'being set up, in prices of one for a year',
  cost: '(bought + set up × share) × price × growth × (1 + optimism)',
  fixed: 'fixed cost, optimism put on',
  fixedInput: 'fixed cost, as set',
  eligible: 'What the grant may pay for',
  other: 'Everything else',
  spend: 'Spend on the plan',
  pounds: 'Pounds',
} as const;

export const BOOK_FUNDING = {
  title: 'Who pays, in cash of the year',
  rows: {
    grant: 'Grant offered',
    available: 'Grant available, with what was carried forward',
    spent: 'Paid out of the grant',
    unspent: 'Grant not spent',
    goesOn: 'May be carried forward (1)',
    clawedBack: 'Given back',
    kept: 'Kept by the authority',
    left: 'Left to pay',
    promised: 'Promised by partners',
    partners: 'Paid by partners',
    authority: 'Left for the authority',
    ended: 'Grant never spent',
    reflowReal: 'Savings put into family help, in money of 2019/20',
    reflow: 'Savings put into family help',
    called: 'Called for from the authority',
    saved: 'Saved in cash',
    net: 'Net cost to the authority',
    position: 'Net position since the start',
    fundPosition: 'Saved less spent since the start, whoever pays',
    match: 'Match funding set aside',
    shortfall: 'Cash the plan does not have',
  },
} as const;

export const BOOK_VALUE = {
  title: 'Present value, in money of the price base',
  factor: 'Factor: real terms and discounting',
  healthFactor: 'The same for health effects',
  spend: 'Plan and reflow',
  worth: 'Worth of what the authority saves',
  saved: 'Cash that the authority saves',
  others: 'Worth to courts and the wider purse',
  health: 'Worth to health',
  net: 'Net cost to the authority',
} as const;

export const BOOK_NOTHING = {
  title: 'What the lines cost without the plan and with it, in cash of the year',
  units: 'children or moves without the plan',
  cost: 'units × price',
  other: 'Programmes and loops without the plan',
  total: 'Without the plan',
  with: 'With the plan',
  budget: 'Medium-term plan',
  gapWithout: 'Gap without the plan',
  gapWith: 'Gap with the plan',
} as const;
