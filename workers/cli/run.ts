import { expectedSeries } from '../../models/run/block.ts';
import { loopShares } from '../../models/run/loop-shares.ts';
import { summariseExpected } from '../../models/run/summarise-expected.ts';
import type { RunRequest } from '../../models/run/request.ts';
import { questionsAbout, type UncertaintySplit } from '../../models/run/uncertainty.ts';
import { MODEL_VERSION } from '../../models/version.ts';
import { collectBlocks } from '../collect-blocks.ts';
import { joinBlocks } from '../join-blocks.ts';
import { createNodeRunner } from '../node/runner.ts';
import { nodePoolSize, spawnNodeThread } from '../node/spawn.ts';
import { poolCrew } from '../pool-crew.ts';
import { poolOptions } from '../pool-runner.ts';
import type { Progress, Runner } from '../runner.ts';
import type { Part, RunCommand } from './command-types.ts';
import { partOf } from './part.ts';
import type { PartFile } from './part.ts';
import type { ReadyRun } from './request.ts';
import { resultOf } from './result.ts';
import type { Result } from './result.ts';

/** Enough to tell the larger inputs apart; more only takes longer. */
const REPLICATES_OF_A_SPLIT = 200;

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
    ? wholeResult(command, workers, ready, hooks)
    : partFile(command.part, workers, ready, hooks);
}

function expectedResult({ request, prepared, inputs }: ReadyRun): Result {
  const started = performance.now();
  const summary = summariseExpected(prepared, expectedSeries(prepared));
  const timing = { elapsedMilliseconds: performance.now() - started, workers: 0 };
  return resultOf(summary, { inputs, outputs: prepared.outputs, loopShares: loopShares(request), timing });
}

async function wholeResult(command: RunCommand, workers: number, ready: ReadyRun, hooks: RunHooks): Promise<Result> {
  const started = performance.now();
  const { request, inputs, prepared } = ready;
  const runner = createNodeRunner(workers);
  try {
    const summary = await runner.run(request, { replicates: command.runs, ...hooks });
    const shares = await runner.loopShares(request, hooks.signal);
    const uncertainty = await splits(runner, command, request, hooks);
    const timing = { elapsedMilliseconds: performance.now() - started, workers };
    return resultOf(summary, { inputs, outputs: prepared.outputs, loopShares: shares, uncertainty, timing });
  } finally {
    runner.dispose();
  }
}

/** One answer after another: each is spread over all workers. */
async function splits(
  runner: Runner,
  command: RunCommand,
  request: RunRequest,
  hooks: RunHooks,
): Promise<UncertaintySplit[]> {
  const replicates = Math.max(2, Math.min(command.runs, REPLICATES_OF_A_SPLIT));
  const answers: UncertaintySplit[] = [];
  for (const question of questionsAbout(request, command.uncertainty)) {
    answers.push(await runner.uncertainty(request, question, { replicates, ...hooks }));
  }
  return answers;
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
