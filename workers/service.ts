import { expectedSeries, simulateBlock } from '../models/run/block.ts';
import { loopShares } from '../models/run/loop-shares.ts';
import { prepareRun } from '../models/run/prepare.ts';
import type { PreparedRun } from '../models/run/prepare.ts';
import type { Block } from '../models/run/request.ts';
import { summarise } from '../models/run/summarise.ts';
import { summariseExpected } from '../models/run/summarise-expected.ts';
import { uncertaintySample, uncertaintySplit } from '../models/run/uncertainty.ts';
import { Unpacker } from './parcels.ts';
import type { Heartbeat, RunKey, SimulationApi } from './protocol.ts';
import { replyWith } from './reply.ts';

/** A heartbeat is sent at most this often, so that signs of life cost nothing. */
const HEARTBEAT_MILLISECONDS = 50;

interface KeptRun {
  readonly prepared: PreparedRun;
  readonly blocks: Block[];
}

/**
 * What runs inside a worker, on whatever thread: the models behind {@link SimulationApi}.
 *
 * @param sendHeartbeat - takes signs of life to the other side while a block is simulated.
 */
export function createService(sendHeartbeat: (heartbeat: Heartbeat) => void): SimulationApi {
  const runs = new Map<RunKey, KeptRun>();
  const unpacker = new Unpacker();
  return {
    prepare: (key, request) =>
      replyWith(() => {
        const prepared = prepareRun(unpacker.unpack(request));
        runs.set(key, { prepared, blocks: [] });
        return { outputs: prepared.outputs.map((output) => output.id) };
      }),
    simulate: (key, range) =>
      replyWith(() => simulateBlock(keptRun(runs, key).prepared, range, throttled(sendHeartbeat))),
    hold: (key, block) =>
      replyWith(() => {
        keptRun(runs, key).blocks.push(block);
        return null;
      }),
    summarise: (key, replicates, outputs) =>
      replyWith(() => {
        const { prepared, blocks } = keptRun(runs, key);
        return summarise(prepared, blocks, { replicates, outputs });
      }),
    release: (key) =>
      replyWith(() => {
        runs.delete(key);
        return null;
      }),
    expected: (request, outputs) =>
      replyWith(() => {
        const prepared = prepareRun(unpacker.unpack(request));
        return summariseExpected(prepared, expectedSeries(prepared), outputs);
      }),
    loopShares: (request) => replyWith(() => loopShares(unpacker.unpack(request))),
    sample: (request, question, source, range) =>
      replyWith(() => uncertaintySample(unpacker.unpack(request), question, source, range, throttled(sendHeartbeat))),
    split: (request, question, samples) =>
      replyWith(() => uncertaintySplit(unpacker.unpack(request), question, samples)),
  };
}

function keptRun(runs: ReadonlyMap<RunKey, KeptRun>, key: RunKey): KeptRun {
  const run = runs.get(key);
  if (run === undefined) {
    throw new RangeError(`Run ${key} is not prepared here.`);
  }
  return run;
}

function throttled(send: (heartbeat: Heartbeat) => void): (replicatesDone: number) => void {
  let sent = performance.now();
  return (replicatesDone) => {
    const now = performance.now();
    if (now - sent >= HEARTBEAT_MILLISECONDS) {
      sent = now;
      send({ heartbeat: true, replicatesDone });
    }
  };
}
