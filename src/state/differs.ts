import { ofThePlace } from '../../models/run/of-the-place.ts';
import { differsInWords } from '../text/plans.ts';
import type { PlannedScenario } from '../workspace/workspace.ts';

/** What a scenario changes, in a few words; values that the place rests on are the same in all and tell nothing. */
export function differsFromBaseline({ levers, drivers, evidence = {} }: PlannedScenario): string {
  return differsInWords({
    levers: Object.keys(levers).length,
    drivers: Object.keys(drivers).length,
    own: Object.keys(evidence).filter((entry) => !ofThePlace(entry)).length,
  });
}
