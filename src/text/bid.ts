import { BASELINE_SCENARIO } from '../../models/care/scenario.ts';
import type { BidPart } from '../navigation/route.ts';
import { inSentence } from './sentence.ts';

/** Words of the page of the bid. */

export const BID_PARTS_WORDS: Readonly<Record<BidPart, string>> = {
  '': 'The bid',
  prices: 'Prices',
  pack: 'Bid pack',
  tracking: 'Tracking',
};

export const BID = {
  heading: 'Bid',
  parts: 'Parts of the bid',
  lead: 'Does a ring-fenced fund pay back, when, and how sure are we? Choose a plan, say who pays, and read what it comes to in cash. A scenario, not a forecast.',
  about: 'What is bid for',
  plan: 'Plan',
  against: 'Held against',
  baseline: 'Baseline: nothing changed',
  noLevers: (plan: string): string =>
    `“${plan}” moves no lever yet, so it changes nothing and costs nothing but what you add to it on this page.`,
  noLeversWays: { workbench: 'Set levers on the workbench', situations: 'or open a situation' },
  problems: 'Something set on the workbench needs putting right before the bid can be worked out.',
  toWorkbench: 'Go to the workbench',
  bidProblems: 'Please put this right. What is shown is from before.',
  inputs: 'What the bid says',
  none: 'Nothing has been worked out yet.',
} as const;

/** "the baseline", "“Plan B”". */
export const COMPARED_WITH = (name: string): string => (name === BASELINE_SCENARIO.name ? 'the baseline' : `“${name}”`);

export const BID_STATUS = {
  region: 'How the bid was worked out',
  done: (runs: string, time: string, seed: string): string =>
    `${runs} in ${time}, run seed “${seed}”. In brackets: 90% intervals.`,
  quick: 'A quick average by expected flows. How sure it is comes with the runs.',
  stale: 'What is shown is from before your last change.',
  run: 'Work it out',
  announced: (answer: string): string => `The bid is worked out. ${answer}`,
} as const;

export const BID_SAFETY = {
  heading: 'And are children as safe?',
  waiting: 'Safety is worked out with the runs.',
  careful:
    'Money saved is not good in itself: read it beside the returns home that break down and the plans made again.',
  notCounted:
    'Children referred again after help has ended are not followed by the model unless they were on a protection plan: count them yourself as the plan goes on.',
  baseline: 'Against the baseline, in which nothing is changed.',
} as const;

export const BID_REFUSED = {
  quick: 'This is a quick average without runs, so it was not saved. Work it out first.',
} as const;

/** What an edit was, as it follows "Undo:". */
export const BID_EDIT = {
  plan: 'plan that is bid for',
  against: 'what the bid is held against',
  of: (label: string): string => `bid: ${inSentence(label)}`,
} as const;

export const BID_FIELDS = {
  usual: (value: string): string => `As the evidence has it: ${value}.`,
  instead: (value: string): string => `Instead of ${value}.`,
  reset: 'Reset',
  resetLabel: (label: string): string => `Reset: ${label}`,
  source: 'Source',
  sourceLabel: (label: string): string => `Source: ${label}`,
  inYear: (label: string, year: string): string => `${label}, ${year}`,
  total: 'All years',
  paste: 'Paste from a spreadsheet',
  pasteHint: 'A year and pounds in each row, or years in one row and pounds in the next.',
  pasteLabel: (label: string): string => `${label}: paste years and pounds`,
  use: 'Use these years',
  clear: 'Clear all years',
} as const;
