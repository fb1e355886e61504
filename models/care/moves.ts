import { FIRST_PLACEMENT, type CareMove } from './care-move.ts';
import { BEFORE_CARE } from './moves-before-care.ts';
import { AFTER_CARE, IN_CARE, PARENTS } from './moves-from-care.ts';

/** Every move of the care system. */
export const CARE_MOVES: readonly CareMove[] = [...BEFORE_CARE, ...IN_CARE, ...AFTER_CARE, ...PARENTS];

/** Ways children come in from outside the states followed; `together`: brothers and sisters at once. */
export const CARE_ENTRIES = [
  { id: 'community.early-help', label: 'Early help starts', to: 'early-help', together: true },
  { id: 'community.child-in-need', label: 'Child becomes in need', to: 'child-in-need', together: true },
  { id: 'community.unaccompanied', label: 'Unaccompanied child comes into care', to: FIRST_PLACEMENT, together: false },
  { id: 'community.direct', label: 'Child not known before comes into care', to: FIRST_PLACEMENT, together: true },
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
