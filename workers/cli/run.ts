import { expectedSeries } from '../../models/run/block.ts';
import { summariseExpected } from '../../models/run/summarise-expected.ts';
import { MODEL_VERSION } from '../../models/version.ts';
import { collectBlocks } from '../collect-blocks.ts';
import { joinBlocks } from '../join-blocks.ts';
import { createNodeRunner } from '../node/runner.ts';
import { nodePoolSize, spawnNodeThread } from '../node/spawn.ts';
import { poolCrew } from '../pool-crew.ts';
import { poolOptions } from '../pool-runner.ts';
import type { Progress } from '../runner.ts';
import type { Part, RunCommand } from './command.ts';
import { partOf } from './part.ts';
import type { PartFile } from './part.ts';
import type { ReadyRun } from './request.ts';
import { resultOf } from './result.ts';
import type { Result } from './result.ts';

export interface RunHooks {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Carries out a run that has been read and checked. @throws RunCancelled or RunFailed */
export async function carryOut(command: RunCommand, ready: ReadyRun, hooks: RunHooks): Promise<Result | PartFile> {
  if (command.engine === 'expected') {
    return expectedResult(ready);
  }
  const workers = command.workers ?? nodePoolSize();
  return command.part === undefined
    ? wholeResult(command.runs, workers, ready, hooks)
    : partFile(command.part, workers, ready, hooks);
}

function expectedResult({ prepared, inputs }: ReadyRun): Result {
  const started = performance.now();
  const summary = summariseExpected(prepared, expectedSeries(prepared));
  const timing = { elapsedMilliseconds: performance.now() - started, workers: 0 };
  return resultOf(summary, inputs, prepared.outputs, timing);
}

async function wholeResult(replicates: number, workers: number, ready: ReadyRun, hooks: RunHooks): Promise<Result> {
  const started = performance.now();
  const runner = createNodeRunner(workers);
  try {
    const summary = await runner.run(ready.request, { replicates, ...hooks });
    const timing = { elapsedMilliseconds: performance.now() - started, workers };
    return resultOf(summary, ready.inputs, ready.prepared.outputs, timing);
  } finally {
    runner.dispose();
  }
}

async function partFile({ range }: Part, workers: number, ready: ReadyRun, hooks: RunHooks): Promise<PartFile> {
  const crew = poolCrew(spawnNodeThread, poolOptions({ size: workers }));
  try {
    const blocks = await collectBlocks(crew, ready.request, range, hooks);
    const block = joinBlocks(blocks, ready.prepared.scenarios.length);
    return partOf({ version: MODEL_VERSION, inputs: ready.inputs, request: ready.request }, block);
  } finally {
    crew.dispose();
  }
}
