/** Words of the table of a bid by financial year. */
export const BID_YEARS = {
  heading: 'Year by year',
  caption: 'Who pays what and what comes back, by financial year, in cash of the year',
  hint: 'Cash of each year, averages over all runs, 90% intervals in brackets. Below zero, net cost is a saving and position is money still out.',
  year: 'Year',
  spend: 'Spent on the plan',
  grant: 'Out of the grant',
  partners: 'Paid by partners',
  reflow: 'Savings put into family help',
  clawedBack: 'Grant given back',
  saved: 'Saved in cash',
  netCost: 'Net cost to the authority',
  position: 'The authority’s position since the start',
  chance: 'Chance of break-even by its end, whoever pays',
  shortfall: 'Cash the plan does not have',
  gapWithout: 'Budget gap without the plan',
  gapWith: 'Budget gap with the plan',
} as const;
