import type { PastTest } from '../../models/backtest/past-test.ts';
import type { NaiveKind } from '../../models/backtest/naive.ts';
import type { Score } from '../../models/backtest/score.ts';
import type { Verdict } from '../../models/backtest/verdict.ts';
import type { RecordsCaution, RecordsLack, WeighedCount } from '../../models/fit/place-from-records.ts';
import { FIT_CAUTION } from './authority.ts';
import { children, percent } from './numbers.ts';
import { numbers, words, type WordTable } from './word-table.ts';

/** Words of the part of the page of own files in which a starting place is fitted. */
export const OWN_PLACE = {
  heading: 'A starting place from these files',
  lead: 'The model counts who came, moved and left over the months in your files, and draws each count towards England’s rates as far as it could be luck. What comes out are totals and rates; no child’s record is in them. They are kept nowhere until you press “Use this place”: then they become part of your scenarios and of the files and links you choose to make, with small numbers withheld from everything exported.',
  population: 'Children under 18 living in the area',
  populationHint: 'From the mid-year estimates. Their ages are taken to be as in England.',
  start: 'Fit a starting place from these files',
  again: 'Fit again',
  working: 'Fitting, and testing on your own past…',
  stop: 'Stop fitting',
  stale: 'The files, the number of children, the name or the test have changed since this fit.',
  failed: 'The fit did not finish. Your files and scenarios are as they were: try again, or load the page again.',
  weighed: 'How far your own counts are believed',
  cautions: 'Read with care',
  use: 'Use this place',
  yearsBack: 'Hold back for the test',
  lastYears: (years: number): string => (years === 1 ? 'the last year' : `the last ${String(years)} years`),
  tested: 'Tested on your own past',
  testedNote: (year: number): string =>
    `What came after March ${String(year)} is held back, the model is fitted to what was known then, and run on to what came. In tests on invented authorities these intervals held 88% of what came where they are meant to hold 90%, and taking the year before as the forecast often came closer: take the intervals as a little too narrow, and “held” as no more than that.`,
  forecasts: 'Year by year',
  scores: 'Beside simpler forecasts',
  scoresNote:
    'An interval is good when it holds what came as often as it says, and is no wider than it has to be. Widths and distances are shares of the last count known then; less is better.',
  noNaive:
    'Simpler forecasts need three years known before those held back; your files do not reach so far, so there is nothing to set this fit beside.',
  tooShort: 'Your files do not hold the last two years whole, so this fit could not be tested on a year held back.',
  description: (name: string): string => `${name}, from its own returns.`,
  source:
    'Children’s services returns of the authority, read in a browser and kept as totals, fitted with England’s rates within them. See docs/method.md.',
} as const;

export const LACK: Readonly<Record<RecordsLack | 'population', string>> = {
  'no-care':
    'For a starting place the files have to speak of children in care: add the SSDA903 episodes and header, or Annex A.',
  short:
    'For a starting place the files have to cover at least a year of children in care: add the years that are missing.',
  'no-births':
    'For a starting place the ages of children in care have to be known: add the SSDA903 header, in which their dates of birth are.',
  population: 'Type how many children live in the area; then the fit can start.',
};

export const RECORDS_CAUTION: Readonly<Record<RecordsCaution, string>> = {
  'very-small': FIT_CAUTION['very-small'],
  small: FIT_CAUTION.small,
  'some-births':
    'Some children in care have no date of birth in the files and are left out of the fit, so that it has too few in care.',
  'no-need': 'No file speaks of children in need: how many there are and what becomes of them is England’s, scaled.',
  'no-plans': 'No file speaks of protection plans: how many there are and how they end is England’s, scaled.',
};

const VERDICT: Readonly<Record<Verdict, string>> = {
  'too-little': 'Do not trust this yet: there are too few children, or too few years, to tell whether it holds.',
  missed:
    'Do not trust this yet: what came lay outside the intervals too often. Do not plan on it before you know why.',
  'no-better': 'The fit held, but taking the past as it was, or on along its line, would have come closer.',
  held: 'The fit held.',
};

/** What testing on the years held back came to. */
export function verdictSentence({ verdict, inside, tested, year }: PastTest): string {
  if (verdict === 'too-little') return VERDICT[verdict];
  return `${VERDICT[verdict]} Of ${String(tested)} numbers forecast in March ${String(year)}, ${String(inside)} came inside the 90% interval.`;
}

export function weighedTable(weighed: readonly WeighedCount[]): WordTable {
  return {
    columns: [
      words('What'),
      numbers('Your own count'),
      numbers('England’s rates would give'),
      numbers('Weight of your own'),
      numbers('Taken'),
    ],
    rows: weighed.map(({ label, years, counted, expected, weight, taken }) =>
      years === 0
        ? [label, 'not in your files', '–', percent(0), 'England’s rate']
        : [label, children(counted), children(expected), percent(Math.round(weight * 100) / 100), children(taken)],
    ),
  };
}

export function forecastsTable({ forecasts }: PastTest): WordTable {
  return {
    columns: [words('What'), numbers('Forecast, 90% interval'), numbers('What came'), words('Inside')],
    rows: forecasts.map(({ label, year, low, high, actual }) => [
      `${label}, ${String(year)}`,
      `${children(low)} to ${children(high)}`,
      children(actual),
      actual >= low && actual <= high ? 'yes' : 'no',
    ]),
  };
}

const NAIVE: Readonly<Record<NaiveKind, string>> = {
  'no-change': 'No change',
  'straight-line': 'A straight line',
};

/** Coverage and sharpness of this fit and of simpler forecasts; null where there is too little to score. */
export function scoresTable({ score, naive }: PastTest): WordTable | null {
  if (score === null) return null;
  const share = (value: number): string => percent(Math.round(value * 100) / 100);
  const row = (label: string, { covered50, covered90, width50, width90, crps }: Score): string[] => [
    label,
    ...[covered50, covered90, width50, width90, crps].map(share),
  ];
  const simpler = Object.entries(naive ?? {}) as [NaiveKind, Score][];
  return {
    columns: [
      words('Forecast'),
      numbers('Inside 50%'),
      numbers('Inside 90%'),
      numbers('Width of 50%'),
      numbers('Width of 90%'),
      numbers('Distance to what came'),
    ],
    rows: [row('This fit', score), ...simpler.map(([kind, each]) => row(NAIVE[kind], each))],
  };
}

/** Words of the charts of years held back. */
export const PAST = {
  forecast: 'Forecast',
  actual: 'What came',
  title: (label: string, inside: number, months: number): string =>
    `${label}: inside the 90% interval in ${String(inside)} of ${String(months)} months`,
  subtitle: {
    care: 'Children in care at the end of each month',
    entries: 'Children coming into care each month',
    plans: 'Protection plans starting each month',
  },
  names: { care: 'In care', entries: 'Coming into care', plans: 'Plans starting' },
  key: 'The dashed line is the middle of the forecasts; half of them lie in the dark band, nine in ten in the light one.',
  footnote: (year: number): string =>
    `Fitted to what was known on 31 March ${String(year)}, 200 runs; what came is from your own files.`,
} as const;
