import type { Draw } from './draws.ts';
import type { MovedLever } from './moved-levers.ts';
import { effectTarget } from './rule-names.ts';
import { ruleValues, type RuleMonths } from './rule-values.ts';

/**
 * What a scenario's rule makes of an effect of a lever, month by month since the lever starts; null where it has no rule.
 *
 * @param size the evidence's value in this replicate
 * @throws RuleOutOfRange naming the first month whose value is not allowed
 */
export function ruledEffect(moved: MovedLever, size: number, draw: Draw): Float64Array | null {
  const { rule, lever, timing, path, baselineYear } = moved;
  const target = rule === undefined ? null : effectTarget(lever);
  if (rule === undefined || target === null) return null;
  const months = { months: path.length, start: timing.start, baselineYear, coverage: coverageOf(moved) };
  return ruleValues(rule, target, size, months, draw);
}

/** The share reached, where a lever is one; otherwise how far it has come from today (0) to where it is set (1). */
export function coverageOf({ lever, path, today, setting }: MovedLever): NonNullable<RuleMonths['coverage']> {
  if (lever.unit === 'share') return (month) => path[month] ?? today;
  const way = setting.target - today;
  return (month) => (way === 0 ? 0 : ((path[month] ?? today) - today) / way);
}
