import { power } from '../random/elementary.ts';
import type { DriverDefinition } from './driver.ts';
import type { LeverDefinition } from './lever.ts';
import type { DriverSetting, LeverSetting } from './scenario.ts';

/** First month of every run: April of the baseline's year. Month 0 of a plan. */
export function monthIndex(month: string, baselineYear: number): number {
  const [year, monthOfYear] = month.split('-').map(Number);
  return ((year ?? 0) - baselineYear) * 12 + (monthOfYear ?? 0) - 4;
}

/**
 * A lever's value month by month. Where today's share is uncertain, the scenario's target says how much of the gap to
 * everybody (or to nobody) is closed, so that no replicate is told to cut back what it already does.
 *
 * @param todayCentral what the user was shown as today
 * @param today this replicate's own value of today
 */
export function leverPath(
  lever: LeverDefinition,
  setting: LeverSetting,
  todayCentral: number,
  today: number,
  baselineYear: number,
  months: number,
): Float64Array {
  const target = targetFrom(lever, setting.target, todayCentral, today);
  const start = setting.start === undefined ? 0 : monthIndex(setting.start, baselineYear);
  const ramp = Math.max(1, setting.rampMonths ?? lever.rampMonths);
  return Float64Array.from({ length: months }, (_, month) => {
    const share = Math.min(1, Math.max(0, (month - start + 1) / ramp));
    return share === 1 ? target : today + share * (target - today);
  });
}

function targetFrom(lever: LeverDefinition, target: number, central: number, today: number): number {
  if (today === central) return target;
  if (target === central) return today;
  const bound = target > central ? lever.maximum : lever.minimum;
  return today + ((target - central) / (bound - central)) * (bound - today);
}

/** A driver's factor month by month: growth compounds from the start of the run. */
export function driverPath(_driver: DriverDefinition, setting: DriverSetting, months: number): Float64Array {
  return Float64Array.from({ length: months }, (_, month) => power(1 + setting.change, (month + 1) / 12));
}
