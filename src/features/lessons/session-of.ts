import type { Lesson } from '../../../models/lessons/lesson.ts';
import { recalled, remember } from '../../keep/tab-memory.ts';
import { LessonSession, type Predictions } from '../../state/lesson-session.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';

const known = new WeakMap<Page, LessonSession>();

/** The lesson being taught on a page: begun when first turned to, and kept while the room stays with it; after a reload with what was predicted. */
export function sessionOf(page: Page, lesson: Lesson, seed: string): LessonSession {
  const found = known.get(page);
  if (found?.lesson === lesson && found.seed === seed) return found;
  found?.stop();
  const memory = `lesson.${lesson.id}.${seed}`;
  const begun = new LessonSession({
    ...{ lesson, seed, catalogue: page.catalogue, runner: page.runner },
    predictions: predictionsIn(recalled(memory), lesson),
    onPredicted: (predictions) => {
      remember(memory, predictions);
    },
  });
  known.set(page, begun);
  void begun.start();
  return begun;
}

/** What was remembered, as far as it can be a prediction of this lesson. */
function predictionsIn(kept: unknown, { steps }: Lesson): Predictions {
  if (typeof kept !== 'object' || kept === null) return {};
  const entries = Object.entries(kept).filter(
    (entry): entry is [string, string | null] =>
      steps[Number(entry[0])]?.predict !== undefined && (entry[1] === null || typeof entry[1] === 'string'),
  );
  return Object.fromEntries(entries);
}
