import type { Challenge } from '../../models/challenge/challenge.ts';
import { CODE_PROBLEMS, quoted } from '../text/challenge-codes.ts';
import { readCode, type HandedIn, type ReadCode } from './code.ts';

export interface CodesRead {
  /** Each once, in the order in which they stand. */
  readonly players: readonly HandedIn[];
  /** What could not be used, each with its line. */
  readonly problems: readonly string[];
}

/** Far more than any room, and little enough to be read at once. */
const LONGEST_TEXT = 60_000;
const MOST_PLAYERS = 200;
/** A code may stand behind a name or in a sentence; typed by hand it may have lost its dashes. */
const FORMS = [/HW\d(?:-[0-9A-Z]+)+/i, /HW\d(?:[\s-]*[0-9A-Z])*/i];

/**
 * Every code in a pasted text, one a line, checked; those of another room are named and left out. Whatever is wrong with a line,
 * the others count.
 */
export function readCodes(challenge: Challenge, seed: string, pasted: string): CodesRead {
  if (pasted.length > LONGEST_TEXT) return { players: [], problems: [CODE_PROBLEMS.tooMuch] };
  const players = new Map<string, HandedIn>();
  const problems: string[] = [];
  for (const [at, line] of pasted.split(/\r\n|[\r\n]/).entries()) {
    if (line.trim() === '') continue;
    const read = inLine(challenge, line);
    const problem = 'problem' in read ? read.problem : take(players, read.handedIn, seed);
    if (problem !== null) problems.push(CODE_PROBLEMS.inLine(at + 1, quoted(line), problem));
  }
  return { players: [...players.values()], problems };
}

function inLine(challenge: Challenge, line: string): ReadCode {
  const reads = FORMS.map((form) => readCode(challenge, form.exec(line)?.[0] ?? line));
  return reads.find((read) => 'handedIn' in read) ?? reads.at(-1) ?? { problem: CODE_PROBLEMS.notOne };
}

/** Adds a player; why not, where it cannot be. */
function take(players: Map<string, HandedIn>, handedIn: HandedIn, seed: string): string | null {
  if (handedIn.seed !== seed) return CODE_PROBLEMS.room(handedIn.seed);
  const key = JSON.stringify([handedIn.name, handedIn.mark, handedIn.choices]);
  if (players.has(key)) return CODE_PROBLEMS.twice;
  if (players.size >= MOST_PLAYERS) return CODE_PROBLEMS.full(MOST_PLAYERS);
  players.set(key, handedIn);
  return null;
}
