import type { RunRequest, RunSummary, Summary } from '../../../models/run/request.ts';
import { scaledBaseline } from '../../../models/fit/england.ts';
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
    baseline: scaledBaseline(baseline, 10, { id: 'small', label: 'A small place', description: 'For tests.' }),
    scenarios: [conferences],
    years: 1,
    seed: 'contract',
    evidence: 'uncertain',
    loops: [],
    ...overrides,
  };
}

/** Every number of a summary under the name of its place, so that two can be compared bit for bit. */
export function numbersOf(summary: RunSummary): Map<string, readonly number[]> {
  const numbers = new Map<string, readonly number[]>();
  const add = (place: string, outputs: Readonly<Record<string, Summary>>): void => {
    for (const [id, statistics] of Object.entries(outputs)) {
      for (const [name, values] of Object.entries(statistics)) {
        numbers.set(`${place} ${id} ${name}`, Array.from(values as Float64Array));
      }
    }
  };
  for (const { id, outputs } of summary.scenarios) {
    add(id, outputs);
  }
  for (const { scenario, outputs } of summary.differences) {
    add(`${scenario} less baseline`, outputs);
  }
  return numbers;
}
