import type { Scenario } from '../care/scenario.ts';

/** A scenario with one lever set to a value. */
export function withTarget(scenario: Scenario, lever: string, target: number): Scenario {
  return { ...scenario, levers: { ...scenario.levers, [lever]: { ...scenario.levers[lever], target } } };
}
