import { ORDINARY_PLACEMENTS } from './states.ts';

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

const BEFORE_CARE: readonly CareMove[] = [
  { id: 'early-help.step-up', label: 'Early help leads to a child in need plan', from: 'early-help', to: 'child-in-need', hazard: 'early-help.step-up' },
  { id: 'early-help.close', label: 'Early help ends', from: 'early-help', to: 'no-longer-open', hazard: 'early-help.close' },
  { id: 'child-in-need.plan', label: 'First protection plan', from: 'child-in-need', to: 'child-protection', hazard: 'child-in-need.plan' },
  { id: 'child-in-need.letter', label: 'Child in need enters pre-proceedings', from: 'child-in-need', to: 'pre-proceedings', hazard: 'child-in-need.letter' },
  { id: 'child-in-need.care', label: 'Child in need comes into care', from: 'child-in-need', to: FIRST_PLACEMENT, hazard: 'child-in-need.care', months: 'child-in-need.care.months' },
  { id: 'child-in-need.close', label: 'Child in need plan ends', from: 'child-in-need', to: 'no-longer-open', hazard: 'child-in-need.close', months: 'child-in-need.close.months' },
  { id: 'after-plan.plan', label: 'Further protection plan while still in need', from: 'child-in-need-after-plan', to: 'child-protection', hazard: 'after-plan.plan', months: 'after-plan.plan.months' },
  { id: 'after-plan.care', label: 'Child in need after a plan comes into care', from: 'child-in-need-after-plan', to: FIRST_PLACEMENT, hazard: 'child-in-need.care', months: 'child-in-need.care.months' },
  { id: 'after-plan.close', label: 'Help after a plan ends', from: 'child-in-need-after-plan', to: 'known-after-plan', hazard: 'after-plan.close', months: 'after-plan.close.months' },
  { id: 'known.plan', label: 'Further protection plan for a child no longer open', from: 'known-after-plan', to: 'child-protection', hazard: 'after-plan.plan', months: 'after-plan.plan.months' },
  { id: 'child-protection.step-down', label: 'Plan ends, child still in need', from: 'child-protection', to: 'child-in-need-after-plan', hazard: 'child-protection.step-down', months: 'child-protection.months' },
  { id: 'child-protection.letter', label: 'Plan leads to pre-proceedings', from: 'child-protection', to: 'pre-proceedings', hazard: 'child-protection.letter', months: 'child-protection.months' },
  { id: 'child-protection.care', label: 'Child on a plan comes straight into care', from: 'child-protection', to: FIRST_PLACEMENT, hazard: 'child-protection.care', months: 'child-protection.months', brings: 'parent' },
  { id: 'child-protection.close', label: 'Plan ends and nothing stays open', from: 'child-protection', to: 'known-after-plan', hazard: 'child-protection.close', months: 'child-protection.months' },
  { id: 'pre-proceedings.care', label: 'Pre-proceedings end in care', from: 'pre-proceedings', to: FIRST_PLACEMENT, hazard: 'pre-proceedings.care', months: 'pre-proceedings.months', brings: 'parent' },
  { id: 'pre-proceedings.proceedings', label: 'Proceedings issued, child stays with family', from: 'pre-proceedings', to: 'child-in-need-after-plan', hazard: 'pre-proceedings.proceedings', months: 'pre-proceedings.months' },
  { id: 'pre-proceedings.diverted', label: 'Pre-proceedings end without proceedings', from: 'pre-proceedings', to: 'child-in-need-after-plan', hazard: 'pre-proceedings.diverted', months: 'pre-proceedings.months' },
];

const FOSTER_PLACEMENTS: readonly string[] = ['in-house-foster', 'agency-foster'];

