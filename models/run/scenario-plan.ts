import { meanDraw, replicateDraw, type Draw } from '../care/draws.ts';
import { carePlan, type CarePlan } from '../care/planning.ts';
import { BASELINE_SCENARIO } from '../care/scenario.ts';
import type { PreparedRun } from './prepare.ts';

/** What levers and prices are taken at, in one scenario and one replicate. */
export interface ScenarioDraws {
  /** Stated values: where the user saw each lever stand. */
  readonly central: Draw;
  readonly levers: Draw;
  readonly prices: Draw;
}

/**
 * Draws of one scenario from its own evidence.
 *
 * @param scenario its place in the run; 0 is the baseline
 * @param replicate number of the replicate; `null` for expected counts, which are priced at mean prices so that they agree
 *   with the mean of runs
 */
export function drawsOf(prepared: PreparedRun, scenario: number, replicate: number | null): ScenarioDraws {
  const { request, words } = prepared;
  const own = prepared.evidence[scenario] ?? prepared.place;
  if (request.evidence === 'central') return { central: own.central, levers: own.central, prices: own.central };
  if (replicate === null) return { central: own.central, levers: own.central, prices: meanDraw(own.library) };
  const draw = replicateDraw(own.library, words, replicate);
  return { central: own.central, levers: draw, prices: draw };
}

/**
 * What one scenario does to the model in one replicate.
 *
 * @param scenario its place in the run; 0 is the baseline
 * @param replicate number of the replicate; `null` for stated values
 * @param capped whether the cap is kept; only to see what it takes away
 */
export function scenarioPlan(
  prepared: PreparedRun,
  scenario: number,
  replicate: number | null,
  capped = true,
): CarePlan {
  const { model, horizon, scenarios } = prepared;
  const { central, levers } = drawsOf(prepared, scenario, replicate);
  return carePlan(model, scenarios[scenario] ?? BASELINE_SCENARIO, horizon, central, levers, capped);
}
