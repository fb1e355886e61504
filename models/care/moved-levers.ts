import type { Draw } from './draws.ts';
import { lingering } from './fading.ts';
import type { LeverDefinition } from './lever.ts';
import { LEVERS } from './levers.ts';
import { leverPath, timingOf, type Timing } from './paths.ts';
import type { LeverSetting, Rule, Scenario } from './scenario.ts';

/** Where a run starts and how long it lasts. */
export interface Horizon {
  readonly baselineYear: number;
  readonly months: number;
  /** Expected counts with nothing changed, by output, the opening entry first: needed where a scenario limits places. */
  readonly unchanged?: (output: string) => ArrayLike<number>;
}

/** A lever that a scenario moves, with its value in each month of one replicate. */
export interface MovedLever {
  readonly lever: LeverDefinition;
  readonly setting: LeverSetting;
  readonly timing: Timing;
  readonly today: number;
  /** What is given, and paid for. */
  readonly path: Float64Array;
  /** What works: the same, and what is left of it once the programme has ended. */
  readonly working: Float64Array;
  /** Share of those at its moves who take part when it is offered to all: eligible times take-up. */
  readonly reach: number;
  /** The scenario's own formula for its effect. */
  readonly rule: Rule | undefined;
  readonly baselineYear: number;
}

/** The levers a scenario moves, in this replicate. A lever set to where it stands is not moved. */
export function movedLevers(scenario: Scenario, horizon: Horizon, central: Draw, draw: Draw): MovedLever[] {
  return LEVERS.flatMap((lever) => {
    const setting = scenario.levers[lever.id];
    if (!setting) return [];
    const todayCentral = setting.now ?? central(lever.now);
    if (setting.target === todayCentral) return [];
    const today = setting.now ?? draw(lever.now);
    const timing = timingOf(lever, setting, horizon.baselineYear);
    const reach = (lever.eligible ? draw(lever.eligible) : 1) * takeUpOf(lever, setting, draw);
    const ceiling = ceilingOf(lever, setting, horizon, reach, central);
    const path = leverPath(lever, setting.target, timing, todayCentral, today, horizon.months, ceiling);
    const working = lingering(path, today, timing.end, timing.end < horizon.months ? draw(lever.fade) : 0);
    const rule = scenario.rules?.[lever.id];
    return [{ lever, setting, timing, today, path, working, reach, rule, baselineYear: horizon.baselineYear }];
  });
}

function takeUpOf(lever: LeverDefinition, setting: LeverSetting, draw: Draw): number {
  if (lever.takeUp === undefined) return 1;
  return setting.takeUp ?? draw(lever.takeUp);
}

/**
 * Largest share there are places for, month by month: a twelfth of the year's places over those who would take one if it
 * were offered to everybody, counted as expected with nothing changed.
 *
 * @throws RangeError when places are limited and the horizon gives no expected counts
 */
function ceilingOf(
  { cost }: LeverDefinition,
  { placesPerYear }: LeverSetting,
  { unchanged }: Horizon,
  reach: number,
  central: Draw,
): ((month: number) => number) | undefined {
  if (placesPerYear === undefined || cost.per !== 'count') return undefined;
  if (!unchanged) throw new RangeError('A limit on places needs the expected counts with nothing changed.');
  const counts = unchanged(cost.output);
  const each = reach * takersOf(cost, central);
  return (month) => {
    const takers = (counts[month + 1] ?? 0) * each;
    return takers > 0 ? placesPerYear / 12 / takers : Infinity;
  };
}

/** Places taken (and paid for) for each one counted, before coverage and reach. */
export function takersOf(
  { served, family }: { readonly served?: string; readonly family?: string },
  draw: Draw,
): number {
  return (served === undefined ? 1 : draw(served)) / (family === undefined ? 1 : draw(family));
}
