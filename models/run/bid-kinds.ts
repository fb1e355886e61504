/** What is known of every year with its spread, in cash of the year. */
export const SPREAD_KINDS = [
  /** What the plan costs, whoever pays. */
  'spend',
  /** What the authority saves in cash. */
  'saved',
  /** What the authority has to find, less what it saves in cash. */
  'netCost',
  /** All that it has saved since the start, less all that it has had to find; and the same had there been no grant or partner. */
  'position',
  'fundPosition',
  /** What the plan asks for beyond grant, partners and match funding, once the savings of the year are in. */
  'shortfall',
] as const;
export type SpreadKind = (typeof SPREAD_KINDS)[number];

/** What is known of every year on average, in cash of the year. */
export const MEAN_KINDS = [
  /** Paid out of the grant, given back of it, and paid by partners. */
  'grant',
  'clawedBack',
  'partners',
  /** Savings put into family help. */
  'reflow',
  /** What the authority’s savings are worth, cash or not. */
  'worth',
  /** What the plan asks for beyond grant, partners and match funding, before any saving. */
  'calledFor',
] as const;
export type MeanKind = (typeof MEAN_KINDS)[number];
export type YearKind = SpreadKind | MeanKind;

/** What is known of every replicate as a whole; money at present value in the price base. */
export const WHOLE_KINDS = [
  /** What the plan costs, reflow included. */
  'costs',
  /** What the authority’s lines cost less: worth, and in cash; and what it is worth to the whole public purse. */
  'worth',
  'saved',
  'publicWorth',
  /** Net of costs: in cash whoever pays, in cash to the authority with its grant, and worth to the public purse. */
  'fund',
  'authority',
  'publicValue',
  /** Children fewer in care, times years. */
  'childYears',
] as const;
export type WholeKind = (typeof WHOLE_KINDS)[number];
