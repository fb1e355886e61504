import type { BidAnswers, BidQuestion } from '../models/run/bid-answer.ts';
import type { ChanceQuestion } from '../models/run/chance.ts';
import type { Comparisons } from '../models/run/compare.ts';
import type { ComparisonQuestion } from '../models/run/comparison-question.ts';
import type { ExplanationKind, ExplanationQuestions, Explanations } from '../models/run/explain.ts';
import type { JourneysQuestion } from '../models/run/journeys-question.ts';
import type { Journeys } from '../models/run/journeys.ts';
import type { LoopShare } from '../models/run/loop-shares.ts';
import type { Block, ReplicateRange, RunSummary } from '../models/run/request.ts';
import type { Samples, UncertaintySplit } from '../models/run/uncertainty.ts';
import type { Source } from '../models/run/uncertainty-sources.ts';
import type { UncertaintyQuestion } from '../models/run/uncertainty-question.ts';
import type { SentRequest } from './parcels.ts';

/** What went wrong inside a worker, as data: error classes do not survive the crossing. */
export type Fault =
  | { readonly kind: 'invalid'; readonly problems: readonly string[] }
  | { readonly kind: 'failed'; readonly message: string };

/** Every call to a worker answers with one of these; a call that rejects means a fault in the crossing itself. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

/** Names a run inside the workers. Unique for as long as the runner lives. */
export type RunKey = number;

/** What the runner needs to know of a prepared run. */
export interface PreparedFacts {
  /** Every output the run can give, by id. */
  readonly outputs: readonly string[];
  /** How many replicates of each scenario, from 0 on, are there already from earlier runs. */
  readonly held: readonly number[];
}

/**
 * What a worker offers. Simulating workers are asked to `prepare`, `simulate`, `sample` and `explain`; one worker beside them,
 * the desk, for all the rest, so that its answers never wait behind a simulation.
 */
export interface SimulationApi {
  /** Checks and compiles a request and keeps it under `key` until it is released. */
  prepare(key: RunKey, request: SentRequest): Reply<PreparedFacts>;
  /** Simulates a range of replicates, for all scenarios unless some are named by their place; the counts are transferred to the caller. */
  simulate(key: RunKey, range: ReplicateRange, scenarios?: readonly number[]): Reply<Block>;
  /** Keeps a block, transferred by the caller, for `summarise` and `compare`. */
  hold(key: RunKey, block: Block): Reply<null>;
  /** Summarises the first `replicates` of the blocks held; the arrays are transferred to the caller. */
  summarise(key: RunKey, replicates: number, outputs: readonly string[]): Reply<RunSummary>;
  /** Sets scenarios against each other, in the first `replicates` of what is held. */
  compare(key: RunKey, replicates: number, question: ComparisonQuestion): Promise<Reply<Comparisons>>;
  /** How likely a measure meets a target, in the first `replicates` of what is held. */
  chance(key: RunKey, replicates: number, question: ChanceQuestion): Promise<Reply<number>>;
  /** Prices a bid, in the first `replicates` of what is held; what it is priced from is kept with the run. */
  bid(key: RunKey, replicates: number, question: BidQuestion): Promise<Reply<BidAnswers>>;
  /** Closes a run; the counts held for it are remembered while there is room. */
  release(key: RunKey): Reply<null>;
  /** Expected flows at central evidence, in one call: of all outputs unless some are named. */
  expected(request: SentRequest, outputs?: readonly string[]): Reply<RunSummary>;
  /** Answers a question about a run by expected flows, or about one replicate child by child. */
  explain<Kind extends ExplanationKind>(
    request: SentRequest,
    kind: Kind,
    question: ExplanationQuestions[Kind],
  ): Promise<Reply<Explanations[Kind]>>;
  /** How much of what each scenario changes is made by each loop that is on. */
  loopShares(request: SentRequest): Promise<Reply<readonly LoopShare[]>>;
  /** The answer to a question in some replicates while one source varies; the values are transferred to the caller. */
  sample(
    request: SentRequest,
    question: UncertaintyQuestion,
    source: Source,
    range: ReplicateRange,
  ): Promise<Reply<Float64Array<ArrayBuffer>>>;
  /** Children followed in some replicates, as numbers in a row; they are transferred to the caller. */
  follow(
    request: SentRequest,
    question: JourneysQuestion,
    range: ReplicateRange,
  ): Promise<Reply<Float64Array<ArrayBuffer>>>;
  /** What becomes of children who come into care, from what `follow` gave. */
  journeys(request: SentRequest, question: JourneysQuestion, samples: Float64Array): Promise<Reply<Journeys>>;
  /** What samples of every source say about how sure an answer is. */
  split(request: SentRequest, question: UncertaintyQuestion, samples: Samples): Promise<Reply<UncertaintySplit>>;
}

/** Sent by a worker, outside the calls, while it simulates: a sign of life. Carries no `id`, so comlink passes over it. */
export interface Heartbeat {
  readonly heartbeat: true;
  /** Replicates done in the present block. */
  readonly replicatesDone: number;
  /** Share done of a question that is being answered in several steps. */
  readonly share?: number;
}

/** Whether a raw message from a worker is a sign of life rather than the answer to a call. */
export function isHeartbeat(message: unknown): message is Heartbeat {
  return typeof message === 'object' && message !== null && 'heartbeat' in message;
}
