import type { YearBack } from '../../models/backtest/year-back.ts';
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
  working: 'Fitting, and testing on the last year…',
  stop: 'Stop fitting',
  stale: 'The files, the number of children or the name have changed since this fit.',
  failed: 'The fit did not finish. Your files and scenarios are as they were: try again, or load the page again.',
  weighed: 'How far your own counts are believed',
  cautions: 'Read with care',
  use: 'Use this place',
  tested: 'Tested on your last year',
  testedNote:
    'A year is held back, the model is fitted to what was known before it, and run on to what then came. In tests on invented authorities these intervals held 82.5% of what came rather than the 90% they are meant to, and taking the year before as the forecast came closer: take the intervals as too narrow, and “held” as no more than that.',
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
  'too-little': 'Too few children, or too few years, to say anything of the fit.',
  missed: 'What came lay outside the intervals too often: do not plan on this fit before you know why.',
  'no-better': 'The fit held, but a line through your past years would have come closer.',
  held: 'The fit held.',
};

/** What testing on the last year came to. */
export function verdictSentence({ verdict, inside, tested, year }: YearBack): string {
  if (verdict === 'too-little') return VERDICT[verdict];
  return `${VERDICT[verdict]} Of ${String(tested)} numbers forecast in March ${String(year)} for the year after, ${String(inside)} came inside the 90% interval.`;
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

export function yearBackTable({ lines }: YearBack): WordTable {
  return {
    columns: [words('What'), numbers('Forecast, 90% interval'), numbers('What came'), words('Inside')],
    rows: lines.map(({ label, low, high, actual }) => [
      label,
      `${children(low)} to ${children(high)}`,
      children(actual),
      actual >= low && actual <= high ? 'yes' : 'no',
    ]),
  };
}
