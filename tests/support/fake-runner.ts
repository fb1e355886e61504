import type { RunRequest, RunSummary } from '../../models/run/request.ts';
import { RunCancelled, RunFailed } from '../../workers/errors.ts';
import type { RunOptions, Runner } from '../../workers/runner.ts';
import { fakeSummary } from './fake-summary.ts';

export interface FakeRunnerOptions {
  /** Time between blocks of 50; 0 takes one turn of the event loop. */
  readonly millisecondsPerBlock?: number;
}

/** A runner without a model: the same promises as the real one, with results from a formula. */
export class FakeRunner implements Runner {
  readonly expectedRequests: RunRequest[] = [];
  readonly runRequests: RunRequest[] = [];
  /** Set to make every run and preview fail with this sentence. */
  failure: string | null = null;
  disposed = false;
  readonly #pause: number;

  constructor({ millisecondsPerBlock = 0 }: FakeRunnerOptions = {}) {
    this.#pause = millisecondsPerBlock;
  }

  async run(request: RunRequest, options: RunOptions): Promise<RunSummary> {
    this.runRequests.push(request);
    const { replicates, signal, onProgress, onPartial } = options;
    for (let done = 50; done <= replicates; done += 50) {
      await this.#turn(signal);
      if (this.failure !== null) throw new RunFailed(this.failure);
      onProgress?.({ replicatesDone: done, replicatesTotal: replicates, elapsedMilliseconds: done * this.#pause });
      if (done < replicates) onPartial?.(fakeSummary(request, done, options.partialOutputs));
    }
    return fakeSummary(request, replicates, options.outputs);
  }

  async expected(request: RunRequest, signal?: AbortSignal): Promise<RunSummary> {
    this.expectedRequests.push(request);
    await Promise.resolve();
    if (signal?.aborted) throw new RunCancelled();
    if (this.failure !== null) throw new RunFailed(this.failure);
    return fakeSummary(request, 0);
  }

  dispose(): void {
    this.disposed = true;
  }

  async #turn(signal: AbortSignal | undefined): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.#pause));
    if (signal?.aborted) throw new RunCancelled();
  }
}
