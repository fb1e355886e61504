import { describe, expect, it, vi } from 'vitest';
import { requestBuilder } from '../../../src/state/request.ts';
import { Run } from '../../../src/state/run.svelte.ts';
import { keyOf } from '../../../src/state/settings.ts';
import { drawn, Turn } from '../../../src/ui/turns.ts';
import { FakeRunner } from '../../support/fake-runner.ts';
import { fakeSummary } from '../../support/fake-summary.ts';
import { CATALOGUE, CHANGED, UNCHANGED } from '../../support/pictures.ts';
import { inEffect } from '../../support/switch.svelte.ts';

function start(millisecondsPerBlock = 0): { run: Run; runner: FakeRunner } {
  const runner = new FakeRunner({ millisecondsPerBlock });
  return { run: new Run(runner, requestBuilder(CATALOGUE)), runner };
}

const finished = (run: Run): Promise<void> =>
  vi.waitFor(() => {
    expect(run.status).toBe('done');
  });

describe('a run', () => {
  it('stamps its result with what it was made from', async () => {
    const { run } = start();
    run.start(CHANGED, 200);
    expect(run.status).toBe('working');
    await finished(run);
    expect(run.result).toMatchObject({ settings: CHANGED, key: keyOf(CHANGED), asked: 200 });
    expect(run.result?.summary.replicates).toBe(200);
  });

  it('shows what has come in so far', async () => {
    const { run } = start(20);
    run.start(CHANGED, 500);
    await vi.waitFor(() => {
      expect(run.result?.summary.replicates).toBeGreaterThanOrEqual(50);
    });
    expect(run.status).toBe('working');
    expect(run.result?.summary.replicates).toBeLessThan(500);
    expect(run.progress?.replicatesDone).toBeGreaterThanOrEqual(50);
    run.cancel();
  });

  it('asked for again while it is going is not begun again', async () => {
    const { run, runner } = start(5);
    run.start(CHANGED, 100);
    run.start(CHANGED, 100);
    await finished(run);
    expect(runner.runRequests).toHaveLength(1);
  });

  it('gives way to a later one, whose result alone is kept', async () => {
    const { run } = start(5);
    run.start(CHANGED, 500);
    run.start(UNCHANGED, 100);
    await finished(run);
    expect(run.result?.key).toBe(keyOf(UNCHANGED));
  });

  it('stops when told to and keeps what had come in', async () => {
    const { run } = start(20);
    run.start(CHANGED, 500);
    await vi.waitFor(() => {
      expect(run.result).not.toBeNull();
    });
    run.cancel();
    const kept = run.result;
    expect(run.status).toBe('stopped');
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(run.result).toBe(kept);
    expect(run.status).toBe('stopped');
  });

  it('says in a sentence why it failed, and keeps the older result', async () => {
    const { run, runner } = start();
    run.start(UNCHANGED, 50);
    await finished(run);
    const before = run.result;
    runner.failure = 'The run could not finish because the part that does the arithmetic could not be loaded.';
    run.start(CHANGED, 50);
    await vi.waitFor(() => {
      expect(run.status).toBe('failed');
    });
    expect(run.failure?.sentence).toBe(runner.failure);
    expect(run.result).toBe(before);
    runner.failure = null;
    run.start(CHANGED, 50);
    await finished(run);
    expect(run.failure).toBeNull();
  });

  it('frees the runner when it is done with', () => {
    const { run, runner } = start();
    run.dispose();
    expect(runner.disposed).toBe(true);
  });
});

describe('following the hand', () => {
  it('gives expected flows, of the last of many moves', async () => {
    const { run, runner } = start();
    const moves = [0.6, 0.7, 0.8].map((target) => ({ ...CHANGED, levers: { 'family-group-conference': { target } } }));
    for (const settings of moves) run.preview(settings);
    const last = moves.at(-1) ?? CHANGED;
    await vi.waitFor(() => {
      expect(run.live?.key).toBe(keyOf(last));
    });
    expect(runner.expectedRequests.length).toBeLessThan(3);
    expect(run.live?.summary.replicates).toBe(0);
  });

  it('asks once when the hand lets go of where it is, and again when that failed', async () => {
    const { run, runner } = start();
    run.preview(CHANGED);
    await vi.waitFor(() => {
      expect(run.live?.key).toBe(keyOf(CHANGED));
    });
    run.preview(CHANGED);
    await Promise.resolve();
    expect(runner.expectedRequests).toHaveLength(1);
    runner.failure = 'The run could not finish because the part that does the arithmetic could not be loaded.';
    run.preview(UNCHANGED);
    await vi.waitFor(() => {
      expect(run.status).toBe('failed');
    });
    runner.failure = null;
    run.preview(UNCHANGED);
    await vi.waitFor(() => {
      expect(run.live?.key).toBe(keyOf(UNCHANGED));
    });
  });

  it('shows where it went before it hands children to the workers', async () => {
    const { run, runner } = start();
    const simulate = vi.spyOn(runner, 'run');
    const order: string[] = [];
    simulate.mockImplementation((request) => {
      order.push('simulated');
      return Promise.resolve(fakeSummary(request, 50));
    });
    const stopLooking = inEffect(() => {
      if (run.live !== null) new Turn().take(() => order.push('drawn'));
    });
    run.preview(CHANGED);
    run.start(CHANGED, 50);
    expect(run.status).toBe('working');
    await finished(run);
    stopLooking();
    expect(order).toEqual(['drawn', 'simulated']);
  });

  it('begins no run that is stopped before that', async () => {
    const { run, runner } = start();
    run.preview(CHANGED);
    run.start(CHANGED, 50);
    run.cancel();
    await vi.waitFor(() => {
      expect(run.live?.key).toBe(keyOf(CHANGED));
    });
    await drawn();
    expect(run.status).toBe('stopped');
    expect(runner.runRequests).toEqual([]);
  });

  it('stops a run of other settings, but not one of the same', async () => {
    const { run } = start(5);
    run.start(CHANGED, 100);
    run.preview(CHANGED);
    expect(run.status).toBe('working');
    run.preview(UNCHANGED);
    expect(run.status).toBe('idle');
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(run.result).toBeNull();
  });
});
