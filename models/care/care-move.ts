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
  /** Months count afresh although both states share a clock. */
  readonly restartsClock?: true;
}

/** Destination "the first placement of a child entering care". */
export const FIRST_PLACEMENT = 'first-placement';
/** Destination "another kind of placement, in the proportions of children of that age". */
export const OTHER_PLACEMENT = 'other-placement';
