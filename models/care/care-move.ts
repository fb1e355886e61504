/** One way a child (or a parent) can move, naming the evidence it rests on. */
export interface CareMove {
  readonly id: string;
  readonly label: string;
  readonly from: string;
  /** A state, an exit, or one of the two ways to be given a placement. */
  readonly to: string;
  /** Evidence entry: chance in a month, by age or for all. */
  readonly hazard: string;
  /** Evidence entry: factor by months in state. */
  readonly months?: string;
  /** People who appear when the move is made. */
  readonly brings?: 'parent' | 'newborn-in-care';
  /**
   * Only in these months since the state's clock began, first to last not included; nothing outside them. A move cut into
   * windows is the same move as before, told apart so that support can act on a part of it.
   */
  readonly window?: readonly [from: number, until: number];
  /** Only to these kinds of placement, with the part of the hazard that leads there; for changes of placement. */
  readonly among?: readonly string[];
  /** Months count afresh although both states share a clock. */
  readonly restartsClock?: true;
}

/** Destination "the first placement of a child entering care". */
export const FIRST_PLACEMENT = 'first-placement';
/** Destination "another kind of placement, in the proportions of children of that age". */
export const OTHER_PLACEMENT = 'other-placement';

/** Cuts a move into windows of months; each keeps the move's own name and is told apart by the month it begins with. */
export function inWindows(move: CareMove, starts: readonly number[]): CareMove[] {
  return starts.map((from, at) => ({
    ...move,
    id: windowId(move.id, from),
    window: [from, starts[at + 1] ?? Infinity],
  }));
}

/** Name of one window of a move. */
export const windowId = (move: string, from: number): string => `${move}.from-month-${String(from)}`;
