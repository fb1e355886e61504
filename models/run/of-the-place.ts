import { DRIFT_ENTRIES, FAMILY_ENTRY, LOOP_ENTRIES, PLACE_ENTRIES, PLACEMENT_ENTRIES } from '../care/entry-roles.ts';
import { isSet } from '../care/overrides.ts';
import type { EvidenceOverride, Rule, Scenario } from '../care/scenario.ts';
import { COST_LINES } from '../economics/cost-lines.ts';

const PRICES: ReadonlySet<string> = new Set(COST_LINES.map(({ price }) => price));

/** Whether a price is one the place itself rests on, so that every scenario must share it and its rule. */
export const isPlacePrice = (id: string): boolean => PRICES.has(id);

const OF_THE_PLACE: ReadonlySet<string> = new Set([
  ...[...PLACE_ENTRIES, ...PLACEMENT_ENTRIES, ...PRICES],
  ...[...LOOP_ENTRIES, ...DRIFT_ENTRIES, FAMILY_ENTRY],
]);

/**
 * Whether an entry is one that the place itself rests on, its flows, prices, loops, drift or families, so that every scenario
 * must share it.
 */
export const ofThePlace = (id: string): boolean => OF_THE_PLACE.has(id);

/** The same text for the same values; empty for none. */
export function asText(override: EvidenceOverride | undefined): string {
  if (override === undefined) return '';
  if (!isSet(override)) return JSON.stringify([override.value, override.low ?? null, override.high ?? null]);
  return JSON.stringify(Object.entries(override.values).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Rules for prices that the place itself rests on, which hold in the baseline too. */
export function placeRules(rules: NonNullable<Scenario['rules']> = {}): NonNullable<Scenario['rules']> {
  return Object.fromEntries(Object.entries(rules).filter(([id]) => isPlacePrice(id)));
}

/** The same text for the same rule; empty for none. */
export function ruleText(rule: Rule | undefined): string {
  if (rule === undefined) return '';
  const inputs = Object.entries(rule.inputs ?? {}).sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([
    rule.formula.trim(),
    inputs.map(([name, { value, low, high }]) => [name, value, low ?? null, high ?? null]),
  ]);
}
