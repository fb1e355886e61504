import { DRIVERS } from './drivers.ts';
import type { LeverDefinition } from './lever.ts';
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
    problems.push(...problemsOfDriver(id, setting, baselineYear, years).map((problem) => `drivers.${id}${problem}`));
  }
  return problems;
}

/** Months of a run, and whether a text is one of them. */
class Months {
  readonly #first: number;
  readonly #years: number;
  constructor(first: number, years: number) {
    this.#first = first;
    this.#years = years;
  }

  /** Place in the run of a month written YYYY-MM; `NaN` when it is not one of them. */
  index(month: string): number {
    const index = /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? monthIndex(month, this.#first) : NaN;
    return index >= 0 && index < this.#years * 12 ? index : NaN;
  }

  problem(name: string, month: string | undefined): string[] {
    if (month === undefined || !Number.isNaN(this.index(month))) return [];
    return [
      `.${name} must be a month of the run, ${String(this.#first)}-04 to ${String(this.#first + this.#years)}-03, written YYYY-MM, not "${month}".`,
    ];
  }
}

function problemsOfLever(id: string, setting: LeverSetting, baselineYear: number, years: number): string[] {
  const lever = LEVERS.find((each) => each.id === id);
  if (!lever) return [` is not a lever. Levers are: ${LEVERS.map((each) => each.id).join(', ')}.`];
  const months = new Months(baselineYear, years);
  const { target, now, start, end, rampMonths: ramp } = setting;
  return [
    ...outside('target', target, lever.minimum, lever.maximum),
    ...outside('now', now, lever.minimum, lever.maximum),
    ...months.problem('start', start),
    ...(ramp === undefined || (Number.isInteger(ramp) && ramp >= 0 && ramp <= LONGEST_RAMP_MONTHS)
      ? []
      : [`.rampMonths must be a whole number from 0 to ${String(LONGEST_RAMP_MONTHS)}, not ${String(ramp)}.`]),
    ...months.problem('end', end),
    ...(end !== undefined && months.index(end) <= (start === undefined ? 0 : months.index(start))
      ? [`.end must be later than its start, not "${end}".`]
      : []),
    ...problemsOfReach(lever, setting),
  ];
}

function problemsOfReach(lever: LeverDefinition, { placesPerYear, takeUp, variant }: LeverSetting): string[] {
  const problems = outside('takeUp', takeUp, 0, 1);
  if (takeUp !== undefined && lever.takeUp === undefined)
    problems.push('.takeUp has no meaning for this lever: its effect is that of being offered, or it is not offered.');
  if (placesPerYear !== undefined && lever.cost.per !== 'count')
    problems.push('.placesPerYear has no meaning for this lever: nobody is taken in.');
  else if (placesPerYear !== undefined && !(placesPerYear >= 0 && placesPerYear < Infinity))
    problems.push(`.placesPerYear must be 0 or more, not ${String(placesPerYear)}.`);
  const variants = (lever.variants ?? []).map((each) => each.id);
  if (variant !== undefined && !variants.includes(variant)) {
    const known = variants.length > 0 ? `must be one of ${variants.join(', ')}` : 'has no meaning for this lever';
    problems.push(`.variant ${known}, not "${variant}".`);
  }
  return problems;
}

function outside(name: string, value: number | undefined, minimum: number, maximum: number): string[] {
  if (value === undefined || (value >= minimum && value <= maximum)) return [];
  return [`.${name} must be from ${String(minimum)} to ${String(maximum)}, not ${String(value)}.`];
}

function problemsOfDriver(id: string, setting: DriverSetting, baselineYear: number, years: number): string[] {
  const driver = DRIVERS.find((each) => each.id === id);
  if (!driver) return [` is not a driver. Drivers are: ${DRIVERS.map((each) => each.id).join(', ')}.`];
  return [
    ...outside('change', setting.change, driver.minimum, driver.maximum),
    ...new Months(baselineYear, years).problem('start', setting.start),
  ];
}
