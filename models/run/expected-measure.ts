import { averagedSeries } from './averaged.ts';
import type { ScenarioCounts } from './loop-money.ts';
import { measureSeries, type Measure } from './measures.ts';
import type { PreparedRun } from './prepare.ts';
import { statedDraws } from './scenario-draws.ts';
import { stateUnder } from './scenario-plan.ts';

/**
 * A measure at one month for every scenario of a run, the baseline first, by expected flows at stated evidence.
 *
 * @param month months from the opening position
 * @param onScenario called after each scenario with how many are done
 * @throws RangeError when there is no such month
 */
export function expectedMeasure(
  prepared: PreparedRun,
  measure: Measure,
  month: number,
  onScenario?: (done: number) => void,
): number[] {
  if (!Number.isInteger(month) || month < 1 || month > prepared.horizon.months)
    throw new RangeError(`There is no month ${String(month)} in the run.`);
  const draws = statedDraws(prepared);
  const state = stateUnder(prepared, draws);
  const stride = prepared.months.length;
  const into = new Float64Array(stride);
  const countsOf = (at: number): ScenarioCounts => ({ values: averagedSeries(prepared, state, [at]), from: 0, stride });
  const baseline = countsOf(0);
  return prepared.scenarios.map((_, at) => {
    const own = at === 0 ? baseline : countsOf(at);
    measureSeries(prepared, measure, at, { own, baseline }, draws, into);
    onScenario?.(at + 1);
    return into[month] ?? NaN;
  });
}
