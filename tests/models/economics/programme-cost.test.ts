import { describe, expect, it } from 'vitest';
import { movedLevers } from '../../../models/care/moved-levers.ts';
import type { LeverSetting } from '../../../models/care/scenario.ts';
import { addProgramme } from '../../../models/economics/programme-cost.ts';
import { central, horizon, scenarioOf } from '../../support/care-plans.ts';

/** A hundred of everything each month, and a thousand children of every age. */
const population = new Array<number>(18).fill(1000);
const countOf = () => (): number => 100;

function costOf(lever: string, setting: LeverSetting): number[] {
  const into = new Float64Array(horizon.months + 1);
  for (const moved of movedLevers(scenarioOf({ [lever]: setting }), horizon, central, central)) {
    const { cost } = moved.lever;
    const price = 'price' in cost ? central(cost.price) : 0;
    addProgramme(moved, population, countOf, central, () => price, into);
  }
  return [...into];
}

const atOnce = { now: 0, target: 1, rampMonths: 0 };
const LATE = 90;

describe('what a lever costs in a month, once it is set up', () => {
  it.each([
    ['family-group-conference', atOnce, 100 * 2000],
    ['reunification-support', atOnce, 100 * 0.7 * 7857],
    ['reunification-support', { ...atOnce, takeUp: 0.5 }, 100 * 0.5 * 7857],
    ['family-drug-and-alcohol-court', atOnce, (100 * 0.595 * 12170) / 1.69],
    ['family-safeguarding', atOnce, (100 * 0.7 * 1.5 * 5100) / 1.69],
    ['edge-of-care-hubs', atOnce, 100 * 0.6 * 0.7 * 2 * 17_400],
    ['family-hubs', { ...atOnce, now: 0.5 }, (0.5 * 5000 * 172) / 12],
    ['family-help-spend', { target: 200, now: 190, rampMonths: 0 }, (10 * 18_000) / 12],
    ['workforce', { target: 15, now: 20, rampMonths: 0 }, ((1 / 15 - 1 / 20) * 400 * 113_053) / 12],
    ['foster-recruitment', { target: 1.2, rampMonths: 0 }, (0.2 * 100 * 6000) / 12],
  ] satisfies [string, LeverSetting, number][])('%s, %j', (lever, setting, pounds) => {
    expect(costOf(lever, setting)[LATE]).toBeCloseTo(pounds, 4);
  });
});

describe('setting up', () => {
  it('costs a fifth of a full year, spread over the ramp, and nothing where a lever is turned down', () => {
    const ramped = costOf('family-group-conference', { now: 0, target: 1, start: '2021-04', rampMonths: 6 });
    expect(ramped.slice(0, 13).every((pounds) => pounds === 0)).toBe(true);
    const running = [1, 2, 3, 4, 5, 6].map((month) => (month / 6) * 200_000);
    running.forEach((pounds, at) => {
      expect(ramped[13 + at]).toBeCloseTo(pounds + (0.2 * 12 * 200_000) / 6, 4);
    });
    expect(ramped[19]).toBeCloseTo(200_000, 4);
    const down = costOf('family-group-conference', { now: 1, target: 0, rampMonths: 0 });
    expect(down[1]).toBeCloseTo(-200_000, 4);
  });

  it('is over when a programme ends, and so is what it costs to run', () => {
    const ended = costOf('family-group-conference', { ...atOnce, rampMonths: 24, end: '2021-04' });
    expect(ended[12]).toBeGreaterThan(0);
    expect(ended.slice(13).every((pounds) => pounds === 0)).toBe(true);
  });
});
