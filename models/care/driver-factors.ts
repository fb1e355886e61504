import { exp, log, power } from '../random/elementary.ts';
import type { DriverDefinition, DriverEffect } from './driver.ts';
import type { Draw } from './draws.ts';
import { leftAfter } from './fading.ts';
import { monthIndex } from './paths.ts';
import type { DriverSetting } from './scenario.ts';

/** A driver's factor on its moves month by month; exactly 1 until it starts. */
export function driverFactors(
  driver: DriverDefinition,
  effect: DriverEffect,
  setting: DriverSetting,
  baselineYear: number,
  months: number,
  draw: Draw,
): Float64Array {
  const start = driverStart(setting, baselineYear);
  const size = effect.evidence === undefined ? 1 : draw(effect.evidence);
  const halfLife = effect.fade === undefined ? Infinity : draw(effect.fade);
  return Float64Array.from({ length: months }, (_, month) => {
    const lasted = month - start + 1;
    if (lasted <= 0) return 1;
    const change = setting.change * Math.min(1, lasted / (driver.rampMonths ?? 1));
    switch (effect.rule) {
      case 'growth':
        return power(1 + setting.change, lasted / 12);
      case 'growth-elasticity':
        return power(1 + setting.change, (lasted / 12) * size);
      case 'level':
        return 1 + change;
      case 'elasticity':
        return power(1 + change, size);
      case 'per-step':
        return exp(size * change);
      case 'shock':
        return exp(setting.change * log(size) * leftAfter(lasted - 1, halfLife));
    }
  });
}

/** First month of a driver's change; 0 is the first of the run. */
export function driverStart({ start }: DriverSetting, baselineYear: number): number {
  return start === undefined ? 0 : monthIndex(start, baselineYear);
}

/**
 * What a driver makes of a price, month by month: growth over and above prices in general, so many times as fast as the
 * evidence has it.
 *
 * @param growth growth a year in cash
 * @param inflation growth a year of prices in general
 */
export function priceFactors(
  setting: DriverSetting,
  baselineYear: number,
  months: number,
  growth: number,
  inflation: number,
): Float64Array {
  const start = driverStart(setting, baselineYear);
  const real = (1 + growth) / (1 + inflation);
  return Float64Array.from({ length: months }, (_, month) =>
    month < start ? 1 : power(real, (setting.change * (month - start + 1)) / 12),
  );
}
