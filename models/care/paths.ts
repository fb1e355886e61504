import type { LeverDefinition } from './lever.ts';
import type { LeverSetting } from './scenario.ts';

/** First month of every run: April of the baseline's year. Month 0 of a plan. */
export function monthIndex(month: string, baselineYear: number): number {
  const [year, monthOfYear] = month.split('-').map(Number);
  return ((year ?? 0) - baselineYear) * 12 + (monthOfYear ?? 0) - 4;
}

/** When a lever begins to move, how long it takes and when it is given up (never: beyond the run). */
export interface Timing {
  readonly start: number;
  readonly ramp: number;
  readonly end: number;
}

export function timingOf(lever: LeverDefinition, setting: LeverSetting, baselineYear: number): Timing {
  return {
    start: setting.start === undefined ? 0 : monthIndex(setting.start, baselineYear),
    ramp: Math.max(1, setting.rampMonths ?? lever.rampMonths),
    end: setting.end === undefined ? Infinity : monthIndex(setting.end, baselineYear),
  };
}

/**
 * How much of a lever is given, month by month: what is paid for. Where today's share is uncertain, the scenario's target
 * says how much of the gap to everybody (or to nobody) is closed, so that no replicate is told to cut back what it already
 * does.
 *
 * @param todayCentral what the user was shown as today
 * @param today this replicate's own value of today
 * @param ceiling most that there are places for, by month; none when left out. What is given today is never cut back
 */
export function leverPath(
  lever: LeverDefinition,
  target: number,
  { start, ramp, end }: Timing,
  todayCentral: number,
  today: number,
  months: number,
  ceiling?: (month: number) => number,
): Float64Array {
  const goal = goalOf(lever, target, todayCentral, today);
  return Float64Array.from({ length: months }, (_, month) => {
    if (month >= end) return today;
    const share = Math.min(1, Math.max(0, (month - start + 1) / ramp));
    const given = share === 1 ? goal : today + share * (goal - today);
    return ceiling === undefined ? given : Math.min(given, Math.max(today, ceiling(month)));
  });
}

function goalOf(lever: LeverDefinition, target: number, central: number, today: number): number {
  if (today === central) return target;
  if (target === central) return today;
  const bound = target > central ? lever.maximum : lever.minimum;
  return today + ((target - central) / (bound - central)) * (bound - today);
}
