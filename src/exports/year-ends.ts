import type { RunSummary, Summary } from '../../models/run/request.ts';
import type { Compared } from '../results/compared.ts';

/** Places of the opening month and of every March after it. */
function yearEnds(months: readonly string[]): number[] {
  return months.flatMap((month, at) => (month.endsWith('-03') ? [at] : []));
}

const picked = (values: ArrayLike<number>, places: readonly number[]): Float64Array<ArrayBuffer> =>
  Float64Array.from(places, (at) => values[at] ?? NaN);

function pickedSummary(summary: Summary, places: readonly number[]): Summary {
  const { mean, p5, p25, p50, p75, p95 } = summary;
  const of = (values: ArrayLike<number>): Float64Array<ArrayBuffer> => picked(values, places);
  return { mean: of(mean), p5: of(p5), p25: of(p25), p50: of(p50), p75: of(p75), p95: of(p95) };
}

const monthsAt = (months: readonly string[], places: readonly number[]): string[] =>
  places.map((at) => months[at] ?? '');

/** A run at the ends of its years only: a workbook of every month would be too large to open with ease. */
export function summaryAtYearEnds(summary: RunSummary): RunSummary {
  const places = yearEnds(summary.months);
  const outputs = (all: Readonly<Record<string, Summary>>): Record<string, Summary> =>
    Object.fromEntries(Object.entries(all).map(([id, each]) => [id, pickedSummary(each, places)]));
  return {
    ...summary,
    months: monthsAt(summary.months, places),
    scenarios: summary.scenarios.map((scenario) => ({ ...scenario, outputs: outputs(scenario.outputs) })),
    differences: summary.differences.map((pair) => ({ ...pair, outputs: outputs(pair.outputs) })),
  };
}

/** The same of a comparison. */
export function comparedAtYearEnds(compared: Compared): Compared {
  const { comparisons } = compared;
  const places = yearEnds(comparisons.months);
  return {
    ...compared,
    splits: summaryAtYearEnds(compared.splits),
    comparisons: {
      ...comparisons,
      months: monthsAt(comparisons.months, places),
      levels: comparisons.levels.map((level) => ({ ...level, summary: pickedSummary(level.summary, places) })),
      pairs: comparisons.pairs.map((pair) => ({
        ...pair,
        difference: pickedSummary(pair.difference, places),
        perCent: pickedSummary(pair.perCent, places),
        beats: picked(pair.beats, places),
      })),
    },
  };
}
