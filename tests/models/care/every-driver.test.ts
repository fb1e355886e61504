import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../../models/care/drivers.ts';
import type { DriverSetting } from '../../../models/care/scenario.ts';
import { AGES, divertedTo, factorsIn, MONTHS, planOf, scenarioOf } from '../../support/care-plans.ts';

interface Acts {
  readonly moves: readonly string[];
  readonly ages?: readonly [number, number];
  /** Factor in the months named, 0 the first of the run. */
  readonly factors: Readonly<Record<number, number>>;
  readonly instead?: string;
}

interface DriverCase {
  readonly driver: string;
  readonly setting: DriverSetting;
  readonly acts: readonly Acts[];
}

const OUTSIDE = ['community.early-help', 'community.child-in-need', 'community.direct'];
const COURT = ['pre-proceedings.care', 'pre-proceedings.proceedings'];
const HOME = [0, 6, 12, 24].map((month) => `returned-home.care.from-month-${month}`);
const FIRST_PLANS = [0, 6, 18].map((month) => `child-in-need.plan.from-month-${month}`);
const INTO_CARE = [
  ...['child-in-need.care', 'after-plan.care', 'child-protection.care', 'pre-proceedings.care', 'community.direct'],
  ...['special-guardianship.care', 'adopted.care', 'parents.newborn-first', ...HOME],
  ...[0, 18, 27, 36, 60].map((month) => `parents.newborn-repeat.from-month-${month}`),
];
const growth = (change: number): Record<number, number> => ({
  5: (1 + change) ** 0.5,
  11: 1 + change,
  47: (1 + change) ** 4,
});
const level = (factor: number): Record<number, number> => ({ 0: factor, 95: factor });
const shock = (size: number): Record<number, number> => ({ 0: size, 18: size ** 0.5, 36: size ** 0.25 });

/** Evidence as published and the rules as the method note states them, written out again: nothing is read from the model. */
const cases: readonly DriverCase[] = [
  { driver: 'trend-in-need', setting: { change: 0.04 }, acts: [{ moves: OUTSIDE, factors: growth(0.04) }] },
  { driver: 'child-population', setting: { change: -0.02 }, acts: [{ moves: OUTSIDE, factors: growth(-0.02) }] },
  {
    driver: 'child-poverty',
    setting: { change: 5 },
    acts: [
      {
        moves: INTO_CARE,
        ages: [0, 15],
        factors: { 5: Math.exp(0.0214 * 2.5), 11: Math.exp(0.0214 * 5), 95: Math.exp(0.0214 * 5) },
      },
    ],
  },
  {
    driver: 'harm-outside-the-home',
    setting: { change: 0.03 },
    acts: [{ moves: OUTSIDE, ages: [10, 17], factors: growth(0.03) }],
  },
  {
    driver: 'unaccompanied-children',
    setting: { change: 0.2 },
    acts: [{ moves: ['community.unaccompanied'], factors: growth(0.2) }],
  },
  {
    driver: 'thresholds',
    setting: { change: -0.1 },
    acts: [{ moves: ['community.child-in-need'], factors: level(0.9) }],
  },
  {
    driver: 'risk-aversion',
    setting: { change: 0.1 },
    acts: [{ moves: [...FIRST_PLANS, 'child-protection.care'], factors: level(1.1) }],
  },
  {
    driver: 'high-profile-case',
    setting: { change: 1 },
    acts: [
      { moves: ['child-protection.care'], factors: shock(1.419) },
      { moves: COURT, factors: shock(1.419), instead: 'pre-proceedings.diverted' },
    ],
  },
  {
    driver: 'high-profile-case',
    setting: { change: 2 },
    acts: [
      { moves: ['child-protection.care'], factors: shock(1.419 ** 2) },
      { moves: COURT, factors: shock(1.419 ** 2), instead: 'pre-proceedings.diverted' },
    ],
  },
  {
    driver: 'caseload-and-turnover',
    setting: { change: 0.3 },
    acts: [{ moves: ['after-plan.plan', 'known.plan'], factors: level(1.3 ** 0.1) }],
  },
  {
    driver: 'court-practice',
    setting: { change: 0.1 },
    acts: [{ moves: COURT, factors: level(1.1), instead: 'pre-proceedings.diverted' }],
  },
  {
    driver: 'proceedings-time-limit',
    setting: { change: 0.2 },
    acts: [{ moves: [...HOME, 'special-guardianship.care'], factors: level(1.2) }],
  },
  {
    driver: 'foster-supply',
    setting: { change: -0.05 },
    acts: [
      { moves: ['care.agency-foster.in-house', 'care.residential.in-house'], factors: growth(-0.05) },
      { moves: ['care.in-house-foster.displaced'], factors: { 11: 1 / 0.95, 47: 0.95 ** -4 } },
    ],
  },
  { driver: 'placement-prices', setting: { change: 1 }, acts: [] },
];

describe.each(cases)('$driver, $setting.change', ({ driver, setting, acts }) => {
  const { plan } = planOf(scenarioOf({}, { [driver]: setting }));

  it('acts on its own moves at its own ages, month by month', () => {
    expect(Object.keys(factorsIn(plan, MONTHS - 1)).sort()).toEqual(acts.flatMap(({ moves }) => moves).sort());
    for (const { moves, ages: [first, last] = [0, 17], factors, instead } of acts) {
      for (const move of moves) {
        for (const [month, factor] of Object.entries(factors)) {
          const own = factorsIn(plan, Number(month))[move];
          for (const age of AGES) {
            expect(own?.[age], `${move}, month ${month}, age ${age}`).toBeCloseTo(
              age < first || age > last ? 1 : factor,
              3,
            );
          }
        }
        expect(divertedTo(plan, move)).toEqual(move.startsWith('community.') ? [] : [instead ?? null]);
      }
    }
  });

  it('does nothing before it starts, and then the same later', () => {
    const later = planOf(scenarioOf({}, { [driver]: { ...setting, start: '2021-04' } })).plan;
    expect(factorsIn(later, 11)).toEqual({});
    expect(factorsIn(later, 12 + 23)).toEqual(factorsIn(plan, 23));
  });
});

it('every driver has a test here', () => {
  expect([...new Set(cases.map(({ driver }) => driver))].sort()).toEqual(DRIVERS.map(({ id }) => id).sort());
});

it('drivers come on top of the levers and are not capped', () => {
  const { plan } = planOf(
    scenarioOf({ 'family-help-spend': { target: 500, rampMonths: 0 } }, { 'trend-in-need': { change: -0.1 } }),
  );
  expect(factorsIn(plan, 47)['community.direct']?.[17]).toBeCloseTo(0.9 ** 4 * Math.exp(-0.000695 * 309), 12);
  expect(factorsIn(plan, 47)['community.direct']?.[3]).toBeCloseTo(0.9 ** 4, 12);
});
