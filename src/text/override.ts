import type { EvidenceEntry } from '../../models/care/evidence.ts';
import { isSet } from '../../models/care/overrides.ts';
import type { EvidenceOverride } from '../../models/care/scenario.ts';
import { entryFigure, entryInWords } from './entry.ts';
import { partName } from './part-names.ts';

/** Words for values of the reader's own. */

export const OVERRIDE_ERRORS = {
  outside: (unit: string, minimum: number, maximum: number, whole: boolean): string => {
    if (minimum === -Infinity) return 'Type a number.';
    const least = entryFigure(unit, minimum);
    if (maximum === Infinity) return `Type a ${whole ? 'whole number' : 'number'} of ${least} or more.`;
    return `Type a number from ${least} to ${entryFigure(unit, maximum)}.`;
  },
  atBound: (unit: string, bound: number): string =>
    `An end cannot be ${entryFigure(unit, bound)}. Move it in, or leave both empty.`,
  sameEnds: 'Both ends are the same. Leave both empty if your value is certain.',
  rangeWithoutValue: 'Type a value as well as its range.',
  total: (total: string): string => `All of them together must be 100%. Now they are ${total}.`,
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
  setHint: 'Leave a field empty to keep the library’s number. Your numbers are taken as certain in every run.',
  now: (figure: string): string => `library ${figure}`,
  feedsBid: 'A bid rests on this, and no run does: what holds for your bid is set there.',
  toBid: 'Go to the bid',
  feedsNothing: 'No run asks for this value, so changing it would change nothing.',
  assumption: (label: string, own: string, library: string): string =>
    `${label}: ${own}, your value (library ${library})`,
} as const;

type Numbers = Readonly<Record<string, number>>;

/**
 * "0.7 (0.6 to 0.8)", or the figure alone where it is held fixed. Of a set the numbers that are not the other's, each with its
 * name.
 *
 * @param entry as the library has it
 * @param other what a set is told apart from; the library's numbers when left out
 */
export function ownInWords(entry: EvidenceEntry, own: EvidenceOverride, other: Numbers = numbersOf(entry)): string {
  if (isSet(own)) return differenceInWords(entry, own.values, other);
  const { value, low, high } = own;
  return entryInWords(entry.unit, value, low === undefined || high === undefined ? null : [low, high]);
}

/** The library's value beside one of the reader's own: of a set, the numbers in whose place the reader has put another. */
export function libraryInWords(entry: EvidenceEntry, own: EvidenceOverride): string {
  if (typeof entry.value === 'number') return entryFigure(entry.unit, entry.value);
  return differenceInWords(entry, entry.value, isSet(own) ? own.values : {});
}

/** "28.1% (aged 1 to 4), 3% (aged 5 to 9)": the numbers of a set that another does not share; all where it shares all. */
export function differenceInWords(entry: EvidenceEntry, values: Numbers, other: Numbers): string {
  const keys = Object.keys(numbersOf(entry));
  const differing = keys.filter((key) => values[key] !== other[key]);
  return (differing.length === 0 ? keys : differing)
    .map((key) => `${entryFigure(entry.unit, values[key] ?? NaN)} (${partName(entry, key)})`)
    .join(', ');
}

export function numbersOf({ value }: EvidenceEntry): Numbers {
  return typeof value === 'number' ? {} : value;
}
