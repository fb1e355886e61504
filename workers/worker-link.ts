import { releaseProxy, wrap } from 'comlink';
import type { Remote } from 'comlink';
import { WorkerLost } from './errors.ts';
import type { LossReason } from './errors.ts';
import { Packer } from './parcels.ts';
import { isHeartbeat, type Reply, type RunKey, type SimulationApi } from './protocol.ts';
import { valueOf } from './reply.ts';
import { Watchdog } from './watchdog.ts';
import type { SpawnWorker, WorkerHandle } from './worker-handle.ts';

interface LiveWorker {
  readonly handle: WorkerHandle;
  readonly remote: Remote<SimulationApi>;
}

/** One call to a worker; requests go through its packer. */
export type LinkCall<T> = (remote: Remote<SimulationApi>, packer: Packer) => Promise<T>;

/**
 * One worker and every call to it. A promise of comlink's never settles once its worker is gone, so every call is raced
 * against the worker's end and against silence: whatever happens, it comes to an end.
 */
export class WorkerLink {
  /** The run this worker has prepared, if any. */
  preparedKey: RunKey | undefined;
  readonly #silenceMilliseconds: number;
  readonly #packer = new Packer();
  readonly #pending = new Set<(lost: WorkerLost) => void>();
  #worker: LiveWorker | undefined;
  #watchdog: Watchdog | undefined;
  #lost: WorkerLost | undefined;
  #onShare: ((share: number) => void) | undefined;

  /**
   * @param silenceMilliseconds - a worker that owes an answer and gives no sign of life for this long is taken for hung.
   */
  constructor(spawn: SpawnWorker, silenceMilliseconds: number) {
    this.#silenceMilliseconds = silenceMilliseconds;
    try {
      this.#worker = this.#start(spawn());
    } catch (error) {
      this.#end({ kind: 'not-loaded', detail: error instanceof Error ? error.message : String(error) });
    }
  }

  get isLost(): boolean {
    return this.#lost !== undefined;
  }

  /**
   * Makes one call.
   *
   * @param onShare told how far the worker says it is, where it says so; for a worker with one call at a time
   * @throws WorkerLost when the worker is gone, goes, or falls silent; RunFailed when the worker answers with a fault.
   */
  async call<T>(send: LinkCall<Reply<T>>, onShare?: (share: number) => void): Promise<T> {
    this.#onShare = onShare;
    return valueOf(await this.#answer(send));
  }

  /** Ends the worker; whatever it still owes is rejected with `WorkerLost`. */
  close(): void {
    this.#end({ kind: 'closed' });
  }

  #start(handle: WorkerHandle): LiveWorker {
    handle.onLoss((loss) => {
      this.#end(loss);
    });
    handle.onMessage((message) => {
      this.#watchdog?.feed();
      if (isHeartbeat(message) && message.share !== undefined) this.#onShare?.(message.share);
    });
    return { handle, remote: wrap<SimulationApi>(handle.endpoint) };
  }

  #answer<T>(send: LinkCall<T>): Promise<T> {
    const worker = this.#worker;
    if (worker === undefined) {
      return Promise.reject(this.#lost ?? new WorkerLost({ kind: 'closed' }));
    }
    return new Promise<T>((resolve, reject) => {
      this.#pending.add(reject);
      this.#watchdog ??= this.#watch();
      void sendTo(worker.remote, this.#packer, send)
        .then(resolve, reject)
        .finally(() => {
          this.#forget(reject);
        });
    });
  }

  #forget(reject: (lost: WorkerLost) => void): void {
    this.#pending.delete(reject);
    if (this.#pending.size === 0) {
      this.#watchdog?.stop();
      this.#watchdog = undefined;
    }
  }

  #watch(): Watchdog {
    return new Watchdog(this.#silenceMilliseconds, () => {
      this.#end({ kind: 'silent', seconds: this.#silenceMilliseconds / 1000 });
    });
  }

  #end(reason: LossReason): void {
    if (this.#lost !== undefined) {
      return;
    }
    this.#lost = new WorkerLost(reason);
    this.#watchdog?.stop();
    // Released before it is ended: comlink keeps a proxy it was never told to let go.
    this.#worker?.remote[releaseProxy]();
    this.#worker?.handle.terminate();
    this.#worker = undefined;
    for (const reject of this.#pending) {
      reject(this.#lost);
    }
  }
}

/** Turns a call that throws at once (what cannot be copied) into one that rejects. */
async function sendTo<T>(remote: Remote<SimulationApi>, packer: Packer, send: LinkCall<T>): Promise<T> {
  return send(remote, packer);
}
