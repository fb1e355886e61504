import type { BidAnswers, BidQuestion } from '../../models/run/bid-answer.ts';
import type { Comparisons } from '../../models/run/compare.ts';
import type { ComparisonQuestion } from '../../models/run/comparison-question.ts';
import type { ExplanationKind, ExplanationQuestions, Explanations } from '../../models/run/explain.ts';
import type { Goal, GoalQuestion } from '../../models/run/goal.ts';
import type { Journeys } from '../../models/run/journeys.ts';
import type { JourneysQuestion } from '../../models/run/journeys-question.ts';
import type { RunRequest, RunSummary } from '../../models/run/request.ts';
import type { LoopShare } from '../../models/run/loop-shares.ts';
import type { UncertaintySplit } from '../../models/run/uncertainty.ts';
import type { UncertaintyQuestion } from '../../models/run/uncertainty-question.ts';
import { RunCancelled, RunFailed } from '../../workers/errors.ts';
import type {
  BidOptions,
  CompareOptions,
  ExplainOptions,
  GoalOptions,
  RunOptions,
  Runner,
} from '../../workers/runner.ts';
import { fakeBid } from './fake-bid.ts';
import { fakeComparisons } from './fake-comparisons.ts';
import { fakeExplanation, fakeGoal } from './fake-explanations.ts';
import { fakeJourneys } from './fake-journeys.ts';
import { fakeSummary } from './fake-summary.ts';

export interface FakeRunnerOptions {
  /** Time between blocks of 50; 0 takes one turn of the event loop. */
  readonly millisecondsPerBlock?: number;
}

/** A runner without a model: the same promises as the real one, with results from a formula. */
export class FakeRunner implements Runner {
  readonly expectedRequests: RunRequest[] = [];
  readonly runRequests: RunRequest[] = [];
  readonly questions: UncertaintyQuestion[] = [];
  readonly journeyQuestions: JourneysQuestion[] = [];
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

  async compare(
    request: RunRequest,
    question: ComparisonQuestion,
    { replicates, signal }: CompareOptions,
  ): Promise<Comparisons> {
    await this.#turn(signal);
    if (this.failure !== null) throw new RunFailed(this.failure);
    return fakeComparisons(request, question, replicates);
  }

  async bid(request: RunRequest, question: BidQuestion, { replicates, signal }: BidOptions): Promise<BidAnswers> {
    await this.#turn(signal);
    if (this.failure !== null) throw new RunFailed(this.failure);
    return fakeBid(request, question, replicates);
  }

  async explain<Kind extends ExplanationKind>(
    request: RunRequest,
    kind: Kind,
    question: ExplanationQuestions[Kind],
    { signal, onShare }: ExplainOptions = {},
  ): Promise<Explanations[Kind]> {
    onShare?.(0.5);
    await this.#turn(signal);
    if (this.failure !== null) throw new RunFailed(this.failure);
    return fakeExplanation(request, kind, question);
  }

  async seekGoal(
    _request: RunRequest,
    question: GoalQuestion,
    { replicates, signal, onShare }: GoalOptions,
  ): Promise<Goal> {
    for (const share of [0.5, 1]) {
      await this.#turn(signal);
      if (this.failure !== null) throw new RunFailed(this.failure);
      onShare?.(share);
    }
    return fakeGoal(question, replicates);
  }

  async expected(request: RunRequest, signal?: AbortSignal): Promise<RunSummary> {
    this.expectedRequests.push(request);
    await Promise.resolve();
    if (signal?.aborted) throw new RunCancelled();
    if (this.failure !== null) throw new RunFailed(this.failure);
    return fakeSummary(request, 0);
  }

  /** Every loop that is on makes a change larger by a tenth. */
  async loopShares(request: RunRequest, signal?: AbortSignal): Promise<readonly LoopShare[]> {
    await this.#turn(signal);
    return request.scenarios.map(({ id }) => ({
      scenario: id,
      output: 'stock.care',
      change: -20,
      withoutLoops: -20 + 2 * request.loops.length,
      loops: request.loops.map((loop) => ({ loop, adds: -2 })),
      together: 0,
    }));
  }

  async uncertainty(
    _request: RunRequest,
    question: UncertaintyQuestion,
    { replicates, signal, onProgress }: Pick<RunOptions, 'replicates' | 'signal' | 'onProgress'>,
  ): Promise<UncertaintySplit> {
    this.questions.push(question);
    const total = replicates * 4;
    for (let done = 100; done <= total; done += 100) {
      await this.#turn(signal);
      onProgress?.({ replicatesDone: done, replicatesTotal: total, elapsedMilliseconds: done * this.#pause });
    }
    if (this.failure !== null) throw new RunFailed(this.failure);
    return {
      ...question,
      replicates: { everything: replicates, evidence: replicates, chance: replicates, drift: replicates },
      standardDeviation: 5,
      shares: { evidence: 0.52, chance: 0.3, drift: 0.18 },
      together: 0.02,
      stated: -20,
      inputs: [
        {
          input: 'conference.effect',
          label: 'Conference offered: in care a year later',
          share: 0.8,
          low: -30,
          high: -10,
        },
        { input: 'conference.now', label: 'Families already offered a conference', share: 0.1, low: -19, high: -22 },
      ],
    };
  }

  async journeys(
    request: RunRequest,
    question: JourneysQuestion,
    { replicates, signal, onProgress }: CompareOptions,
  ): Promise<Journeys> {
    this.journeyQuestions.push(question);
    for (let done = 50; done <= replicates; done += 50) {
      await this.#turn(signal);
      onProgress?.({ replicatesDone: done, replicatesTotal: replicates, elapsedMilliseconds: done * this.#pause });
    }
    if (this.failure !== null) throw new RunFailed(this.failure);
    return fakeJourneys(request, question, replicates);
  }

  dispose(): void {
    this.disposed = true;
  }

  async #turn(signal: AbortSignal | undefined): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, this.#pause));
    if (signal?.aborted) throw new RunCancelled();
  }
}
