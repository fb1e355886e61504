import { WorkerLost } from './errors.ts';
import type { Reply, RunKey } from './protocol.ts';
import type { SpawnWorker } from './worker-handle.ts';
import { WorkerLink, type LinkCall } from './worker-link.ts';

type Call<T> = LinkCall<Reply<T>>;

/**
 * The worker that keeps blocks and summarises. Started with the first call and again with the first run after it was
 * lost. What it kept for a run is lost with it, so every later call for that run rejects with `WorkerLost`.
 */
export class Desk {
  readonly #spawn: SpawnWorker;
  readonly #silenceMilliseconds: number;
  readonly #runs = new Map<RunKey, WorkerLink>();
  #present: WorkerLink | undefined;
  #disposed = false;

  constructor(spawn: SpawnWorker, silenceMilliseconds: number) {
    this.#spawn = spawn;
    this.#silenceMilliseconds = silenceMilliseconds;
  }

  /** A call that needs nothing kept from earlier. */
  call<T>(send: Call<T>): Promise<T> {
    return this.#link().call(send);
  }

  /** The first call for a run; those that follow go to the same worker. */
  open<T>(key: RunKey, send: Call<T>): Promise<T> {
    const link = this.#link();
    this.#runs.set(key, link);
    return link.call(send);
  }

  callFor<T>(key: RunKey, send: Call<T>): Promise<T> {
    const link = this.#runs.get(key);
    return link === undefined ? Promise.reject(new WorkerLost({ kind: 'closed' })) : link.call(send);
  }

  /** The last call for a run. */
  async close(key: RunKey, send: Call<unknown>): Promise<void> {
    const link = this.#runs.get(key);
    this.#runs.delete(key);
    if (link?.isLost === false) {
      await link.call(send);
    }
  }

  dispose(): void {
    this.#disposed = true;
    this.#present?.close();
  }

  #link(): WorkerLink {
    if (this.#present === undefined || (this.#present.isLost && !this.#disposed)) {
      this.#present = new WorkerLink(this.#spawn, this.#silenceMilliseconds);
    }
    if (this.#disposed) {
      this.#present.close();
    }
    return this.#present;
  }
}
