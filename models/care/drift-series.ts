import { FIRST_PLACEMENT, type CareMove } from './care-move.ts';
import { CARE_ENTRIES, CARE_ENTRY_MOVES, CARE_MOVES } from './moves.ts';
import { CARE_STATES } from './states.ts';

/** Something that wanders from year to year in a place, beyond luck, and the moves and entries that wander with it. */
export interface DriftSeries {
  readonly id: string;
  readonly label: string;
  /** Keeps its luck apart from that of the others; never renumber. 0 is what several share. */
  readonly number: number;
  /** Evidence entry: standard deviation of the logarithm of a year's rate. */
  readonly size: string;
  /** Whether it drifts together with the other series that do. */
  readonly together: boolean;
  /** Moves and entries whose chance is multiplied. */
  readonly drifts: readonly string[];
  /**
   * Moves onward of the children it brings. What is measured further on (plans, coming into care) is counted for each child of
   * the area, so a year with more children in need does not bring as many more plans: the chance of these moves is divided by
   * how far the number of children has drifted.
   */
  readonly onward?: {
    readonly moves: readonly string[];
    /** Evidence entries, children at a time and children coming in a year: how slowly the number of children follows. */
    readonly stock: string;
    readonly inYear: string;
  };
  /**
   * Other ways out of a state that nearly all leave within months: the more go one way, the fewer are left for these, or a
   * rise in one would mostly hasten it. Evidence entry: share of all who leave that go the way that drifts.
   */
  readonly instead?: { readonly moves: readonly string[]; readonly share: string };
}

const movesThat = (fit: (move: CareMove) => boolean): string[] => CARE_MOVES.filter(fit).map(({ id }) => id);
const entriesTo = (state: string): string[] => CARE_ENTRIES.filter(({ to }) => to === state).map(({ id }) => id);

const FURTHER_ON: readonly string[] = ['child-protection', 'pre-proceedings', FIRST_PLACEMENT];
/** Adoption is decided when a child is placed for it, some months before the order. */
const OUT_OF_CARE: readonly string[] = [
  'returned-home',
  'special-guardianship',
  'care.placed-for-adoption',
  'left-care-otherwise',
];

/** What drifts. Turning 18 does not, and how long children stay in need or on a plan was not estimated. */
export const DRIFT_SERIES: readonly DriftSeries[] = [
  {
    id: 'need',
    label: 'Children becoming in need',
    number: 1,
    size: 'drift.need.size',
    together: true,
    drifts: [...entriesTo('child-in-need'), ...movesThat(({ to }) => to === 'child-in-need')],
    onward: {
      moves: movesThat(({ from, to }) => from === 'child-in-need' && FURTHER_ON.includes(to)),
      stock: 'official.child-in-need.stock',
      inYear: 'official.child-in-need.in',
    },
  },
  {
    id: 'plans',
    label: 'Protection plans starting',
    number: 2,
    size: 'drift.plans.size',
    together: true,
    drifts: movesThat(({ to }) => to === 'child-protection'),
    onward: {
      moves: movesThat(({ from, to }) => from === 'child-protection' && FURTHER_ON.includes(to)),
      stock: 'official.child-protection.stock',
      inYear: 'official.child-protection.in',
    },
  },
  {
    id: 'entries',
    label: 'Children coming into care',
    number: 3,
    size: 'drift.entries.size',
    together: true,
    drifts: Object.values(CARE_ENTRY_MOVES).flat(),
    instead: {
      moves: movesThat(({ from, to }) => from === 'pre-proceedings' && to !== FIRST_PLACEMENT),
      share: 'pre-proceedings.care',
    },
  },
  {
    id: 'exits',
    label: 'Children leaving care before 18',
    number: 4,
    size: 'drift.exits.size',
    together: false,
    drifts: movesThat(({ from, to }) => CARE_STATES.includes(from) && OUT_OF_CARE.includes(to)),
  },
];
