import { averagedSeries } from './averaged.ts';
import { measureSeries, type Measure } from './measures.ts';
import type { PreparedRun } from './prepare.ts';
import { statedDraws } from './scenario-draws.ts';
import { stateUnder } from './scenario-plan.ts';

/**
 * A measure at one month for every scenario of a run, the baseline first, by expected flows at stated evidence.
 *
 * @param month months from the opening position
 * @throws RangeError when there is no such month
 */
export function expectedMeasure(prepared: PreparedRun, measure: Measure, month: number): number[] {
  if (!Number.isInteger(month) || month < 1 || month > prepared.horizon.months)
    throw new RangeError(`There is no month ${String(month)} in the run.`);
  const draws = statedDraws(prepared);
  const values = averagedSeries(prepared, stateUnder(prepared, draws));
  const stride = prepared.months.length;
  const size = prepared.model.recorder.ids.length * stride;
  const into = new Float64Array(stride);
  const baseline = { values, from: 0, stride };
  return prepared.scenarios.map((_, at) => {
    measureSeries(prepared, measure, at, { own: { values, from: at * size, stride }, baseline }, draws, into);
    return into[month] ?? NaN;
  });
}
