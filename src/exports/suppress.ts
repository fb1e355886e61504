import type { Cell } from './sheet.ts';

/** Fewer children than this are not told apart from none in anything exported from data of a person's own. */
export const LEAST_SHOWN = 10;

/** What stands in their place. */
export const TOO_FEW = `fewer than ${String(LEAST_SHOWN)}`;

export interface Disclosure {
  /** Whether the number comes from a person's own data, which may tell who a child is; published data do not. */
  readonly isOwnData: boolean;
  /** Whether it counts people, as opposed to money or shares. */
  readonly isCount: boolean;
}

/**
 * A number as it may leave the machine: a count of fewer than ten people from somebody's own data is withheld, none among
 * them, and a difference of fewer than ten either way. Totals beside a withheld number can still give it away; that is for whoever publishes to
 * check.
 */
export function disclosed(value: number | null, { isOwnData, isCount }: Disclosure): Cell {
  return value !== null && isOwnData && isCount && Math.abs(value) < LEAST_SHOWN ? TOO_FEW : value;
}
