import { expose } from 'comlink';
import type { SimulationApi } from '../../../workers/protocol.ts';
import type { Loss, SpawnWorker, WorkerHandle } from '../../../workers/worker-handle.ts';

/** What one fake worker does: what it answers with, or how it fails. */
export interface FakeWorker {
  /** The calls it answers; one that answers with a promise that never settles is hung. */
  readonly api?: SimulationApi;
  /** It cannot be started at all. */
  readonly throwsOnSpawn?: string;
  /** News of its end, told this soon after the start. */
  readonly lossSoon?: Loss;
}

/** A way to start fake workers, and an account of them. */
export interface FakeCrew {
  readonly spawn: SpawnWorker;
  /** Workers started so far. */
  started: number;
  /** Workers ended so far. */
  terminated: number;
  /** Makes the nth worker (0 is the first) tell of its end. */
  lose(nth: number, loss: Loss): void;
  /** Makes the nth worker give a sign of life. */
  beat(nth: number): void;
}

/** Fake workers in this thread, each behind a real message channel; `script` says what the nth of them does. */
export function fakeWorkers(script: (nth: number) => FakeWorker): FakeCrew {
  const losses: ((loss: Loss) => void)[] = [];
  const ports: MessagePort[] = [];
  const crew: FakeCrew = {
    started: 0,
    terminated: 0,
    lose: (nth, loss) => losses[nth]?.(loss),
    beat: (nth) => ports[nth]?.postMessage({ heartbeat: true, replicatesDone: 1 }),
    spawn: () => {
      const nth = crew.started;
      crew.started += 1;
      const worker = script(nth);
      if (worker.throwsOnSpawn !== undefined) {
        throw new Error(worker.throwsOnSpawn);
      }
      return handle(worker);
    },
  };

  function handle({ api, lossSoon }: FakeWorker): WorkerHandle {
    const { port1, port2 } = new MessageChannel();
    const listeners: ((loss: Loss) => void)[] = [];
    const tell = (loss: Loss): void => {
      listeners.forEach((listener) => {
        listener(loss);
      });
    };
    losses.push(tell);
    ports.push(port2);
    if (api !== undefined) {
      expose(api, port2);
    }
    if (lossSoon !== undefined) {
      queueMicrotask(() => {
        tell(lossSoon);
      });
    }
    return {
      endpoint: port1,
      onMessage: (listener) => {
        port1.addEventListener('message', (event: MessageEvent<unknown>) => {
          listener(event.data);
        });
      },
      onLoss: (listener) => {
        listeners.push(listener);
      },
      terminate: () => {
        crew.terminated += 1;
        port1.close();
        port2.close();
      },
    };
  }

  return crew;
}

/** An answer that never comes. */
export const NEVER = new Promise(() => undefined) as never;
