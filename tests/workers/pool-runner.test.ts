import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { RunSummary } from '../../models/run/request.ts';
import { RunCancelled, RunFailed } from '../../workers/errors.ts';
import { createPoolRunner } from '../../workers/pool-runner.ts';
import type { PoolRunnerOptions } from '../../workers/pool-runner.ts';
import type { Runner } from '../../workers/runner.ts';
import { FAKE_REQUEST, fakeApi, ok } from './helpers/fake-api.ts';
import { fakeWorkers, NEVER } from './helpers/fake-workers.ts';
import type { FakeCrew, FakeWorker } from './helpers/fake-workers.ts';

/** Worker 0 is the desk, because a run is opened there before anything is simulated. */
function runnerOf(script: (nth: number) => FakeWorker, options: Partial<PoolRunnerOptions> = {}): [Runner, FakeCrew] {
  const crew = fakeWorkers(script);
  const runner = createPoolRunner(crew.spawn, { size: 2, silenceMilliseconds: 60, graceMilliseconds: 20, ...options });
  onTestFinished(() => {
    runner.dispose();
  });
  return [runner, crew];
}

const works = (): FakeWorker => ({ api: fakeApi() });
const meanOf = (summary: RunSummary): number | undefined => summary.scenarios[0]?.outputs.number?.mean[0];

