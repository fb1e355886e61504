import { DEFAULT_LOOPS } from '../../../models/care/loops.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import { partOf } from '../../../models/care/baseline.ts';
import { readSeeds } from '../../../workers/cli/seeds.ts';

const { baselines, library } = await readSeeds();
const averageAuthority = baselines.find(({ id }) => id === 'average-authority');
if (averageAuthority === undefined) throw new Error('The seeds hold no average authority.');

/** Always the same object: what the model makes of a place is kept with it. */
const baseline = partOf(averageAuthority, 0.1);

/** A year of a small place with a conference scenario: the real model, as short as it goes. */
export function shortRequest(overrides: Partial<RunRequest> = {}): RunRequest {
  const conferences = {
    id: 'conferences',
    name: 'Conferences for 80%',
    levers: { 'family-group-conference': { target: 0.8, now: 0.2, rampMonths: 0 } },
    drivers: {},
  };
  return {
    ...{ library, baseline, scenarios: [conferences], years: 1, seed: 'contract' },
    ...{ evidence: 'uncertain', loops: DEFAULT_LOOPS },
    ...overrides,
  };
}
