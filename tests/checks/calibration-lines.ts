import { AGE_BANDS } from '../../models/care/ages.ts';
import { PLACEMENTS } from '../../models/care/states.ts';

/** One line of the calibration table: what the model must give, what was published, and how far off it may be. */
export interface CalibrationLine {
  readonly line: string;
  /** What the calibration run measured: an output of the year, or one of the cohorts that are followed. */
  readonly measured: string;
  /** What `measured` is a share of. */
  readonly of?: string;
  readonly official: number;
  /** Largest distance from the official figure: a part of it, or percentage points where the figure is a share. */
  readonly tolerance: { readonly percent: number } | { readonly points: number };
  /** Where the evidence library holds the same figure; a list is added up. */
  readonly library: readonly (string | readonly [entry: string, group: string])[];
}

const percent = (limit: number) => ({ percent: limit });
const onePoint = { points: 1 };

/** Printed here on purpose and not read from the library, so that neither can be changed without the other. */
const AGES_2020: Readonly<Record<string, number>> = {
  '0': 4130,
  '1-4': 10800,
  '5-9': 14680,
  '10-15': 31370,
  '16-17': 19010,
};

const PLACEMENTS_2020: Readonly<Record<string, number>> = {
  kinship: 11580,
  'in-house-foster': 24350,
  'agency-foster': 21020,
  residential: 8230,
  'semi-independent': 6510,
  'with-parents': 5530,
  'placed-for-adoption': 2280,
  other: 510,
};

const leaving = (reason: string, line: string, official: number): CalibrationLine => ({
  line: `Leaving care: ${line}`,
  measured: `flow.care.out.${reason}`,
  official,
  tolerance: percent(3),
  library: [`official.care.out.${reason}`],
});

const backInCare = (months: number, official: number): CalibrationLine => ({
  line: `Back in care ${String(months)} months after going home`,
  measured: `back-in-care.${String(months)}`,
  official,
  tolerance: onePoint,
  library: [['official.re-entry.months', String(months)]],
});

/** Every line, in the order in which the design states them. */
export const CALIBRATION_LINES: readonly CalibrationLine[] = [
  {
    line: 'New child in need episodes',
    measured: 'flow.child-in-need.in',
    official: 402820,
    tolerance: percent(3),
    library: ['official.child-in-need.in'],
  },
  {
    line: 'Children in need at 31 March 2020',
    measured: 'stock.child-in-need',
    official: 208000,
    tolerance: percent(10),
    library: ['official.child-in-need.stock'],
  },
  {
    line: 'Protection plans starting',
    measured: 'flow.child-protection.in',
    official: 66380,
    tolerance: percent(2),
    library: ['official.child-protection.in'],
  },
  {
    line: 'Children on a plan at 31 March 2020',
    measured: 'stock.child-protection',
    official: 51510,
    tolerance: percent(4),
    library: ['official.child-protection.stock'],
  },
  {
    line: 'Second or later plans',
    measured: 'flow.child-protection.repeat',
    of: 'flow.child-protection.in',
    official: 0.219,
    tolerance: onePoint,
    library: ['official.child-protection.repeat'],
  },
  {
    line: 'Coming into care',
    measured: 'flow.care.in',
    official: 31010,
    tolerance: percent(2),
    library: ['official.care.in'],
  },
  {
    line: 'Leaving care',
    measured: 'flow.care.out',
    official: 29710,
    tolerance: percent(2),
    library: ['official.care.out'],
  },
  leaving('adoption', 'adopted', 3480),
  leaving('special-guardianship', 'guardianship, child arrangements', 4880),
  leaving('home', 'home', 8500),
  leaving('turned-18', 'turned 18', 10360),
  ...AGE_BANDS.map(({ id }): CalibrationLine => ({
    line: `In care at 31 March 2020, aged ${id}`,
    measured: `stock.care.age.${id}`,
    official: AGES_2020[id] ?? NaN,
    tolerance: percent(id === '0' ? 15 : 10),
    library: [['official.care.stock.age', id]],
  })),
  ...PLACEMENTS.map(({ id, label }): CalibrationLine => ({
    line: `In care: ${label}`,
    measured: `stock.care.${id}`,
    official: PLACEMENTS_2020[id] ?? NaN,
    tolerance: percent(4),
    library: [['official.care.stock.placement', id]],
  })),
  backInCare(3, 0.12),
  backInCare(12, 0.2),
  backInCare(72, 0.35),
  {
    line: 'In care 12 months after the letter, usual service',
    measured: 'after-letter.usual',
    official: 0.448,
    tolerance: onePoint,
    library: ['official.trial.usual-service'],
  },
  {
    line: 'In care 12 months after the letter, every family referred',
    measured: 'after-letter.referred',
    official: 0.362,
    tolerance: onePoint,
    library: ['official.trial.conference'],
  },
];
