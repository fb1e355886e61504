import { inLanguage } from '../language/spoken.ts';
import type { SortColumn } from '../results/compare-rows.ts';
import { monthInWords, seconds, whole } from './numbers.ts';
import { inSentence } from './sentence.ts';

/** Words of the page on which scenarios are compared. */

export const COMPARE = inLanguage('COMPARE', {
  heading: 'Compare',
  lead: 'Every scenario beside the others, run by run: in each run all of them meet the same children, the same luck and the same drift, so what is left between two of them is what the scenarios do.',
  choices: 'What is compared',
  measure: 'Measure',
  against: 'Held against',
  month: 'At the end of',
  monthOf: 'Month',
  year: 'Year',
  show: 'Chart shows',
  shows: { difference: 'Differences', 'per cent': 'Differences in per cent', level: 'Levels' },
  highlight: 'How sure',
  highlightHint: 'Choose a scenario, or point at its line, to see its bands.',
  alone: 'There is one scenario so far. Add another to see them side by side:',
  aloneLinks: { situations: 'open a situation', workbench: 'or copy the one on the workbench' },
  problems: 'Something set on the workbench needs putting right before the scenarios can be compared.',
  toWorkbench: 'Go to the workbench',
  none: 'Nothing has been compared yet.',
  careful: 'Fewer children in care is not good in itself. Read it beside the returns home that broke down.',
} as const);

export const COMPARE_STATUS = inLanguage('COMPARE_STATUS', {
  region: 'The comparison',
  run: 'Compare',
  done: (runs: number, milliseconds: number, seed: string): string =>
    `${whole(runs)} runs of each scenario in ${seconds(milliseconds)}, run seed “${seed}”.`,
  announced: (title: string): string => `Comparison finished. ${title}.`,
} as const);

/** Why a comparison is out of date. */
export const COMPARE_STALE = inLanguage('COMPARE_STALE', {
  added: (name: string): string => `“${name}” was added.`,
  removed: (name: string): string => `“${name}” was taken out.`,
  changed: (name: string): string => `“${name}” was changed.`,
  place: (from: string, to: string): string => `It starts from ${to} instead of ${from}.`,
  years: (from: number, to: number): string => `It runs for ${whole(to)} years instead of ${whole(from)}.`,
  seed: (from: string, to: string): string => `The run seed is “${to}” instead of “${from}”.`,
  loops: 'The loops that are switched on are others now.',
  drift: 'The drift of the rates was switched.',
  against: (from: string, to: string): string => `The scenarios are to be held against ${to} instead of ${from}.`,
  more: (rest: number): string => `And ${String(rest)} more ${rest === 1 ? 'change' : 'changes'}.`,
} as const);

export const COMPARE_TABLE = inLanguage('COMPARE_TABLE', {
  heading: (month: string, against: string): string =>
    `Every measure at the end of ${monthInWords(month)}, against ${against}`,
  columns: (against: string): Readonly<Record<SortColumn, string>> => ({
    scenario: 'Scenario',
    value: 'Value',
    difference: 'Difference',
    perCent: 'In per cent',
    half: '50% interval',
    ninety: '90% interval',
    beats: `Chance of beating ${against}`,
  }),
  sort: (column: string): string => `Sort by ${inSentence(column)}`,
  better: { lower: 'Lower is taken as better.', higher: 'Higher is taken as better.' },
  copy: 'Copy the table',
  copied: 'The table is copied: paste it into a spreadsheet.',
  copyByHand: 'This browser does not let the page copy. The table is selected below: copy it with the keyboard.',
  copyBox: 'Table to copy',
  hint: 'The order of a column holds within each measure. The chance is the share of runs in which a scenario is the better of the two; a tie counts half. Values are rounded to what their own intervals support, which are wider than those of differences.',
} as const);

/** Heads of the table as it is copied. */
export const COPIED_COLUMNS = inLanguage('COPIED_COLUMNS', (against: string): readonly string[] => [
  ...['Scenario', 'Measure', 'Unit', 'Month', 'Value', `Difference from ${against}`, 'Difference in per cent'],
  ...['50% interval from', '50% interval to', '90% interval from', '90% interval to'],
  `Chance of beating ${against}`,
]);

export const TAKE_AWAY = inLanguage('TAKE_AWAY', {
  heading: 'Take away',
  lead: 'Everything shown, with the assumptions and sources behind it. Files are made on this machine.',
  comparisons: 'Comparisons, every month (CSV)',
  results: 'All results, every month (CSV)',
  workbook: 'Workbook with assumptions and sources (XLSX)',
  report: 'Report to print',
  done: 'The file is saved.',
  working: 'Putting the file together…',
  failed: 'The file could not be made. Nothing is lost; try again.',
} as const);
