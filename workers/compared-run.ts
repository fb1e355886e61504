import type { Comparisons } from '../models/run/compare.ts';
import { problemsOfComparison, type ComparisonQuestion } from '../models/run/comparison-question.ts';
import { raceAbort } from './abort.ts';
import type { Crew } from './crew.ts';
import { RunFailed } from './errors.ts';
import { fillRun, type FillOrder } from './fill-run.ts';

export interface CompareOrder extends FillOrder {
  readonly question: ComparisonQuestion;
  /** Called with the number of replicates done. */
  readonly onReplicates: (done: number) => void;
}

/**
 * Opens a run, has simulated what the desk does not have yet, and asks it for the comparisons, one measure at a time so that
 * nothing else has to wait long for it.
 *
 * @param stop fires to end the work; fired here on failure
 * @throws RunCancelled, RunFailed, or WorkerLost when the desk was lost and all is to begin again
 */
export async function comparedRun(crew: Crew, order: CompareOrder, stop: AbortController): Promise<Comparisons> {
  const { key, request, replicates, question, onReplicates } = order;
  const problems = problemsOfComparison(request, question);
  if (problems.length > 0) throw new RunFailed(`The comparison could not start: ${problems.join(' ')}`, problems);
  let done = 0;
  const count = ({ from, to }: { readonly from: number; readonly to: number }): void => {
    done += to - from;
    onReplicates(done);
  };
  try {
    const facts = await raceAbort(crew.open(key, request), stop.signal);
    const onBlock = async (block: Parameters<Crew['hold']>[1]): Promise<void> => {
      const { range } = block;
      await raceAbort(crew.hold(key, block), stop.signal);
      count(range);
    };
    await fillRun(crew, order, facts, { onHeld: count, onBlock }, stop);
    const parts: Comparisons[] = [];
    for (const measure of question.measures) {
      const one = { ...question, measures: [measure] };
      parts.push(await raceAbort(crew.compare(key, replicates, one), stop.signal));
    }
    return joined(parts);
  } finally {
    crew.release(key).catch(() => undefined);
  }
}

function joined(parts: readonly Comparisons[]): Comparisons {
  const [first] = parts;
  if (first === undefined) throw new RangeError('There is no comparison to join.');
  const levels = parts.flatMap((part) => part.levels);
  return { ...first, levels, pairs: parts.flatMap((part) => part.pairs) };
}
