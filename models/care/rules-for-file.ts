import type { Scenario } from './scenario.ts';

/** Rules as a file holds them: what was made of a formula is made again by whoever reads it. */
export function rulesForFile(rules: Scenario['rules']): Scenario['rules'] {
  if (rules === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(rules).map(([id, { formula, inputs }]) => [
      id,
      { formula, ...(inputs === undefined ? {} : { inputs }) },
    ]),
  );
}
