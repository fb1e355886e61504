import type { Challenge, Choices } from '../../models/challenge/challenge.ts';
import { challengeRequest, type Play } from '../../models/challenge/challenge-request.ts';
import { COST, SCORE_OUTPUTS, seriesOf } from '../../models/challenge/score.ts';
import type { Baseline } from '../../models/care/baseline.ts';
import type { RunRequest, RunSummary } from '../../models/run/request.ts';
import type { Runner } from '../../workers/runner.ts';
import { CHALLENGE } from '../text/challenge.ts';
import type { Catalogue } from './catalogue.ts';

/** Id of the one player of a game among the scenarios of its runs. */
export const YOU = 'you';

/** Budgets are told in tenths of a million. */
const BUDGET_STEP = 100_000;

export interface ChallengeParts {
  readonly challenge: Challenge;
  readonly seed: string;
  readonly catalogue: Catalogue;
  readonly runner: Runner;
}

/** Every run that a challenge asks for, in one room. */
export class ChallengeRuns {
  readonly #parts: ChallengeParts;

  constructor(parts: ChallengeParts) {
    this.#parts = parts;
  }

  get baseline(): Baseline {
    const { catalogue, challenge } = this.#parts;
    return catalogue.baseline(challenge.place);
  }

  /** What may be spent in all years, in pounds: a share of what they would cost with nothing happening. */
  async budget(signal: AbortSignal): Promise<number> {
    const summary = await this.#parts.runner.expected(this.#request([], 0), signal, [COST]);
    const undisturbed = seriesOf(summary, 'baseline', COST).mean.at(-1) ?? NaN;
    return Math.round((undisturbed * this.#parts.challenge.budgetShare) / BUDGET_STEP) * BUDGET_STEP;
  }

  /** What all years will cost with these choices, in pounds, if nothing more happens. */
  async expected(choices: Choices, begun: number, signal: AbortSignal): Promise<number> {
    const summary = await this.#parts.runner.expected(this.#request([this.#you(choices)], begun), signal, [COST]);
    return seriesOf(summary, YOU, COST).mean.at(-1) ?? NaN;
  }

  /** The player's own world. */
  world(choices: Choices, begun: number, signal: AbortSignal): Promise<RunSummary> {
    return this.#run([this.#you(choices)], begun, 1, signal);
  }

  /** The same choices in many worlds. */
  worlds(choices: Choices, signal: AbortSignal): Promise<RunSummary> {
    const { rounds, worlds } = this.#parts.challenge;
    return this.#run([this.#you(choices)], rounds.length, worlds, signal);
  }

  /** The world of the room with each of some players' choices. */
  players(plays: readonly Play[], signal: AbortSignal): Promise<RunSummary> {
    return this.#run(plays, this.#parts.challenge.rounds.length, 1, signal);
  }

  #run(plays: readonly Play[], begun: number, replicates: number, signal: AbortSignal): Promise<RunSummary> {
    return this.#parts.runner.run(this.#request(plays, begun), { replicates, signal, outputs: SCORE_OUTPUTS });
  }

  #you(choices: Choices): Play {
    return { id: YOU, name: CHALLENGE.yours, choices };
  }

  #request(plays: readonly Play[], begun: number): RunRequest {
    const { challenge, seed, catalogue } = this.#parts;
    const setting = { challenge, library: catalogue.library, baseline: this.baseline, seed, begun };
    return challengeRequest(setting, plays, CHALLENGE.nothingDone);
  }
}
