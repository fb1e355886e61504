import type { PublishedTable } from '../../models/authority/published.ts';
import type { CoverageRow } from '../../models/care/coverage.ts';
import type { Challenge } from '../../models/challenge/challenge.ts';
import type { GlossaryTerm } from '../../models/lessons/glossary.ts';
import type { Lesson } from '../../models/lessons/lesson.ts';
import type { Situation } from '../../models/care/situation.ts';
import type { Block } from '../markdown/document.ts';

/** All that is read rather than run. */
export interface Texts {
  /** The four pages, and what stands behind them. */
  readonly method: readonly Block[];
  readonly methodDetail: readonly Block[];
  readonly coverage: readonly CoverageRow[];
  readonly situations: readonly Situation[];
  /** Published figures of English authorities. */
  readonly published: PublishedTable;
  /** In the order in which they are taught. */
  readonly lessons: readonly Lesson[];
  readonly challenge: Challenge;
  readonly glossary: readonly GlossaryTerm[];
}
