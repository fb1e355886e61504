import { arraysFor, assembleSummary, knownOutputs } from './assemble-summary.ts';
import type { OutputSummaries } from './assemble-summary.ts';
import type { PreparedRun } from './prepare.ts';
import { quantileRanks } from './quantile.ts';
import { completeRun, fillMonthTable, monthsAtOnce, partsOf, seriesOfOutput } from './replicate-table.ts';
import type { CompleteRun, ScenarioPart } from './replicate-table.ts';
import type { Block, RunSummary, Summary } from './request.ts';
import type { SummaryArrays } from './summary-arrays.ts';
import { summariseMonth } from './summary-arrays.ts';

export interface SummariseOptions {
  /** Summarise only the first so many replicates; all when left out. */
  readonly replicates?: number;
  /** Outputs wanted, by id; all when left out. */
  readonly outputs?: readonly string[];
}

/**
 * Mean and quantiles over replicates for every output and scenario, and of the differences from the baseline taken
 * replicate by replicate. One sample and one number of replicates stand behind every figure.
 *
 * The result depends on the replicates alone: not on how they were split into blocks nor on the order in which those
 * came. All its arrays are views of one buffer (see {@link summaryBuffer}).
 *
 * @throws RangeError when replicates are missing or double, an output is not known, or a value is not finite.
 */
export function summarise(prepared: PreparedRun, blocks: readonly Block[], options: SummariseOptions = {}): RunSummary {
  const cut = blocks.map((block) => partsOf(block, prepared.scenarios.length));
  const parts = prepared.scenarios.map((_, scenario) => cut.flatMap((block) => block[scenario] ?? []));
  return summariseParts(prepared, parts, options);
}

/**
 * The same from the parts of each scenario, which need not be cut alike.
 *
 * @param parts one list for each scenario of the run, in its order
 */
export function summariseParts(
  prepared: PreparedRun,
  parts: readonly (readonly ScenarioPart[])[],
  options: SummariseOptions = {},
): RunSummary {
  const complete = completeRun(prepared, parts, options.replicates);
  const ids = knownOutputs(prepared, options.outputs);
  const arrays = arraysFor(prepared, ids.length);
  const summaries = ids.map((id) => summariseOutput(prepared, complete, id, arrays));
  return assembleSummary(prepared, complete.replicates, summaries);
}

/** The one buffer behind every array of a summary, to be transferred with it; none when the summary holds no output. */
export function summaryBuffer(summary: RunSummary): ArrayBuffer | undefined {
  return Object.values(summary.scenarios[0]?.outputs ?? {})[0]?.mean.buffer;
}

function summariseOutput(
  prepared: PreparedRun,
  complete: CompleteRun,
  id: string,
  arrays: SummaryArrays,
): OutputSummaries {
  const levels = prepared.scenarios.map(() => arrays.take());
  const differences = prepared.scenarios.slice(1).map(() => arrays.take());
  const months = prepared.months.length;
  const seriesOf = seriesOfOutput(prepared, id);
  const step = monthsAtOnce(complete.replicates, months);
  const baseline = new Float64Array(step * complete.replicates);
  const table = new Float64Array(step * complete.replicates);
  const column = new Float64Array(complete.replicates);
  for (let from = 0; from < months; from += step) {
    const to = Math.min(from + step, months);
    fillMonthTable(prepared, complete, seriesOf, 0, from, to, baseline);
    levels.forEach((level, scenario) => {
      const values = scenario === 0 ? baseline : table;
      if (scenario > 0) {
        fillMonthTable(prepared, complete, seriesOf, scenario, from, to, table);
      }
      summariseColumns(values, undefined, column, from, to, level);
      const difference = differences[scenario - 1];
      if (difference !== undefined) {
        summariseColumns(values, baseline, column, from, to, difference);
      }
    });
  }
  return { id, levels, differences };
}

/** Summarises month by month what `values` hold, less what `against` holds when it is given. */
function summariseColumns(
  values: Float64Array,
  against: Float64Array | undefined,
  column: Float64Array,
  fromMonth: number,
  toMonth: number,
  into: Summary,
): void {
  const ranks = quantileRanks(column.length);
  for (let month = fromMonth; month < toMonth; month += 1) {
    const start = (month - fromMonth) * column.length;
    column.set(values.subarray(start, start + column.length));
    if (against !== undefined) {
      for (let index = 0; index < column.length; index += 1) {
        column[index] = (column[index] ?? Number.NaN) - (against[start + index] ?? Number.NaN);
      }
    }
    summariseMonth(column, ranks, month, into);
  }
}
