import { driftChanges } from '../care/drift.ts';
import type { Draw } from '../care/draws.ts';
import type { CommonChange } from '../engine/plan.ts';
import type { PreparedRun } from './prepare.ts';

/** The drift of one replicate, the same for the baseline and every scenario; none where the run leaves it out. */
export function driftOf(prepared: PreparedRun, draw: Draw, replicate: number): readonly CommonChange[] {
  const { model, words, horizon, request } = prepared;
  if (request.drift === 'off') return [];
  const population = request.baseline.population.reduce((sum, children) => sum + children, 0);
  return driftChanges({ model, population, draw, words, replicate, months: horizon.months });
}
