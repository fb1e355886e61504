import { BASELINE_SCENARIO } from '../care/scenario.ts';
import { MEASURES } from './measures.ts';
import type { RunRequest } from './request.ts';

/** What is to be compared. */
export interface ComparisonQuestion {
  /** Ids of scenarios, `baseline` among them; each pair is `scenario` less `against`. */
  readonly pairs: readonly { readonly scenario: string; readonly against: string }[];
  /** Ids of `MEASURES`. */
  readonly measures: readonly string[];
}

/** What is wrong with a question about a run, one plain sentence each. */
export function problemsOfComparison({ scenarios }: RunRequest, { pairs, measures }: ComparisonQuestion): string[] {
  const known = new Set([BASELINE_SCENARIO.id, ...scenarios.map(({ id }) => id)]);
  const asked = new Set(pairs.flatMap(({ scenario, against }) => [scenario, against]));
  return [
    ...[...asked].filter((id) => !known.has(id)).map((id) => `There is no scenario "${id}".`),
    ...measures.filter((id) => !MEASURES.some((each) => each.id === id)).map((id) => `There is no measure "${id}".`),
    ...(pairs.length === 0 ? ['There is no pair of scenarios to compare.'] : []),
    ...(measures.length === 0 ? ['There is no measure to compare them by.'] : []),
  ];
}
