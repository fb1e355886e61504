import type { RecordsFitQuestion } from '../fit/records.ts';
import { wholeYears } from './record-counts.ts';
import { backtestRecords } from './records.ts';
import { centralInterval } from './score.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What came in the last year of the records, beside what the model would have said a year before. */
export interface YearBack {
  /** The 31 March on which it pretends to be, by year. */
  readonly year: number;
  readonly verdict: Verdict;
  readonly inside: number;
  readonly tested: number;
  readonly lines: readonly YearBackLine[];
}

export interface YearBackLine {
  readonly label: string;
  /** The 90% interval, and what came. */
  readonly low: number;
  readonly high: number;
  readonly actual: number;
}

const REPLICATES = 200;

/**
 * Tests a fit on the last year of the records.
 *
 * @returns null where they do not hold the last two years whole
 */
export function testYearBack(question: RecordsFitQuestion): YearBack | null {
  const years = wholeYears(question.records, 'care');
  const [before = NaN, last = NaN] = years.slice(-2);
  if (last - before !== 1) return null;
  const backtest = backtestRecords({
    ...question,
    yearsBack: 1,
    replicates: REPLICATES,
    seed: 'back-test',
    loops: [],
  });
  const { verdict, inside, tested } = verdictOf(backtest);
  const lines = backtest.lines.flatMap(({ label, outcomes }) =>
    outcomes.map(({ sample, actual }): YearBackLine => ({ label, actual, ...centralInterval(sample, 0.9) })),
  );
  return { year: backtest.year, verdict, inside, tested, lines };
}
