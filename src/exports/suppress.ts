import { ABOUT } from '../text/exports.ts';
import type { Cell } from './sheet.ts';

/** Fewer children than this are not told apart from none in anything exported from data of a person's own. */
export const LEAST_SHOWN = 10;

/** What stands in their place. */
export const TOO_FEW = `fewer than ${String(LEAST_SHOWN)}`;

/** The rule in words, to stand with whatever it was applied to. */
export const RULE = ABOUT.ruleText(LEAST_SHOWN);

export interface Disclosure {
  /** Whether the number comes from a person's own data, which may tell who a child is; published data do not. */
  readonly isOwnData: boolean;
  /** Whether it counts people, as opposed to money or shares. */
  readonly isCount: boolean;
}

/** Whether so many people, or a change of so many either way, are too few to be told from none. */
export function isTooFew(people: number): boolean {
  return Math.abs(people) < LEAST_SHOWN;
}

/**
 * A number as it may leave the machine: a count of fewer than ten people from somebody's own data is withheld, none among
 * them, and a difference of fewer than ten either way. Totals beside a withheld number can still give it away; that is for whoever publishes to
 * check.
 */
export function disclosed(value: number | null, { isOwnData, isCount }: Disclosure): Cell {
  return value !== null && isOwnData && isCount && isTooFew(value) ? TOO_FEW : value;
}
