import type { DriverDefinition } from './driver.ts';
import { EVERY_AGE } from './lever-parts.ts';
import { CARE_ENTRY_MOVES } from './moves.ts';

const FROM_OUTSIDE = ['community.early-help', 'community.child-in-need', 'community.direct'];
const UNACCOMPANIED = 'community.unaccompanied';

/** Drivers of how many children come to need help or care. */
export const DRIVERS_OF_DEMAND: readonly DriverDefinition[] = [
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
    effects: [{ rule: 'growth', moves: FROM_OUTSIDE, ages: EVERY_AGE }],
  },
  {
    id: 'child-poverty',
    label: 'Child poverty',
    meaning: 'More or fewer children under 16 in low-income families, in percentage points; it comes over a year.',
    known: 'Within councils, a point more child poverty went with about 2% more children under 16 coming into care.',
    group: 'before-care',
    unit: 'points',
    minimum: -10,
    maximum: 10,
    step: 0.5,
    evidence: 'E23',
    rampMonths: 12,
    effects: [
      {
        rule: 'per-step',
        evidence: 'E23',
        moves: Object.values(CARE_ENTRY_MOVES)
          .flat()
          .filter((move) => move !== UNACCOMPANIED),
        ages: [0, 15],
      },
    ],
    warning: 'An association within councils over five years, not a test of cause.',
  },
  {
    id: 'child-population',
    label: 'Child population',
    meaning: 'How much the number of children living in the area changes each year.',
    known: 'More children mean as many more who need help, all else equal; projections differ from place to place.',
    group: 'before-care',
    unit: 'sharePerYear',
    minimum: -0.03,
    maximum: 0.03,
    step: 0.001,
    evidence: 'child-population',
    effects: [{ rule: 'growth', moves: FROM_OUTSIDE, ages: EVERY_AGE }],
  },
  {
    id: 'harm-outside-the-home',
    label: 'Adolescents and harm outside the home',
    meaning: 'How much the number of children of 10 to 17 who come to need help changes each year.',
    known: 'More adolescents have come into care over the years; what lies behind it and how it goes on is not known.',
    group: 'before-care',
    unit: 'sharePerYear',
    minimum: -0.1,
    maximum: 0.1,
    step: 0.005,
    evidence: 'harm-outside-the-home',
    effects: [{ rule: 'growth', moves: FROM_OUTSIDE, ages: [10, 17] }],
    warning: 'Yours to set. More in need means more plans and more children in care, with nothing changed on the way.',
  },
  {
    id: 'unaccompanied-children',
    label: 'Unaccompanied children',
    meaning: 'How much the number of unaccompanied children who come into care changes each year.',
    known: 'Numbers follow events abroad and rules of transfer, and have halved and doubled within few years.',
    group: 'before-care',
    unit: 'sharePerYear',
    minimum: -0.3,
    maximum: 0.3,
    step: 0.01,
    evidence: 'unaccompanied-children',
    effects: [{ rule: 'growth', moves: [UNACCOMPANIED], ages: EVERY_AGE }],
  },
  {
    id: 'thresholds',
    label: 'Thresholds',
    meaning: 'More or fewer children accepted as in need, as a share; a stricter threshold is below 0.',
    known: 'Authorities ration when money is short; no study gives the size, or what becomes of children turned away.',
    group: 'before-care',
    unit: 'changeShare',
    minimum: -0.3,
    maximum: 0.3,
    step: 0.01,
    evidence: 'thresholds',
    effects: [{ rule: 'level', moves: ['community.child-in-need'], ages: EVERY_AGE }],
    warning: 'Yours to set. Children no longer reached are not seen again here: fewer in need is not fewer in trouble.',
  },
];
