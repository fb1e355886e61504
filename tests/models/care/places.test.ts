import { describe, expect, it } from 'vitest';
import { movedLevers } from '../../../models/care/moved-levers.ts';
import type { LeverSetting } from '../../../models/care/scenario.ts';
import { central, factorsIn, horizon, planOf, scenarioOf } from '../../support/care-plans.ts';

const pathOf = (lever: string, setting: LeverSetting): number[] => [
  ...(movedLevers(scenarioOf({ [lever]: setting }), horizon, central, central)[0]?.path ?? []),
];

/** Expected counts that make sums easy: ten a month of everything. */
const ten = { ...horizon, unchanged: () => new Float64Array(horizon.months + 1).fill(10) };
const limited = (lever: string, setting: LeverSetting): number | undefined =>
  movedLevers(scenarioOf({ [lever]: setting }), ten, central, central)[0]?.path[50];

describe('places in a year', () => {
  it('are a ceiling on the share reached: a twelfth of them over those who would take one', () => {
    expect(limited('family-group-conference', { target: 1, now: 0, placesPerYear: 60 })).toBeCloseTo(0.5, 12);
    // Eligible, taking part, and families of 1.69 children each.
    expect(limited('family-drug-and-alcohol-court', { target: 1, now: 0, placesPerYear: 12 })).toBeCloseTo(
      1 / (10 * 0.595 * (1 / 1.69)),
      12,
    );
    expect(limited('reunification-support', { target: 1, now: 0, placesPerYear: 12, takeUp: 0.4 })).toBeCloseTo(
      1 / (10 * 0.4),
      12,
    );
  });

  it('leave alone what stays below them, and never cut back what is given today', () => {
    expect(limited('family-group-conference', { target: 0.4, now: 0, placesPerYear: 60 })).toBe(0.4);
    expect(limited('family-group-conference', { target: 1, now: 0.6, placesPerYear: 60 })).toBe(0.6);
    expect(limited('family-group-conference', { target: 0.2, now: 0.6, placesPerYear: 60 })).toBe(0.2);
  });

  it('are counted against what the place expects with nothing changed', () => {
    const free = pathOf('family-group-conference', { target: 1, now: 0, rampMonths: 0 });
    const few = pathOf('family-group-conference', { target: 1, now: 0, rampMonths: 0, placesPerYear: 24 });
    const letters = horizon.unchanged?.('flow.pre-proceedings.in');
    expect(free.every((share) => share === 1)).toBe(true);
    few.forEach((share, month) => {
      expect(share * (letters?.[month + 1] ?? NaN)).toBeCloseTo(2, 10);
    });
  });
});

describe('take-up', () => {
  it('of your own takes the place of the library’s', () => {
    const cut = (takeUp?: number): number => {
      const setting = { target: 1, now: 0, rampMonths: 0, ...(takeUp === undefined ? {} : { takeUp }) };
      const { plan } = planOf(scenarioOf({ 'parent-advocacy': setting }));
      return 1 - (factorsIn(plan, 9)['child-protection.care']?.[4] ?? 1);
    };
    expect(cut()).toBeCloseTo(0.7 * 0.03, 3);
    expect(cut(0.35)).toBeCloseTo(cut() / 2, 12);
    expect(cut(0)).toBe(0);
  });
});