describe('a run on a pool', () => {
  it('starts a desk and as many workers as there are lanes, once for many runs', async () => {
    const [runner, crew] = runnerOf(works);
    for (const replicates of [100, 40, 7]) {
      expect(meanOf(await runner.run(FAKE_REQUEST, { replicates }))).toBe((replicates - 1) / 2);
    }
    expect(crew.started).toBe(3);
  });

  it('gives the expected flows from the desk alone', async () => {
    const [runner, crew] = runnerOf(works);
    expect((await runner.expected(FAKE_REQUEST)).replicates).toBe(0);
    expect(crew.started).toBe(1);
  });

  it('explains on a lane, and ends a worker that is still at it after it was told to stop', async () => {
    const explain = (nth: number): FakeWorker => (nth === 0 ? { api: fakeApi({ explain: () => NEVER }) } : works());
    const [runner, crew] = runnerOf(explain);
    const stop = new AbortController();
    const question = { scenario: 'baseline', year: 1 };
    const stopped = runner.explain(FAKE_REQUEST, 'flows', question, { signal: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 5);
    await expect(stopped).rejects.toBeInstanceOf(RunCancelled);
    await vi.waitFor(() => {
      expect(crew.terminated).toBe(1);
    });
    expect(meanOf(await runner.run(FAKE_REQUEST, { replicates: 20 }))).toBe(9.5);
  });

  it.each([
    ['a simulating worker', 1],
    ['the desk', 0],
  ])('begins again on a fresh worker when %s is lost on the way', async (_, nth) => {
    const [runner, crew] = runnerOf(works);
    let done = 0;
    const progress: number[] = [];
    const summary = await runner.run(FAKE_REQUEST, {
      replicates: 300,
      onProgress: ({ replicatesDone }) => {
        progress.push(replicatesDone);
        done += 1;
        if (done === 3) {
          crew.lose(nth, { kind: 'crashed', detail: '' });
        }
      },
    });
    expect(meanOf(summary)).toBe(149.5);
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.at(-1)).toBe(300);
    expect(crew.started).toBe(4);
  });

  it.each<[string, (nth: number) => FakeWorker]>([
    ['a desk that hangs', () => ({ api: fakeApi({ hold: () => NEVER }) })],
    ['a desk that does not load', () => ({ lossSoon: { kind: 'not-loaded', detail: '' } })],
    ['workers that hang', (nth) => (nth === 0 ? works() : { api: fakeApi({ simulate: () => NEVER }) })],
    ['workers that do not load', (nth) => (nth === 0 ? works() : { lossSoon: { kind: 'not-loaded', detail: '' } })],
  ])('fails with one plain sentence on %s', async (_, script) => {
    const [runner] = runnerOf(script);
    const failure = runner.run(FAKE_REQUEST, { replicates: 20 });
    await expect(failure).rejects.toBeInstanceOf(RunFailed);
    await expect(failure).rejects.toThrow(/^The run could not finish because the part .*\. It was tried twice\.$/);
  });

  it('fails with the sentence of the model when the model fails', async () => {
    const fault = { kind: 'failed', message: 'RangeError: a hazard of 2' } as const;
    const [runner] = runnerOf(() => ({ api: fakeApi({ simulate: () => ({ ok: false, fault }) }) }));
    await expect(runner.run(FAKE_REQUEST, { replicates: 20 })).rejects.toThrow(
      'The run could not finish because the model failed: RangeError: a hazard of 2',
    );
  });

  it('fails with every problem of a request that makes no sense', async () => {
    const fault = { kind: 'invalid', problems: ['No seed.', 'No years.'] } as const;
    const [runner] = runnerOf(() => ({ api: fakeApi({ prepare: () => ({ ok: false, fault }) }) }));
    await expect(runner.run(FAKE_REQUEST, { replicates: 20 })).rejects.toMatchObject({ problems: fault.problems });
  });

  it('fails with a sentence when a request cannot be copied to a worker', async () => {
    const [runner] = runnerOf(works);
    const request = { ...FAKE_REQUEST, library: { odd: (() => 0) as never } };
    await expect(runner.run(request, { replicates: 20 })).rejects.toBeInstanceOf(RunFailed);
  });

  it('runs well after a run that failed', async () => {
    const [runner] = runnerOf((nth) => (nth < 2 ? { lossSoon: { kind: 'crashed', detail: '' } } : works()));
    await expect(runner.run(FAKE_REQUEST, { replicates: 20 })).rejects.toBeInstanceOf(RunFailed);
    expect(meanOf(await runner.run(FAKE_REQUEST, { replicates: 21 }))).toBe(10);
  });

  it('cancels at once though a worker hangs, and runs well afterwards', async () => {
    const [runner] = runnerOf((nth) => (nth === 1 ? { api: fakeApi({ simulate: () => NEVER }) } : works()), {
      size: 1,
    });
    const stop = new AbortController();
    const run = runner.run(FAKE_REQUEST, { replicates: 20, signal: stop.signal });
    setTimeout(() => {
      stop.abort();
    }, 5);
    await expect(run).rejects.toBeInstanceOf(RunCancelled);
    expect(meanOf(await runner.run(FAKE_REQUEST, { replicates: 21 }))).toBe(10);
  });

  it('hands over the counts rather than copying them', async () => {
    const lengths: number[] = [];
    const [runner] = runnerOf(() => {
      const api = fakeApi();
      return {
        api: {
          ...api,
          hold: (key, block) => {
            lengths.push(block.counts.length);
            return api.hold(key, block);
          },
        },
      };
    });
    const summary = await runner.run(FAKE_REQUEST, { replicates: 60 });
    expect(meanOf(summary)).toBe(29.5);
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(60);
  });

  it('keeps the runs of several callers apart', async () => {
    const [runner] = runnerOf(works);
    const runs = [10, 70, 130, 250].map((replicates) => runner.run(FAKE_REQUEST, { replicates }));
    expect((await Promise.all(runs)).map(meanOf)).toEqual([4.5, 34.5, 64.5, 124.5]);
  });

  it('forgets a run at the desk when it is over', async () => {
    const released: number[] = [];
    const [runner] = runnerOf((nth) => {
      const release = (key: number) => {
        released.push(key);
        return ok(null);
      };
      return { api: fakeApi(nth === 0 ? { release } : {}) };
    });
    await runner.run(FAKE_REQUEST, { replicates: 5 });
    await runner.run(FAKE_REQUEST, { replicates: 5 });
    await runner.expected(FAKE_REQUEST);
    expect(released).toEqual([1, 2]);
  });
});
