import type { BidAnswers, BidQuestion } from '../models/run/bid-answer.ts';
import type { Comparisons } from '../models/run/compare.ts';
import type { ComparisonQuestion } from '../models/run/comparison-question.ts';
import type { ExplanationKind, ExplanationQuestions, Explanations } from '../models/run/explain.ts';
import type { Goal, GoalQuestion } from '../models/run/goal.ts';
import type { Journeys } from '../models/run/journeys.ts';
import type { JourneysQuestion } from '../models/run/journeys-question.ts';
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

/** As for a comparison. */
export type BidOptions = CompareOptions;

export interface ExplainOptions {
  /** Stops the work itself, not only the waiting for it. */
  readonly signal?: AbortSignal;
  /** Called with the share that is done, 0 to 1, where the answer takes several steps; never goes back. */
  readonly onShare?: (share: number) => void;
}

export interface GoalOptions {
  /** Replicates of every setting that is looked at: about 200. */
  readonly replicates: number;
  readonly signal?: AbortSignal;
  /** Called with the share of the search that is done, 0 to 1; never goes back. */
  readonly onShare?: (share: number) => void;
}

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
  /**
   * A bid priced over scenarios of a run. Only what no earlier run has simulated is simulated; asked again for the very same request
   * object and as many replicates, it multiplies and adds and does nothing else, so that a price can follow a hand. Rejects as
   * `run` does.
   */
  bid(request: RunRequest, question: BidQuestion, options: BidOptions): Promise<BidAnswers>;
  /**
   * One question about a run by expected flows: how children flow in a year, what each lever adds, how effective or dear
   * something would have to be; or about one replicate, child by child. Rejects as `run` does.
   */
  explain<Kind extends ExplanationKind>(
    request: RunRequest,
    kind: Kind,
    question: ExplanationQuestions[Kind],
    options?: ExplainOptions,
  ): Promise<Explanations[Kind]>;
  /** The smallest move of one lever, or of two, with which a target is met in enough replicates. Rejects as `run` does. */
  seekGoal(request: RunRequest, question: GoalQuestion, options: GoalOptions): Promise<Goal>;
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
  /**
   * Simulated children followed from coming into care: where they are month by month, how long they stay, a few of them as
   * examples. Rejects as `run` does.
   */
  journeys(request: RunRequest, question: JourneysQuestion, options: CompareOptions): Promise<Journeys>;
  /** Stops all work and frees the workers. */
  dispose(): void;
}
