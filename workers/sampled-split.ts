import type { ReplicateRange, RunRequest } from '../models/run/request.ts';
import type { Samples, UncertaintySplit } from '../models/run/uncertainty.ts';
import { SOURCES, type Source } from '../models/run/uncertainty-sources.ts';
import type { UncertaintyQuestion } from '../models/run/uncertainty-question.ts';
import { raceAbort } from './abort.ts';
import type { Crew } from './crew.ts';

/** Replicates asked for at once: few, so that a cancelled question is soon out of the way. */
const AT_ONCE = 5;

export interface SplitOrder {
  readonly request: RunRequest;
  readonly question: UncertaintyQuestion;
  /** Replicates of each source. */
  readonly replicates: number;
  /** Called with the replicates done, of all sources together. */
  readonly onReplicates: (done: number) => void;
}

/**
 * Samples every source on every lane of the crew, a few replicates at a time, and has the desk make the split. The first
 * failure stops all lanes.
 *
 * @param stop - fires to end the work; fired here on failure.
 */
export async function sampledSplit(crew: Crew, order: SplitOrder, stop: AbortController): Promise<UncertaintySplit> {
  const { request, question, replicates, onReplicates } = order;
  const samples = emptySamples(replicates);
  const waiting = pieces(replicates);
  let done = 0;
  const lane = async (): Promise<void> => {
    for (let piece = waiting.shift(); piece !== undefined; piece = waiting.shift()) {
      stop.signal.throwIfAborted();
      const values = await crew.sample({ request, question, ...piece }, stop.signal);
      samples[piece.source].set(values, piece.range.from);
      done += values.length;
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
  return raceAbort(crew.split(request, question, samples), stop.signal);
}

function emptySamples(replicates: number): Samples {
  const room = (): Float64Array => new Float64Array(replicates);
  return { everything: room(), evidence: room(), chance: room(), drift: room() };
}

function pieces(replicates: number): { source: Source; range: ReplicateRange }[] {
  const starts = Array.from({ length: Math.ceil(replicates / AT_ONCE) }, (_, piece) => piece * AT_ONCE);
  return SOURCES.flatMap((source) =>
    starts.map((from) => ({ source, range: { from, to: Math.min(replicates, from + AT_ONCE) } })),
  );
}
