import type { Challenge, Choices } from '../../models/challenge/challenge.ts';
import { choicesOf, numberOf } from '../../models/challenge/choose.ts';
import type { Score } from '../../models/challenge/score.ts';
import { CODE_PROBLEMS } from '../text/challenge-codes.ts';
import { crc32 } from '../workspace/crc32.ts';
import { Reader, Writer } from './bytes.ts';
import { asMeant, fromLetters, toLetters } from './letters.ts';

/** What a player hands in. The score is worked out anew from seed and choices; the one that was handed in only shows whether it agrees. */
export interface HandedIn {
  readonly name: string;
  /** Drawn by chance: tells players without a name apart who chose the same. */
  readonly mark?: number;
  readonly seed: string;
  readonly choices: Choices;
  readonly score: Pick<Score, 'atHome' | 'breakdowns' | 'thousands'>;
}

export type ReadCode = { readonly handedIn: HandedIn } | { readonly problem: string };

const SIGN = 'HW';
const VERSION = 1;
/** Bytes of the checksum: one slip in sixteen million goes unnoticed. */
const CHECKED = 3;
const GROUP = /.{1,4}/g;

/** Longest name of a player and seed of a room, in characters; codes are to be typed. */
export const LONGEST_PLAYER = 20;
export const LONGEST_ROOM = 30;
const LONGEST_CODE = 400;

/** A game as a code: version, seed, choices, score and a checksum, in letters that can be typed. */
export function codeOf(challenge: Challenge, { name, mark, seed, choices, score }: HandedIn): string {
  const writer = new Writer()
    .number(numberOf(challenge, choices))
    .signed(score.atHome)
    .number(score.breakdowns)
    .number(score.thousands)
    .text(seed)
    .text(name);
  const { bytes } = name === '' && mark !== undefined ? writer.number(mark) : writer;
  const letters = toLetters([...bytes, ...checksum(bytes)]);
  return [`${SIGN}${String(VERSION)}`, ...(letters.match(GROUP) ?? [])].join('-');
}

/** The game a code holds, or what is wrong with it in plain words. Never throws, whatever it is given. */
export function readCode(challenge: Challenge, typed: string): ReadCode {
  if (typed.length > LONGEST_CODE) return { problem: CODE_PROBLEMS.tooLong };
  const [, version, letters = ''] = /^HW(\d)(.*)$/.exec(asMeant(typed)) ?? [];
  if (version === undefined) return { problem: CODE_PROBLEMS.notOne };
  if (Number(version) !== VERSION) return { problem: CODE_PROBLEMS.otherVersion };
  const all = fromLetters(letters) ?? [];
  const bytes = all.slice(0, -CHECKED);
  if (bytes.length === 0 || checksum(bytes).join() !== all.slice(-CHECKED).join())
    return { problem: CODE_PROBLEMS.damaged };
  const reader = new Reader(bytes);
  const choices = choicesOf(challenge, reader.number());
  const score = { atHome: reader.signed(), breakdowns: reader.number(), thousands: reader.number() };
  const [seed, name] = [reader.text(), reader.text()];
  const marked = name === '' && !reader.isWhole ? { mark: reader.number() } : {};
  if (!reader.isWhole || choices === null || !isRoom(seed) || name !== playerName(name)) {
    return { problem: CODE_PROBLEMS.impossible };
  }
  return { handedIn: { name, ...marked, seed, choices, score } };
}

/** A name as it goes into a code: one line without signs that cannot be seen, no longer than may be. */
export function playerName(typed: string): string {
  const seen = typed.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '').trim();
  return Array.from(seen).slice(0, LONGEST_PLAYER).join('').trim();
}

/** Whether a text can be the seed of a room. */
export function isRoom(seed: string): boolean {
  return seed !== '' && seed.trim() === seed && seed.length <= LONGEST_ROOM && !/[\p{C}\p{Zl}\p{Zp}]/u.test(seed);
}

function checksum(bytes: readonly number[]): number[] {
  const digits = crc32(Uint8Array.from(bytes));
  return Array.from({ length: CHECKED }, (_, at) => parseInt(digits.slice(2 * at, 2 * at + 2), 16));
}
