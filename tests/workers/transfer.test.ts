import { transfer } from 'comlink';
import { describe, expect, it, onTestFinished } from 'vitest';
import { simulateBlock } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import type { Block, RunSummary } from '../../models/run/request.ts';
import { summarise, summaryBuffer } from '../../models/run/summarise.ts';
import { withCrossing } from '../../workers/crossing.ts';
import { cloningCrew } from '../../workers/local-crew.ts';
import { poolCrew } from '../../workers/pool-crew.ts';
import { poolOptions } from '../../workers/pool-runner.ts';
import { FAKE_REQUEST, fakeApi, fakeBlock, ok } from './helpers/fake-api.ts';
import { fakeWorkers } from './helpers/fake-workers.ts';
import { shortRequest } from './helpers/requests.ts';

const signal = new AbortController().signal;
const range = { from: 0, to: 4 };

describe('typed arrays', () => {
  it('leave the worker that made them and the thread that passes them on', async () => {
    const made: Block[] = [];
    const api = fakeApi({
      simulate: () => {
        const block = fakeBlock(range);
        made.push(block);
        return ok(block);
      },
    });
    const crew = poolCrew(fakeWorkers(() => ({ api: withCrossing(api, transfer) })).spawn, poolOptions({ size: 1 }));
    onTestFinished(() => {
      crew.dispose();
    });
    await crew.open(1, FAKE_REQUEST);
    const block = await crew.simulate({ key: 1, request: FAKE_REQUEST, range }, signal);
    expect(made.map(({ counts }) => counts.length)).toEqual([0]);
    expect([...block.counts]).toEqual([0, 1, 2, 3]);
    await crew.hold(1, block);
    expect(block.counts).toHaveLength(0);
  });

  it('of a summary leave in one buffer', () => {
    const prepared = prepareRun(shortRequest());
    const summaries: RunSummary[] = [];
    const service = withCrossing(
      fakeApi({
        summarise: () => {
          const summary = summarise(prepared, [simulateBlock(prepared, range)], { outputs: ['stock.care'] });
          summaries.push(summary);
          return ok(summary);
        },
      }),
      (reply, buffers) => structuredClone(reply, { transfer: buffers }),
    );
    const reply = service.summarise(1, 4, ['stock.care']);
    expect(reply.ok && reply.value.scenarios[0]?.outputs['stock.care']?.mean).toHaveLength(13);
    expect(summaries.map((summary) => summaryBuffer(summary)?.byteLength)).toEqual([0]);
  });

  it('are not shared with a runner that only pretends to have a worker', async () => {
    const crew = cloningCrew();
    const request = shortRequest();
    await crew.open(1, request);
    const block = await crew.simulate({ key: 1, request, range }, signal);
    const before = block.counts[0];
    await crew.hold(1, block);
    block.counts.fill(0);
    const summary = await crew.summarise(1, 4, ['stock.early-help']);
    expect(before).toBeGreaterThan(0);
    expect(summary.scenarios[0]?.outputs['stock.early-help']?.p5[0]).toBeGreaterThan(0);
  });
});
