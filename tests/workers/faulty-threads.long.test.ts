import type { WorkerOptions } from 'node:worker_threads';
import { wrap } from 'comlink';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RunFailed } from '../../workers/errors.ts';
import { startThread } from '../../workers/node/spawn.ts';
import { createPoolRunner } from '../../workers/pool-runner.ts';
import type { SimulationApi } from '../../workers/protocol.ts';
import type { Runner } from '../../workers/runner.ts';
import type { SpawnWorker } from '../../workers/worker-handle.ts';
import { FAKE_REQUEST, fakeApi } from './helpers/fake-api.ts';
import { fakeWorkers, type FakeWorker } from './helpers/fake-workers.ts';

const FAULTY = new URL('./threads/faulty.thread.ts', import.meta.url);
const MISSING = new URL('./threads/no-such.thread.ts', import.meta.url);

/** No thread: what it does is done here, so that the only thread of a test is the one at fault. */
const stub = (worker: FakeWorker): SpawnWorker => fakeWorkers(() => worker).spawn;
const sound = stub({ api: fakeApi() });

/** The simulating workers in turn; once there are no more, and at the desk, which is started first, all are sound. */
function runnerOf(simulating: readonly SpawnWorker[], silenceMilliseconds: number): Runner {
  const next = [sound, ...simulating].values();
  const runner = createPoolRunner(() => (next.next().value ?? sound)(), { size: 1, silenceMilliseconds });
  onTestFinished(() => {
    runner.dispose();
  });
  return runner;
}

const smallHeap: WorkerOptions = { resourceLimits: { maxOldGenerationSizeMb: 24 } };
const faulty = (fault: string) => startThread(FAULTY, { ...smallHeap, workerData: fault });

/** A thread that has answered already, so that it is not silent for being started. */
async function answering(fault: string): Promise<SpawnWorker> {
  const thread = faulty(fault);
  await wrap<SimulationApi>(thread.endpoint).release(0);
  return () => thread;
}

/** Long enough for a busy machine to start a thread. */
const PATIENCE = 25_000;
const IMPATIENCE = 400;

interface Fault {
  readonly name: string;
  readonly start?: () => Promise<SpawnWorker>;
  readonly spawn?: SpawnWorker;
  readonly sentence: RegExp;
  readonly silence?: number;
}

const FAULTS: readonly Fault[] = [
  { name: 'ends the process', sentence: /exit code 3/ },
  { name: 'throws outside any call', sentence: /thrown from nowhere/ },
  { name: 'runs out of memory', sentence: /memory/ },
  {
    name: 'breaks while it loads',
    spawn: () => faulty('no fault we know'),
    sentence: /could not be loaded \(unusable\)/,
  },
  {
    name: 'is not there',
    spawn: () => startThread(MISSING),
    sentence: /could not be loaded \(.*no-such\.thread\.ts/,
  },
  {
    name: 'goes round for ever',
    start: () => answering('goes round for ever'),
    sentence: /no sign of life for 0\.4 seconds/,
    silence: IMPATIENCE,
  },
];

describe.each(FAULTS)('a thread of Node that $name', ({ name, sentence, silence = PATIENCE, ...fault }) => {
  const start = fault.start ?? (() => Promise.resolve(fault.spawn ?? (() => faulty(name))));

  it('is replaced, and the run gives what it should', async () => {
    const runner = runnerOf([await start()], silence);
    const summary = await runner.run(FAKE_REQUEST, { replicates: 9 });
    expect(summary.scenarios[0]?.outputs.number?.mean[0]).toBe(4);
  });

  it('makes the run fail with a sentence when it stands in for one that was lost', async () => {
    const lost = stub({ lossSoon: { kind: 'crashed', detail: 'the one before' } });
    const runner = runnerOf([lost, await start()], silence);
    const failure = runner.run(FAKE_REQUEST, { replicates: 9 });
    await expect(failure).rejects.toBeInstanceOf(RunFailed);
    await expect(failure).rejects.toThrow(sentence);
  });
});
