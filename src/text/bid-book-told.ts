import type { BidInput } from '../../models/run/bid-inputs.ts';

/** Words of the sheets of a bid’s workbook that only runs can fill. */

export const BOOK_RUNS = {
  title: 'What the runs give for each year, in cash of the year',
  statistics: {
    mean: 'mean',
    p5: '5th percentile',
    p25: '25th percentile',
    p50: 'median',
    p75: '75th percentile',
    p95: '95th percentile',
  },
  kinds: {
    spend: 'Spend on the plan',
    saved: 'Saved in cash',
    netCost: 'Net cost to the authority',
    position: 'Net position since the start',
    fundPosition: 'Saved less spent since the start, whoever pays',
    shortfall: 'Cash the plan does not have',
  },
  chance: 'Chance that money is back by the end of the year',
  fund: 'whoever pays',
  authority: 'for the authority',
} as const;

export const BOOK_RISKS = {
  title: 'What would make it fail: each uncertain number by itself, all else at its mean or stated value',
  head: [
    'Number',
    'Kind',
    'Stated',
    '5th percentile',
    '95th percentile',
    'Public value at the 5th',
    'Public value at the 95th',
    'Cash at the 5th',
    'Cash at the 95th',
    'Public value is 0 at',
    'Cash is 0 at',
  ],
  kinds: {
    price: 'price',
    cashable: 'part of a saving that is cash',
    growth: 'growth of prices',
    evidence: 'what moves children',
  } satisfies Record<BidInput['kind'], string>,
  never: 'nowhere near',
  base: 'As stated',
} as const;

export const BOOK_MONITORING = {
  title: 'What to expect quarter by quarter if the plan goes as modelled',
  lead: 'Nine runs in ten lie between the 5th and the 95th percentile, half between the 25th and the 75th. Of twenty numbers that go exactly as planned, two are outside on average.',
  head: [
    'Measure',
    'Unit',
    'Quarter',
    'Mean',
    '5th percentile',
    '25th percentile',
    '75th percentile',
    '95th percentile',
    'What happened',
  ],
  units: { children: 'children', places: 'places', pounds: 'pounds of the year' },
  atEnd: 'at the end of the quarter',
  over: 'in the quarter',
} as const;
