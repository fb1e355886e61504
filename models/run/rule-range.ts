import type { Draw } from '../care/draws.ts';
import { ruledEffect } from '../care/lever-rule.ts';
import { evidenceOf } from '../care/effects.ts';
import { movedLevers, type Horizon } from '../care/moved-levers.ts';
import { RuleOutOfRange } from '../care/rule-values.ts';
import type { Scenario } from '../care/scenario.ts';
import { priceOf } from '../economics/ruled-price.ts';
import { isPlacePrice } from './of-the-place.ts';

/**
 * What rules of a scenario give that they may not, with the evidence at its stated values, so that most of it is told before
 * anything is simulated; what only a draw of the evidence brings about stops the run that meets it.
 */
export function problemsOfRange(scenario: Scenario, horizon: Horizon, central: Draw): string[] {
  if (scenario.rules === undefined) return [];
  const moved = movedLevers(scenario, horizon, central, central);
  const tried = [
    ...moved.flatMap((lever) =>
      lever.lever.effects.map((effect) => () => {
        const evidence = effect.rule === 'complement' ? null : evidenceOf(effect, lever.setting.variant);
        if (evidence !== null) ruledEffect(lever, central(evidence), central);
      }),
    ),
    ...moved.map((lever) => () => {
      const { cost } = lever.lever;
      if ('price' in cost) priceOf(scenario, cost.price, horizon, central, lever);
    }),
    ...Object.keys(scenario.rules)
      .filter(isPlacePrice)
      .map((price) => () => priceOf(scenario, price, horizon, central)),
  ];
  return [...new Set(tried.flatMap(problemOf))];
}

function problemOf(work: () => void): readonly string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof RuleOutOfRange) return error.problems;
    throw error;
  }
}
