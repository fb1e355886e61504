import { RunCancelled, RunFailed } from '../errors.ts';
import { BadInput, fileFault, refuseIfAny } from './bad-input.ts';
import { readCommand } from './command.ts';
import type { Output } from './command-types.ts';
import { csvLines } from './csv.ts';
import { helpText } from './help.ts';
import { listLines } from './list.ts';
import { mergeParts } from './merge.ts';
import { outputProblems, writeOutputFile } from './output-file.ts';
import { PART_FORMAT } from './part.ts';
import type { PartFile } from './part.ts';
import { progressLine } from './progress.ts';
import type { Terminal } from './progress.ts';
import { readyRun } from './request.ts';
import type { Result } from './result.ts';
import { carryOut } from './run.ts';
import { writeStream } from './standard-output.ts';

/** The streams of a process, so that tests can stand in for them. */
export interface Streams {
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: Terminal;
}

export const EXIT = { done: 0, failed: 1, badInput: 2, interrupted: 130 } as const;

/**
 * The command line as a function: carries out one command and answers with the exit code. Nothing is written to a file
 * unless the whole command succeeded.
 */
export async function main(args: readonly string[], streams: Streams, signal: AbortSignal): Promise<number> {
  try {
    await write(await carriedOut(args, streams, signal), streams);
    return EXIT.done;
  } catch (error) {
    return reported(error, streams.stderr);
  }
}

interface Written {
  readonly pieces: Iterable<string>;
  readonly file: string | undefined;
}

async function carriedOut(args: readonly string[], streams: Streams, signal: AbortSignal): Promise<Written> {
  const { command, problems } = readCommand(args);
  switch (command.kind) {
    case 'help':
      return { pieces: [helpText()], file: undefined };
    case 'list':
      refuseIfAny([...problems, ...(await outputProblems(command.file, []))]);
      return { pieces: await listLines(command.format), file: command.file };
    case 'merge':
      return written(await mergeParts(command, problems), command.output);
    case 'run': {
      const ready = await readyRun(command, problems);
      for (const note of ready.notes) streams.stderr.write(`${note}\n`);
      const progress = progressLine(streams.stderr);
      try {
        return written(await carryOut(command, ready, { signal, onProgress: progress.show }), command.output);
      } finally {
        progress.clear();
      }
    }
  }
}

function written(result: Result | PartFile, { format, file }: Output): Written {
  const asTable = format === 'csv' && result.format !== PART_FORMAT;
  return { pieces: asTable ? csvLines(result) : [`${JSON.stringify(result)}\n`], file };
}

async function write({ pieces, file }: Written, { stdout }: Streams): Promise<void> {
  if (file === undefined) {
    await writeStream(stdout, pieces);
    return;
  }
  try {
    await writeOutputFile(file, pieces);
  } catch (error) {
    throw new RunFailed(`${file}: the result could not be written there: ${fileFault(error)}.`);
  }
}

function reported(error: unknown, stderr: Terminal): number {
  if (error instanceof BadInput) {
    stderr.write(`${error.problems.join('\n')}\nNothing was written.\n`);
    return EXIT.badInput;
  }
  if (error instanceof RunCancelled) {
    stderr.write('Stopped. Nothing was written.\n');
    return EXIT.interrupted;
  }
  stderr.write(`${error instanceof RunFailed ? error.message : unforeseen(error)}\nNothing was written.\n`);
  return EXIT.failed;
}

function unforeseen(error: unknown): string {
  return `There is a fault in this program: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
}
