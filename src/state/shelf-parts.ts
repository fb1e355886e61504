import type { Home } from '../keep/home.ts';
import type { Known } from '../workspace/problems.ts';
import type { PlanEdits } from './plan-edits.svelte.ts';
import type { Plans } from './plans.svelte.ts';

/** What a shelf has to do with. */
export interface ShelfParts {
  readonly plans: Plans;
  readonly edits: PlanEdits;
  readonly known: Known;
  readonly home: Home;
}
