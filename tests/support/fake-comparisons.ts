import type { Comparisons } from '../../models/run/compare.ts';
import type { ComparisonQuestion } from '../../models/run/comparison-question.ts';
import type { RunRequest, Summary } from '../../models/run/request.ts';
import { addMonths } from '../../src/state/months.ts';

type Curve = (month: number) => number;

/** Comparisons that look like some, from a few lines of arithmetic: each scenario takes more away than the one before it. */
export function fakeComparisons(request: RunRequest, question: ComparisonQuestion, replicates: number): Comparisons {
  const months = Array.from({ length: request.years * 12 + 1 }, (_, month) =>
    addMonths(`${String(request.baseline.year)}-03`, month),
  );
  const ids = ['baseline', ...request.scenarios.map(({ id }) => id)];
  const level =
    (id: string): Curve =>
    (month) =>
      500 + month - 0.5 * ids.indexOf(id) * month;
  const summary = (middle: Curve, width: Curve): Summary => {
    const at = (share: number): Float64Array<ArrayBuffer> =>
      Float64Array.from(months, (_, month) => middle(month) + share * width(month));
    return { mean: at(0), p5: at(-1.645), p25: at(-0.674), p50: at(0), p75: at(0.674), p95: at(1.645) };
  };
  const named = [...new Set(question.pairs.flatMap(({ scenario, against }) => [scenario, against]))];
  return {
    modelVersion: 'test',
    months,
    replicates,
    levels: question.measures.flatMap((measure) =>
      named.map((scenario) => ({ scenario, measure, summary: summary(level(scenario), (month) => Math.sqrt(month)) })),
    ),
    pairs: question.measures.flatMap((measure) =>
      question.pairs.map(({ scenario, against }) => {
        const difference: Curve = (month) => level(scenario)(month) - level(against)(month);
        const width: Curve = (month) => (scenario === against ? 0 : 0.3 * Math.sqrt(month));
        return {
          ...{ scenario, against, measure },
          difference: summary(difference, width),
          perCent: summary(
            (month) => (100 * difference(month)) / level(against)(month),
            (month) => width(month) / 5,
          ),
          beats: Float64Array.from(months, (_, month) =>
            difference(month) === 0 ? 0.5 : difference(month) < 0 ? 0.9 : 0.1,
          ),
        };
      }),
    ),
  };
}
