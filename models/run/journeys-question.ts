import type { RunRequest } from './request.ts';

/** Which scenarios of a run, the baseline among them if wanted, and whose way is followed. */
export interface JourneysQuestion {
  /** Ids of scenarios of the run, `baseline` for the baseline. */
  readonly scenarios: readonly string[];
}

/** Children who come into care in these months of the run are followed, each for so many months. */
export interface JourneyWindow {
  /** First month, and the first in which those who come in are no longer followed; 0 is the first of the run. */
  readonly from: number;
  readonly until: number;
  readonly follow: number;
}

const LONGEST = 72;
const WINDOW = 24;

/**
 * The months of a run in which children are followed from: two years, beginning a year in so that a change has begun, and six
 * years from then for each, or what a shorter run has room for. Everybody is followed for equally long, so that no share is one
 * of other children than the share a month before.
 */
export function journeyWindow({ years }: Pick<RunRequest, 'years'>): JourneyWindow {
  const months = years * 12;
  const from = months >= 72 ? 12 : 0;
  const until = from + Math.min(WINDOW, Math.floor((months - from) / 2));
  return { from, until, follow: Math.min(LONGEST, months - until) };
}

/** Why a run's children cannot be followed, in sentences; empty when they can. */
export function problemsOfJourneys({ scenarios }: RunRequest, { scenarios: wanted }: JourneysQuestion): string[] {
  const known = ['baseline', ...scenarios.map(({ id }) => id)];
  return [
    ...(wanted.length === 0 ? ['Name at least one scenario to follow children in.'] : []),
    ...wanted.filter((id) => !known.includes(id)).map((id) => `There is no scenario "${id}".`),
  ];
}
