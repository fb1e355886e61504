import { PLACEMENTS } from '../care/states.ts';

/*
 * What the codes of the returns are gathered into. Records hold places in these lists; the first of each is what a missing or unknown
 * code becomes. Which code goes where is in `codes.ts`.
 */

export const SEXES = ['unknown', 'male', 'female'] as const;

/** Why an episode of care began (RNE). */
export const STARTS = [
  'unknown',
  'began',
  'legal',
  'placement',
  'placement-same-carer',
  'both',
  'both-same-carer',
] as const;

/** Legal status of an episode. Agreed series of short breaks (V3, V4) are not kept: official counts leave them out. */
export const LEGAL_STATUSES = [
  'unknown',
  'interim-care-order',
  'care-order',
  'placement-order',
  'accommodated',
  'protection',
  'justice',
] as const;

/** Where a child lives: `unknown`, then the placements of the model by their ids. */
export const PLACEMENT_GROUPS = ['unknown', ...PLACEMENTS.map(({ id }) => id)] as const;

export const PROVIDERS = ['unknown', 'parents', 'own', 'other-public', 'agency'] as const;

/**
 * How an episode of care ended: `open` when it has not, `continues` when the next one follows on the same day; `relatives` are those
 * without parental responsibility (E13), `independent` is before the eighteenth birthday. Whoever leaves on or after it, other than by
 * adoption, has `turned-18` whatever the reason given.
 */
export const CARE_ENDS = [
  'unknown',
  'open',
  'continues',
  'home',
  'relatives',
  'special-guardianship',
  'child-arrangements',
  'adopted',
  'independent',
  'turned-18',
  'otherwise',
] as const;

/** How a time in need ended (RC1 to RC9, or List 6 of Annex A). */
export const NEED_ENDS = [
  'unknown',
  'open',
  'adopted',
  'died',
  'child-arrangements',
  'special-guardianship',
  'other-authority',
  'adult-services',
  'no-longer-in-need',
  'after-assessment',
  'early-help',
] as const;

/** Answers to a question of yes or no. */
export const ANSWERS = ['unknown', 'no', 'yes'] as const;

/** What a child had before it came into care (PREV_PERM). */
export const PERMANENCE_KINDS = ['unknown', 'none', 'adopted', 'special-guardianship', 'child-arrangements'] as const;

/** Plans before this one are not known. */
export const PLANS_NOT_KNOWN = 255;

/** Place of a name in a list. */
export function placeIn<const Name extends string>(list: readonly Name[], name: NoInfer<Name>): number {
  return list.indexOf(name);
}
