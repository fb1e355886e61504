import { describe, expect, it } from 'vitest';
import { leftAfter } from '../../../models/care/fading.ts';
import { movedLevers } from '../../../models/care/moved-levers.ts';
import type { LeverSetting } from '../../../models/care/scenario.ts';
import { central, factorsIn, horizon, planOf, scenarioOf } from '../../support/care-plans.ts';

const all = { target: 1, now: 0, rampMonths: 0 };

/** How much of its full strength a lever has on a move, month by month. */
function strengths(lever: string, move: string, setting: Partial<LeverSetting>, months: readonly number[]): number[] {
  const at = (own: Partial<LeverSetting>, month: number): number =>
    1 - (factorsIn(planOf(scenarioOf({ [lever]: { ...all, ...own } })).plan, month)[move]?.[3] ?? 1);
  return months.map((month) => at(setting, month) / at({}, 95));
}

describe('what is left of an effect', () => {
  it('is halved with each half-life', () => {
    expect([-3, 0, 6, 12].map((months) => leftAfter(months, 6))).toEqual([
      1,
      1,
      expect.closeTo(0.5, 12),
      expect.closeTo(0.25, 12),
    ]);
    expect(leftAfter(1, 0)).toBe(0);
  });
});

describe('a programme that ends', () => {
  it('works less and less, halved every six months, from the month it is no longer given', () => {
    const found = strengths('family-group-conference', 'pre-proceedings.care', { end: '2022-04' }, [0, 23, 24, 29, 35]);
    const wanted = [1, 1, 0.5 ** (1 / 6), 0.5, 0.25];
    found.forEach((strength, at) => {
      expect(strength).toBeCloseTo(wanted[at] ?? NaN, 10);
    });
  });

  it('costs nothing any more at once', () => {
    const scenario = scenarioOf({ 'family-group-conference': { ...all, end: '2022-04' } });
    const [moved] = movedLevers(scenario, horizon, central, central);
    expect([...(moved?.path ?? [])].slice(22, 26)).toEqual([1, 1, 0, 0]);
    expect(moved?.working[24]).toBeGreaterThan(0.8);
  });
});

describe('support that begins with an event', () => {
  const windows = [0, 6, 12, 24].map((month) => `returned-home.care.from-month-${month}`) as [
    string,
    string,
    string,
    string,
  ];

  it('reaches only those whose event came when the lever was there', () => {
    // In the window of the first six months, one month's worth more of those at home is reached each month.
    const found = strengths('reunification-support', windows[0], { start: '2021-04' }, [11, 12, 17, 18, 40]);
    expect(found[0]).toBe(0);
    expect(found[1]).toBeGreaterThan(0);
    expect(found[2]).toBeGreaterThan(found[1] as number);
    expect(found.slice(2)).toEqual([1, 1, 1].map((one) => expect.closeTo(one, 10) as number));
    expect(strengths('reunification-support', windows[2], { start: '2021-04' }, [23, 24, 36])).toEqual([
      0,
      expect.closeTo(0.13, 1) as number,
      expect.closeTo(1, 10) as number,
    ]);
  });

  it('fades with the months since support ended, so that later windows keep less', () => {
    const factors = factorsIn(planOf(scenarioOf({ 'reunification-support': all })).plan, 95);
    const cuts = windows.map((window) => 1 - (factors[window]?.[3] ?? 1));
    expect(cuts[1]).toBeCloseTo(cuts[0] as number, 12);
    expect(cuts[2]).toBeLessThan((cuts[1] as number) * 0.8);
    expect(cuts[3]).toBeLessThan((cuts[2] as number) * 0.5);
  });

  it('is cut short for those in the middle of it when the programme ends, and not taken up by those who come after', () => {
    const found = strengths('reunification-support', windows[1], { end: '2023-04' }, [35, 36, 41, 42, 48]);
    expect(found[0]).toBeCloseTo(1, 10);
    for (let at = 1; at < found.length; at += 1) expect(found[at]).toBeLessThan(found[at - 1] as number);
    expect(found[4]).toBe(0);
  });

  it('leaves nothing of support after removal seven years on', () => {
    const factors = factorsIn(planOf(scenarioOf({ 'post-removal-support': all })).plan, 95);
    const late = 1 - (factors['parents.newborn-repeat.from-month-60']?.[3] ?? 1);
    const early = 1 - (factors['parents.newborn-repeat.from-month-0']?.[3] ?? 1);
    expect(early).toBeCloseTo(0.6 * 0.667 * 0.65, 10);
    expect(late).toBeGreaterThan(0);
    expect(late).toBeLessThan(early * 0.1);
  });
});
