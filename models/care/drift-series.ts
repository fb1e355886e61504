import { CARE_ENTRY_MOVES } from './moves.ts';
import { ORDINARY_PLACEMENTS } from './states.ts';

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

const WAYS_INTO_CARE: readonly string[] = Object.values(CARE_ENTRY_MOVES).flat();

const WAYS_OUT_OF_CARE: readonly string[] = ORDINARY_PLACEMENTS.flatMap(({ id }) => [
  `care.${id}.home`,
  `care.${id}.special-guardianship`,
  `care.${id}.left-otherwise`,
]);

const ADOPTION: readonly string[] = [
  'care.in-house-foster.adoption-placement',
  'care.agency-foster.adoption-placement',
];

/** What drifts. Turning 18 does not, and how long children stay in need or on a plan was not estimated. */
export const DRIFT_SERIES: readonly DriftSeries[] = [
  {
    id: 'need',
    label: 'Children becoming in need',
    number: 1,
    size: 'drift.need.size',
    together: true,
    drifts: ['community.child-in-need', 'early-help.step-up'],
    onward: {
      moves: ['child-in-need.plan', 'child-in-need.letter', 'child-in-need.care'],
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
    drifts: ['child-in-need.plan', 'after-plan.plan', 'known.plan'],
    onward: {
      moves: ['child-protection.letter', 'child-protection.care'],
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
    drifts: WAYS_INTO_CARE,
    instead: { moves: ['pre-proceedings.proceedings', 'pre-proceedings.diverted'], share: 'pre-proceedings.care' },
  },
  {
    id: 'exits',
    label: 'Children leaving care before 18',
    number: 4,
    size: 'drift.exits.size',
    together: false,
    // Adoption is decided when a child is placed for it, some months before the order.
    drifts: [...WAYS_OUT_OF_CARE, ...ADOPTION],
  },
];
