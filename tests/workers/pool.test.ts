import { describe, expect, it, onTestFinished } from 'vitest';
import type { PoolOptions } from '../../workers/pool.ts';
import { WorkerPool } from '../../workers/pool.ts';
import { RunCancelled, RunFailed } from '../../workers/errors.ts';
import type { WorkerLink } from '../../workers/worker-link.ts';
import { FAKE_REQUEST, fakeApi, ok } from './helpers/fake-api.ts';
import { fakeWorkers, NEVER } from './helpers/fake-workers.ts';
import type { FakeCrew, FakeWorker } from './helpers/fake-workers.ts';

const RANGE = { from: 0, to: 3 };
const signal = new AbortController().signal;

function poolOf(script: (nth: number) => FakeWorker, options: Partial<PoolOptions> = {}): [WorkerPool, FakeCrew] {
  const crew = fakeWorkers(script);
  const pool = new WorkerPool(crew.spawn, { size: 2, silenceMilliseconds: 5_000, graceMilliseconds: 40, ...options });
  onTestFinished(() => {
    pool.dispose();
  });
  return [pool, crew];
}

async function simulate(link: WorkerLink): Promise<number[]> {
  await link.call((remote, packer) => remote.prepare(1, packer.pack(FAKE_REQUEST)));
  const block = await link.call((remote) => remote.simulate(1, RANGE));
  return [...block.counts];
}

const works = (): FakeWorker => ({ api: fakeApi() });
const hangs = (): FakeWorker => ({ api: fakeApi({ simulate: () => NEVER }) });

describe('a pool of workers', () => {
  it('starts none before there is work, and no more than its size', async () => {
    const [pool, crew] = poolOf(works);
    expect(crew.started).toBe(0);
    const jobs = Array.from({ length: 7 }, () => pool.run(simulate, signal));
    expect(await Promise.all(jobs)).toEqual(jobs.map(() => [0, 1, 2]));
    expect(crew.started).toBe(2);
  });

  it('uses a worker again rather than starting another', async () => {
    const [pool, crew] = poolOf(works);
    await pool.run(simulate, signal);
    await pool.run(simulate, signal);
    expect(crew.started).toBe(1);
  });

  it.each<[string, FakeWorker]>([
    ['cannot be started', { throwsOnSpawn: 'workers are not allowed here' }],
    ['fails to load', { api: fakeApi({ simulate: () => NEVER }), lossSoon: { kind: 'not-loaded', detail: '404' } }],
    ['crashes', { api: fakeApi({ simulate: () => NEVER }), lossSoon: { kind: 'crashed', detail: 'out of memory' } }],
    ['hangs', hangs()],
    ['never answers anything', {}],
  ])('tries once more on a fresh worker when one %s', async (_, faulty) => {
    const [pool, crew] = poolOf((nth) => (nth === 0 ? faulty : works()), { silenceMilliseconds: 40 });
    expect(await pool.run(simulate, signal)).toEqual([0, 1, 2]);
    expect(crew.started).toBe(2);
  });

  it.each<[string, FakeWorker, RegExp]>([
    [
      'cannot be started',
      { throwsOnSpawn: 'not allowed' },
      /could not be loaded \(not allowed\)\. It was tried twice\.$/,
    ],
    ['fails to load', { lossSoon: { kind: 'not-loaded', detail: '' } }, /could not be loaded\. It was tried twice\.$/],
    ['crashes', { lossSoon: { kind: 'crashed', detail: 'out of memory' } }, /unexpectedly \(out of memory\)\. It was/],
    ['hangs', hangs(), /no sign of life for 0\.04 seconds\. It was tried twice\.$/],
  ])('fails with one plain sentence when every worker %s', async (_, faulty, sentence) => {
    const [pool, crew] = poolOf(() => faulty, { silenceMilliseconds: 40 });
    const failure = pool.run(simulate, signal);
    await expect(failure).rejects.toBeInstanceOf(RunFailed);
    await expect(failure).rejects.toThrow(sentence);
    expect(crew.started).toBe(2);
  });

  it('serves later jobs after one has failed', async () => {
    const [pool] = poolOf((nth) => (nth < 2 ? { lossSoon: { kind: 'crashed', detail: '' } } : works()), { size: 1 });
    await expect(pool.run(simulate, signal)).rejects.toBeInstanceOf(RunFailed);
    expect(await pool.run(simulate, signal)).toEqual([0, 1, 2]);
  });

  it('serves jobs that wait for a worker that is lost', async () => {
    const [pool, crew] = poolOf((nth) => (nth === 0 ? { lossSoon: { kind: 'crashed', detail: '' } } : works()), {
      size: 1,
    });
    const jobs = [pool.run(simulate, signal), pool.run(simulate, signal), pool.run(simulate, signal)];
    expect(await Promise.all(jobs)).toEqual(jobs.map(() => [0, 1, 2]));
    expect(crew.started).toBe(2);
  });

  it('does not take a slow worker that gives signs of life for hung', async () => {
    const slow = fakeApi({ simulate: () => later(400, ok({ range: RANGE, counts: Int32Array.of(7) })) as never });
    const [pool, crew] = poolOf(() => ({ api: slow }), { silenceMilliseconds: 120 });
    const beats = setInterval(() => {
      crew.beat(0);
    }, 20);
    expect(await pool.run(simulate, signal)).toEqual([7]);
    clearInterval(beats);
    expect(crew.started).toBe(1);
  });

  it('notices a worker that was lost while idle, and does not count it as a try', async () => {
    const [pool, crew] = poolOf((nth) => (nth === 1 ? { lossSoon: { kind: 'crashed', detail: '' } } : works()));
    await pool.run(simulate, signal);
    crew.lose(0, { kind: 'crashed', detail: '' });
    expect(await pool.run(simulate, signal)).toEqual([0, 1, 2]);
    expect(crew.started).toBe(3);
    expect(pool.alive).toBe(1);
  });

  it('passes on what a job fails with, and does not try it again', async () => {
    const [pool, crew] = poolOf(() => ({
      api: fakeApi({ simulate: () => ({ ok: false, fault: { kind: 'failed', message: 'RangeError: below zero' } }) }),
    }));
    await expect(pool.run(simulate, signal)).rejects.toThrow('RangeError: below zero');
    expect(crew.started).toBe(1);
  });
});

