import type { Draw } from '../care/draws.ts';
import { coverageOf } from '../care/lever-rule.ts';
import type { Horizon, MovedLever } from '../care/moved-levers.ts';
import { priceTarget } from '../care/rule-names.ts';
import { ruleValues } from '../care/rule-values.ts';
import type { Scenario } from '../care/scenario.ts';

/** A price in a month of the run, 0 for the first. */
export type PriceAt = (month: number) => number;

/**
 * A price of a scenario, month by month: the evidence's, or what the scenario's rule makes of it.
 *
 * @param price entry of the price
 * @param moved the lever that is paid for, if one is
 * @throws RuleOutOfRange naming the first month whose value is not allowed
 */
export function priceOf(
  scenario: Scenario,
  price: string,
  { months, baselineYear }: Horizon,
  prices: Draw,
  moved?: MovedLever,
): PriceAt {
  const value = prices(price);
  const rule = scenario.rules?.[price];
  if (rule === undefined) return () => value;
  const coverage = moved === undefined ? {} : { coverage: coverageOf(moved) };
  const target = priceTarget(price, moved !== undefined);
  const values = ruleValues(rule, target, value, { months, start: 0, baselineYear, ...coverage }, prices);
  return (month) => values[month] ?? value;
}
