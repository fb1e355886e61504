import type { ByAge, MonthStep } from '../engine/definition.ts';
import { bandOfAge, OLDEST_AGE } from './ages.ts';
import { STATES } from './states.ts';

/** Hazards by age whose calibration takes them past 1 before factors by months bring them down again: the excess goes to the months. */
export function withinCertainty(
  hazard: ByAge,
  months: { readonly byMonths?: MonthStep[] },
): { readonly hazard: ByAge; readonly byMonths?: MonthStep[] } {
  const most = typeof hazard === 'number' ? hazard : Math.max(...hazard);
  if (!(most > 1)) return { hazard, ...months };
  const steps = months.byMonths ?? [{ fromMonth: 0, factor: 1 }];
  return {
    hazard: typeof hazard === 'number' ? 1 : hazard.map((each) => each / most),
    byMonths: steps.map(({ fromMonth, factor }) => ({ fromMonth, factor: factor * most })),
  };
}

/** A hazard with the factors of a place on it, one for each age band; only the first where age plays no part. */
export function calibrated(hazard: ByAge, factors: readonly number[] | undefined, from: string): ByAge {
  if (!factors || !(STATES.find((state) => state.id === from)?.ageing ?? false)) {
    return typeof hazard === 'number' ? hazard * (factors?.[0] ?? 1) : hazard;
  }
  return Array.from({ length: OLDEST_AGE + 1 }, (_, age) => {
    const base = typeof hazard === 'number' ? hazard : (hazard[age] ?? 0);
    return base * (factors[bandOfAge(age)] ?? 1);
  });
}
