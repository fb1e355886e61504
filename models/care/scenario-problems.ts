import { DRIVERS } from './drivers.ts';
import { LEVERS } from './levers.ts';
import { monthIndex } from './paths.ts';
import type { DriverSetting, LeverSetting, Scenario } from './scenario.ts';

/** Longest time a lever may take to reach its target. */
const LONGEST_RAMP_MONTHS = 240;

/** Everything wrong with a scenario, each with its place; empty when it can be run. */
export function problemsOfScenario(scenario: Scenario, baselineYear: number, years: number): string[] {
  const problems: string[] = [];
  for (const [id, setting] of Object.entries(scenario.levers)) {
    problems.push(...problemsOfLever(id, setting, baselineYear, years).map((problem) => `levers.${id}${problem}`));
  }
  for (const [id, setting] of Object.entries(scenario.drivers)) {
    problems.push(...problemsOfDriver(id, setting).map((problem) => `drivers.${id}${problem}`));
  }
  return problems;
}

function problemsOfLever(id: string, setting: LeverSetting, baselineYear: number, years: number): string[] {
  const lever = LEVERS.find((each) => each.id === id);
  if (!lever) return [` is not a lever. Levers are: ${LEVERS.map((each) => each.id).join(', ')}.`];
  const problems: string[] = [];
  const within = (name: 'target' | 'now', value: number): void => {
    if (value >= lever.minimum && value <= lever.maximum) return;
    problems.push(`.${name} must be from ${String(lever.minimum)} to ${String(lever.maximum)}, not ${String(value)}.`);
  };
  within('target', setting.target);
  if (setting.now !== undefined) within('now', setting.now);
  if (setting.start !== undefined) {
    const month = /^\d{4}-(0[1-9]|1[0-2])$/.test(setting.start) ? monthIndex(setting.start, baselineYear) : NaN;
    if (!(month >= 0 && month < years * 12)) {
      problems.push(
        `.start must be a month of the run, ${String(baselineYear)}-04 to ${String(baselineYear + years)}-03, written YYYY-MM, not "${setting.start}".`,
      );
    }
  }
  const ramp = setting.rampMonths;
  if (ramp !== undefined && !(Number.isInteger(ramp) && ramp >= 0 && ramp <= LONGEST_RAMP_MONTHS)) {
    problems.push(`.rampMonths must be a whole number from 0 to ${String(LONGEST_RAMP_MONTHS)}, not ${String(ramp)}.`);
  }
  return problems;
}

function problemsOfDriver(id: string, setting: DriverSetting): string[] {
  const driver = DRIVERS.find((each) => each.id === id);
  if (!driver) return [` is not a driver. Drivers are: ${DRIVERS.map((each) => each.id).join(', ')}.`];
  if (setting.change >= driver.minimum && setting.change <= driver.maximum) return [];
  return [
    `.change must be from ${String(driver.minimum)} to ${String(driver.maximum)}, not ${String(setting.change)}.`,
  ];
}
