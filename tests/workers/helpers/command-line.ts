import { spawn } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Result } from '../../../workers/cli/result.ts';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));
/** What `npm run simulate` starts. */
export const SIMULATE = ['--import', './workers/node/typescript.mjs', 'workers/cli.ts'];

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as `npm run simulate` does and waits for its end. */
export function simulate(...args: readonly string[]): Promise<Ended> {
  return ended(process.execPath, [...SIMULATE, ...args]);
}

/**
 * Has every file of the command turned from TypeScript once, so that no test waits for that: it takes a while on a fresh
 * checkout. For `beforeAll`, with {@link WARM_UP_MILLISECONDS}.
 */
export async function warmUp(): Promise<void> {
  await simulate('--help');
}

export const WARM_UP_MILLISECONDS = 120_000;

/** Runs any program in the project's folder and waits for its end; `whileRunning` may send it a signal. */
export function ended(
  program: string,
  args: readonly string[],
  whileRunning: (kill: (signal: NodeJS.Signals) => void) => void = () => undefined,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: PROJECT, stdio: ['ignore', 'pipe', 'pipe'] });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => out.push(piece));
    child.stderr.on('data', (piece: Buffer) => err.push(piece));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() });
    });
    whileRunning((signal) => child.kill(signal));
  });
}

/** A folder for one test, gone when it is over. */
export interface Folder {
  /** The full path of a file in it; `/` is the folder itself with a slash at its end. */
  readonly path: (name: string) => string;
  readonly write: (name: string, content: unknown) => Promise<string>;
  readonly read: (name: string) => Promise<string>;
  readonly readJson: (name: string) => Promise<unknown>;
  readonly names: () => Promise<string[]>;
}

export async function folderForTest(): Promise<Folder> {
  const root = await mkdtemp(join(tmpdir(), 'headwater-'));
  onTestFinished(async () => {
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
