import { describe, expect, it } from 'vitest';
import { LatestWins } from '../../workers/scheduler.ts';
import type { Outcome, Ticket } from '../../workers/scheduler.ts';

interface Start {
  readonly ticket: Ticket<{ value: number }>;
  readonly signal: AbortSignal;
  readonly finish: (value: string) => void;
  readonly fail: (error: Error) => void;
}

/** A scheduler whose runs end when the test says so. */
function scheduled(whileBusy: 'cancel' | 'finish') {
  const starts: Start[] = [];
  const outcomes: [number, Outcome<string>][] = [];
  const scheduler = new LatestWins<{ value: number }, string>({
    whileBusy,
    snapshot: structuredClone,
    start: (ticket, signal) =>
      new Promise((finish, fail) => {
        starts.push({ ticket, signal, finish, fail });
      }),
    onOutcome: (outcome, ticket) => outcomes.push([ticket.id, outcome]),
  });
  return { scheduler, starts, outcomes };
}

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

describe.each(['cancel', 'finish'] as const)('latest wins, while busy: %s', (whileBusy) => {
  it('runs one change once', async () => {
    const { scheduler, starts, outcomes } = scheduled(whileBusy);
    scheduler.request({ value: 1 });
    await settle();
    starts[0]?.finish('one');
    await settle();
    expect(starts).toHaveLength(1);
    expect(outcomes).toEqual([[1, { kind: 'done', value: 'one' }]]);
    expect(scheduler.isBusy).toBe(false);
  });

  it('runs changes made together once, with the last of them', async () => {
    const { scheduler, starts } = scheduled(whileBusy);
    scheduler.request({ value: 1 });
    scheduler.request({ value: 2 });
    scheduler.request({ value: 3 });
    await settle();
    expect(starts.map(({ ticket }) => ticket.input.value)).toEqual([3]);
  });

  it('is not touched by what happens to an input after it was given', async () => {
    const { scheduler, starts } = scheduled(whileBusy);
    const input = { value: 1 };
    scheduler.request(input);
    input.value = 99;
    await settle();
    expect(starts[0]?.ticket.input).toEqual({ value: 1 });
  });

  it('numbers its runs one by one', async () => {
    const { scheduler, starts } = scheduled(whileBusy);
    for (const value of [1, 2, 3]) {
      scheduler.request({ value });
      await settle();
      starts.at(-1)?.finish('');
      await settle();
    }
    expect(starts.map(({ ticket }) => ticket.id)).toEqual([1, 2, 3]);
  });

  it('reports a failure and goes on', async () => {
    const { scheduler, starts, outcomes } = scheduled(whileBusy);
    scheduler.request({ value: 1 });
    await settle();
    const error = new Error('no luck');
    starts[0]?.fail(error);
    await settle();
    scheduler.request({ value: 2 });
    await settle();
    starts[1]?.finish('two');
    await settle();
    expect(outcomes).toEqual([
      [1, { kind: 'failed', error }],
      [2, { kind: 'done', value: 'two' }],
    ]);
  });

  it('stops what runs and drops what waits when told to', async () => {
    const { scheduler, starts, outcomes } = scheduled(whileBusy);
    scheduler.request({ value: 1 });
    await settle();
    scheduler.request({ value: 2 });
    scheduler.cancel();
    starts[0]?.finish('too late');
    await settle();
    expect(starts).toHaveLength(1);
    expect(outcomes).toEqual([[1, { kind: 'cancelled' }]]);
    expect(scheduler.isBusy).toBe(false);
  });

  it('starts afresh after it was told to stop', async () => {
    const { scheduler, starts } = scheduled(whileBusy);
    scheduler.request({ value: 1 });
    await settle();
    scheduler.cancel();
    scheduler.request({ value: 2 });
    await settle();
    expect(starts.map(({ ticket }) => ticket.input.value)).toEqual([1, 2]);
  });
});

describe('a change while a run is under way', () => {
  it('cancels it and starts at once, and never gives out the old outcome', async () => {
    const { scheduler, starts, outcomes } = scheduled('cancel');
    scheduler.request({ value: 1 });
    await settle();
    scheduler.request({ value: 2 });
    await settle();
    expect(starts[0]?.signal.aborted).toBe(true);
    expect(starts.map(({ ticket }) => ticket.input.value)).toEqual([1, 2]);
    starts[1]?.finish('two');
    await settle();
    starts[0]?.finish('one');
    await settle();
    expect(outcomes).toEqual([
      [2, { kind: 'done', value: 'two' }],
      [1, { kind: 'cancelled' }],
    ]);
  });

  it('lets it finish and then runs the newest only', async () => {
    const { scheduler, starts, outcomes } = scheduled('finish');
    for (const value of [1, 2, 3, 4]) {
      scheduler.request({ value });
      await settle();
    }
    expect(starts).toHaveLength(1);
    starts[0]?.finish('one');
    await settle();
    expect(starts.map(({ ticket }) => ticket.input.value)).toEqual([1, 4]);
    starts[1]?.finish('four');
    await settle();
    expect(starts).toHaveLength(2);
    expect(outcomes.map(([id, { kind }]) => [id, kind])).toEqual([
      [1, 'done'],
      [2, 'done'],
    ]);
  });
});

describe('waiting until nothing is under way', () => {
  const told = (scheduler: LatestWins<{ value: number }, string>): string[] => {
    const order: string[] = [];
    void scheduler.settled().then(() => order.push('settled'));
    return order;
  };

  it('is over at once where nothing is', async () => {
    const { scheduler } = scheduled('finish');
    await expect(scheduler.settled()).resolves.toBeUndefined();
  });

  it('lasts until the newest has ended', async () => {
    const { scheduler, starts, outcomes } = scheduled('finish');
    scheduler.request({ value: 1 });
    await settle();
    const order = told(scheduler);
    scheduler.request({ value: 2 });
    starts[0]?.finish('one');
    await settle();
    expect(order).toEqual([]);
    starts[1]?.fail(new Error('lost'));
    await settle();
    expect(order).toEqual(['settled']);
    expect(outcomes).toHaveLength(2);
  });

  it('is over when what waited is dropped', async () => {
    const { scheduler, starts } = scheduled('finish');
    scheduler.request({ value: 1 });
    const order = told(scheduler);
    scheduler.cancel();
    await settle();
    expect(order).toEqual(['settled']);
    expect(starts).toEqual([]);
  });
});
