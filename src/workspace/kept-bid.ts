import type { Actual } from '../../models/economics/actuals.ts';
import type { Bid, UncertainNumber } from '../../models/economics/bid.ts';

/** What goes as a whole: a list, a number with its spread, a plain value. */
type Whole = readonly unknown[] | UncertainNumber | string | number | boolean | null;

/** The parts of a value that are other than usual, down to what goes as a whole. */
export type Changes<T> = T extends Whole ? T : { readonly [Part in keyof T]?: Changes<T[Part]> };

export type BidChanges = Changes<Bid>;

/** A bid as it is kept: only what differs from what is usual, so that what nobody has touched follows the evidence. */
export interface KeptBid {
  /** Id of the scenario that is bid for; the one on the controls when left out, or gone. */
  readonly scenario?: string;
  /** Id of the scenario that it is held against; the baseline when left out, or gone. */
  readonly against?: string;
  readonly changes: BidChanges;
  /** What really happened, quarter by quarter. */
  readonly actuals?: readonly Actual[];
  /** Pounds of the authority’s own outturn, by id of a line of the section 251 return. */
  readonly outturn?: Readonly<Record<string, number>>;
}
