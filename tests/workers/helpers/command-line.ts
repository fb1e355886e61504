import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, onTestFinished } from 'vitest';
import { helpText } from '../../../workers/cli/help.ts';
import { main } from '../../../workers/cli/main.ts';
import type { Result } from '../../../workers/cli/result.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** What `npm run simulate` starts. */
export const SIMULATE = ['--import', './workers/node/typescript.mjs', 'workers/cli.ts'];

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Carries out the command in this process; `onStderr` hears what a person at a terminal would see. */
export async function simulateHere(
  args: readonly string[],
  { signal, onStderr }: { readonly signal: AbortSignal; readonly onStderr?: (text: string) => void },
): Promise<Ended> {
  const out: string[] = [];
  const err: string[] = [];
  const stdout = new Writable({
    write: (piece: Buffer, _encoding, done) => {
      out.push(piece.toString());
      done();
    },
  });
  const stderr = {
    isTTY: onStderr !== undefined,
    write: (text: string) => {
      err.push(text);
      onStderr?.(text);
    },
  };
  const code = await main(args, { stdout, stderr }, signal);
  return { code, stdout: out.join(''), stderr: err.join('') };
}

/** The same with nobody looking and to its end. What only a program of its own can show is in `program.long.test.ts`. */
export function simulate(...args: readonly string[]): Promise<Ended> {
  return simulateHere(args, { signal: new AbortController().signal });
}

/** Runs the command as `npm run simulate` does and waits for its end. */
export function simulateAsProgram(...args: readonly string[]): Promise<Ended> {
  return ended(process.execPath, [...SIMULATE, ...args]);
}

/**
 * Has every file of the program turned from TypeScript once, so that no test waits for that: it takes a while on a fresh
 * checkout. For `beforeAll`, with {@link WARM_UP_MILLISECONDS}.
 */
export async function warmUp(): Promise<void> {
  const { code, stdout } = await simulateAsProgram('--help');
  expect([code, stdout]).toEqual([0, helpText()]);
}

export const WARM_UP_MILLISECONDS = 120_000;

/** Runs any program in the project's folder and waits for its end; `onStderr` may send it a signal once it says something. */
export function ended(
  program: string,
  args: readonly string[],
  onStderr: (kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...{ cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] },
      timeout: WARM_UP_MILLISECONDS,
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.stderr.once('data', () => {
      onStderr((signal) => child.kill(signal));
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
  });
}

/** A folder for tests, gone when they are over. */
export interface Folder {
  /** The full path of a file in it; `/` is the folder itself with a slash at its end. */
  readonly path: (name: string) => string;
  readonly write: (name: string, content: unknown) => Promise<string>;
  readonly read: (name: string) => Promise<string>;
  readonly readJson: (name: string) => Promise<unknown>;
  readonly names: () => Promise<string[]>;
}

export function folderForTest(): Promise<Folder> {
  return folder(onTestFinished);
}

/** A folder for all tests of a group, to be made before them. */
export function folderForTests(): Promise<Folder> {
  return folder(afterAll);
}

async function folder(whenOver: (clean: () => Promise<void>) => void): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'headwater-'));
  whenOver(async () => {
    await rm(root, { recursive: true, force: true });
  });
  const path = (name: string): string => (name === '/' ? `${root}/` : join(root, name));
  return {
    path,
    write: async (name, content) => {
      await writeFile(path(name), typeof content === 'string' ? content : JSON.stringify(content));
      return path(name);
    },
    read: (name) => readFile(path(name), 'utf8'),
    readJson: async (name) => JSON.parse(await readFile(path(name), 'utf8')) as unknown,
    names: async () => (await readdir(root)).sort(),
  };
}

/** A scenario file that works. */
export function conferences(id = 'conferences'): Readonly<Record<string, unknown>> {
  return {
    format: 'headwater-scenario/1',
    id,
    name: 'Conferences for 80%',
    levers: { 'family-group-conference': { target: 0.8, now: 0.2 } },
  };
}

/** A result with what differs from one run to the next taken out. */
export function withoutTiming(result: unknown): unknown {
  return { ...(result as Result), timing: undefined };
}
