import type { Lesson, LessonRun } from '../../models/lessons/lesson.ts';
import {
  brokenClaims,
  lessonNumbers,
  type LessonResults,
  type LessonValues,
} from '../../models/lessons/lesson-numbers.ts';
import { runsOf, type NeededRun } from '../../models/lessons/lesson-runs.ts';
import { filled } from '../../models/lessons/lesson-words.ts';
import type { RunSummary } from '../../models/run/request.ts';
import type { Runner } from '../../workers/runner.ts';
import { lessonNumber } from '../text/lesson-numbers.ts';
import type { Catalogue } from './catalogue.ts';
import { failureFrom, type Failure } from './failure.ts';

export interface LessonSessionParts {
  readonly lesson: Lesson;
  /** The lesson's own, or one the room has chosen. */
  readonly seed: string;
  readonly catalogue: Catalogue;
  readonly runner: Runner;
  /** What was predicted before a reload. */
  readonly predictions?: Predictions;
  /** Told of every prediction, with those before it. */
  readonly onPredicted?: (predictions: Predictions) => void;
}

/** What was predicted, by place of the step; null where a step was shown without a prediction. */
export type Predictions = Readonly<Record<number, string | null>>;

interface Worked {
  readonly results: LessonResults;
  readonly values: LessonValues;
  /** What the lesson says that is not so; empty unless the model has changed under it. */
  readonly broken: readonly string[];
}

/** One lesson being taught: its runs, its numbers, and what the class has predicted so far. */
export class LessonSession {
  readonly lesson: Lesson;
  readonly seed: string;
  readonly catalogue: Catalogue;
  readonly runner: Runner;
  worked = $state.raw<Worked | null>(null);
  failure = $state.raw<Failure | null>(null);
  /** A step is shown once something stands here. */
  predictions = $state.raw<Predictions>({});
  readonly #onPredicted: (predictions: Predictions) => void;
  readonly #stop = new AbortController();

  constructor({ lesson, seed, catalogue, runner, ...rest }: LessonSessionParts) {
    this.lesson = lesson;
    this.seed = seed;
    this.catalogue = catalogue;
    this.runner = runner;
    this.predictions = rest.predictions ?? {};
    this.#onPredicted = rest.onPredicted ?? (() => undefined);
  }

  get placeName(): string {
    return this.catalogue.baseline(this.lesson.place).label;
  }

  readonly start = async (): Promise<void> => {
    this.failure = null;
    const { lesson, seed } = this;
    const { library } = this.catalogue;
    try {
      const needed = runsOf(lesson, library, this.catalogue.baseline(lesson.place), seed);
      const runs = await Promise.all(needed.map((each) => this.#run(each)));
      const results: LessonResults = { library, runs: Object.fromEntries(runs) };
      const values = lessonNumbers(lesson, results);
      this.worked = { results, values, broken: brokenClaims(lesson, values) };
    } catch (error) {
      if (!this.#stop.signal.aborted) this.failure = failureFrom(error);
    }
  };

  /** Words with the lesson's numbers in them. */
  readonly write = (text: string): string => filled(text, this.number);

  readonly number = (name: string): string => {
    const spec = this.lesson.numbers[name];
    const value = this.worked?.values.get(name);
    return spec === undefined || value === undefined ? '' : lessonNumber(spec.as, value);
  };

  isShown(step: number): boolean {
    return this.lesson.steps[step]?.predict === undefined || Object.hasOwn(this.predictions, step);
  }

  /** @param answer as it was given; null where the step is shown without one */
  readonly show = (step: number, answer: string | null): void => {
    this.predictions = { ...this.predictions, [step]: answer };
    this.#onPredicted(this.predictions);
  };

  readonly stop = (): void => {
    this.#stop.abort();
  };

  async #run({ run, request, outputs }: NeededRun): Promise<readonly [LessonRun, RunSummary]> {
    const { signal } = this.#stop;
    const replicates = this.lesson.replicates ?? 1;
    const summary =
      run === 'simulated'
        ? await this.runner.run(request, { replicates, signal, outputs })
        : await this.runner.expected(request, signal, outputs);
    return [run, summary];
  }
}
