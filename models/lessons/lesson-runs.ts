import type { Baseline } from '../care/baseline.ts';
import type { EvidenceLibrary } from '../care/evidence.ts';
import { DEFAULT_LOOPS } from '../care/loops.ts';
import { parseScenarioFile } from '../care/scenario-file.ts';
import type { Scenario } from '../care/scenario.ts';
import { InvalidRun } from '../run/prepare.ts';
import type { RunRequest } from '../run/request.ts';
import type { Lesson, LessonPicture, LessonRun } from './lesson.ts';

/** One run that a lesson needs, and what of it. */
export interface NeededRun {
  readonly run: LessonRun;
  readonly request: RunRequest;
  readonly outputs: readonly string[];
}

/** The scenarios of a lesson. @throws InvalidRun with everything wrong with them */
export function scenariosOf({ id, scenarios }: Lesson): Scenario[] {
  const read = scenarios.map((scenario) => parseScenarioFile(JSON.stringify(scenario), id));
  const problems = read.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) throw new InvalidRun(problems);
  return read.flatMap((each) => ('scenario' in each ? [each.scenario] : []));
}

/**
 * Every run a lesson needs: the expected one always, others where a number or a picture asks for them.
 *
 * @param seed the lesson's own unless the room has chosen another
 * @throws InvalidRun with everything wrong with its scenarios
 */
export function runsOf(lesson: Lesson, library: EvidenceLibrary, baseline: Baseline, seed = lesson.seed): NeededRun[] {
  const usual: RunRequest = {
    ...{ library, baseline, scenarios: scenariosOf(lesson), years: lesson.years, seed },
    ...{ evidence: 'uncertain', chance: 'simulated', loops: DEFAULT_LOOPS },
  };
  const own = { ...usual, loops: lesson.loops ?? DEFAULT_LOOPS };
  const requests: Readonly<Record<LessonRun, RunRequest>> = { expected: own, simulated: own, 'usual-loops': usual };
  return (['expected', 'usual-loops', 'simulated'] as const)
    .map((run) => ({ run, request: requests[run], outputs: outputsOf(lesson, run) }))
    .filter(({ outputs }) => outputs.length > 0);
}

function outputsOf({ numbers, steps }: Lesson, wanted: LessonRun): string[] {
  const ofNumbers = Object.values(numbers).flatMap((number) =>
    'output' in number && (number.run ?? 'expected') === wanted ? [number.output] : [],
  );
  const ofPictures = steps.flatMap(({ picture }) =>
    isChart(picture) && (picture.run ?? 'expected') === wanted ? [picture.output] : [],
  );
  return [...new Set([...ofNumbers, ...ofPictures])];
}

function isChart(picture: LessonPicture | undefined): picture is LessonPicture & { readonly kind: 'chart' } {
  return picture?.kind === 'chart';
}
