import { describe, expect, it, vi } from 'vitest';
import { raceAbort, withStop } from '../../workers/abort.ts';
import { RunCancelled, RunFailed, WorkerLost, asRunError } from '../../workers/errors.ts';
import { joinBlocks } from '../../workers/join-blocks.ts';
import { joinSummaries } from '../../workers/join-summaries.ts';
import { Prefix } from '../../workers/prefix.ts';
import { isHeartbeat } from '../../workers/protocol.ts';
import { replyWith, valueOf } from '../../workers/reply.ts';
import { Watchdog } from '../../workers/watchdog.ts';
import { fakeSummary } from './helpers/fake-api.ts';

describe('the account of replicates', () => {
  it('counts all that have come and those without a gap', () => {
    const prefix = new Prefix();
    const seen = [
      { from: 4, to: 6 },
      { from: 0, to: 3 },
      { from: 9, to: 10 },
      { from: 3, to: 4 },
    ].map((range) => {
      prefix.add(range);
      return [prefix.total, prefix.unbroken];
    });
    expect(seen).toEqual([
      [2, 0],
      [5, 3],
      [6, 3],
      [7, 6],
    ]);
  });
});

describe('joining blocks', () => {
  // Two scenarios, two numbers a replicate: the number says scenario, replicate and place.
  const block = (from: number, to: number) => ({
    range: { from, to },
    counts: Int32Array.from(
      [0, 1].flatMap((scenario) =>
        Array.from({ length: to - from }, (_, index) => from + index).flatMap((replicate) =>
          [0, 1].map((place) => scenario * 1000 + replicate * 10 + place),
        ),
      ),
    ),
  });

  it('gives the block that would have come of them all, in any order', () => {
    expect(joinBlocks([block(7, 9), block(3, 4), block(4, 7)], 2)).toEqual(block(3, 9));
    expect(joinBlocks([block(0, 1)], 2)).toEqual(block(0, 1));
  });

  it('refuses gaps, overlaps and nothing at all', () => {
    expect(() => joinBlocks([block(0, 2), block(3, 4)], 2)).toThrow(RangeError);
    expect(() => joinBlocks([block(0, 2), block(1, 4)], 2)).toThrow(RangeError);
    expect(() => joinBlocks([], 2)).toThrow(RangeError);
  });
});

describe('joining summaries', () => {
  it('puts the outputs of one run side by side', () => {
    const one = fakeSummary([], 1);
    const other = {
      ...one,
      scenarios: one.scenarios.map((each) => ({ ...each, outputs: { other: each.outputs.number as never } })),
    };
    const joined = joinSummaries([one, other]);
    expect(Object.keys(joined.scenarios[0]?.outputs ?? {})).toEqual(['number', 'other']);
    expect(() => joinSummaries([])).toThrow(RangeError);
  });
});

describe('replies', () => {
  it('carry a value or a fault, never an exception', () => {
    expect(valueOf(replyWith(() => 3))).toBe(3);
    expect(replyWith(() => JSON.parse('{') as unknown)).toMatchObject({ ok: false, fault: { kind: 'failed' } });
    expect(replyWith(() => Promise.reject.call(null, 1))).toMatchObject({ ok: false });
  });

  it('keep every problem of an invalid request', () => {
    const invalid = Object.assign(new Error('two'), { problems: ['One.', 'Two.'] });
    const reply = replyWith(() => {
      throw invalid;
    });
    expect(reply).toEqual({ ok: false, fault: { kind: 'invalid', problems: ['One.', 'Two.'] } });
    expect(() => valueOf(reply)).toThrow('The run could not start: One. Two.');
  });

  it('are told from signs of life', () => {
    expect(isHeartbeat({ heartbeat: true, replicatesDone: 3 })).toBe(true);
    expect(isHeartbeat({ id: 'x', value: 1 })).toBe(false);
    expect(isHeartbeat(null)).toBe(false);
  });
});

describe('errors', () => {
  it('reach the user as cancelled or failed and nothing else', () => {
    const cancelled = new RunCancelled();
    expect(asRunError(cancelled)).toBe(cancelled);
    expect(asRunError(new TypeError('odd'))).toBeInstanceOf(RunFailed);
    expect(asRunError('odd').message).toContain('odd');
    expect(new WorkerLost({ kind: 'silent', seconds: 60 }).message).toContain('60 seconds');
  });
});

describe('stopping', () => {
  it('wins against work that never ends, and loses against work that has ended', async () => {
    const stop = new AbortController();
    const endless = raceAbort(new Promise(() => undefined), stop.signal);
    expect(await raceAbort(Promise.resolve(1), stop.signal)).toBe(1);
    stop.abort();
    await expect(endless).rejects.toBeInstanceOf(RunCancelled);
    await expect(raceAbort(Promise.resolve(1), stop.signal)).rejects.toBeInstanceOf(RunCancelled);
  });

  it('gives work a signal of its own that follows the outer one', async () => {
    const outer = new AbortController();
    const inner = await withStop(outer.signal, (stop) => Promise.resolve(stop));
    outer.abort();
    expect(inner.signal.aborted).toBe(false);
    expect(await withStop(outer.signal, (stop) => Promise.resolve(stop.signal.aborted))).toBe(true);
  });
});

describe('the watchdog', () => {
  it('barks once after silence, and not while it is fed', () => {
    vi.useFakeTimers();
    const bark = vi.fn();
    const watchdog = new Watchdog(1_000, bark);
    for (let beat = 0; beat < 10; beat += 1) {
      vi.advanceTimersByTime(700);
      watchdog.feed();
    }
    expect(bark).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1_000);
    expect(bark).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(5_000);
    expect(bark).toHaveBeenCalledTimes(1);
    vi.useRealTimers();
  });
});
