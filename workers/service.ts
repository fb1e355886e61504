import { expectedSeries, simulateBlock } from '../models/run/block.ts';
import { prepareRun } from '../models/run/prepare.ts';
import { summariseParts } from '../models/run/summarise.ts';
import { summariseExpected } from '../models/run/summarise-expected.ts';
import type { RunRequest } from '../models/run/request.ts';
import { MODEL_VERSION } from '../models/version.ts';
import type * as answersOfRuns from './answers.ts';
import { KeptRuns } from './kept-runs.ts';
import { Unpacker, type SentRequest } from './parcels.ts';
import type { Heartbeat, Reply, SimulationApi } from './protocol.ts';
import { replyWith } from './reply.ts';

type Answers = typeof answersOfRuns;

/** A heartbeat is sent at most this often, so that signs of life cost nothing. */
const HEARTBEAT_MILLISECONDS = 50;

/**
 * What runs inside a worker, on whatever thread: the models behind {@link SimulationApi}.
 *
 * @param sendHeartbeat - takes signs of life to the other side while a block is simulated.
 * @param load - brings what answers questions about a run; asked for when the first block is done, and again when it is needed.
 * @param rememberedBytes - most bytes of counts kept from runs that are over.
 */
export function createService(
  sendHeartbeat: (heartbeat: Heartbeat) => void,
  load: () => Promise<Answers>,
  rememberedBytes?: number,
): SimulationApi {
  const runs = new KeptRuns(rememberedBytes);
  const unpacker = new Unpacker();
  const prefetch = onlyOnce(() => {
    // Should it fail, the question that needs it asks again and says so.
    load().catch(() => undefined);
  });
  /** Unpacked as it comes, since a parcel may hold what later ones leave out; answered once what answers it is there. */
  const answer = async <T>(
    packed: SentRequest,
    work: (answers: Answers, request: RunRequest) => T,
  ): Promise<Reply<T>> => {
    const request = replyWith(() => unpacker.unpack(packed));
    const answers = await load();
    return request.ok ? replyWith(() => work(answers, request.value)) : request;
  };
  return {
    prepare: (key, request) => replyWith(() => runs.open(key, unpacker.unpack(request))),
    simulate: (key, range, scenarios) => {
      const reply = replyWith(() => simulateBlock(runs.run(key).prepared, range, throttled(sendHeartbeat), scenarios));
      prefetch();
      return reply;
    },
    hold: (key, block) => {
      prefetch();
      return replyWith(() => {
        runs.hold(key, block);
        return null;
      });
    },
    summarise: (key, replicates, outputs) =>
      replyWith(() => {
        const { prepared, parts } = runs.run(key);
        return summariseParts(prepared, parts, { replicates, outputs });
      }),
    compare: async (key, replicates, question) => {
      const { compareScenarios } = await load();
      return replyWith(() => {
        const { prepared, parts } = runs.run(key);
        return compareScenarios(prepared, parts, question, replicates);
      });
    },
    chance: async (key, replicates, question) => {
      const { chanceOf } = await load();
      return replyWith(() => {
        const { prepared, parts } = runs.run(key);
        return chanceOf(prepared, parts, question, replicates);
      });
    },
    bid: async (key, replicates, question) => {
      const { BidWorkbook } = await load();
      return replyWith(() => runs.workbook(key, replicates, BidWorkbook).answer(question));
    },
    release: (key) =>
      replyWith(() => {
        runs.release(key);
        return null;
      }),
    expected: (request, outputs) =>
      replyWith(() => {
        const prepared = prepareRun(unpacker.unpack(request));
        return summariseExpected(prepared, expectedSeries(prepared), outputs);
      }),
    explain: (request, kind, question) =>
      answer(request, ({ explain }, own) => explain(own, kind, question, sharing(sendHeartbeat))),
    loopShares: (request) => answer(request, ({ loopShares }, own) => loopShares(own)),
    sample: (request, question, source, range) =>
      answer(request, ({ uncertaintySample }, own) =>
        uncertaintySample(own, question, source, range, throttled(sendHeartbeat)),
      ),
    follow: (request, question, range) =>
      answer(request, ({ journeySample }, own) =>
        journeySample(prepareRun(own), question, range, throttled(sendHeartbeat)),
      ),
    journeys: (request, question, samples) =>
      answer(request, ({ journeys }, own) => journeys(prepareRun(own), question, samples, MODEL_VERSION)),
    split: (request, question, samples) =>
      answer(request, ({ uncertaintySplit }, own) => uncertaintySplit(own, question, samples)),
  };
}

function onlyOnce(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}

function throttled(send: (heartbeat: Heartbeat) => void): (replicatesDone: number) => void {
  return seldom((replicatesDone) => {
    send({ heartbeat: true, replicatesDone });
  });
}

function sharing(send: (heartbeat: Heartbeat) => void): (share: number) => void {
  return seldom((share) => {
    send({ heartbeat: true, replicatesDone: 0, share });
  });
}

function seldom(send: (done: number) => void): (done: number) => void {
  let sent = performance.now();
  return (done) => {
    const now = performance.now();
    if (now - sent >= HEARTBEAT_MILLISECONDS) {
      sent = now;
      send(done);
    }
  };
}
