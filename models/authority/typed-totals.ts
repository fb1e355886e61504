import type { EvidenceLibrary } from '../care/evidence.ts';
import { completed } from './complete.ts';
import { englandTotals, publishedTotals } from './published-totals.ts';
import { authorityOf, LAST_YEAR, type PublishedTable } from './published.ts';
import type { TypedTotals } from './totals-file.ts';
import type { Totals } from './totals.ts';

/** What fits typed totals are called by. */
export const TYPED_ID = 'own-totals';

/**
 * Totals a person typed, with what they left out borrowed from the authority they named, or from England.
 *
 * @throws RangeError when there is no such authority, or nothing typed says how large the place is
 */
export function typedTotals(library: EvidenceLibrary, table: PublishedTable, typed: TypedTotals): Totals {
  const { name, year, like, boxes } = typed;
  return completed({ id: TYPED_ID, name, year }, boxes, lenderOf(library, table, like));
}

function lenderOf(library: EvidenceLibrary, table: PublishedTable, like: string | undefined): Totals {
  if (like === undefined) return englandTotals(library, table, LAST_YEAR);
  const place = authorityOf(table, like);
  if (!place) throw new RangeError(`There is no authority with the code "${like}" to borrow from.`);
  return publishedTotals(library, place, LAST_YEAR);
}
