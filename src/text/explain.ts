import type { Asked } from '../state/asked.ts';
import { footnote, LABELS } from './charts.ts';
import { count } from './numbers.ts';

/** Words of the page that explains the scenarios. */

export const EXPLAIN = {
  heading: 'Explain',
  lead: 'Why the scenarios differ, and what would have to be true for one of them to do what is wanted.',
  sections: 'On this page',
  problems: 'Something among the starting place and levers needs putting right first.',
  toWorkbench: 'Go to the workbench',
  stop: 'Stop',
  again: 'Work it out again',
  measure: 'Measure',
  when: 'By the end of',
  scenario: 'Scenario',
  read: (title: string): string => `Part to read, ${title}`,
  readHint: 'Point, tap or use the arrow keys to read the parts.',
  region: (title: string): string => `Picture: ${title}`,
  staleHeading: 'Out of date.',
  outOfDate: 'This picture is out of date, so it was not saved. Work it out again first.',
} as const;

export const STALE_ANSWER = {
  scenarios: 'The scenarios, or where they start, have been changed since this was worked out.',
  choices: 'This is the answer to what was chosen before.',
  problems: 'Something among the starting place and levers needs putting right first. This is from before that.',
} as const;

/** Name of one of the scenarios or of the baseline. */
export function scenarioName({ scenarios }: Asked, id: string): string {
  return scenarios.find((scenario) => scenario.id === id)?.name ?? LABELS.baseline;
}

/** Source of an answer by expected flows, or of one from so many runs. */
export function answerFootnote({ request }: Asked, modelVersion: string, runs = 0): string {
  return footnote({ place: request.baseline.label, runs, seed: request.seed, modelVersion });
}

/** How far some work is, where it counts no runs. */
export function shareInWords(share: number): string {
  return `${count(Math.round(share * 100), 'per cent', 'per cent')} done`;
}