describe('cancelling', () => {
  it('rejects at once and ends a worker that does not finish in time', async () => {
    const [pool, crew] = poolOf(hangs);
    const stop = new AbortController();
    const job = pool.run(simulate, stop.signal);
    await later(5, null);
    stop.abort();
    await expect(job).rejects.toBeInstanceOf(RunCancelled);
    expect(crew.terminated).toBe(0);
    await later(80, null);
    expect(crew.terminated).toBe(1);
    expect(pool.alive).toBe(0);
  });

  it('keeps a worker that finishes in time', async () => {
    const [pool, crew] = poolOf(works);
    const stop = new AbortController();
    const job = pool.run(simulate, stop.signal);
    stop.abort();
    await expect(job).rejects.toBeInstanceOf(RunCancelled);
    await later(80, null);
    expect(await pool.run(simulate, signal)).toEqual([0, 1, 2]);
    expect(crew.terminated).toBe(0);
  });

  it('takes a job that waits for a worker out of the queue', async () => {
    const [pool] = poolOf(hangs, { size: 1, graceMilliseconds: 5_000 });
    const stopFirst = new AbortController();
    const stopSecond = new AbortController();
    const first = pool.run(simulate, stopFirst.signal);
    const second = pool.run(simulate, stopSecond.signal);
    stopSecond.abort();
    await expect(second).rejects.toBeInstanceOf(RunCancelled);
    stopFirst.abort();
    await expect(first).rejects.toBeInstanceOf(RunCancelled);
  });

  it('ends every worker when it is disposed of, and takes no more work', async () => {
    const [pool, crew] = poolOf(hangs);
    const jobs = [pool.run(simulate, signal), pool.run(simulate, signal)];
    await later(5, null);
    pool.dispose();
    for (const job of jobs) {
      await expect(job).rejects.toBeInstanceOf(RunCancelled);
    }
    expect(crew.terminated).toBe(2);
    await expect(pool.run(simulate, signal)).rejects.toBeInstanceOf(RunFailed);
  });
});

function later<T>(milliseconds: number, value: T): Promise<T> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(value);
    }, milliseconds);
  });
}
