import type { Play } from '../../models/challenge/challenge-request.ts';
import { scoreOf, type Score } from '../../models/challenge/score.ts';
import type { HandedIn } from '../challenge/code.ts';
import { readCodes, type CodesRead } from '../challenge/read-codes.ts';
import { CODES } from '../text/challenge-codes.ts';
import { ChallengeRuns, type ChallengeParts } from './challenge-runs.ts';
import { failureFrom, type Failure } from './failure.ts';

/** One player of the room, with the score that the choices lead to here. */
export interface Player {
  readonly name: string;
  readonly handedIn: HandedIn;
  readonly score: Score;
  /** Whether the score in the code is this one. */
  readonly agrees: boolean;
}

/** What the codes of a room hold, worked out anew. */
export class ChallengeCodes {
  text = $state('');
  players = $state.raw<readonly Player[]>([]);
  /** In pounds. */
  budget = $state<number | null>(null);
  /** Of the run that the scores are from. */
  modelVersion = $state('');
  until = $state('');
  working = $state(false);
  failure = $state.raw<Failure | null>(null);
  readonly #parts: ChallengeParts;
  readonly #runs: ChallengeRuns;
  #stop = new AbortController();

  constructor(parts: ChallengeParts) {
    this.#parts = parts;
    this.#runs = new ChallengeRuns(parts);
  }

  readonly read: CodesRead = $derived.by(() => readCodes(this.#parts.challenge, this.#parts.seed, this.text));

  /** Takes what was typed or pasted; whatever of it is wrong stays where it is. */
  readonly take = async (text: string): Promise<void> => {
    this.text = text;
    this.#stop.abort();
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    const { players } = this.read;
    this.failure = null;
    this.working = players.length > 0;
    try {
      const scored = players.length === 0 ? [] : await this.#scored(players, signal);
      this.budget ??= await this.#runs.budget(signal);
      signal.throwIfAborted();
      this.players = scored;
    } catch (error) {
      if (!signal.aborted) this.failure = failureFrom(error);
    }
    if (!signal.aborted) this.working = false;
  };

  readonly stop = (): void => {
    this.#stop.abort();
  };

  async #scored(players: readonly HandedIn[], signal: AbortSignal): Promise<Player[]> {
    const plays = players.map(({ choices }, at): Play => ({
      id: `player-${String(at)}`,
      name: CODES.nameless(at + 1),
      choices,
    }));
    const world = await this.#runs.players(plays, signal);
    this.modelVersion = world.modelVersion;
    this.until = world.months.at(-1) ?? '';
    return players.map((handedIn, at) => {
      const score = scoreOf(world, `player-${String(at)}`);
      const { atHome, breakdowns, thousands } = handedIn.score;
      const agrees = score.atHome === atHome && score.breakdowns === breakdowns && score.thousands === thousands;
      return { name: handedIn.name === '' ? CODES.nameless(at + 1) : handedIn.name, handedIn, score, agrees };
    });
  }
}
