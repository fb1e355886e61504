import { DEFAULT_LOOPS } from '../../../models/care/loops.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import type { Baseline } from '../../../models/care/baseline.ts';
import { readSeeds } from '../../../workers/cli/seeds.ts';

const seeds = await readSeeds();

/** A year of a small place with a conference scenario: the real model, as short as it goes. */
export function shortRequest(overrides: Partial<RunRequest> = {}): RunRequest {
  const baseline = seeds.baselines.find(({ id }) => id === 'average-authority');
  if (baseline === undefined) {
    throw new Error('The seeds hold no average authority.');
  }
  const conferences = {
    id: 'conferences',
    name: 'Conferences for 80%',
    levers: { 'family-group-conference': { target: 0.8, now: 0.2, rampMonths: 0 } },
    drivers: {},
  };
  return {
    library: seeds.library,
    baseline: tenthOf(baseline),
    scenarios: [conferences],
    years: 1,
    seed: 'contract',
    evidence: 'uncertain',
    loops: DEFAULT_LOOPS,
    ...overrides,
  };
}

function tenthOf(baseline: Baseline): Baseline {
  const tenths = (numbers: readonly number[]): number[] => numbers.map((children) => children / 10);
  const each = (table: Readonly<Record<string, readonly number[]>>): Record<string, number[]> =>
    Object.fromEntries(Object.entries(table).map(([id, numbers]) => [id, tenths(numbers)]));
  return {
    ...baseline,
    population: tenths(baseline.population),
    stock: each(baseline.stock),
    entriesPerYear: each(baseline.entriesPerYear),
  };
}
