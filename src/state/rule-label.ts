import type { Catalogue } from './catalogue.ts';

/** What a rule is for, by the name people know: a lever, or the price of something. */
export function ruleLabel(catalogue: Catalogue, target: string): string {
  const lever = catalogue.levers.find(({ id }) => id === target);
  return lever?.label ?? catalogue.entry(target)?.label ?? target;
}
