import { entryFigure, entryInWords } from './entry.ts';

/** Words for values of the reader's own. */

export const OVERRIDE_ERRORS = {
  outside: (unit: string, minimum: number, maximum: number): string => {
    if (minimum === -Infinity) return 'Type a number.';
    const least = entryFigure(unit, minimum);
    if (maximum === Infinity) return `Type a number of ${least} or more.`;
    return `Type a number from ${least} to ${entryFigure(unit, maximum)}.`;
  },
  atBound: (unit: string, bound: number): string =>
    `An end cannot be ${entryFigure(unit, bound)}. Move it in, or leave both empty.`,
  sameEnds: 'Both ends are the same. Leave both empty if your value is certain.',
  rangeWithoutValue: 'Type a value as well as its range.',
  bothEnds: 'Type both ends of the range, or neither.',
  lowAbove: 'The low end is above the value.',
  highBelow: 'The high end is below the value.',
} as const;

export const OVERRIDE = {
  heading: 'Use a value of your own',
  yours: 'yours',
  value: 'Your value',
  low: 'Low end',
  high: 'High end',
  rangeHint:
    'Low and high are what you hold for very unlikely to be passed: one chance in twenty each. Leave both empty and your value is taken as certain.',
  reset: 'Put the library’s value back',
  resetOf: (label: string): string => `Put the library’s value back: ${label}`,
  resetAll: 'Put every value back',
  library: (figure: string): string => `The library says ${figure}.`,
  holdsFor: 'It holds for your plan, and is marked as yours wherever it shows.',
  notUsed: 'Not used until this is put right. The last good value still holds.',
  change: 'Use your own value',
  changeOf: (label: string): string => `Use your own value: ${label}`,
  rangeless: 'This value is taken as certain in every run, so it has no range.',
  several: 'This is a set of numbers, one for each age, place or month. It cannot be changed here.',
  ofLoops: 'Loops, and drift from year to year, take the library’s value: it cannot be changed here.',
  feedsNothing: 'No run asks for this value, so changing it would change nothing.',
  assumption: (label: string, own: string, library: string): string =>
    `${label}: ${own}, your value (library ${library})`,
} as const;

/** "yours: 0.7 (0.6 to 0.8)", or the figure alone where it is held fixed. */
export function ownInWords(unit: string, own: { value: number; low?: number; high?: number }): string {
  const { value, low, high } = own;
  return entryInWords(unit, value, low === undefined || high === undefined ? null : [low, high]);
}
