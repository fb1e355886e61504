import { runsOf } from '../../models/lessons/lesson-runs.ts';
import { inTurn } from '../ui/turns.ts';
import { failureFrom, type Failure } from './failure.ts';
import type { LessonSession } from './lesson-session.svelte.ts';
import { Living } from './living.svelte.ts';

/** Everybody in the room sees the first replicate. */
const REPLICATE = 0;

/** The children of a lesson, asked for when its living picture is turned to. */
export class LessonScene {
  readonly #session: LessonSession;
  readonly #scenarios: readonly string[];
  living = $state.raw<Living | null>(null);
  failure = $state.raw<Failure | null>(null);
  #stop = new AbortController();

  constructor(session: LessonSession, scenarios: readonly string[]) {
    this.#session = session;
    this.#scenarios = scenarios;
  }

  readonly start = async (): Promise<void> => {
    this.failure = null;
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const { lesson, catalogue, runner, seed } = this.#session;
    try {
      const [own] = runsOf(lesson, catalogue.library, catalogue.baseline(lesson.place), seed);
      if (own === undefined) throw new RangeError('A lesson has no run to show children of.');
      const question = { scenarios: this.#scenarios, replicate: REPLICATE };
      const scene = await runner.explain(own.request, 'living', question, { signal });
      // A task of its own: to take in some thousand children is one already.
      this.living = await inTurn(() => Promise.resolve(new Living(scene)));
    } catch (error) {
      if (!signal.aborted) this.failure = failureFrom(error);
    }
  };

  readonly stop = (): void => {
    this.#stop.abort();
    this.living?.pause();
  };
}
