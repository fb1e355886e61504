import type { BidAnswers, BidQuestion } from '../models/run/bid-answer.ts';
import type { ChanceQuestion } from '../models/run/chance.ts';
import type { Comparisons } from '../models/run/compare.ts';
import type { ComparisonQuestion } from '../models/run/comparison-question.ts';
import type { ExplanationKind, ExplanationQuestions, Explanations } from '../models/run/explain.ts';
import type { Journeys } from '../models/run/journeys.ts';
import type { JourneysQuestion } from '../models/run/journeys-question.ts';
import type { LoopShare } from '../models/run/loop-shares.ts';
import type { Block, ReplicateRange, RunRequest, RunSummary } from '../models/run/request.ts';
import type { Samples, UncertaintySplit } from '../models/run/uncertainty.ts';
import type { Source } from '../models/run/uncertainty-sources.ts';
import type { UncertaintyQuestion } from '../models/run/uncertainty-question.ts';
import type { PreparedFacts, RunKey } from './protocol.ts';

/** One block to be simulated, with all a worker that has not seen the run yet needs. */
export interface BlockOrder {
  readonly key: RunKey;
  readonly request: RunRequest;
  readonly range: ReplicateRange;
  /** Which scenarios, by their place in the run; all when left out. */
  readonly scenarios?: readonly number[];
}

/** Some replicates of a question about how sure an answer is, with one source varying. */
export interface SampleOrder {
  readonly request: RunRequest;
  readonly question: UncertaintyQuestion;
  readonly source: Source;
  readonly range: ReplicateRange;
}

/** Some replicates in which children are to be followed. */
export interface FollowOrder {
  readonly request: RunRequest;
  readonly question: JourneysQuestion;
  readonly range: ReplicateRange;
}

/** How the answer to a question is waited for. */
export interface ExplainOrder {
  /** Told the share that is done, where the answer takes several steps. */
  readonly onShare: (share: number) => void;
  /** Stops the work, so that whoever does it is free again. */
  readonly signal: AbortSignal;
}

/**
 * Whoever does the work of a run: several lanes that simulate and one desk that keeps blocks and summarises. Every
 * promise settles. A lost simulating worker has been replaced before anyone hears of it; a lost desk takes the blocks it
 * kept with it and rejects with `WorkerLost`, whereupon the run is to begin again.
 */
export interface Crew {
  /** Blocks that can be simulated side by side. */
  readonly lanes: number;
  simulate(order: BlockOrder, signal: AbortSignal): Promise<Block>;
  /** Opens a run at the desk. Rejects with `RunFailed` and its problems when the request makes no sense. */
  open(key: RunKey, request: RunRequest): Promise<PreparedFacts>;
  /** Gives a block to the desk for good: its counts are transferred. */
  hold(key: RunKey, block: Block): Promise<void>;
  summarise(key: RunKey, replicates: number, outputs: readonly string[]): Promise<RunSummary>;
  compare(key: RunKey, replicates: number, question: ComparisonQuestion): Promise<Comparisons>;
  chance(key: RunKey, replicates: number, question: ChanceQuestion): Promise<number>;
  bid(key: RunKey, replicates: number, question: BidQuestion): Promise<BidAnswers>;
  release(key: RunKey): Promise<void>;
  expected(request: RunRequest, outputs?: readonly string[]): Promise<RunSummary>;
  /** On a lane, as `simulate`: it may take seconds, and the desk is to follow a hand. */
  explain<Kind extends ExplanationKind>(
    request: RunRequest,
    kind: Kind,
    question: ExplanationQuestions[Kind],
    order: ExplainOrder,
  ): Promise<Explanations[Kind]>;
  loopShares(request: RunRequest): Promise<readonly LoopShare[]>;
  /** On a lane, as `simulate`. */
  sample(order: SampleOrder, signal: AbortSignal): Promise<Float64Array>;
  split(request: RunRequest, question: UncertaintyQuestion, samples: Samples): Promise<UncertaintySplit>;
  /** On a lane, as `simulate`. */
  follow(order: FollowOrder, signal: AbortSignal): Promise<Float64Array>;
  journeys(request: RunRequest, question: JourneysQuestion, samples: Float64Array): Promise<Journeys>;
  dispose(): void;
}
