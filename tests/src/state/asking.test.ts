import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import type { Asked } from '../../../src/state/asked.ts';
import { Asking, type Waiting } from '../../../src/state/asking.svelte.ts';
import { RunCancelled, RunFailed } from '../../../workers/errors.ts';
import { askedOf, TWO_SCENARIOS } from '../../support/explained.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';
import { inEffect, Switch } from '../../support/switch.svelte.ts';

/** Work that is let go by hand, and an account of what was asked. */
function asking() {
  const asked = new Switch<Asked | null>(askedOf(fakeCatalogue()));
  const question = new Switch<number | null>(1);
  const started: { question: number; waiting: Waiting; end: (value: string) => void; fail: (why: Error) => void }[] =
    [];
  const made = new Asking<number, string>({
    asked: () => asked.value,
    question: () => question.value,
    start: (_, about, waiting) =>
      new Promise((resolve, reject) => {
        started.push({ question: about, waiting, end: resolve, fail: reject });
        waiting.signal.addEventListener('abort', () => {
          reject(new RunCancelled());
        });
      }),
  });
  return { made, asked, question, started };
}

describe('a question about the scenarios', () => {
  test('is answered by the latest that was asked, and the one before it is stopped', async () => {
    const { made, question, started } = asking();
    made.ask();
    await vi.waitFor(() => {
      expect(started).toHaveLength(1);
    });
    question.value = 2;
    made.ask();
    await vi.waitFor(() => {
      expect(started).toHaveLength(2);
    });
    expect(started[0]?.waiting.signal.aborted).toBe(true);
    started[1]?.end('two');
    await vi.waitFor(() => {
      expect(made.found?.answer).toBe('two');
    });
    expect(made.isWorking).toBe(false);
    expect(made.isCurrent).toBe(true);
  });

  test('keeps its answer and says why it is out of date', async () => {
    const { made, asked, question, started } = asking();
    made.ask();
    await vi.waitFor(() => {
      expect(started).toHaveLength(1);
    });
    started[0]?.end('one');
    await vi.waitFor(() => {
      expect(made.isCurrent).toBe(true);
    });
    expect(made.stale).toBeNull();
    question.value = 2;
    expect(made.stale).toMatch(/chosen before/);
    question.value = 1;
    expect(made.stale).toBeNull();
    asked.value = askedOf(fakeCatalogue(), TWO_SCENARIOS.slice(1));
    expect(made.stale).toMatch(/scenarios, or where they start/);
    asked.value = null;
    expect(made.stale).toMatch(/needs putting right first/);
    expect(made.found?.answer).toBe('one');
  });

  test('says how far it is, stops, and is not taken up again by itself', async () => {
    const { made, question, started } = asking();
    const stop = inEffect(made.follow);
    flushSync();
    await vi.waitFor(() => {
      expect(started).toHaveLength(1);
    });
    started[0]?.waiting.onShare(0.4);
    expect(made.share).toBe(0.4);
    made.cancel();
    flushSync();
    expect(made.wasStopped).toBe(true);
    expect(started).toHaveLength(1);
    question.value = 2;
    flushSync();
    await vi.waitFor(() => {
      expect(started).toHaveLength(2);
    });
    stop();
  });

  test('tells what went wrong in a sentence', async () => {
    const { made, started } = asking();
    made.ask();
    await vi.waitFor(() => {
      expect(started).toHaveLength(1);
    });
    started[0]?.fail(new RunFailed('It broke.'));
    await vi.waitFor(() => {
      expect(made.failure?.sentence).toBe('It broke.');
    });
    expect(made.isWorking).toBe(false);
  });

  test('cannot be asked while something is missing', () => {
    const { made, question, started } = asking();
    question.value = null;
    made.ask();
    expect(made.canAsk).toBe(false);
    expect(started).toHaveLength(0);
  });
});
