import { PLACEMENTS } from '../care/states.ts';

/** Weeks in an average month: 365.25 days over 7 and 12. */
export const WEEKS_PER_MONTH = 365.25 / 7 / 12;

/** One line of cost: a count of the model times a price from the evidence library. */
export interface CostLine {
  readonly output: string;
  /** Count that is priced: children at month end, or moves in the month. */
  readonly count: string;
  readonly price: string;
  /** Prices by the week are turned into prices by the month. */
  readonly by: 'week' | 'month' | 'event';
}

/** What each kind of placement costs. */
export const PLACEMENT_LINES: readonly CostLine[] = PLACEMENTS.map(({ id }) => ({
  output: `cost.care.${id}`,
  count: `stock.care.${id}`,
  price: `price.${id}`,
  by: 'week',
}));

/** What the authority pays, line by line; several lines can feed one output. */
export const COST_LINES: readonly CostLine[] = [
  ...PLACEMENT_LINES,
  { output: 'cost.plans', count: 'stock.child-in-need', price: 'price.social-work.child-in-need', by: 'month' },
  { output: 'cost.plans', count: 'stock.child-protection', price: 'price.social-work.child-protection', by: 'month' },
  { output: 'cost.plans', count: 'stock.pre-proceedings', price: 'price.social-work.child-protection', by: 'month' },
  { output: 'cost.plans', count: 'stock.care', price: 'price.social-work.care', by: 'month' },
  { output: 'cost.plans', count: 'stock.returned-home', price: 'price.social-work.returned-home', by: 'month' },
  { output: 'cost.plans', count: 'stock.special-guardianship', price: 'price.special-guardianship', by: 'week' },
  { output: 'cost.early-help', count: 'flow.early-help.in', price: 'price.early-help', by: 'event' },
  { output: 'cost.proceedings', count: 'flow.pre-proceedings.issued', price: 'price.proceedings', by: 'event' },
];

/** Outputs in pounds: each the sum of its lines, or of other outputs. */
export const COST_OUTPUTS = [
  { id: 'cost.total', label: 'Cost, all lines' },
  { id: 'cost.care', label: 'Cost of placements' },
  ...PLACEMENTS.map(({ id, label }) => ({ id: `cost.care.${id}`, label: `Cost of placements: ${label}` })),
  { id: 'cost.plans', label: 'Cost of social work with open children, and of guardianship allowances' },
  { id: 'cost.early-help', label: 'Cost of early help' },
  { id: 'cost.proceedings', label: 'Cost of care proceedings after a letter' },
  { id: 'cost.programmes', label: 'Cost of what the scenario adds' },
] as const;

/** Whether a line is part of an output. */
export function feeds(line: string, output: string): boolean {
  if (output === 'cost.total') return true;
  if (output === 'cost.care') return line.startsWith('cost.care.');
  return line === output;
}
