import type { Challenge, Choice, Choices } from './challenge.ts';

/** What may be done with a lever in a round. */
export type Turn =
  /** It was not begun before: any level, or none. */
  | { readonly kind: 'begin'; readonly level: number | null }
  /** It goes on unless it is stopped. */
  | { readonly kind: 'stop'; readonly level: number; readonly stopped: boolean }
  /** It was stopped before and does not come again. */
  | { readonly kind: 'over' };

export function turnOf(choice: Choice | null, round: number): Turn {
  if (choice === null || choice.from >= round) return { kind: 'begin', level: choice?.level ?? null };
  const { level, until } = choice;
  if (until !== null && until < round) return { kind: 'over' };
  return { kind: 'stop', level, stopped: until === round };
}

/** Choices with one lever begun at a level in a round, or left alone. */
export function begun(choices: Choices, lever: number, level: number | null, round: number): Choices {
  return choices.with(lever, level === null ? null : { level, from: round, until: null });
}

/** Choices with one lever stopped in a round, or going on after all. */
export function stopped(choices: Choices, lever: number, stops: boolean, round: number): Choices {
  const choice = choices[lever] ?? null;
  return choice === null ? choices : choices.with(lever, { ...choice, until: stops ? round : null });
}

/** Every way to use one lever, in an order that never changes: what a code names by its number. */
export function waysOf({ rounds }: Challenge, levels: number): (Choice | null)[] {
  const ways: (Choice | null)[] = [null];
  for (let level = 0; level < levels; level += 1) {
    for (let from = 0; from < rounds.length; from += 1) {
      ways.push({ level, from, until: null });
      for (let until = from + 1; until < rounds.length; until += 1) ways.push({ level, from, until });
    }
  }
  return ways;
}

/**
 * Choices as one whole number, each lever a digit in the number of its ways.
 *
 * @throws Error, naming the lever, where it is used in a way that the challenge does not offer.
 */
export function numberOf(challenge: Challenge, choices: Choices): number {
  return challenge.levers.reduceRight((sum, { id, levels }, lever) => {
    const ways = waysOf(challenge, levels.length);
    const own = choices[lever] ?? null;
    const number = ways.findIndex((way) => isSame(way, own));
    if (number < 0) throw new Error(`The challenge offers no such use of the lever “${id}”: ${JSON.stringify(own)}.`);
    return sum * ways.length + number;
  }, 0);
}

const isSame = (one: Choice | null, other: Choice | null): boolean =>
  one?.level === other?.level && one?.from === other?.from && one?.until === other?.until;

/** The choices a number stands for; null where no choices have that number. */
export function choicesOf(challenge: Challenge, number: number): Choices | null {
  let left = number;
  const choices = challenge.levers.map(({ levels }) => {
    const ways = waysOf(challenge, levels.length);
    const way = ways[left % ways.length] ?? null;
    left = Math.floor(left / ways.length);
    return way;
  });
  return Number.isSafeInteger(number) && number >= 0 && left === 0 ? choices : null;
}
