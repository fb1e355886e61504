import { fewInCare } from '../fit/few.ts';
import type { Residual } from './residuals.ts';
import { CARE, sumOf, TOTAL_IDS, type Totals } from './totals.ts';

/** Why a fit is to be taken with care. */
export type FitCaution = 'very-small' | 'small' | 'mostly-filled' | 'not-met';

/** A fit that is further from what was given than this has a residual to be explained. */
export const CLOSE_ENOUGH = 0.03;
const HALF_A_CHILD = 0.5;

/** Whether a fit misses what it was to meet by more than rounding to whole children would. */
export const isMissed = ({ fitted, given }: Residual): boolean =>
  Math.abs(fitted - given) > Math.max(CLOSE_ENOUGH * given, HALF_A_CHILD);

/** Cautions about a fit, the gravest first. */
export function cautionsOf(totals: Totals, residuals: readonly Residual[]): FitCaution[] {
  const filled = TOTAL_IDS.filter((id) => !['published', 'typed'].includes(totals.boxes[id].standing)).length;
  return [
    ...fewInCare(sumOf(totals, CARE)),
    ...(filled > TOTAL_IDS.length / 2 ? (['mostly-filled'] as const) : []),
    ...(residuals.some(isMissed) ? (['not-met'] as const) : []),
  ];
}
