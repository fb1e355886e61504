import type { RunRequest, RunSummary } from '../models/run/request.ts';

export interface RunOptions {
  /** Number of replicates, at least 1. */
  readonly replicates: number;
  readonly signal?: AbortSignal;
  /** Called as blocks of replicates come in. */
  readonly onProgress?: (progress: Progress) => void;
  /** Called with a summary of what has come in so far, a few times in a run; only of `partialOutputs`. */
  readonly onPartial?: (summary: RunSummary) => void;
  readonly partialOutputs?: readonly string[];
  /** Outputs in the final summary; all when left out. */
  readonly outputs?: readonly string[];
}

export interface Progress {
  readonly replicatesDone: number;
  readonly replicatesTotal: number;
  readonly elapsedMilliseconds: number;
}

/** One interface for every way to run the model: here and now, through a copy, on a pool of workers. */
export interface Runner {
  /** Simulated children. Rejects with `RunCancelled` when the signal fires and with `RunFailed`, a plain sentence, when it cannot finish. */
  run(request: RunRequest, options: RunOptions): Promise<RunSummary>;
  /** Expected flows at central evidence: means only, every quantile repeating the mean. */
  expected(request: RunRequest, signal?: AbortSignal): Promise<RunSummary>;
  /** Stops all work and frees the workers. */
  dispose(): void;
}
