import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { WorkerOptions } from 'node:worker_threads';
import { nodeEndpoint } from './endpoint.ts';
import type { WorkerHandle } from '../worker-handle.ts';

/** Lets the thread read this project's TypeScript, as the command line itself was started. */
const TYPESCRIPT = new URL('./typescript.mjs', import.meta.url);

/** Starts the simulation worker on a thread of Node. */
export function spawnNodeThread(): WorkerHandle {
  return startThread(new URL('./simulation.thread.ts', import.meta.url));
}

/** Starts any module of ours on a thread. */
export function startThread(module: URL, options: WorkerOptions = {}): WorkerHandle {
  return threadHandle(new Worker(module, { ...options, execArgv: ['--import', TYPESCRIPT.href] }));
}

function threadHandle(worker: Worker): WorkerHandle {
  let loaded = false;
  worker.once('message', () => {
    loaded = true;
  });
  return {
    endpoint: nodeEndpoint(worker),
    onMessage: (listener) => {
      worker.on('message', listener);
    },
    onLoss: (listener) => {
      const tell = (detail: string): void => {
        listener({ kind: loaded ? 'crashed' : 'not-loaded', detail });
      };
      worker.on('error', (error: Error) => {
        tell(error.message);
      });
      worker.on('messageerror', () => {
        tell('an unreadable message');
      });
      worker.on('exit', (code) => {
        tell(`exit code ${code}`);
      });
    },
    terminate: () => {
      void worker.terminate();
    },
  };
}

/** How many threads suit this machine: one for each core, at least 1 and at most 8. */
export function nodePoolSize(): number {
  return Math.max(1, Math.min(8, availableParallelism()));
}
