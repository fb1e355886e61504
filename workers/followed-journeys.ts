import { followable } from '../models/run/followable.ts';
import type { Journeys } from '../models/run/journeys.ts';
import { problemsOfJourneys, type JourneysQuestion } from '../models/run/journeys-question.ts';
import type { RunRequest } from '../models/run/request.ts';
import { raceAbort } from './abort.ts';
import type { Crew } from './crew.ts';
import { RunFailed } from './errors.ts';

/** Replicates asked for at once: few, so that a cancelled question is soon out of the way. */
const AT_ONCE = 4;

export interface JourneysOrder {
  readonly request: RunRequest;
  readonly question: JourneysQuestion;
  readonly replicates: number;
  /** Called with the replicates done. */
  readonly onReplicates: (done: number) => void;
}

/**
 * Has children followed on every lane of the crew, a few replicates at a time, and the desk say what became of them. The
 * first failure stops all lanes.
 *
 * @param stop fires to end the work; fired here on failure
 * @throws RunFailed at once when the question makes no sense
 */
export async function followedJourneys(crew: Crew, order: JourneysOrder, stop: AbortController): Promise<Journeys> {
  const { question, replicates, onReplicates } = order;
  const request = followable(order.request);
  const problems = problemsOfJourneys(request, question);
  if (problems.length > 0) throw new RunFailed(`Children could not be followed: ${problems.join(' ')}`, problems);
  const starts = Array.from({ length: Math.ceil(replicates / AT_ONCE) }, (_, piece) => piece * AT_ONCE);
  const pieces = new Map<number, Float64Array>();
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let from = starts.shift(); from !== undefined; from = starts.shift()) {
      stop.signal.throwIfAborted();
      const range = { from, to: Math.min(replicates, from + AT_ONCE) };
      pieces.set(from, await crew.follow({ request, question, range }, stop.signal));
      done += range.to - from;
      onReplicates(done);
    }
  };
  await Promise.all(
    Array.from({ length: crew.lanes }, () =>
      lane().catch((error: unknown) => {
        stop.abort(error);
      }),
    ),
  );
  stop.signal.throwIfAborted();
  return raceAbort(crew.journeys(request, question, inOrder(pieces)), stop.signal);
}

/** All pieces one after another, in the order of their replicates. */
function inOrder(pieces: ReadonlyMap<number, Float64Array>): Float64Array {
  const sorted = [...pieces].sort(([one], [other]) => one - other).map(([, values]) => values);
  const all = new Float64Array(sorted.reduce((length, values) => length + values.length, 0));
  let at = 0;
  for (const values of sorted) {
    all.set(values, at);
    at += values.length;
  }
  return all;
}
