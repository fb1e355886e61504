import type { LeverDefinition } from '../../models/care/lever.ts';
import { count, monthInWords, percent } from './numbers.ts';

/** Words of the levers and drivers. */

/** Names of fields as they stand in a problem: "Family group conferences, from now on: type …". */
export const FIELD_NAMES = {
  target: 'plan',
  now: 'today',
  ramp: 'months to build up',
  places: 'places a year',
  takeUp: 'take-up',
  years: 'Years to run',
} as const;

export const LEVERS = {
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
} as const;

/** What a screen reader says as a slider moves: "80%, up 30 points from 50% today". */
export function sliderInWords(value: string, change: string, today: string): string {
  return `${value}, ${change} from ${today} today`;
}

export const startsIn = (start: string): string => `Starts in ${monthInWords(start)}`;

/** "Starts in April 2020, builds up over 12 months". */
export function timingInWords(start: string, rampMonths: number, end: string | null = null): string {
  const build = rampMonths === 0 ? 'at once' : `builds up over ${count(rampMonths, 'month', 'months')}`;
  const ends = end === null ? '' : `, ends in ${monthInWords(end)}`;
  return `Starts in ${monthInWords(start)}, ${build}${ends}`;
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
    placesPerYear === null ? null : `At most ${count(placesPerYear, 'place', 'places')} a year.`,
    ownTakeUp === null ? null : `Take-up ${percent(ownTakeUp)}.`,
    chosen === undefined ? null : `Effect used: ${chosen.label}.`,
  ]
    .filter((words) => words !== null)
    .join(' ');
}
