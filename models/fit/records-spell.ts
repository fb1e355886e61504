import { NONE } from '../returns/records.ts';
import { monthOf, type Seen } from './records-months.ts';

/** A stretch of one child's life in one state of the model, as records show it. */
export interface Spell {
  readonly child: number;
  readonly state: string;
  /** Month in which the clock of the state began: whoever came then is first at risk the month after, at 0 months. */
  readonly clock: number;
  /** Month of coming into the state. */
  readonly from: number;
  /** Last month at risk. */
  readonly until: number;
  /** Group of the move made in that month; null when none was, or none that is fitted. */
  readonly move: string | null;
  readonly seen: Seen;
}

/** A spell that a move ends, unless something else had ended it before. */
export function endingAt(move: number, otherwise: number, group: string): Pick<Spell, 'until' | 'move'> {
  return move <= otherwise ? { until: move, move: group } : { until: otherwise, move: null };
}

/** Months in which something began for each child, in order. */
export function monthsByChild({
  child,
  start,
}: {
  readonly child: Int32Array;
  readonly start: Int32Array;
}): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  child.forEach((who, row) => {
    const months = found.get(who) ?? [];
    months.push(monthOf(start[row] ?? NONE));
    found.set(who, months);
  });
  return found;
}

/** The first of some months that is not before another; never when there is none. */
export const firstFrom = (months: readonly number[] | undefined, month: number): number =>
  months?.find((each) => each >= month) ?? Infinity;
