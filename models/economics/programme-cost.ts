import type { Draw } from '../care/draws.ts';
import type { PriceAt } from './ruled-price.ts';
import { takersOf, type MovedLever } from '../care/moved-levers.ts';

/** A count of the model in one month; 1 is the first of the run, 0 the opening position. */
export type CountAt = (month: number) => number;

/**
 * Adds what a scenario's use of one lever costs beyond today: running cost month by month, and the cost of setting up, a share
 * of a full year's running cost, spread over the months of the ramp.
 *
 * @param population children living in the area, by single year of age
 * @param countOf counts of the run, by output
 * @param priceAt price of one by month of the run, 0 for the first
 * @param into pounds by month, the opening entry first
 */
export function addProgramme(
  moved: MovedLever,
  population: readonly number[],
  countOf: (output: string) => CountAt,
  levers: Draw,
  priceAt: PriceAt,
  into: Float64Array,
): void {
  const { lever, path, today, timing } = moved;
  const costAt = costOf(moved, population, countOf, levers, (month) => priceAt(month - 1));
  const peak = path.reduce((most, value) => Math.max(most, value), today);
  const setUp = lever.setUp === undefined ? 0 : levers(lever.setUp) * (12 / timing.ramp);
  path.forEach((value, month) => {
    const isSettingUp = month >= timing.start && month < Math.min(timing.start + timing.ramp, timing.end);
    into[month + 1] =
      (into[month + 1] ?? 0) + costAt(month + 1, value) + (isSettingUp ? setUp * costAt(month + 1, peak) : 0);
  });
}

/** Pounds in a month for a value of the lever, over those for its value today. */
function costOf(
  { lever: { cost }, today, reach }: MovedLever,
  population: readonly number[],
  countOf: (output: string) => CountAt,
  levers: Draw,
  priceAt: PriceAt,
): (month: number, value: number) => number {
  switch (cost.per) {
    case 'count': {
      const count = countOf(cost.output);
      const each = reach * takersOf(cost, levers);
      return (month, value) => (value - today) * (each * priceAt(month)) * count(month);
    }
    case 'child-population': {
      const children = population.reduce((sum, aged) => sum + aged, 0);
      return (_, value) => ((value - today) * children) / 12;
    }
    case 'children': {
      const [first, last] = cost.ages;
      const children = population.slice(first, last + 1).reduce((sum, aged) => sum + aged, 0);
      return (month, value) => (value - today) * ((reach * children * priceAt(month)) / 12);
    }
    case 'workers': {
      const counts = cost.outputs.map(countOf);
      return (month, value) =>
        (1 / value - 1 / today) * (priceAt(month) / 12) * counts.reduce((sum, count) => sum + count(month), 0);
    }
    case 'places': {
      const count = countOf(cost.output);
      return (month, value) => (value - today) * (priceAt(month) / 12) * count(month);
    }
  }
}
