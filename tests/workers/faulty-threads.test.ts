import type { WorkerOptions } from 'node:worker_threads';
import { describe, expect, it, onTestFinished } from 'vitest';
import { RunFailed } from '../../workers/errors.ts';
import { startThread } from '../../workers/node/spawn.ts';
import { createPoolRunner } from '../../workers/pool-runner.ts';
import type { Runner } from '../../workers/runner.ts';
import type { WorkerHandle } from '../../workers/worker-handle.ts';
import { FAKE_REQUEST } from './helpers/fake-api.ts';

const SOUND = new URL('./threads/sound.thread.ts', import.meta.url);
const FAULTY = new URL('./threads/faulty.thread.ts', import.meta.url);
const MISSING = new URL('./threads/no-such.thread.ts', import.meta.url);

/** The desk, which is started first, is always sound; `nth` counts the simulating threads from 0. */
function runnerOf(start: (nth: number) => WorkerHandle, silenceMilliseconds: number): Runner {
  let started = -1;
  const spawn = (): WorkerHandle => {
    started += 1;
    return started === 0 ? startThread(SOUND) : start(started - 1);
  };
  const runner = createPoolRunner(spawn, { size: 1, silenceMilliseconds });
  onTestFinished(() => {
    runner.dispose();
  });
  return runner;
}

const smallHeap: WorkerOptions = { resourceLimits: { maxOldGenerationSizeMb: 24 } };
const faulty = (fault: string) => () => startThread(FAULTY, { ...smallHeap, workerData: fault });

/** Long enough for a busy machine to start a thread; only where silence itself is the fault is it not waited for. */
const PATIENCE = 25_000;
const IMPATIENCE = 5_000;

interface Fault {
  readonly name: string;
  readonly start: () => WorkerHandle;
  readonly sentence: RegExp;
  readonly silence?: number;
}

const FAULTS: readonly Fault[] = [
  { name: 'ends the process', start: faulty('ends the process'), sentence: /exit code 3/ },
  { name: 'throws outside any call', start: faulty('throws outside any call'), sentence: /thrown from nowhere/ },
  { name: 'runs out of memory', start: faulty('runs out of memory'), sentence: /memory/ },
  { name: 'breaks while it loads', start: faulty('no fault we know'), sentence: /could not be loaded \(unusable\)/ },
  { name: 'is not there', start: () => startThread(MISSING), sentence: /could not be loaded \(.*no-such\.thread\.ts/ },
  {
    name: 'goes round for ever',
    start: faulty('goes round for ever'),
    sentence: /no sign of life for 5 seconds/,
    silence: IMPATIENCE,
  },
];

describe.each(FAULTS)('a thread of Node that $name', ({ start, sentence, silence = PATIENCE }) => {
  it('is replaced, and the run gives what it should', async () => {
    const runner = runnerOf((nth) => (nth === 0 ? start() : startThread(SOUND)), silence);
    const summary = await runner.run(FAKE_REQUEST, { replicates: 9 });
    expect(summary.scenarios[0]?.outputs.number?.mean[0]).toBe(4);
  });

  it('makes the run fail with a sentence when its replacement does the same', async () => {
    const runner = runnerOf(start, silence);
    const failure = runner.run(FAKE_REQUEST, { replicates: 9 });
    await expect(failure).rejects.toBeInstanceOf(RunFailed);
    await expect(failure).rejects.toThrow(sentence);
  });
});
