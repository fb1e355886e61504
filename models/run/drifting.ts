import { driftChanges } from '../care/drift.ts';
import type { CommonChange } from '../engine/plan.ts';
import type { PreparedRun } from './prepare.ts';
import type { RunDraws } from './scenario-draws.ts';

/** The drift of one replicate, the same for the baseline and every scenario; none where the run leaves it out. */
export function driftOf(prepared: PreparedRun, draws: RunDraws, replicate: number): readonly CommonChange[] {
  const { model, words, horizon, request } = prepared;
  if (request.drift === 'off') return [];
  const { population: ages, oneIn = 1, drifted } = request.baseline;
  const population = oneIn * ages.reduce((sum, children) => sum + children, 0);
  return driftChanges({
    model,
    population,
    draw: draws.of(0).levers,
    words,
    replicate,
    months: horizon.months,
    ...(drifted ? { drifted } : {}),
  });
}
