import { inLanguage } from '../language/spoken.ts';
import { count } from './numbers.ts';

/** What is said of codes that players hand in. */

const SHOWN = 24;

/** The beginning of a line, in quotation marks; without signs that cannot be seen, which could turn a sentence round. */
export const quoted = (line: string): string => {
  const letters = Array.from(line.replaceAll(/\p{C}/gu, '').trim());
  return `“${letters.slice(0, SHOWN).join('')}${letters.length > SHOWN ? '…' : ''}”`;
};

export const CODE_PROBLEMS = inLanguage('CODE_PROBLEMS', {
  notOne: 'there is no code in it. A code begins with HW1.',
  otherVersion: 'the code is from another version of this page. Load this page again on both machines.',
  tooLong: 'it is longer than any code.',
  damaged: 'the code is not complete, or a letter is wrong. Copy it again.',
  impossible: 'the code holds what nobody can have played.',
  room: (seed: string): string => `it was played in another room, “${seed}”.`,
  twice: 'the same player with the same choices is there already.',
  full: (most: number): string => `there are ${String(most)} players already.`,
  inLine: (line: number, quoted: string, problem: string): string => `Line ${String(line)}, ${quoted}: ${problem}`,
  tooMuch: 'This is more text than the codes of any room. Paste the codes alone, one a line.',
} as const);

export const CODES = inLanguage('CODES', {
  heading: 'The codes of the room',
  lead: 'Paste what the players hand in, one code a line. Every score is worked out anew here, from the choices in the code.',
  label: 'Codes',
  empty: 'No codes yet. Players find theirs below their result.',
  working: 'Working out the scores…',
  players: (players: number): string => count(players, 'player', 'players'),
  problems: 'Lines that do not count',
  notAsHandedIn: 'The score handed in was another one; this is what the choices lead to.',
  nameless: (place: number): string => `Player ${String(place)}`,
  table: 'What each player’s choices led to',
  columns: [
    'Player',
    'At home instead of in care',
    'Returns that broke down',
    'Spent',
    'Within the budget',
    'What they did',
  ],
  yes: 'Yes',
  no: 'No',
  left: 'Nothing',
  spread: 'Children at home and money spent: one dot a player',
  axes: 'Children at home at the end who would be in care with nothing done, against all that was spent',
  did: (lever: string, level: string, from: number, until: number | null): string =>
    `${lever} ${level} from decision ${String(from)}${until === null ? '' : `, stopped at ${String(until)}`}`,
  player: (name: string, home: string, money: string): string =>
    `${name}: ${home} at home instead of in care, ${money} spent.`,
  more: 'More children at home',
  dearer: 'More spent',
  budget: 'Budget',
  toGame: 'Back to the challenge',
  middle: (home: string, spent: string, within: number, players: number): string =>
    `In the middle of the room: ${home} at home instead of in care, and ${spent} spent. ${String(within)} of ${count(players, 'player', 'players')} stayed within the budget.`,
} as const);
