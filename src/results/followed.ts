import type { Journeys, ScenarioJourneys } from '../../models/run/journeys.ts';
import type { Asked } from '../state/asked.ts';

/** Children followed in the baseline and one scenario, with what they were asked with. */
export interface FollowedChildren {
  readonly asked: Asked;
  /** Id of the scenario beside the baseline. */
  readonly scenario: string;
  readonly journeys: Journeys;
  readonly elapsedMilliseconds: number;
}

/** The baseline, and the scenario beside it. */
export function pairOfJourneys({ journeys, scenario }: FollowedChildren): readonly ScenarioJourneys[] {
  return ['baseline', scenario].flatMap((id) => journeys.scenarios.find((each) => each.id === id) ?? []);
}
