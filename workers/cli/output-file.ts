import { constants } from 'node:fs';
import { access, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileFault } from './bad-input.ts';

/**
 * Everything that would keep a result from being written, found before any work is done.
 *
 * @param inputs - files that are read and must not be overwritten.
 */
export async function outputProblems(file: string | undefined, inputs: readonly string[]): Promise<string[]> {
  if (file === undefined) {
    return [];
  }
  const problems = await Promise.all([
    folderProblem(file),
    targetProblem(file),
    ...inputs.map((input) => sameFile(file, input)),
  ]);
  return problems.filter((problem) => problem !== undefined);
}

async function folderProblem(file: string): Promise<string | undefined> {
  const folder = dirname(file);
  try {
    if (!(await stat(folder)).isDirectory()) {
      return `--out: ${folder} is not a folder.`;
    }
    await access(folder, constants.W_OK);
    return undefined;
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return missing ? `--out: there is no folder ${folder}.` : `--out: ${folder} ${fileFault(error)}.`;
  }
}

async function targetProblem(file: string): Promise<string | undefined> {
  try {
    return (await stat(file)).isDirectory() ? `--out: ${file} is a folder, not a file.` : undefined;
  } catch {
    // Not there yet, as it should be, or its folder has been complained of already.
    return undefined;
  }
}

async function sameFile(file: string, input: string): Promise<string | undefined> {
  try {
    return (await realpath(file)) === (await realpath(input))
      ? `--out: ${file} would overwrite a file that is read.`
      : undefined;
  } catch {
    return undefined;
  }
}

/** Writes beside the place and renames, so that no half-written result is ever found there. */
export async function writeOutputFile(file: string, pieces: Iterable<string>): Promise<void> {
  const scratch = join(dirname(file), `.${basename(file)}.${process.pid}.part`);
  try {
    const handle = await open(scratch, 'w');
    try {
      for (const piece of pieces) {
        await handle.writeFile(piece);
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(scratch, file);
  } catch (error) {
    await rm(scratch, { force: true });
    throw error;
  }
}
