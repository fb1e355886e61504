import type { Challenge, Choice, Choices } from '../../../models/challenge/challenge.ts';
import { choicesOf, numberOf } from '../../../models/challenge/choose.ts';
import { playerName } from '../../challenge/code.ts';
import { recalled, remember } from '../../keep/tab-memory.ts';
import { ChallengeCodes } from '../../state/challenge-codes.svelte.ts';
import { ChallengeGame, type GameKept } from '../../state/challenge-game.svelte.ts';
import type { ChallengeParts } from '../../state/challenge-runs.ts';

const games = new WeakMap<ChallengeParts['runner'], ChallengeGame>();
const codes = new WeakMap<ChallengeParts['runner'], { readonly seed: string; readonly codes: ChallengeCodes }>();

/** The game in a room: begun when first turned to, kept while the page stays with it, and found again after a reload. */
export function gameOf(parts: ChallengeParts): ChallengeGame {
  const found = games.get(parts.runner);
  if (found?.seed === parts.seed) return found;
  found?.stop();
  const memory = `challenge.${parts.seed}`;
  const begun = new ChallengeGame({
    ...parts,
    kept: keptIn(recalled(memory), parts.challenge),
    onKept: ({ round, choices, name, mark }) => {
      remember(memory, { round, name, mark, choices: numberOf(parts.challenge, choices) });
    },
  });
  games.set(parts.runner, begun);
  void begun.start();
  return begun;
}

/** The codes of a room, as they were left. */
export function codesOf(parts: ChallengeParts): ChallengeCodes {
  const found = codes.get(parts.runner);
  if (found?.seed === parts.seed) return found.codes;
  found?.codes.stop();
  const begun = new ChallengeCodes(parts);
  codes.set(parts.runner, { seed: parts.seed, codes: begun });
  return begun;
}

/** What was remembered, as far as it can be a game of this challenge; null where it cannot. */
function keptIn(kept: unknown, challenge: Challenge): GameKept | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { round, choices, name, mark } = kept as Readonly<Record<string, unknown>>;
  if (typeof round !== 'number' || typeof choices !== 'number' || typeof name !== 'string') return null;
  if (typeof mark !== 'number' || !Number.isSafeInteger(mark) || mark < 0) return null;
  const chosen = choicesOf(challenge, choices);
  const isRound = Number.isInteger(round) && round >= 0 && round <= challenge.rounds.length;
  if (!isRound || chosen === null || !isBy(chosen, round)) return null;
  return { round, choices: chosen, name: playerName(name), mark };
}

/** Whether nothing is decided later than in a round. */
function isBy(choices: Choices, round: number): boolean {
  const last = (choice: Choice | null): number => (choice === null ? 0 : (choice.until ?? choice.from));
  return choices.every((choice) => last(choice) <= round);
}
