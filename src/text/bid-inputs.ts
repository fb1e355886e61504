/** Names of what is set in a bid, and what each means. */

export const BID_GROUPS = {
  funding: {
    heading: 'Funding',
    hint: 'Who pays. The grant pays first for what it may pay for, then partners, then the authority.',
  },
  budget: {
    heading: 'Medium-term plan',
    hint: 'What the authority has set aside for the services the model costs. Leave it empty if you have none: then no gap is shown.',
  },
} as const;

export const BID_YEARS_INPUT = {
  grant: {
    label: 'Ring-fenced grant',
    hint: 'Its last years may tail off. Leave a year empty for none.',
  },
  match: {
    label: 'Match funding',
    hint: 'The authority’s own money set aside for the plan.',
  },
  budget: {
    label: 'Medium-term financial plan',
    hint: 'For placements, social work with open children, guardianship allowances, early help and proceedings.',
  },
} as const;
