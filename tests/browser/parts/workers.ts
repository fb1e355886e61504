import { describe, expect, it, onTestFinished } from 'vitest';
import averageAuthority from '../../../seeds/baselines/average-authority.json';
import workerSource from '../../../workers/simulation.worker.ts?raw';
import type { EvidenceEntry } from '../../../models/care/evidence.ts';
import { DEFAULT_LOOPS } from '../../../models/care/loops.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import { createBrowserRunner } from '../../../workers/browser/runner.ts';
import { browserHandle, browserPoolSize } from '../../../workers/browser/spawn.ts';
import { RunCancelled, RunFailed } from '../../../workers/errors.ts';
import { createInlineRunner } from '../../../workers/local-runners.ts';
import { createPoolRunner } from '../../../workers/pool-runner.ts';
import type { Runner } from '../../../workers/runner.ts';
import { numbersOf } from '../../workers/helpers/numbers.ts';

const evidence = import.meta.glob<readonly EvidenceEntry[]>('../../../seeds/evidence/*.json', {
  eager: true,
  import: 'default',
});

const request: RunRequest = {
  library: Object.fromEntries(Object.values(evidence).flatMap((entries) => entries.map((entry) => [entry.id, entry]))),
  baseline: averageAuthority,
  scenarios: [
    {
      id: 'conferences',
      name: 'Conferences',
      levers: { 'family-group-conference': { target: 0.8, now: 0.2 } },
      drivers: {},
    },
  ],
  years: 1,
  seed: 'browser',
  evidence: 'uncertain',
  loops: DEFAULT_LOOPS,
};

const OUTPUTS = ['stock.care', 'cost.total'];

function closedAfterwards(runner: Runner): Runner {
  onTestFinished(() => {
    runner.dispose();
  });
  return runner;
}

/** A worker made of a line of script. */
function scrap(script: string): Worker {
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
}

/** A worker whose script has gone. */
function missing(): Worker {
  const address = URL.createObjectURL(new Blob(['']));
  URL.revokeObjectURL(address);
  return new Worker(address);
}

describe('the pool in a browser', () => {
  it('gives the numbers of a run in the page itself, bit for bit', async () => {
    const options = { replicates: 12, outputs: OUTPUTS };
    const inline = await closedAfterwards(createInlineRunner()).run(request, options);
    const pooled = await closedAfterwards(createBrowserRunner(2)).run(request, options);
    expect(numbersOf(pooled)).toEqual(numbersOf(inline));
  });

  it('gives expected flows', async () => {
    const summary = await closedAfterwards(createBrowserRunner()).expected(request);
    expect(summary.scenarios[0]?.outputs['stock.care']?.mean).toHaveLength(13);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const runner = closedAfterwards(createBrowserRunner(1));
    const run = runner.run(request, {
      replicates: 100_000,
      signal: stop.signal,
      onProgress: () => {
        stop.abort();
      },
    });
    await expect(run).rejects.toBeInstanceOf(RunCancelled);
  });

  it('fits the machine', () => {
    expect(browserPoolSize()).toBe(Math.max(1, Math.min(8, navigator.hardwareConcurrency)));
  });

  it.each([
    ['is not there', missing, /could not be loaded/],
    [
      'breaks',
      () => scrap('setTimeout(() => { throw new Error("from nowhere") }, 20)'),
      /unexpectedly \(.*from nowhere/,
    ],
    ['hangs', () => scrap('for (;;);'), /no sign of life for 1 seconds/],
  ])('fails with a sentence when its worker %s', async (_, start, sentence) => {
    const runner = closedAfterwards(
      createPoolRunner(() => browserHandle(start()), { size: 1, silenceMilliseconds: 1_000 }),
    );
    const failure = runner.run(request, { replicates: 2 });
    await expect(failure).rejects.toBeInstanceOf(RunFailed);
    await expect(failure).rejects.toThrow(sentence);
  });
});

describe('a worker', () => {
  it('has no network left, whatever it tries', async () => {
    const worker = new Worker(new URL('./network.worker.ts', import.meta.url), { type: 'module' });
    const left = await new Promise((resolve, reject) => {
      worker.onmessage = (event: MessageEvent<unknown>) => {
        resolve(event.data);
      };
      worker.onerror = reject;
    });
    worker.terminate();
    expect(left).toEqual([]);
  });

  it('gives up the network before it does anything else', () => {
    expect(/^import .*$/m.exec(workerSource)?.[0]).toBe("import './no-network.ts';");
  });
});
