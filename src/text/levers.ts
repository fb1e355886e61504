import { count, monthInWords } from './numbers.ts';

/** Words of the levers and drivers. */

/** Names of fields as they stand in a problem: "Family group conferences, from now on: type …". */
export const FIELD_NAMES = {
  target: 'plan',
  now: 'today',
  ramp: 'months to build up',
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
  value: (name: string): string => `${name}: typed value`,
  level: 'no change',
} as const;

/** What a screen reader says as a slider moves: "80%, up 30 points from 50% today". */
export function sliderInWords(value: string, change: string, today: string): string {
  return `${value}, ${change} from ${today} today`;
}

/** "Starts in April 2020, builds up over 12 months". */
export function timingInWords(start: string, rampMonths: number): string {
  const build = rampMonths === 0 ? 'at once' : `builds up over ${count(rampMonths, 'month', 'months')}`;
  return `Starts in ${monthInWords(start)}, ${build}`;
}
