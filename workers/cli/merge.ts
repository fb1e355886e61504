import { loopShares } from '../../models/run/loop-shares.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import type { Block } from '../../models/run/request.ts';
import { summarise } from '../../models/run/summarise.ts';
import { coverageProblems, disagreements } from './agreement.ts';
import { refuseIfAny } from './bad-input.ts';
import type { MergeCommand } from './command-types.ts';
import { outputProblems } from './output-file.ts';
import { blockOf } from './part.ts';
import { readParts } from './parts.ts';
import type { ReadPart } from './parts.ts';
import { readOrRefused } from './request.ts';
import { resultOf } from './result.ts';
import type { Result } from './result.ts';

/**
 * Puts the parts of a run together. The counts are those of one run, so every figure is too.
 *
 * @param earlier - problems already found in the arguments.
 * @throws BadInput when a part cannot be used, or when they do not make up one whole run.
 */
export async function mergeParts(command: MergeCommand, earlier: readonly string[]): Promise<Result> {
  const started = performance.now();
  const [{ parts, problems }, outProblems] = await Promise.all([
    readParts(command.files),
    outputProblems(command.output.file, command.files),
  ]);
  refuseIfAny([...earlier, ...outProblems, ...problems, ...disagreements(parts), ...gaps(parts, problems)]);
  const blocks = blocksOf(parts);
  const [first] = parts;
  if (first === undefined) {
    throw new RangeError('There is nothing to merge.');
  }
  const { inputs } = first.part;
  const request = await readOrRefused(first.part.request);
  const prepared = prepareRun(request);
  const summary = summarise(prepared, blocks);
  const timing = { elapsedMilliseconds: performance.now() - started, workers: 0 };
  return resultOf(summary, {
    inputs: { ...inputs, runs: summary.replicates },
    outputs: prepared.outputs,
    loopShares: loopShares(request),
    timing,
  });
}

/** A part that could not be read is no gap: that would be the same problem twice. */
function gaps(parts: readonly ReadPart[], unread: readonly string[]): string[] {
  return unread.length > 0 ? [] : coverageProblems(parts);
}

function blocksOf(parts: readonly ReadPart[]): Block[] {
  const blocks: Block[] = [];
  const problems: string[] = [];
  for (const { file, part } of parts) {
    const block = blockOf(part);
    if (typeof block === 'string') {
      problems.push(`${file}: ${block}.`);
    } else {
      blocks.push(block);
    }
  }
  refuseIfAny(problems);
  return blocks;
}
