import { CARE, COST, runningTotal } from '../results/outputs.ts';
import type { UncertaintySplit } from '../../models/run/uncertainty.ts';
import type { UncertaintyQuestion } from '../../models/run/uncertainty-question.ts';
import type { Progress, Runner } from '../../workers/runner.ts';
import { LatestWins, type Outcome } from '../../workers/scheduler.ts';
import { failureFrom, type Failure } from './failure.ts';
import { PLAN_ID, type RequestBuilder } from './request.ts';
import { changesAnything, keyOf, type Settings } from './settings.ts';

/** What it can be asked about: the two figures said first. */
export type Measure = 'care' | 'cost';

/** Enough to tell the larger inputs apart. */
const RUNS_EACH = 200;

interface Asked {
  readonly settings: Settings;
  readonly measure: Measure;
}

interface Parts {
  readonly runner: Runner;
  readonly build: RequestBuilder;
  /** What is set now. */
  readonly settings: () => Settings | null;
}

export function questionOf({ settings, measure }: Asked): UncertaintyQuestion {
  const planned = changesAnything(settings);
  return {
    output: measure === 'care' ? CARE : runningTotal(COST),
    month: settings.years * 12,
    scenario: planned ? PLAN_ID : 'baseline',
    against: planned ? 'baseline' : 'nothing',
  };
}

/** Why an answer is not more certain: asked for on demand, and stopped at will. */
export class Uncertainty {
  readonly #parts: Parts;
  readonly #asking: LatestWins<Asked, UncertaintySplit>;
  measure = $state<Measure>('care');
  isWorking = $state(false);
  progress = $state.raw<Progress | null>(null);
  failure = $state.raw<Failure | null>(null);
  #found = $state.raw<{ readonly asked: Asked; readonly split: UncertaintySplit } | null>(null);

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#asking = new LatestWins({
      whileBusy: 'cancel',
      snapshot: (asked) => asked,
      start: ({ input }, signal) => this.#start(input, signal),
      onOutcome: (outcome, { input }) => {
        this.#ended(outcome, input);
      },
    });
  }

  /** The answer, while it is one about what is set now. */
  readonly current: UncertaintySplit | null = $derived.by(() => {
    const settings = this.#parts.settings();
    if (this.#found === null || settings === null) return null;
    const { asked, split } = this.#found;
    return asked.measure === this.measure && keyOf(asked.settings) === keyOf(settings) ? split : null;
  });

  readonly ask = (): void => {
    const settings = this.#parts.settings();
    if (settings === null) return;
    this.isWorking = true;
    this.failure = null;
    this.progress = null;
    this.#asking.request({ settings, measure: this.measure });
  };

  readonly cancel = (): void => {
    this.isWorking = false;
    this.#asking.cancel();
  };

  #start(asked: Asked, signal: AbortSignal): Promise<UncertaintySplit> {
    const { runner, build } = this.#parts;
    return runner.uncertainty(build(asked.settings), questionOf(asked), {
      replicates: RUNS_EACH,
      signal,
      onProgress: (progress) => {
        if (!signal.aborted) this.progress = progress;
      },
    });
  }

  #ended(outcome: Outcome<UncertaintySplit>, asked: Asked): void {
    if (outcome.kind === 'cancelled') return;
    this.isWorking = false;
    if (outcome.kind === 'done') this.#found = { asked, split: outcome.value };
    else this.failure = failureFrom(outcome.error);
  }
}
