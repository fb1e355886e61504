import type { Lesson, LessonRun } from '../../models/lessons/lesson.ts';
import { lessonNumbers, type LessonValues } from '../../models/lessons/lesson-numbers.ts';
import { runsOf } from '../../models/lessons/lesson-runs.ts';
import { expectedSeries, simulateBlock } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import type { RunSummary } from '../../models/run/request.ts';
import { summarise } from '../../models/run/summarise.ts';
import { summariseExpected } from '../../models/run/summarise-expected.ts';
import { baselineOf, library } from './seeds.ts';

const files = import.meta.glob<Lesson>('../../seeds/lessons/*.json', { eager: true, import: 'default' });

/** Every lesson that comes with the program, with the name of its file. */
export const lessons = Object.entries(files).map(([file, lesson]) => ({ file, id: lesson.id, lesson }));

/** Every run a lesson needs, here and now. */
export function lessonRuns(lesson: Lesson): Partial<Record<LessonRun, RunSummary>> {
  const runs = runsOf(lesson, library, baselineOf(lesson.place)).map(({ run, request, outputs }) => {
    const prepared = prepareRun(request);
    if (run !== 'simulated') return [run, summariseExpected(prepared, expectedSeries(prepared), outputs)] as const;
    const replicates = lesson.replicates ?? 1;
    const block = simulateBlock(prepared, { from: 0, to: replicates });
    return [run, summarise(prepared, [block], { replicates, outputs })] as const;
  });
  return Object.fromEntries(runs);
}

export function valuesOf(lesson: Lesson): LessonValues {
  return lessonNumbers(lesson, { library, runs: lessonRuns(lesson) });
}
