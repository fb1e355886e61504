import { raceAbort, reasonOf } from './abort.ts';
import { RunFailed } from './errors.ts';
import { retriedOnce } from './retried-once.ts';
import type { SpawnWorker } from './worker-handle.ts';
import { WorkerLink } from './worker-link.ts';

export interface PoolOptions {
  /** Most workers at once, at least 1. They are started as work comes, not before. */
  readonly size: number;
  /** A worker that owes an answer and gives no sign of life for this long is replaced. */
  readonly silenceMilliseconds: number;
  /** A worker still at work for a cancelled run is left this long to finish before it is ended. */
  readonly graceMilliseconds: number;
}

export type Job<T> = (link: WorkerLink) => Promise<T>;

type Waiter = (link: WorkerLink) => void;

/** Workers that take jobs one at a time. A lost worker is replaced and its job tried once more. */
export class WorkerPool {
  readonly #spawn: SpawnWorker;
  readonly #options: PoolOptions;
  readonly #links = new Set<WorkerLink>();
  readonly #idle: WorkerLink[] = [];
  readonly #waiters: Waiter[] = [];
  #disposed = false;

  constructor(spawn: SpawnWorker, options: PoolOptions) {
    this.#spawn = spawn;
    this.#options = options;
  }

  /** Workers alive now. */
  get alive(): number {
    return this.#links.size;
  }

  /**
   * Runs a job on the next free worker.
   *
   * @throws RunCancelled when the signal fires or the pool is disposed of, at once; RunFailed when two workers in a row
   * are lost over the job, or with whatever sentence the job itself fails with.
   */
  async run<T>(job: Job<T>, signal: AbortSignal): Promise<T> {
    return retriedOnce(() => this.#attempt(job, signal));
  }

  /** Ends every worker; whatever is under way is rejected with `RunCancelled`. */
  dispose(): void {
    this.#disposed = true;
    for (const link of this.#links) {
      link.close();
    }
  }

  async #attempt<T>(job: Job<T>, signal: AbortSignal): Promise<T> {
    const link = await this.#acquire(signal);
    const work = job(link);
    try {
      return await raceAbort(work, signal);
    } finally {
      this.#giveBackAfter(work, link);
    }
  }

  #acquire(signal: AbortSignal): Promise<WorkerLink> {
    if (this.#disposed) {
      return Promise.reject(new RunFailed('The run could not start because its workers have been closed.'));
    }
    const free = this.#takeIdle() ?? this.#start();
    return free === undefined ? this.#queue(signal) : Promise.resolve(free);
  }

  #takeIdle(): WorkerLink | undefined {
    const link = this.#idle.pop();
    if (link?.isLost === true) {
      this.#links.delete(link);
      return this.#takeIdle();
    }
    return link;
  }

  #start(): WorkerLink | undefined {
    if (this.#links.size >= this.#options.size) {
      return undefined;
    }
    const link = new WorkerLink(this.#spawn, this.#options.silenceMilliseconds);
    this.#links.add(link);
    return link;
  }

  #queue(signal: AbortSignal): Promise<WorkerLink> {
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        this.#waiters.splice(this.#waiters.indexOf(take), 1);
        reject(reasonOf(signal));
      };
      const take = (link: WorkerLink): void => {
        signal.removeEventListener('abort', leave);
        resolve(link);
      };
      if (signal.aborted) {
        reject(reasonOf(signal));
        return;
      }
      this.#waiters.push(take);
      signal.addEventListener('abort', leave, { once: true });
    });
  }

  /** A cancelled job goes on until its worker has finished or the time of grace is over. */
  #giveBackAfter(work: Promise<unknown>, link: WorkerLink): void {
    const grace = setTimeout(() => {
      link.close();
    }, this.#options.graceMilliseconds);
    const giveBack = (): void => {
      clearTimeout(grace);
      this.#giveBack(link);
    };
    work.then(giveBack, giveBack);
  }

  #giveBack(link: WorkerLink): void {
    const waiter = this.#disposed ? undefined : this.#waiters.shift();
    if (link.isLost) {
      this.#links.delete(link);
    }
    const next = link.isLost && waiter !== undefined ? this.#start() : link;
    if (next === undefined || next.isLost) {
      return;
    }
    if (waiter === undefined) {
      this.#idle.push(next);
    } else {
      waiter(next);
    }
  }
}
