import type { Endpoint } from 'comlink';

/** One worker as the pool sees it, whatever it runs on: a place to call, news of its end, and a way to end it. */
export interface WorkerHandle {
  readonly endpoint: Endpoint;
  /** Tells of every raw message, among them the signs of life. */
  onMessage(listener: (message: unknown) => void): void;
  /** Tells, once or more, that the worker cannot go on: it failed to load, crashed, ended, or sent what cannot be read. */
  onLoss(listener: (loss: Loss) => void): void;
  terminate(): void;
}

export interface Loss {
  readonly kind: 'not-loaded' | 'crashed';
  /** What the platform says of it; may be empty. */
  readonly detail: string;
}

/** Starts a worker. May throw, which counts as failing to load. */
export type SpawnWorker = () => WorkerHandle;
