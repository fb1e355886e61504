import { fitAuthority } from '../authority/fit.ts';
import { publishedTotals } from '../authority/published-totals.ts';
import { figureOf, type PublishedPlace } from '../authority/published.ts';
import type { FitReference } from '../authority/reference.ts';
import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { DEFAULT_LOOPS } from '../care/loops.ts';
import { simulateBlock } from '../run/block.ts';
import { prepareRun } from '../run/prepare.ts';

const MONTHS = 12;

/** What a back-test of authorities compares with what came: a published measure and the model's own output. */
export const PREDICTED = [
  { id: 'care', measure: 'cla-stock', output: 'stock.care', kind: 'stock' },
  { id: 'entries', measure: 'cla-starts', output: 'flow.care.in', kind: 'flow' },
  { id: 'plans', measure: 'cpp-starts', output: 'flow.child-protection.in', kind: 'flow' },
] as const;
export type PredictedId = (typeof PREDICTED)[number]['id'];

/** One measure of one authority a year after a fit. */
export interface YearAhead {
  readonly id: PredictedId;
  readonly name: string;
  /** Equally likely values, one for each replicate. */
  readonly sample: readonly number[];
  /** Published counts of the years up to the fit, the latest last. */
  readonly history: readonly number[];
  /** What was published a year after. */
  readonly actual: number;
}

/**
 * An authority fitted on the year to a March and run on for one more, beside what was published then. Nothing published later than
 * the fitted year goes into the fit.
 *
 * @param running the evidence of the run, with drift as it was known then
 * @returns nothing for a measure that was suppressed or not published in one of the years
 */
export function yearAhead(
  reference: FitReference,
  running: EvidenceLibrary,
  place: PublishedPlace,
  year: number,
  replicates: number,
): YearAhead[] {
  const { baseline } = fitAuthority(reference, publishedTotals(reference.library, place, year));
  const samples = forecastsOf(running, baseline, 1, replicates, `year-ahead-${String(year)}`);
  return PREDICTED.flatMap(({ id, measure }): YearAhead[] => {
    const history = [year - 1, year].flatMap((each) => figureOf(place, measure, each) ?? []);
    const actual = figureOf(place, measure, year + 1);
    if (actual === null || history.length < 2) return [];
    return [{ id, name: baseline.label, sample: samples(id, 1), history, actual }];
  });
}

/**
 * A place run on, as equally likely values of what is predicted in any year after it, from 1 on.
 *
 * @param running the evidence of the run
 */
export function forecastsOf(
  running: EvidenceLibrary,
  baseline: Baseline,
  years: number,
  replicates: number,
  seed: string,
): (id: PredictedId, year: number) => number[] {
  const prepared = prepareRun({
    library: running,
    baseline,
    scenarios: [],
    years,
    seed,
    evidence: 'uncertain',
    loops: DEFAULT_LOOPS,
  });
  const { counts } = simulateBlock(prepared, { from: 0, to: replicates });
  const { ids } = prepared.model.recorder;
  const length = years * MONTHS + 1;
  return (wanted, year) =>
    PREDICTED.filter(({ id }) => id === wanted).flatMap(({ output, kind }) =>
      Array.from({ length: replicates }, (_, replicate) => {
        const from = (replicate * ids.length + ids.indexOf(output)) * length + year * MONTHS;
        if (kind === 'stock') return counts[from] ?? NaN;
        return counts.subarray(from - MONTHS + 1, from + 1).reduce((sum, each) => sum + each, 0);
      }),
    );
}
