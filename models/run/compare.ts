import { MODEL_VERSION } from '../version.ts';
import type { ComparisonQuestion } from './comparison-question.ts';
import { measureOf, measureSeries, type Measure } from './measures.ts';
import { fillPair, type PairTables } from './paired-months.ts';
import { placeInRun } from './place-in-run.ts';
import type { PreparedRun } from './prepare.ts';
import { quantileRanks } from './quantile.ts';
import { completeRun, fillMonthTable, monthsAtOnce, type CompleteRun, type ScenarioPart } from './replicate-table.ts';
import type { Summary } from './request.ts';
import { SummaryArrays, summariseMonth } from './summary-arrays.ts';

/** One measure of one scenario, month by month, the opening entry first. */
export interface MeasureLevel {
  readonly scenario: string;
  readonly measure: string;
  readonly summary: Summary;
}

/** One measure of one scenario less that of another, replicate by replicate, then summarised month by month. */
export interface Comparison {
  readonly scenario: string;
  readonly against: string;
  readonly measure: string;
  readonly difference: Summary;
  /**
   * The same as per cent of the other scenario's value in the same replicate, 2 for 2% more; not a number in months in which
   * that value is not above 0 in some replicate, and throughout where the measure is itself a difference.
   */
  readonly perCent: Summary;
  /** Share of replicates in which the scenario is the better of the two, ties counting half, 0 to 1. */
  readonly beats: Float64Array<ArrayBuffer>;
}

export interface Comparisons {
  readonly modelVersion: string;
  /** `YYYY-03` for the opening position, then month by month. */
  readonly months: readonly string[];
  readonly replicates: number;
  /** For every measure, each scenario that is in some pair. */
  readonly levels: readonly MeasureLevel[];
  /** For every measure, each pair in the order asked for. */
  readonly pairs: readonly Comparison[];
}

/**
 * Scenarios of one run set against each other. Every difference is taken within a replicate, where both scenarios have the
 * same luck, drift and evidence: two that are equal differ by exactly 0 in every replicate.
 *
 * @param parts one list for each scenario of the run, in its order
 * @param replicates only the first so many; all when left out
 * @throws RangeError when replicates are missing or double, or a scenario or measure is not known
 */
export function compareScenarios(
  prepared: PreparedRun,
  parts: readonly (readonly ScenarioPart[])[],
  question: ComparisonQuestion,
  replicates?: number,
): Comparisons {
  const complete = completeRun(prepared, parts, replicates);
  const found = question.measures.map((id) => compareBy(prepared, complete, measureOf(id), question.pairs));
  return {
    modelVersion: MODEL_VERSION,
    months: prepared.months,
    replicates: complete.replicates,
    levels: found.flatMap(({ levels }) => levels),
    pairs: found.flatMap(({ pairs }) => pairs),
  };
}

function compareBy(
  prepared: PreparedRun,
  complete: CompleteRun,
  measure: Measure,
  wanted: ComparisonQuestion['pairs'],
): Pick<Comparisons, 'levels' | 'pairs'> {
  const months = prepared.months.length;
  const ids = [...new Set(wanted.flatMap(({ scenario, against }) => [scenario, against]))];
  const arrays = new SummaryArrays(ids.length + 2 * wanted.length, months);
  const levels = ids.map((id) => ({ scenario: id, measure: measure.id, summary: arrays.take() }));
  const pairs = wanted.map((pair) => ({
    ...pair,
    measure: measure.id,
    difference: arrays.take(),
    perCent: arrays.take(),
    beats: new Float64Array(months),
  }));
  const { replicates } = complete;
  const step = monthsAtOnce(replicates * ids.length, months);
  const tables = new Map(ids.map((id) => [id, new Float64Array(step * replicates)]));
  const ranks = quantileRanks(replicates);
  for (let from = 0; from < months; from += step) {
    const to = Math.min(from + step, months);
    for (const { scenario, summary } of levels) {
      const table = tableOf(tables, scenario);
      fillMonthTable(
        prepared,
        complete,
        (which, counts, draws, into) => {
          measureSeries(prepared, measure, which, counts, draws, into);
        },
        placeInRun(prepared, scenario),
        from,
        to,
        table,
      );
      for (let month = from; month < to; month++) {
        const column = table.slice((month - from) * replicates, (month - from + 1) * replicates);
        summariseMonth(column, ranks, month, summary);
      }
    }
    for (const pair of pairs) {
      const window: PairTables = {
        own: tableOf(tables, pair.scenario),
        other: tableOf(tables, pair.against),
        replicates,
        from,
        to,
      };
      fillPair(measure, window, pair);
    }
  }
  return { levels, pairs };
}

function tableOf(tables: ReadonlyMap<string, Float64Array>, id: string): Float64Array {
  const table = tables.get(id);
  if (!table) throw new RangeError(`There is no scenario "${id}".`);
  return table;
}
