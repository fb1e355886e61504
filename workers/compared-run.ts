import type { Comparisons } from '../models/run/compare.ts';
import { problemsOfComparison, type ComparisonQuestion } from '../models/run/comparison-question.ts';
import { raceAbort } from './abort.ts';
import type { Crew } from './crew.ts';
import { RunFailed } from './errors.ts';
import { filledRun, type FilledOrder } from './filled-run.ts';

export interface CompareOrder extends FilledOrder {
  readonly question: ComparisonQuestion;
}

/**
 * Opens a run, has simulated what the desk does not have yet, and asks it for the comparisons, one measure at a time so that
 * nothing else has to wait long for it.
 *
 * @param stop fires to end the work; fired here on failure
 * @throws RunCancelled, RunFailed, or WorkerLost when the desk was lost and all is to begin again
 */
export async function comparedRun(crew: Crew, order: CompareOrder, stop: AbortController): Promise<Comparisons> {
  const { key, request, replicates, question } = order;
  const problems = problemsOfComparison(request, question);
  if (problems.length > 0) throw new RunFailed(`The comparison could not start: ${problems.join(' ')}`, problems);
  return filledRun(crew, order, stop, async () => {
    const parts: Comparisons[] = [];
    for (const measure of question.measures) {
      const one = { ...question, measures: [measure] };
      parts.push(await raceAbort(crew.compare(key, replicates, one), stop.signal));
    }
    return joined(parts);
  });
}

function joined(parts: readonly Comparisons[]): Comparisons {
  const [first] = parts;
  if (first === undefined) throw new RangeError('There is no comparison to join.');
  const levels = parts.flatMap((part) => part.levels);
  return { ...first, levels, pairs: parts.flatMap((part) => part.pairs) };
}
