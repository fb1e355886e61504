/** Moves that are fitted together, since records cannot tell them apart or the evidence scales them together. */
export interface HazardGroup {
  readonly id: string;
  /** For answers and tables. */
  readonly label: string;
  /** Evidence entries whose hazards they are. */
  readonly hazards: readonly string[];
  /** Which spread between authorities says how far a place may differ (`authorities.spread`). */
  readonly spread: string;
  /** Which luck of brothers and sisters its counts have (`families.luck`), and which series it drifts with. */
  readonly luck: string;
}

/** Moves of children who are there: counted over the months in which they could have happened. */
export const HAZARD_GROUPS: readonly HazardGroup[] = [
  { id: 'home', label: 'Goes home from care', hazards: ['care.home'], spread: 'home', luck: 'exits' },
  {
    id: 'guardianship',
    label: 'Leaves care to special guardianship or child arrangements',
    hazards: ['care.special-guardianship'],
    spread: 'guardianship',
    luck: 'exits',
  },
  {
    id: 'otherwise',
    label: 'Leaves care before 18 in another way',
    hazards: ['care.left-otherwise'],
    spread: 'otherwise',
    luck: 'exits',
  },
  {
    id: 'placed-for-adoption',
    label: 'Placed for adoption',
    hazards: ['care.adoption-placement'],
    spread: 'adopted',
    luck: 'exits',
  },
  { id: 'adopted', label: 'Adopted once placed', hazards: ['care.adopted'], spread: 'adopted', luck: 'exits' },
  {
    id: 'changed',
    label: 'Changes to another kind of placement',
    hazards: ['care.change'],
    spread: 'changed',
    luck: 'entries',
  },
  {
    id: 'home-again',
    label: 'Comes back into care after going home',
    hazards: ['returned-home.care'],
    spread: 'entries',
    luck: 'entries',
  },
  { id: 'plan', label: 'First protection plan', hazards: ['child-in-need.plan'], spread: 'plans', luck: 'plans' },
  { id: 'plan-again', label: 'Further protection plan', hazards: ['after-plan.plan'], spread: 'plans', luck: 'plans' },
  {
    id: 'plan-ends',
    label: 'Protection plan ends',
    hazards: [
      'child-protection.step-down',
      'child-protection.letter',
      'child-protection.care',
      'child-protection.close',
    ],
    spread: 'plan-ends',
    luck: 'plans',
  },
  {
    id: 'need-ends',
    label: 'No longer in need',
    hazards: ['child-in-need.close'],
    spread: 'need-ends',
    luck: 'need',
  },
];

/** Children who come from outside, or into care from wherever they were: counted for each child of the area. */
export const ENTRY_GROUPS = [
  { id: 'need', label: 'Becomes in need', spread: 'need', luck: 'need' },
  { id: 'unaccompanied', label: 'Comes into care unaccompanied', spread: 'unaccompanied', luck: 'exits' },
  { id: 'care', label: 'Comes into care', spread: 'entries', luck: 'entries' },
] as const;

export type EntryGroupId = (typeof ENTRY_GROUPS)[number]['id'];
