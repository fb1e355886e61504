import { monthInWords } from './numbers.ts';

/** Words of the report to print. */

export const REPORT = {
  heading: (place: string): string => `Scenarios side by side: ${place}`,
  range: (from: string, to: string): string => `${monthInWords(from)} to ${monthInWords(to)}`,
  empty: 'Report',
  none: 'There is nothing to report yet: the scenarios have to be compared first.',
  lead: 'Made with Headwater, a scenario tool. It is not a forecast: it sets what may happen with each scenario beside what may happen if nothing changes, and says how sure that is.',
  print: 'Print',
  back: 'Back to Compare',
  refused: 'The report is out of date or still coming in, so it is not to be printed yet.',
  made: (day: string): string => `Made on ${day}.`,
  contents: 'Contents',
  sections: {
    short: 'In short',
    scenarios: 'What was compared',
    charts: 'What each scenario changes',
    where: 'Where the change lies',
    table: 'Every measure',
    assumptions: 'What it rests on',
    how: 'How it was worked out',
    caveats: 'What to bear in mind',
  },
  shortLead: (against: string, month: string): string =>
    `Against ${against}, by the end of ${monthInWords(month)}. In brackets: nine runs in ten lie between these.`,
  nothingSet: 'Changes nothing: it is the baseline.',
  note: 'Note',
  settings: { name: 'What', value: 'Set to', details: 'How' },
  assumptionsLead:
    'The evidence that the levers and drivers set here rest on, each with its source and how strong it is. All other values, some hundreds, are in the workbook and on the Evidence page.',
  assumptionsNone: 'No scenario moves a lever or driver.',
  assumptions: { what: 'Assumption', strength: 'Kind and strength', source: 'Source' },
  own: 'Values that are not the library’s',
  how: {
    place: 'Starting place',
    source: 'Source for it',
    span: 'From and to',
    runs: 'Runs of each scenario',
    seed: 'Run seed',
    version: 'Version of the model',
    drift: 'Rates drift from year to year',
    loops: 'Loops switched on',
    noLoops: 'none',
    yes: 'yes',
    no: 'no',
  },
  caveats: [
    'Fewer children in care is not good in itself. A fall is only good news if those children are safe, so each fall is to be read beside the returns home that broke down.',
    'Spending avoided is not the same as cash released.',
    'Differences are taken run by run: in each run every scenario meets the same children, luck and drift. They are far surer than the levels themselves, which nobody can foretell.',
    'A chance of beating is the share of runs in which one scenario is the better by that measure. It knows nothing of what the model leaves out.',
    'Effects come from studies of other places and times, and may be weaker where they are delivered at scale.',
    'What is left out, and when not to trust the model, is in the method note.',
  ],
} as const;
