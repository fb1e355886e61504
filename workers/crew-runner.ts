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
import { SOURCES } from '../models/run/uncertainty-sources.ts';
import type { UncertaintyQuestion } from '../models/run/uncertainty-question.ts';
import { raceAbort } from './abort.ts';
import { Attempts } from './attempts.ts';
import { comparedRun } from './compared-run.ts';
import type { Crew } from './crew.ts';
import { followedJourneys } from './followed-journeys.ts';
import { BidDesk } from './priced-bid.ts';
import type { RunKey } from './protocol.ts';
import { checkReplicates, onlyForward, progressReporter } from './run-checks.ts';
import { RunSession } from './run-session.ts';
import type {
  BidOptions,
  CompareOptions,
  ExplainOptions,
  GoalOptions,
  RunOptions,
  Runner,
  UncertaintyOptions,
} from './runner.ts';
import { sampledSplit } from './sampled-split.ts';
import { soughtGoal } from './sought-goal.ts';

/** How long a block of replicates should take: short enough that a cancelled one is soon out of the way. */
export const BLOCK_MILLISECONDS = 120;

/** Runs requests with whatever crew it is given: the one runner behind all three. */
export class CrewRunner implements Runner {
  readonly #crew: Crew;
  readonly #blockMilliseconds: number;
  readonly #bids: BidDesk;
  readonly #attempts = new Attempts();
  #lastKey: RunKey = 0;

  constructor(crew: Crew, blockMilliseconds = BLOCK_MILLISECONDS) {
    this.#crew = crew;
    this.#bids = new BidDesk(crew);
    this.#blockMilliseconds = blockMilliseconds;
  }

  async run(request: RunRequest, options: RunOptions): Promise<RunSummary> {
    checkReplicates(options.replicates);
    const onReplicates = progressReporter(options);
    return this.#attempts.make(request, options.signal, (ready, stop) => {
      this.#lastKey += 1;
      const order = {
        key: this.#lastKey,
        request: ready,
        options,
        blockMilliseconds: this.#blockMilliseconds,
        onReplicates,
      };
      return new RunSession(this.#crew, order, stop).complete();
    });
  }

  async compare(request: RunRequest, question: ComparisonQuestion, options: CompareOptions): Promise<Comparisons> {
    const { replicates, signal } = options;
    checkReplicates(replicates);
    const onReplicates = progressReporter(options);
    const plan = { blockMilliseconds: this.#blockMilliseconds, marks: [] };
    return this.#attempts.make(request, signal, (ready, stop) => {
      this.#lastKey += 1;
      const order = { key: this.#lastKey, request: ready, replicates, plan, question, onReplicates };
      return comparedRun(this.#crew, order, stop);
    });
  }

  async bid(request: RunRequest, question: BidQuestion, options: BidOptions): Promise<BidAnswers> {
    const { replicates, signal } = options;
    checkReplicates(replicates);
    const onReplicates = progressReporter(options);
    const plan = { blockMilliseconds: this.#blockMilliseconds, marks: [] };
    const nextKey = (): RunKey => (this.#lastKey += 1);
    return this.#attempts.make(request, signal, (ready, stop) => {
      const order = { asked: request, request: ready, replicates, plan, question, nextKey, onReplicates };
      return this.#bids.answer(order, stop);
    });
  }

  async explain<Kind extends ExplanationKind>(
    request: RunRequest,
    kind: Kind,
    question: ExplanationQuestions[Kind],
    { signal, onShare: tell }: ExplainOptions = {},
  ): Promise<Explanations[Kind]> {
    const onShare = onlyForward(tell);
    return this.#attempts.make(request, signal, (ready, stop) => {
      const order = { onShare, signal: stop.signal };
      return raceAbort(this.#crew.explain(ready, kind, question, order), stop.signal);
    });
  }

  async seekGoal(request: RunRequest, question: GoalQuestion, options: GoalOptions): Promise<Goal> {
    const { replicates, signal } = options;
    checkReplicates(replicates);
    const onShare = onlyForward(options.onShare);
    const plan = { blockMilliseconds: this.#blockMilliseconds, marks: [] };
    const nextKey = (): RunKey => (this.#lastKey += 1);
    return this.#attempts.make(request, signal, (ready, stop) =>
      soughtGoal(this.#crew, { request: ready, question, replicates, plan, nextKey, onShare }, stop),
    );
  }

  async expected(request: RunRequest, signal?: AbortSignal, outputs?: readonly string[]): Promise<RunSummary> {
    return this.#attempts.make(request, signal, (ready, stop) =>
      raceAbort(this.#crew.expected(ready, outputs), stop.signal),
    );
  }

  async loopShares(request: RunRequest, signal?: AbortSignal): Promise<readonly LoopShare[]> {
    return this.#attempts.make(request, signal, (ready, stop) => raceAbort(this.#crew.loopShares(ready), stop.signal));
  }

  async uncertainty(
    request: RunRequest,
    question: UncertaintyQuestion,
    options: UncertaintyOptions,
  ): Promise<UncertaintySplit> {
    checkReplicates(options.replicates);
    const onReplicates = progressReporter({ ...options, replicates: options.replicates * SOURCES.length });
    return this.#attempts.make(request, options.signal, (ready, stop) =>
      sampledSplit(this.#crew, { request: ready, question, replicates: options.replicates, onReplicates }, stop),
    );
  }

  async journeys(request: RunRequest, question: JourneysQuestion, options: CompareOptions): Promise<Journeys> {
    const { replicates, signal } = options;
    checkReplicates(replicates);
    const onReplicates = progressReporter(options);
    return this.#attempts.make(request, signal, (ready, stop) =>
      followedJourneys(this.#crew, { request: ready, question, replicates, onReplicates }, stop),
    );
  }

  dispose(): void {
    this.#attempts.end();
    this.#crew.dispose();
  }
}