const IN_CARE: readonly CareMove[] = ORDINARY_PLACEMENTS.flatMap(({ id, label }): CareMove[] => {
  const from = `care.${id}`;
  return [
    { id: `${from}.home`, label: `Goes home (${label})`, from, to: 'returned-home', hazard: 'care.home', months: 'care.home.months' },
    { id: `${from}.special-guardianship`, label: `Special guardianship or child arrangements (${label})`, from, to: 'special-guardianship', hazard: 'care.special-guardianship', months: 'care.special-guardianship.months' },
    { id: `${from}.left-otherwise`, label: `Leaves care in another way (${label})`, from, to: 'left-care-otherwise', hazard: 'care.left-otherwise' },
    { id: `${from}.change`, label: `Changes placement (${label})`, from, to: OTHER_PLACEMENT, hazard: 'care.change' },
    ...(FOSTER_PLACEMENTS.includes(id)
      ? [{ id: `${from}.adoption-placement`, label: `Placed for adoption (${label})`, from, to: 'care.placed-for-adoption', hazard: 'care.adoption-placement', months: 'care.adoption-placement.months' }]
      : []),
  ];
});

const AFTER_CARE: readonly CareMove[] = [
  { id: 'placed-for-adoption.adopted', label: 'Adopted', from: 'care.placed-for-adoption', to: 'adopted', hazard: 'care.adopted' },
  { id: 'returned-home.care', label: 'Comes back into care from home', from: 'returned-home', to: FIRST_PLACEMENT, hazard: 'returned-home.care', months: 'returned-home.care.months' },
  { id: 'returned-home.settled', label: 'Home for six years', from: 'returned-home', to: 'settled-at-home', hazard: 'followed-for-ever', months: 'followed.72-months' },
  { id: 'special-guardianship.care', label: 'Comes back into care from guardianship', from: 'special-guardianship', to: FIRST_PLACEMENT, hazard: 'special-guardianship.care' },
  { id: 'adopted.care', label: 'Comes back into care after adoption', from: 'adopted', to: FIRST_PLACEMENT, hazard: 'adopted.care' },
];

const PARENTS: readonly CareMove[] = [
  { id: 'parents.newborn-first', label: 'A newborn comes into care after a first removal', from: 'parents-after-removal', to: 'parents-after-repeat-removal', hazard: 'parents.newborn-first', months: 'parents.newborn-first.months', brings: 'newborn-in-care', restartsClock: true },
  { id: 'parents.newborn-repeat', label: 'A newborn comes into care after repeated removals', from: 'parents-after-repeat-removal', to: 'parents-after-repeat-removal', hazard: 'parents.newborn-repeat', months: 'parents.newborn-repeat.months', brings: 'newborn-in-care', restartsClock: true },
  { id: 'parents-first.followed', label: 'Seven years after a first removal', from: 'parents-after-removal', to: 'no-longer-followed', hazard: 'followed-for-ever', months: 'followed.84-months' },
  { id: 'parents-repeat.followed', label: 'Seven years after the last removal', from: 'parents-after-repeat-removal', to: 'no-longer-followed', hazard: 'followed-for-ever', months: 'followed.84-months' },
];

/** Every move of the care system. */
export const CARE_MOVES: readonly CareMove[] = [...BEFORE_CARE, ...IN_CARE, ...AFTER_CARE, ...PARENTS];

/** Ways children come in from outside the states followed. */
export const CARE_ENTRIES = [
  { id: 'community.early-help', label: 'Early help starts', to: 'early-help' },
  { id: 'community.child-in-need', label: 'Child becomes in need', to: 'child-in-need' },
  { id: 'community.unaccompanied', label: 'Unaccompanied child comes into care', to: FIRST_PLACEMENT },
  { id: 'community.direct', label: 'Child not known before comes into care', to: FIRST_PLACEMENT },
] as const;

/** Moves and entries by which a child comes into care, by where they were before. */
export const CARE_ENTRY_MOVES = {
  'child-in-need': ['child-in-need.care', 'after-plan.care'],
  'child-protection': ['child-protection.care'],
  'pre-proceedings': ['pre-proceedings.care'],
  'returned-home': ['returned-home.care'],
  permanence: ['special-guardianship.care', 'adopted.care'],
  direct: ['community.unaccompanied', 'community.direct', 'parents.newborn-first', 'parents.newborn-repeat'],
} as const;
