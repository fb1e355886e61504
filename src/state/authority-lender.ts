import { totalsOfBaseline } from '../../models/authority/baseline-totals.ts';
import type { Totals } from '../../models/authority/totals.ts';
import type { Catalogue } from './catalogue.ts';

/** Whom what is missing is borrowed from. */
export const LENDERS = ['england', 'small-affluent', 'large-shire', 'deprived-city'] as const;
export type LenderId = (typeof LENDERS)[number];

const remembered = new WeakMap<Catalogue, Map<LenderId, Totals>>();

/** The figures of a lender; those of the illustrative authorities are what a year of them gives, worked out once. */
export function lenderOf(catalogue: Catalogue, england: Totals, id: LenderId): Totals {
  if (id === 'england') return england;
  const known = remembered.get(catalogue) ?? new Map<LenderId, Totals>();
  remembered.set(catalogue, known);
  const totals = known.get(id) ?? totalsOfBaseline(catalogue.library, catalogue.baseline(id));
  known.set(id, totals);
  return totals;
}
