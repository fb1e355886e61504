import { FIRST_PLACEMENT, windowId, type CareMove } from './care-move.ts';
import { BEFORE_CARE, FIRST_PLAN_WINDOWS } from './moves-before-care.ts';
import { AFTER_CARE, HOME_WINDOWS, IN_CARE, PARENTS, REMOVAL_WINDOWS } from './moves-from-care.ts';

/** Every move of the care system. */
export const CARE_MOVES: readonly CareMove[] = [...BEFORE_CARE, ...IN_CARE, ...AFTER_CARE, ...PARENTS];

/** A move cut into windows of months, all of it. */
export const FIRST_PLANS = FIRST_PLAN_WINDOWS.map((from) => windowId('child-in-need.plan', from));
export const BACK_FROM_HOME = HOME_WINDOWS.map((from) => windowId('returned-home.care', from));
export const NEWBORNS_AFTER_REPEAT = REMOVAL_WINDOWS.map((from) => windowId('parents.newborn-repeat', from));

/** A further plan for a child who has had one. */
export const PLANS_AGAIN = ['after-plan.plan', 'known.plan'];

const leadingTo = (ending: string): string[] =>
  IN_CARE.map(({ id }) => id).filter((id) => id.startsWith('care.') && id.endsWith(ending));

/** Changes of placement, by where they lead. */
export const TO_KIN = leadingTo('.kinship');
export const TO_IN_HOUSE = leadingTo('.in-house');
export const FROM_IN_HOUSE = leadingTo('.displaced');
export const PLACEMENT_CHANGES = [...leadingTo('.change'), ...TO_KIN, ...TO_IN_HOUSE, ...FROM_IN_HOUSE];

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
  'returned-home': BACK_FROM_HOME,
  permanence: ['special-guardianship.care', 'adopted.care'],
  direct: ['community.unaccompanied', 'community.direct', 'parents.newborn-first', ...NEWBORNS_AFTER_REPEAT],
} as const;
