import { arraysFor, assembleSummary, knownOutputs } from './assemble-summary.ts';
import type { OutputSummaries } from './assemble-summary.ts';
import { outputSeries } from './outputs.ts';
import type { PreparedRun } from './prepare.ts';
import type { RunSummary, Summary } from './request.ts';
import type { SummaryArrays } from './summary-arrays.ts';

/**
 * The shape of a summary for expected flows: the mean of each output, every quantile repeating it, and `replicates` 0
 * because nothing was simulated. Quick, since it follows the hand on a lever.
 *
 * @param series - what `expectedSeries` gave for this run.
 * @param wanted - outputs by id; all when left out.
 * @throws RangeError when an output is not known or a value is not finite.
 */
export function summariseExpected(prepared: PreparedRun, series: Float64Array, wanted?: readonly string[]): RunSummary {
  const ids = knownOutputs(prepared, wanted);
  const arrays = arraysFor(prepared, ids.length);
  const summaries = ids.map((id) => repeatedMeans(prepared, id, series, arrays));
  return assembleSummary(prepared, 0, summaries);
}

function repeatedMeans(
  prepared: PreparedRun,
  id: string,
  series: Float64Array,
  arrays: SummaryArrays,
): OutputSummaries {
  const means = prepared.scenarios.map((_, scenario) => {
    const into = new Float64Array(prepared.months.length);
    outputSeries(prepared, id, scenario, series, 0, 1, 0, into);
    return into;
  });
  const [baseline = new Float64Array(prepared.months.length), ...others] = means;
  return {
    id,
    levels: means.map((mean) => repeated(mean, arrays.take())),
    differences: others.map((mean) =>
      repeated(
        mean.map((value, month) => value - (baseline[month] ?? 0)),
        arrays.take(),
      ),
    ),
  };
}

function repeated(mean: Float64Array, into: Summary): Summary {
  const month = mean.findIndex((value) => !Number.isFinite(value));
  if (month >= 0) {
    throw new RangeError(`A value in month ${month} is not a finite number.`);
  }
  for (const array of [into.mean, into.p5, into.p25, into.p50, into.p75, into.p95]) {
    array.set(mean);
  }
  return into;
}
