import { inLanguage } from '../language/spoken.ts';
import type { DriverDefinition } from '../../models/care/driver.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import type { ChallengeEvent } from '../../models/challenge/challenge.ts';
import { BREAKDOWNS, CARE, COST, REPEAT_PLANS, type Luck, type Score } from '../../models/challenge/score.ts';
import { children, count, monthInWords, poundsMillion, signed, whole } from './numbers.ts';
import { unitWords } from './units.ts';

/** Words of the challenge. */

const THOUSAND = 1000;

export const CHALLENGE = inLanguage('CHALLENGE', {
  heading: 'Keep children safe, within the budget',
  lead: (budget: string, years: number): string =>
    `You lead children’s services for ${count(years, 'year', 'years')}. Keep as many children safely at home as you can, and spend no more than ${budget} in all.`,
  how: 'You decide three times. Before each time something happens that you did not choose. Everybody in the room meets the same events and the same luck.',
  rules:
    'The budget, the levels to choose from and the size of each event are rules of this game: no study set them. What levers and events do is worked out from the evidence.',
  working: 'Working out this world…',
  roomIs: (seed: string): string => `Room: ${seed}`,
  roomHolds: '(link for phones, another room, codes of the players)',
  noRoom: 'There is no such room',
  roomLink: 'Send the room this link: every phone then plays with the same events and the same luck.',
  evidence: 'What is known',
  evidenceOf: (lever: string): string => `What is known: ${lever}`,
  range: (low: string, high: string): string => `${low} to ${high}`,
  room: 'Name of the room',
  roomHint: 'Any short text. The same text gives everybody the same events and the same luck.',
  useRoom: 'Go to this room',
  roomWrong: 'Give the room a name of 1 to 30 letters, digits or signs.',
  toCodes: 'Collect the codes of the room',
  round: (round: number, rounds: number, month: string): string =>
    `Decision ${String(round)} of ${String(rounds)}, ${monthInWords(month)}`,
  happened: 'What has happened',
  standing: (month: string): string => `Where you stand, ${monthInWords(month)}`,
  measure: 'Measure',
  now: 'Your world',
  undone: 'With nothing done',
  decide: 'What do you do?',
  decideHint: 'What you begin takes about a year to reach its full size. What you stop cannot begin again.',
  off: 'Not now',
  to: (level: string): string => `To ${level}`,
  onward: (level: string): string => `Go on at ${level}`,
  stop: 'Stop it',
  over: 'Stopped. It does not begin again.',
  today: (value: string): string => `Today: ${value}.`,
  expects: (spent: string, budget: string): string =>
    `If nothing more happens and luck is even, all five years will cost about ${spent}. The budget is ${budget}.`,
  next: (month: string): string => `Decide, and go on to ${monthInWords(month)}`,
  finish: (month: string): string => `Decide, and go on to the end, ${monthInWords(month)}`,
  again: 'Begin again',
  result: 'How your world went',
  within: (left: string): string => `Within the budget, with ${left} to spare.`,
  beyond: (over: string): string => `Beyond the budget, by ${over}.`,
  atHome: (amount: number): string =>
    amount >= 0
      ? `${count(amount, 'child is', 'children are')} at home who would be in care with nothing done.`
      : `${count(-amount, 'child more is', 'children more are')} in care than with nothing done.`,
  breakdowns: (amount: number): string =>
    `${count(amount, 'return home', 'returns home')} broke down: a child came back into care.`,
  safety: 'Fewer children in care is not good in itself. Look at who came back, and at plans that were made again.',
  luckHeading: 'How much was luck',
  luckWorking: 'Playing your choices in many worlds…',
  luckLead: (worlds: number): string =>
    `Your choices were played in ${whole(worlds)} worlds: the same place and events, other luck for each child. What lies between your world and their average is luck. What lies between their average and doing nothing is what you did.`,
  luckColumns: ['Measure', 'Your world', 'Average of your choices', 'Nine worlds in ten', 'What you did', 'Luck'],
  picture: 'Children in care: your world among others',
  yours: 'Your world',
  yourChoices: 'Your choices, many worlds',
  nothingDone: 'Nothing done, your world',
  code: 'Your code',
  codeHint:
    'Hand this to whoever leads the room. It holds the room, your choices and your score; without a name also a number drawn by chance, so that you count beside others who chose the same.',
  name: 'Name to stand beside it (may stay empty)',
  copy: 'Copy the code',
  copied: 'Copied.',
  notCopied: 'It could not be copied. Select it and copy it by hand.',
  luckNote: 'Luck here is chance alone: what the evidence does not settle is held at its middle value in every world.',
} as const);

export const MEASURES: Readonly<Record<string, string>> = inLanguage('MEASURES', {
  [CARE]: 'Children in care',
  [BREAKDOWNS]: 'Returns home that broke down',
  [REPEAT_PLANS]: 'Second or later protection plans',
  [COST]: 'Spent in all',
});

/** What an event tells, with how far its driver moves. */
export function eventSays({ says, change }: ChallengeEvent, { unit }: DriverDefinition): string {
  return says.replace('{change}', () => unitWords(unit).change(change));
}

export const levelSays = (level: number, { unit }: LeverDefinition): string => unitWords(unit).write(level);

export const spent = (thousands: number): string => poundsMillion(thousands * THOUSAND);

/** A value of a measure: children as whole numbers, money in millions. */
export function measured(output: string, value: number): string {
  return output === COST ? poundsMillion(value) : children(value);
}

/** How far one lies from another: "+12", "−£1.2m". */
export function apart(output: string, value: number): string {
  const size = output === COST ? Math.round(value / 100_000) * 100_000 : Math.round(value);
  return signed(size, (each) => (output === COST ? poundsMillion(each) : whole(each)));
}

/** The score in sentences: children at home, what broke down, the budget. */
export function scoreSays({ atHome, breakdowns, thousands }: Score, budget: number): string[] {
  const left = budget - thousands * THOUSAND;
  return [
    CHALLENGE.atHome(atHome),
    CHALLENGE.breakdowns(breakdowns),
    left >= 0 ? CHALLENGE.within(poundsMillion(left)) : CHALLENGE.beyond(poundsMillion(-left)),
  ];
}

/** How unusual a world is among those of the same choices, in a sentence. */
export function luckSays({ output, world, mean, lower, upper, low, high }: Luck): string {
  const name = MEASURES[output] ?? output;
  const far = world < low || world > high ? 'outside' : world < lower || world > upper ? 'between' : 'inside';
  return LUCK_SAID.sentence(name, world > mean, LUCK_SAID[far]);
}

/** How far out a world lies; used in sentences only. */
export const LUCK_SAID = inLanguage('LUCK_SAID', {
  sentence: (measure: string, above: boolean, rank: string): string =>
    `${measure}: ${above ? 'above' : 'below'} the average of your choices; ${rank}`,
  outside: 'fewer than 1 world in 10 lies as far out.',
  between: 'fewer than half of the worlds lie as far out.',
  inside: 'half of the worlds or more lie as far out.',
} as const);
