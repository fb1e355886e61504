import { inLanguage } from '../language/spoken.ts';
import { monthInWords, plain } from './numbers.ts';

/** What is wrong with something typed, and how to put it right. */
export const ERRORS = inLanguage('ERRORS', {
  heading: 'Please put this right',
  seedEmpty: 'Type a run seed. Any word will do; it fixes the luck so that others get the same numbers.',
  notANumber: (name: string, low: number, high: number): string =>
    `${name}: type a number from ${plain(low)} to ${plain(high)}.`,
  notWhole: (name: string, low: number, high: number): string =>
    `${name}: type a whole number from ${plain(low)} to ${plain(high)}.`,
  startsTooLate: (name: string, start: string, end: string): string =>
    `${name} starts in ${monthInWords(start)}, after the run ends in ${monthInWords(end)}. Choose an earlier start or a longer run.`,
  startsTooEarly: (name: string, start: string, first: string): string =>
    `${name} starts in ${monthInWords(start)}, before the run begins in ${monthInWords(first)}. Choose a later start.`,
  endsBeforeStart: (name: string, end: string): string =>
    `${name} ends in ${monthInWords(end)}, before it has started. Choose a later end.`,
  endsTooLate: (name: string, end: string, last: string): string =>
    `${name} ends in ${monthInWords(end)}, after the run ends in ${monthInWords(last)}. Choose an earlier end, or none.`,
} as const);
