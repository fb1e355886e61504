import type { Lesson } from '../../../models/lessons/lesson.ts';
import { LessonSession } from '../../state/lesson-session.svelte.ts';
import type { Page } from '../../state/page.svelte.ts';

const known = new WeakMap<Page, LessonSession>();

/** The lesson being taught on a page: begun when first turned to, and kept while the room stays with it. */
export function sessionOf(page: Page, lesson: Lesson, seed: string): LessonSession {
  const found = known.get(page);
  if (found?.lesson === lesson && found.seed === seed) return found;
  found?.stop();
  const begun = new LessonSession({ lesson, seed, catalogue: page.catalogue, runner: page.runner });
  known.set(page, begun);
  void begun.start();
  return begun;
}
