import { DEFAULT_LOOPS } from '../../models/care/loops.ts';
import type { RunRequest } from '../../models/run/request.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { PLAN_NAME } from '../text/page.ts';
import type { Catalogue } from './catalogue.ts';
import { isLarge } from './replicates.ts';
import { changesAnything, type Settings } from './settings.ts';

export type RequestBuilder = (settings: Settings) => RunRequest;

export const PLAN_ID = 'plan';

/** Turns what is set on the page into what a run needs. Nothing moved means the baseline alone. */
export function requestBuilder(catalogue: Catalogue): RequestBuilder {
  return (settings) => {
    const plan: Scenario = { id: PLAN_ID, name: PLAN_NAME, levers: settings.levers, drivers: settings.drivers };
    const baseline = catalogue.baseline(settings.baselineId);
    return {
      library: catalogue.library,
      baseline,
      scenarios: changesAnything(settings) ? [plan] : [],
      years: settings.years,
      seed: settings.seed,
      evidence: 'uncertain',
      chance: isLarge(baseline) ? 'averaged' : 'simulated',
      loops: DEFAULT_LOOPS,
    };
  };
}
