import { noChoices, type Challenge, type ChallengeEvent, type Choices } from '../../models/challenge/challenge.ts';
import { firstMonthOf } from '../../models/challenge/challenge-request.ts';
import { begun, stopped, turnOf, type Turn } from '../../models/challenge/choose.ts';
import { drawnEvents } from '../../models/challenge/drawn-events.ts';
import { luckOf, scoreOf, type Luck, type Score } from '../../models/challenge/score.ts';
import type { RunSummary } from '../../models/run/request.ts';
import { LatestWins } from '../../workers/scheduler.ts';
import { codeOf, playerName } from '../challenge/code.ts';
import type { Catalogue } from './catalogue.ts';
import { ChallengeRuns, YOU, type ChallengeParts } from './challenge-runs.ts';
import { failureFrom, type Failure } from './failure.ts';

/** How far a game has come: all that it takes to go on with it. */
export interface GameKept {
  readonly round: number;
  readonly choices: Choices;
  readonly name: string;
  /** Tells this player apart from others without a name. */
  readonly mark: number;
}

export interface GameParts extends ChallengeParts {
  readonly kept?: GameKept | null;
  /** Told whenever the game has come further. */
  readonly onKept?: (kept: GameKept) => void;
}

/** One player's game in one room: decisions round by round, each told by a run of the player's own world. */
export class ChallengeGame {
  readonly challenge: Challenge;
  readonly seed: string;
  readonly catalogue: Catalogue;
  readonly events: readonly ChallengeEvent[];
  /** Rounds that have been decided; as many as there are once the game is over. */
  round = $state(0);
  choices = $state.raw<Choices>([]);
  name = $state('');
  /** The same after a reload, so that nobody counts twice. */
  readonly mark: number;
  /** In pounds. */
  budget = $state<number | null>(null);
  /** The player's world with all that was decided before this round. */
  world = $state.raw<RunSummary | null>(null);
  worlds = $state.raw<RunSummary | null>(null);
  /** What all years will cost as things are set now, in pounds. */
  expected = $state<number | null>(null);
  failure = $state.raw<Failure | null>(null);
  readonly #runs: ChallengeRuns;
  readonly #keep: (kept: GameKept) => void;
  readonly #previews: LatestWins<Choices, number>;
  #stop = new AbortController();

  constructor({ kept, onKept, ...parts }: GameParts) {
    this.challenge = parts.challenge;
    this.seed = parts.seed;
    this.catalogue = parts.catalogue;
    this.events = drawnEvents(parts.challenge, parts.seed);
    this.round = kept?.round ?? 0;
    this.choices = kept?.choices ?? noChoices(parts.challenge);
    this.name = kept?.name ?? '';
    this.mark = kept?.mark ?? drawnMark();
    this.#runs = new ChallengeRuns(parts);
    this.#keep = onKept ?? (() => undefined);
    this.#previews = new LatestWins({
      whileBusy: 'finish',
      snapshot: (choices) => choices,
      start: ({ input }, signal) => this.#runs.expected(input, this.begun, signal),
      onOutcome: (outcome) => {
        if (outcome.kind === 'done') this.expected = outcome.value;
      },
    });
  }

  readonly isOver: boolean = $derived.by(() => this.round >= this.challenge.rounds.length);
  /** Rounds whose events have come. */
  readonly begun: number = $derived.by(() => Math.min(this.round + 1, this.challenge.rounds.length));
  readonly score: Score | null = $derived.by(() =>
    this.isOver && this.world !== null ? scoreOf(this.world, YOU) : null,
  );
  readonly luck: readonly Luck[] = $derived.by(() =>
    this.world === null || this.worlds === null ? [] : luckOf(this.world, this.worlds, YOU),
  );
  readonly code: string = $derived.by(() => {
    const { challenge, mark, seed, choices, score } = this;
    return score === null ? '' : codeOf(challenge, { name: playerName(this.name), mark, seed, choices, score });
  });

  /** First month of a round, `YYYY-MM`. */
  readonly monthOf = (round: number): string => firstMonthOf(this.challenge, round, this.#runs.baseline.year);

  readonly turn = (lever: number): Turn => turnOf(this.choices[lever] ?? null, this.round);

  readonly begin = (lever: number, level: number | null): void => {
    this.#choose(begun(this.choices, lever, level, this.round));
  };

  readonly stopLever = (lever: number, stops: boolean): void => {
    this.#choose(stopped(this.choices, lever, stops, this.round));
  };

  readonly next = (): void => {
    this.round += 1;
    void this.start();
  };

  readonly again = (): void => {
    this.round = 0;
    this.choices = noChoices(this.challenge);
    void this.start();
  };

  /** The world as it stands at this round; at the end the same choices in many worlds, too. */
  readonly start = async (): Promise<void> => {
    this.keep();
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    this.world = this.worlds = this.expected = this.failure = null;
    this.#previews.request(this.choices);
    try {
      this.budget ??= await this.#runs.budget(signal);
      this.world = await this.#runs.world(this.choices, this.begun, signal);
      if (this.isOver) this.worlds = await this.#runs.worlds(this.choices, signal);
    } catch (error) {
      if (!signal.aborted) this.failure = failureFrom(error);
    }
  };

  readonly keep = (): void => {
    this.#keep({ round: this.round, choices: this.choices, name: playerName(this.name), mark: this.mark });
  };

  readonly stop = (): void => {
    this.#stop.abort();
    this.#previews.cancel();
  };

  #choose(choices: Choices): void {
    this.choices = choices;
    this.#previews.request(choices);
    this.keep();
  }
}

/** Chance, and not the luck of the room, which is the same for everybody. */
function drawnMark(): number {
  return crypto.getRandomValues(new Uint16Array(1))[0] ?? 0;
}
