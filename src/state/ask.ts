import { scenarioToRun, type PlannedScenario, type Workspace } from '../workspace/workspace.ts';
import type { Asked } from './asked.ts';
import type { Catalogue } from './catalogue.ts';
import { isLarge, replicatesFor } from './replicates.ts';
import { sorted } from './settings.ts';

/** Every scenario of a workspace, as one run is asked for. */
export function askedOf(workspace: Workspace, catalogue: Catalogue): Asked {
  const { place, years, seed, drift, loops, scenarios } = workspace;
  const baseline = catalogue.baseline(place);
  return {
    request: {
      library: catalogue.library,
      baseline,
      scenarios: scenarios.map(scenarioToRun),
      years,
      seed,
      evidence: 'uncertain',
      chance: isLarge(baseline) ? 'averaged' : 'simulated',
      drift,
      loops,
    },
    replicates: replicatesFor(baseline),
    key: JSON.stringify([baseline.id, years, seed, drift, loops.toSorted(), scenarios.map(keyOfScenario).toSorted()]),
    scenarios,
  };
}

function keyOfScenario({ id, levers, drivers, evidence = {}, rules = {} }: PlannedScenario): string {
  return JSON.stringify([id, ...[levers, drivers, evidence, rules].map(sorted)]);
}
