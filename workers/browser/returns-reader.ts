import { proxy, releaseProxy, wrap, type Remote } from 'comlink';
import type { Returns } from '../../models/returns/read-returns.ts';
import { raceAbort } from '../abort.ts';
import type { FitWait } from '../fit-messages.ts';
import type {
  ReadingOptions,
  ReadingProgress,
  RecordsAnswer,
  RecordsQuestion,
  ReturnsApi,
} from '../returns-service.ts';
import type { WorkerHandle } from '../worker-handle.ts';
import { browserHandle } from './spawn.ts';

/** The reader was lost: its script could not be loaded, or it ran out of memory. */
export class ReaderLost extends Error {
  override readonly name = 'ReaderLost';
}

/** Reads files in a worker of its own, one set at a time. */
export interface ReturnsReader {
  /**
   * @returns null when it was stopped
   * @throws ReaderLost
   */
  read(
    files: readonly File[],
    options: ReadingOptions,
    onProgress: (progress: ReadingProgress) => void,
  ): Promise<Returns | null>;
  stop(): void;
  /**
   * Fits a place from what was read. One that is stopped is no longer listened to; the worker ends it, which takes some seconds.
   *
   * @throws ReaderLost, RunCancelled
   */
  fit(question: RecordsQuestion, wait: FitWait): Promise<RecordsAnswer>;
  dispose(): void;
}

interface Live {
  readonly handle: WorkerHandle;
  readonly remote: Remote<ReturnsApi>;
  /** Never resolves; rejects when the worker is gone, as a promise of comlink's would not. */
  readonly lost: Promise<never>;
}

/** Starts the worker at once, so that its script comes with the page and nothing is asked for when files are dropped. */
export function createReturnsReader(spawn: () => WorkerHandle = spawnReturnsWorker): ReturnsReader {
  let live: Live | null = start();

  function start(): Live {
    const handle = spawn();
    const lost = new Promise<never>((_, reject) => {
      handle.onLoss(({ detail }) => {
        end();
        reject(new ReaderLost(detail));
      });
    });
    // Nobody waits while nothing is read.
    lost.catch(() => undefined);
    return { handle, remote: wrap<ReturnsApi>(handle.endpoint), lost };
  }

  function end(): void {
    live?.remote[releaseProxy]();
    live?.handle.terminate();
    live = null;
  }

  return {
    read(files, options, onProgress) {
      live ??= start();
      return Promise.race([live.remote.read(files, options, proxy(onProgress)), live.lost]);
    },
    stop() {
      void live?.remote.stop();
    },
    fit(question, { onRound, signal }) {
      live ??= start();
      return raceAbort(Promise.race([live.remote.fit(question, proxy(onRound)), live.lost]), signal);
    },
    dispose: end,
  };
}

function spawnReturnsWorker(): WorkerHandle {
  // Written out in full because the bundler looks for exactly this.
  return browserHandle(new Worker(new URL('../returns.worker.ts', import.meta.url), { type: 'module' }));
}
