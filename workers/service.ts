import { expectedSeries, simulateBlock } from '../models/run/block.ts';
import { chanceOf } from '../models/run/chance.ts';
import { compareScenarios } from '../models/run/compare.ts';
import { explain } from '../models/run/explain.ts';
import { journeys } from '../models/run/journeys.ts';
import { journeySample } from '../models/run/journey-sample.ts';
import { loopShares } from '../models/run/loop-shares.ts';
import { prepareRun } from '../models/run/prepare.ts';
import { summariseParts } from '../models/run/summarise.ts';
import { summariseExpected } from '../models/run/summarise-expected.ts';
import { uncertaintySample, uncertaintySplit } from '../models/run/uncertainty.ts';
import { MODEL_VERSION } from '../models/version.ts';
import { KeptRuns } from './kept-runs.ts';
import { Unpacker } from './parcels.ts';
import type { Heartbeat, SimulationApi } from './protocol.ts';
import { replyWith } from './reply.ts';

/** A heartbeat is sent at most this often, so that signs of life cost nothing. */
const HEARTBEAT_MILLISECONDS = 50;

/**
 * What runs inside a worker, on whatever thread: the models behind {@link SimulationApi}.
 *
 * @param sendHeartbeat - takes signs of life to the other side while a block is simulated.
 * @param rememberedBytes - most bytes of counts kept from runs that are over.
 */
export function createService(sendHeartbeat: (heartbeat: Heartbeat) => void, rememberedBytes?: number): SimulationApi {
  const runs = new KeptRuns(rememberedBytes);
  const unpacker = new Unpacker();
  return {
    prepare: (key, request) => replyWith(() => runs.open(key, unpacker.unpack(request))),
    simulate: (key, range, scenarios) =>
      replyWith(() => simulateBlock(runs.run(key).prepared, range, throttled(sendHeartbeat), scenarios)),
    hold: (key, block) =>
      replyWith(() => {
        runs.hold(key, block);
        return null;
      }),
    summarise: (key, replicates, outputs) =>
      replyWith(() => {
        const { prepared, parts } = runs.run(key);
        return summariseParts(prepared, parts, { replicates, outputs });
      }),
    compare: (key, replicates, question) =>
      replyWith(() => {
        const { prepared, parts } = runs.run(key);
        return compareScenarios(prepared, parts, question, replicates);
      }),
    chance: (key, replicates, question) =>
      replyWith(() => {
        const { prepared, parts } = runs.run(key);
        return chanceOf(prepared, parts, question, replicates);
      }),
    bid: (key, replicates, question) => replyWith(() => runs.workbook(key, replicates).answer(question)),
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
      replyWith(() => explain(unpacker.unpack(request), kind, question, sharing(sendHeartbeat))),
    loopShares: (request) => replyWith(() => loopShares(unpacker.unpack(request))),
    sample: (request, question, source, range) =>
      replyWith(() => uncertaintySample(unpacker.unpack(request), question, source, range, throttled(sendHeartbeat))),
    follow: (request, question, range) =>
      replyWith(() => journeySample(prepareRun(unpacker.unpack(request)), question, range, throttled(sendHeartbeat))),
    journeys: (request, question, samples) =>
      replyWith(() => journeys(prepareRun(unpacker.unpack(request)), question, samples, MODEL_VERSION)),
    split: (request, question, samples) =>
      replyWith(() => uncertaintySplit(unpacker.unpack(request), question, samples)),
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
