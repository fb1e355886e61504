import type { Loss, WorkerHandle } from '../worker-handle.ts';

/** Starts the simulation worker in a browser. */
export function spawnBrowserWorker(): WorkerHandle {
  // Written out in full because the bundler looks for exactly this.
  return browserHandle(new Worker(new URL('../simulation.worker.ts', import.meta.url), { type: 'module' }));
}

/** Wraps any browser worker. */
export function browserHandle(worker: Worker): WorkerHandle {
  return {
    endpoint: worker,
    onMessage: (listener) => {
      worker.addEventListener('message', (event: MessageEvent<unknown>) => {
        listener(event.data);
      });
    },
    onLoss: (listener) => {
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        listener(lossOf(event));
      });
      worker.addEventListener('messageerror', () => {
        listener({ kind: 'crashed', detail: 'an unreadable message' });
      });
    },
    terminate: () => {
      worker.terminate();
    },
  };
}

/** A script that cannot be fetched gives a bare event; an error thrown inside the worker comes with its message. */
function lossOf(event: Event): Loss {
  return event instanceof ErrorEvent && event.message !== ''
    ? { kind: 'crashed', detail: event.message }
    : { kind: 'not-loaded', detail: '' };
}

/** How many workers suit this machine: one for each core the browser admits to, at least 1 and at most 8. */
export function browserPoolSize(): number {
  // Some browsers do not say, whatever the types promise; NaN then becomes the least.
  const cores = Math.min(8, navigator.hardwareConcurrency);
  return cores >= 1 ? cores : 1;
}
