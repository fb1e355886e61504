import type { Comparisons } from '../models/run/compare.ts';
import type { ComparisonQuestion } from '../models/run/comparison-question.ts';
import type { LoopShare } from '../models/run/loop-shares.ts';
import type { RunRequest, RunSummary } from '../models/run/request.ts';
import type { UncertaintySplit } from '../models/run/uncertainty.ts';
import type { UncertaintyQuestion } from '../models/run/uncertainty-question.ts';

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

export type CompareOptions = Pick<RunOptions, 'replicates' | 'signal' | 'onProgress'>;

export interface UncertaintyOptions {
  /** Replicates of each source, at least 2: about 200 tell the larger inputs apart. */
  readonly replicates: number;
  readonly signal?: AbortSignal;
  /** Called as samples come in; counts the replicates of all sources. */
  readonly onProgress?: (progress: Progress) => void;
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
  /**
   * Scenarios of a run set against each other, replicate by replicate. Only what no earlier run has simulated is simulated, so
   * that after `run` it costs no more than adding up. Rejects as `run` does.
   */
  compare(request: RunRequest, question: ComparisonQuestion, options: CompareOptions): Promise<Comparisons>;
  /** Expected flows at central evidence: means only, every quantile repeating the mean; of all outputs unless some are named. */
  expected(request: RunRequest, signal?: AbortSignal, outputs?: readonly string[]): Promise<RunSummary>;
  /** How much of what each scenario changes is made by each loop that is on, by expected flows; too much to follow a hand. */
  loopShares(request: RunRequest, signal?: AbortSignal): Promise<readonly LoopShare[]>;
  /** How much of the spread of an answer is evidence, chance and drift, and which inputs matter most. Rejects as `run` does. */
  uncertainty(
    request: RunRequest,
    question: UncertaintyQuestion,
    options: UncertaintyOptions,
  ): Promise<UncertaintySplit>;
  /** Stops all work and frees the workers. */
  dispose(): void;
}
