import type { RecordsFitQuestion } from '../fit/records.ts';
import type { Records } from '../returns/records.ts';
import { monthLabels } from '../run/prepare.ts';
import type { NaiveKind } from './naive.ts';
import { wholeYears, type Tested } from './record-counts.ts';
import { backtestRecords, type Fan } from './records.ts';
import { centralInterval, type Score } from './score.ts';
import { verdictOf, type Verdict } from './verdict.ts';

/** What came in the last years of the records, beside what the model would have said before. */
export interface PastTest {
  /** The 31 March on which it pretends to be, by year. */
  readonly year: number;
  readonly verdict: Verdict;
  readonly inside: number;
  readonly tested: number;
  /** One for each number and year. */
  readonly forecasts: readonly PastForecast[];
  readonly fans: readonly PastFan[];
  /** How sharp and how right this fit was, and simpler forecasts; null where there is too little to score. */
  readonly score: Score | null;
  readonly naive: Readonly<Record<NaiveKind, Score>> | null;
}

export interface PastForecast {
  readonly label: string;
  /** Year to 31 March. */
  readonly year: number;
  /** The 90% interval, and what came. */
  readonly low: number;
  readonly high: number;
  readonly actual: number;
}

/** One number month by month: what was forecast, and what came. */
export interface PastFan extends Fan {
  readonly id: Tested['id'];
  readonly label: string;
  readonly months: readonly string[];
}

const REPLICATES = 200;

/** How many years back records can be tested: whole years without a gap before the last one. */
export function yearsTestable(records: Records): number {
  const years = wholeYears(records, 'care').toReversed();
  const gap = years.findIndex((year, at) => at > 0 && years[at - 1] !== year + 1);
  return Math.max(0, (gap < 0 ? years.length : gap) - 1);
}

/**
 * Tests a fit on the last years of the records, as if they had not come yet.
 *
 * @returns null where the records do not reach back so far
 */
export function testOnPast(question: RecordsFitQuestion, yearsBack: number): PastTest | null {
  if (yearsTestable(question.records) < yearsBack) return null;
  const backtest = backtestRecords({ ...question, yearsBack, replicates: REPLICATES, seed: 'back-test', loops: [] });
  const { year, lines } = backtest;
  const months = monthLabels(year, yearsBack * 12);
  const forecasts = lines.flatMap(({ label, outcomes }) =>
    outcomes.map(({ sample, actual }, at): PastForecast => {
      return { label, year: year + 1 + at, actual, ...centralInterval(sample, 0.9) };
    }),
  );
  const fans = lines.map(({ id, label, fan }): PastFan => ({ id, label, months, ...fan }));
  return { year, ...verdictOf(backtest), forecasts, fans };
}
