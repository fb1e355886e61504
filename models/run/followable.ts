import { partOf, type Baseline } from '../care/baseline.ts';
import type { LeverSetting, Scenario } from '../care/scenario.ts';
import type { RunRequest } from './request.ts';

/** Children known at the start in a sample of a place too large to follow: about as many as an average authority knows. */
const CHILDREN_IN_SAMPLE = 3000;

/**
 * A run whose children can be followed one by one. A place that is taken by averages has too many: there one child in so many is
 * followed. The rates, the loops and the drift stay those of the whole place, and places a year are shared out, so that a child
 * of the sample meets what a child of the place would; only luck weighs more.
 */
export function followable(request: RunRequest): RunRequest {
  if (request.chance !== 'averaged') return request;
  const oneIn = Math.max(1, Math.round(childrenKnown(request.baseline) / CHILDREN_IN_SAMPLE));
  return {
    ...request,
    chance: 'simulated',
    baseline: { ...partOf(request.baseline, 1 / oneIn), oneIn },
    scenarios: request.scenarios.map((scenario) => withPlacesOf(scenario, oneIn)),
  };
}

function childrenKnown({ stock }: Baseline): number {
  return Object.values(stock)
    .flat()
    .reduce((sum, children) => sum + children, 0);
}

function withPlacesOf(scenario: Scenario, oneIn: number): Scenario {
  const shared = ({ placesPerYear, ...setting }: LeverSetting): LeverSetting =>
    placesPerYear === undefined ? setting : { ...setting, placesPerYear: placesPerYear / oneIn };
  const levers = Object.entries(scenario.levers).map(([id, setting]) => [id, shared(setting)] as const);
  return { ...scenario, levers: Object.fromEntries(levers) };
}
