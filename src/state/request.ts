import type { RunRequest } from '../../models/run/request.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { placeRules } from '../../models/run/of-the-place.ts';
import { PLANS } from '../text/plans.ts';
import type { Catalogue } from './catalogue.ts';
import { isLarge } from './replicates.ts';
import { changesAnything, type Settings } from './settings.ts';

export type RequestBuilder = (settings: Settings) => RunRequest;

export const PLAN_ID = 'plan';

/** Turns what is set on the page into what a run needs. Nothing moved means the baseline alone. */
export function requestBuilder(catalogue: Catalogue): RequestBuilder {
  return (settings) => {
    const { levers, drivers, evidence, rules, loops } = settings;
    const hasPlan = changesAnything(settings);
    const plan: Scenario = {
      id: PLAN_ID,
      name: PLANS.given(1),
      levers,
      drivers,
      evidence,
      ...(rules ? { rules } : {}),
    };
    const baseline = catalogue.baseline(settings.baselineId);
    return {
      // A plan carries its own values; with no plan there is nothing else to carry them.
      library: (hasPlan ? catalogue : catalogue.withOverrides(evidence)).library,
      baseline,
      scenarios: hasPlan ? [plan] : [],
      ...(hasPlan || !rules ? {} : { rules: placeRules(rules) }),
      years: settings.years,
      seed: settings.seed,
      drift: settings.drift,
      evidence: 'uncertain',
      chance: isLarge(baseline) ? 'averaged' : 'simulated',
      loops,
    };
  };
}
