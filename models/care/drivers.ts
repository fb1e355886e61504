import { OLDEST_AGE } from './ages.ts';
import type { DriverDefinition } from './driver.ts';

/** What moves demand from outside the authority's hands. */
export const DRIVERS: readonly DriverDefinition[] = [
  {
    id: 'trend-in-need',
    label: 'Trend in need',
    meaning: 'How much the number of children who come to need help changes each year, whatever the authority does.',
    known: 'How need has grown is known; how it will grow is not.',
    group: 'before-care',
    unit: 'sharePerYear',
    minimum: -0.1,
    maximum: 0.1,
    step: 0.005,
    evidence: 'trend-in-need',
    effects: [
      {
        rule: 'growth',
        moves: ['community.early-help', 'community.child-in-need', 'community.direct'],
        ages: [0, OLDEST_AGE],
      },
    ],
  },
];
