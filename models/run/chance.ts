import { measureOf, measureSeries } from './measures.ts';
import { drawsFor } from './outputs.ts';
import { placeInRun } from './place-in-run.ts';
import type { PreparedRun } from './prepare.ts';
import { completeRun, countsOf, type ScenarioPart } from './replicate-table.ts';

/** Whether a measure of a scenario meets a target at a month. */
export interface ChanceQuestion {
  /** Id of a scenario, or `baseline`. */
  readonly scenario: string;
  /** Id of one of `MEASURES`. */
  readonly measure: string;
  /** Months from the opening position, at least 1. */
  readonly month: number;
  /** Met at or below, or at or above where higher is better. */
  readonly target: number;
}

/**
 * Share of replicates in which a measure meets a target, 0 to 1.
 *
 * @param parts one list for each scenario of the run, in its order
 * @param replicates only the first so many
 * @throws RangeError when replicates are missing or there is no such scenario, measure or month
 */
export function chanceOf(
  prepared: PreparedRun,
  parts: readonly (readonly ScenarioPart[])[],
  { scenario, measure: id, month, target }: ChanceQuestion,
  replicates: number,
): number {
  const measure = measureOf(id);
  const at = placeInRun(prepared, scenario);
  if (!Number.isInteger(month) || month < 1 || month > prepared.horizon.months)
    throw new RangeError(`There is no month ${String(month)} in the run.`);
  const complete = completeRun(prepared, parts, replicates);
  const series = new Float64Array(prepared.months.length);
  let met = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    const counts = countsOf(complete, at, replicate);
    measureSeries(prepared, measure, at, counts, drawsFor(prepared, counts.own.values, replicate), series);
    const value = series[month] ?? NaN;
    if (measure.better === 'lower' ? value <= target : value >= target) met += 1;
  }
  return met / replicates;
}
