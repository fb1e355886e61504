import { outputSeries } from './outputs.ts';
import { placeInRun } from './place-in-run.ts';
import type { PreparedRun } from './prepare.ts';
import type { RunDraws } from './scenario-draws.ts';

/** What is asked: one output at one month, as it is under a scenario or as what the scenario changes. */
export interface UncertaintyQuestion {
  readonly output: string;
  /** Months from the opening position, at least 1. */
  readonly month: number;
  /** Id of a scenario, or `baseline`. */
  readonly scenario: string;
  /**
   * `baseline` or the id of another scenario when it is the difference from that one that is asked about, replicate by
   * replicate; `nothing` when it is the answer itself.
   */
  readonly against: string;
}

/** Reads an answer out of the counts of one replicate, its levers and prices taken at a draw of the evidence. */
export type AnswerReader = (counts: Int32Array | Float64Array, at: number, of: number, draws: RunDraws) => number;

/** @throws RangeError when there is no such scenario or month; the reader when there is no such output */
export function answerReader(
  prepared: PreparedRun,
  { output, month, scenario, against }: UncertaintyQuestion,
): AnswerReader {
  const index = placeInRun(prepared, scenario);
  const other = against === 'nothing' ? null : placeInRun(prepared, against);
  if (!Number.isInteger(month) || month < 1 || month > prepared.horizon.months)
    throw new RangeError(`There is no month ${String(month)} in the run.`);
  const into = new Float64Array(prepared.months.length);
  return (counts, at, of, draws) => {
    const answer = (which: number): number => {
      outputSeries(prepared, output, which, counts, at, of, 0, into, draws);
      return into[month] ?? NaN;
    };
    return answer(index) - (other === null ? 0 : answer(other));
  };
}
