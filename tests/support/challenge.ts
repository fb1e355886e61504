import type { Challenge, Choices } from '../../models/challenge/challenge.ts';
import { waysOf } from '../../models/challenge/choose.ts';
import file from '../../seeds/challenge.json';
import fc from 'fast-check';

/** The challenge that comes with the program. */
export const challenge: Challenge = file;

/** Anything a player can have done. */
export const anyChoices: fc.Arbitrary<Choices> = fc.tuple(
  ...challenge.levers.map(({ levels }) => fc.constantFrom(...waysOf(challenge, levels.length))),
);
