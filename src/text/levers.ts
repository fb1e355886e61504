import { inLanguage } from '../language/spoken.ts';
import type { LeverDefinition } from '../../models/care/lever.ts';
import { count, monthInWords, months, percent } from './numbers.ts';

/** Words of the levers and drivers. */

/** Names of fields as they stand in a problem: "Family group conferences, from now on: type …". */
export const FIELD_NAMES = inLanguage('FIELD_NAMES', {
  target: 'plan',
  now: 'today',
  ramp: 'months to build up',
  places: 'places a year',
  takeUp: 'take-up',
  years: 'Years to run',
} as const);

export const LEVERS = inLanguage('LEVERS', {
  heading: 'What you change',
  drivers: 'What happens anyway',
  resetAll: 'Reset all',
  reset: 'Reset',
  resetName: (name: string): string => `Reset ${name}`,
  today: (value: string): string => `today ${value}`,
  noChange: 'as today',
  timing: 'Start, build-up and where it stands today',
  now: 'Where it stands today',
  nowFrom: (value: string): string => `The evidence library says ${value}.`,
  nowYours: (value: string): string => `Your own value in the evidence says ${value}.`,
  startMonth: 'First month',
  startYear: 'Year',
  starts: 'Starts in',
  ramp: 'Months to build up',
  rampHint: '0 is at once',
  ends: 'Ends in',
  hasEnd: 'It ends',
  endHint: 'From then on nobody new is offered it, and what it does fades.',
  places: 'Places a year',
  placesHint: 'Most families or children it can take in. Empty: no limit.',
  takeUp: 'Take-up',
  takeUpSuffix: '% of those offered take part',
  takeUpFrom: (value: string): string => `The evidence library says ${value}.`,
  variant: 'Which published effect',
  usual: 'The library’s choice',
  care: 'Take care.',
  known: 'What is known.',
  value: (name: string): string => `${name}: typed value`,
  level: 'no change',
} as const);

export const LEVER_SAID = inLanguage('LEVER_SAID', {
  slider: (value: string, change: string, today: string): string => `${value}, ${change} from ${today} today`,
  starts: (month: string): string => `Starts in ${month}`,
  atOnce: 'at once',
  builds: (months: string): string => `builds up over ${months}`,
  ends: (month: string): string => `ends in ${month}`,
  places: (places: number): string => `At most ${count(places, 'place', 'places')} a year.`,
  takeUp: (share: string): string => `Take-up ${share}.`,
  effect: (label: string): string => `Effect used: ${label}.`,
} as const);

/** What a screen reader says as a slider moves: "80%, up 30 points from 50% today". */
export function sliderInWords(value: string, change: string, today: string): string {
  return LEVER_SAID.slider(value, change, today);
}

export const startsIn = (start: string): string => LEVER_SAID.starts(monthInWords(start));

/** "Starts in April 2020, builds up over 12 months". */
export function timingInWords(start: string, rampMonths: number, end: string | null = null): string {
  const build = rampMonths === 0 ? LEVER_SAID.atOnce : LEVER_SAID.builds(months(rampMonths));
  const ends = end === null ? [] : [LEVER_SAID.ends(monthInWords(end))];
  return [startsIn(start), build, ...ends].join(', ');
}

interface Reach {
  readonly placesPerYear: number | null;
  readonly ownTakeUp: number | null;
  readonly variant: string | null;
}

/** "At most 40 places a year. Take-up 30%. Effect used: NSPCC reunification framework." Empty where all is as the library has it. */
export function reachInWords({ variants = [] }: LeverDefinition, { placesPerYear, ownTakeUp, variant }: Reach): string {
  const chosen = variants.find(({ id }) => id === variant);
  return [
    placesPerYear === null ? null : LEVER_SAID.places(placesPerYear),
    ownTakeUp === null ? null : LEVER_SAID.takeUp(percent(ownTakeUp)),
    chosen === undefined ? null : LEVER_SAID.effect(chosen.label),
  ]
    .filter((words) => words !== null)
    .join(' ');
}
