import { OLDEST_AGE } from './ages.ts';
import type { LeverDefinition, LeverEffect } from './lever.ts';

/** Parts that many levers share. */

export const EVERY_AGE = [0, OLDEST_AGE] as const;

/** A lever that is a share of families or children, from nobody to everybody. */
export const SHARE = { unit: 'share', minimum: 0, maximum: 1, step: 0.01 } as const satisfies Partial<LeverDefinition>;

export const FADES = 'fade.programme';
export const SET_UP = 'set-up';
export const TAKE_UP = 'take-up.family-support';
export const FAMILY = 'children-per-family';

/** Children known to social care coming into care, straight or from a plan. */
const FROM_HELP = ['child-in-need.care', 'after-plan.care', 'child-protection.care'];

type Act = Omit<LeverEffect, 'moves' | 'ages' | 'rule' | 'instead'> & { readonly ages?: LeverEffect['ages'] };

/** Fewer of some moves for those reached; the others stay where they are. */
export function fewer(moves: readonly string[], act: Act): LeverEffect {
  return { ages: EVERY_AGE, ...act, moves, rule: 'coverage' };
}

/** Fewer children coming into care once pre-proceedings have begun; the others stay with their family, without proceedings. */
export function fewerAfterLetter(act: Act): LeverEffect {
  return { ...fewer(['pre-proceedings.care'], act), instead: 'pre-proceedings.diverted' };
}

/** Fewer children known to social care coming into care, from need, from a plan and after a letter. */
export function fewerIntoCare(act: Act): readonly LeverEffect[] {
  return [fewer(FROM_HELP, act), fewerAfterLetter(act)];
}
