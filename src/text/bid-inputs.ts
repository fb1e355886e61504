import { inSentence } from './sentence.ts';

/** Names of what is set in a bid, and what each means. */

export const BID_GROUPS = {
  funding: {
    heading: 'Funding',
    hint: 'Who pays. The grant pays first for what it may pay for, then partners, then the authority.',
  },
  plan: {
    heading: 'Plan',
    hint: 'How the levers of the scenario are put into practice. Its levers and how far they go are set on the workbench.',
  },
  value: {
    heading: 'Prices over time and optimism',
    hint: 'How prices grow, how later money is weighed, and what is taken off for hope.',
  },
  cash: {
    heading: 'What becomes cash, line by line',
    hint: 'One child fewer in a line: the part of the price that is cash, and after how many months. An empty foster place is not cash; a week in a children’s home is.',
  },
  others: {
    heading: 'Health, courts and the wider public purse',
    hint: 'What a change is worth to budgets other than the authority’s. It counts in public value, never in the authority’s cash.',
  },
  reflow: {
    heading: 'Reflow',
    hint: 'Savings on placements moved into family help, where they change children’s paths again: the loop is switched on for the bid.',
  },
  budget: {
    heading: 'Medium-term plan',
    hint: 'What the authority has set aside for the services the model costs. Leave it empty if you have none: then no gap is shown.',
  },
} as const;

export const BID_YEARS_INPUT = {
  grant: {
    label: 'Ring-fenced grant',
    hint: 'Pounds in cash of the year; 1.2m and 500k will do. Its last years may tail off.',
  },
  match: {
    label: 'Match funding',
    hint: 'The authority’s own money set aside for the plan.',
  },
  budget: {
    label: 'Medium-term financial plan',
    hint: 'For placements, social work with open children, guardianship allowances, early help and proceedings.',
  },
  partner: (label: string) => ({ label: `Contribution of ${label}`, hint: 'No more of it comes than is left to pay.' }),
  fixed: (label: string) => ({
    label: `Cost of ${inSentence(label)}`,
    hint: 'Does not depend on how many families are reached.',
  }),
} as const;

export const BID_NUMBERS = {
  clawback: { label: 'Unspent grant that is given back', hint: 'Of what is never spent.' },
  reflow: { label: 'Savings put into family help', hint: 'A share of what is saved on placements.' },
  deflator: { label: 'Prices in general', hint: 'Turns cash into real terms.' },
  inflation: {
    residential: 'Children’s homes',
    placements: 'Other placements',
    pay: 'Everything that is mostly pay',
  },
  discount: {
    general: { label: 'Discount rate', hint: 'Real terms, as the Green Book has it.' },
    health: { label: 'Discount rate for health effects', hint: 'Real terms.' },
  },
  optimism: (strength: string): string => `Where evidence is: ${strength}`,
  cashable: (line: string): string => `Part that is cash: ${line}`,
  lag: (line: string): string => `Months until cash: ${line}`,
  marginal: (line: string): string => `Part that changes with one child: ${line}`,
  falls: (payer: string): string => `Falls on ${payer}.`,
  places: (lever: string): string => `Places a year: ${lever}`,
  placesHint: 'Empty for as many as the scenario has.',
  setUp: (lever: string): string => `Recruiting and setting up: ${lever}`,
  setUpHint: 'Months until the first place.',
  priceOf: (unit: string, year: string): string => `${unit}, in money of ${year}.`,
} as const;

export const BID_CHOICES = {
  priceBase: 'Real figures in money of',
  basis: 'A change is worth',
  bases: { average: 'the average price', marginal: 'only what changes with one child' },
  optimism: 'Correct for optimism',
  optimismHint: 'Taken off savings and put on costs by strength of the evidence, in the manner of the Green Book.',
  carryForward: 'Unspent grant may be spent in a later year of it',
  eligible: 'The grant may pay for',
  continues: (lever: string): string => `When the grant ends: ${lever}`,
  goesOn: { scenario: 'as the scenario has it', yes: 'it goes on', no: 'it ends with the grant' },
  deliveredBy: (lever: string): string => `Delivered by: ${lever}`,
  strength: 'How sure the amount is',
  corrected: 'taken as it is',
  name: 'Name',
  payer: 'Paid out of',
  payers: { courts: 'courts and legal aid', health: 'health', wider: 'police and the wider public purse' },
  addPartner: 'Add a partner',
  newPartner: (number: number): string => (number === 1 ? 'Health partner' : `Partner ${String(number)}`),
  addFixed: 'Add a fixed cost',
  newFixed: (number: number): string => `Fixed cost ${String(number)}`,
  remove: (label: string): string => `Remove ${label}`,
  partners: 'Partner contributions',
  fixed: 'Fixed costs',
  isCash: 'Cash',
  months: 'After',
  changes: 'With one child',
  onWorkbench: 'On the workbench',
  unitCost: 'Unit cost',
  places: 'Places a year',
  setUp: 'Recruiting and setting up',
} as const;
