import { inLanguage } from '../language/spoken.ts';

/** Words of the page itself: its frame, its foot, and what it promises. */

export const PAGE = inLanguage('PAGE', {
  name: 'Headwater',
  skip: 'Skip to the results',
  standing: 'A scenario tool, not a forecast. Fewer children in care is not good in itself: look at safety beside it.',
  loading: 'Loading the starting places and the evidence…',
  loadFailed: 'The starting places and the evidence could not be loaded.',
  loadFailedWayOut: 'Check the connection and load the page again. Nothing you have saved elsewhere is affected.',
  reload: 'Load the page again',
} as const);

/** In place of what a page shows, on paper, once it holds data of a reader's own. */
export const OWN_ON_PAPER = inLanguage('OWN_ON_PAPER', {
  why: 'This page holds data of your own. On paper, counts of fewer than ten children are withheld, and whatever cannot be printed without them is left out.',
  report: 'The report and the bid pack print in full, with that rule.',
} as const);

export const THEME = inLanguage('THEME', {
  toDark: 'Dark colours',
  toLight: 'Light colours',
} as const);

export const START = inLanguage('START', {
  heading: 'Where it starts',
  place: 'Starting place',
  years: 'Years to run',
  yearsHint: 'A whole number from 1 to 20',
  seed: 'Run seed',
  seedHint: 'Any word. The same word gives everyone the same numbers.',
} as const);

export const FOOTER = inLanguage('FOOTER', {
  heading: 'About these numbers',
  privacy: 'Everything is worked out on this machine. Once the page has loaded it sends nothing and asks for nothing.',
  version: (version: string): string => `Model version ${version}.`,
  startsFrom: (place: string): string => `Starting place: ${place}.`,
  evidence: 'Each lever shows where its effect comes from and how strong that evidence is.',
  prices: 'Every number it rests on, prices included, is on the Evidence page.',
  safety:
    'A repeat protection plan is a second or later plan for the same child. A return home that breaks down is a child who went home from care and has come back into care.',
  average:
    'Lines are averages over runs. Each run draws its own luck for every child and its own value for every uncertain input.',
} as const);

export const ASSUMPTIONS = inLanguage('ASSUMPTIONS', {
  heading: 'What this rests on',
  place: 'Starting place',
  years: 'Years',
  seed: 'Run seed',
  none: 'No lever is moved.',
  loops: 'Feedback loops switched on',
  noLoops: 'none',
  own: 'Values that are yours',
  rules: 'Rules that are yours',
} as const);

export const FOLD = inLanguage('FOLD', {
  open: 'Change levers',
  close: 'Show the results',
  summary: (changed: number): string =>
    changed === 0 ? 'Starting place and levers: nothing changed yet' : `Starting place and levers: ${changed} changed`,
  sheet: 'Starting place and levers',
  bar: 'The answer so far',
} as const);
