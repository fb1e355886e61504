import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { englandTotals } from './published-totals.ts';
import type { PublishedTable } from './published.ts';
import { spreadBetween, type Spread } from './spread.ts';
import type { Totals } from './totals.ts';

/** What a fit borrows from. */
export interface FitReference {
  readonly library: EvidenceLibrary;
  /** The calibrated baseline `england-2019`. */
  readonly england: Baseline;
  /** England's own numbers, of the year that is fitted. */
  readonly englandTotals: Totals;
  /** How far rates differ from authority to authority. */
  readonly spread: Spread;
}

/** Everything a fit of a year borrows, from the published figures of that year and the one before. */
export function fitReference(
  library: EvidenceLibrary,
  england: Baseline,
  table: PublishedTable,
  year: number,
): FitReference {
  return {
    library,
    england,
    englandTotals: englandTotals(library, table, year),
    spread: spreadBetween(library, table, year),
  };
}
