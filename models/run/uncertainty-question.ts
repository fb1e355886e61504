import { outputSeries } from './outputs.ts';
import type { PreparedRun } from './prepare.ts';
import type { RunDraws } from './scenario-draws.ts';

/** What is asked: one output at one month, as it is under a scenario or as what the scenario changes. */
export interface UncertaintyQuestion {
  readonly output: string;
  /** Months from the opening position, at least 1. */
  readonly month: number;
  /** Id of a scenario, or `baseline`. */
  readonly scenario: string;
  /** Whether it is the difference from the baseline that is asked about, replicate by replicate. */
  readonly against: 'baseline' | 'nothing';
}

/** Reads an answer out of the counts of one replicate, its levers and prices taken at a draw of the evidence. */
export type AnswerReader = (counts: Int32Array | Float64Array, at: number, of: number, draws: RunDraws) => number;

/** @throws RangeError when there is no such scenario or month; the reader when there is no such output */
export function answerReader(
  prepared: PreparedRun,
  { output, month, scenario, against }: UncertaintyQuestion,
): AnswerReader {
  const index = prepared.scenarios.findIndex(({ id }) => id === scenario);
  if (index < 0) throw new RangeError(`There is no scenario "${scenario}".`);
  if (!Number.isInteger(month) || month < 1 || month > prepared.horizon.months)
    throw new RangeError(`There is no month ${String(month)} in the run.`);
  const into = new Float64Array(prepared.months.length);
  return (counts, at, of, draws) => {
    const answer = (which: number): number => {
      outputSeries(prepared, output, which, counts, at, of, 0, into, draws);
      return into[month] ?? NaN;
    };
    return answer(index) - (against === 'baseline' ? answer(0) : 0);
  };
}
