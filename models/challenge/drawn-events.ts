import { openUniform, purposes, replicateKey, seedWords } from '../random/keys.ts';
import type { Challenge, ChallengeEvent } from './challenge.ts';

/**
 * What happens in each round: one event a round, none twice, drawn from the seed alone, so that a room has the same ones.
 *
 * @throws RangeError when the seed is empty
 */
export function drawnEvents({ events, rounds }: Challenge, seed: string): ChallengeEvent[] {
  const words = seedWords(seed);
  const left = [...events];
  return rounds.flatMap((_, round) => {
    const [word] = replicateKey(words, round, purposes.events);
    return left.splice(Math.floor(openUniform(word) * left.length), 1);
  });
}
