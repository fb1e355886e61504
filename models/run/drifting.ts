import { driftChanges } from '../care/drift.ts';
import type { CommonChange } from '../engine/plan.ts';
import type { PreparedRun } from './prepare.ts';
import { drawsOf } from './scenario-plan.ts';

/** The drift of one replicate, the same for the baseline and every scenario; none where the run leaves it out. */
export function driftOf(prepared: PreparedRun, replicate: number): readonly CommonChange[] {
  const { model, words, horizon, request } = prepared;
  if (request.drift === 'off') return [];
  const population = request.baseline.population.reduce((sum, children) => sum + children, 0);
  const draw = drawsOf(prepared, 0, replicate).levers;
  return driftChanges({ model, population, draw, words, replicate, months: horizon.months });
}
