import type { Situation } from '../../models/care/situation.ts';
import { years as yearsInWords } from '../text/numbers.ts';
import { SITUATIONS } from '../text/situations.ts';
import { inSentence } from '../text/sentence.ts';
import type { Setup } from '../workspace/edits.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Catalogue } from './catalogue.ts';
import { loopLabels } from './loops.ts';

/** What a situation asks of the place, the years and the loops that differs from what the workspace has. */
export interface SituationSetup {
  readonly changed: Partial<Setup>;
  /** The same as sentences. */
  readonly words: readonly string[];
}

export function setupOf(
  { baseline, years, loops }: Situation,
  workspace: Workspace,
  catalogue: Catalogue,
): SituationSetup {
  const place = baseline === undefined ? workspace.place : catalogue.baseline(baseline).id;
  const newPlace = place !== workspace.place;
  const newYears = years !== undefined && years !== workspace.years;
  const newLoops = loops !== undefined && loops.toSorted().join() !== workspace.loops.toSorted().join();
  return {
    changed: {
      ...(newPlace ? { place } : {}),
      ...(newYears ? { years } : {}),
      ...(newLoops ? { loops } : {}),
    },
    words: [
      ...(newPlace ? [SITUATIONS.place(catalogue.placeName(place))] : []),
      ...(newYears ? [SITUATIONS.years(yearsInWords(years))] : []),
      ...(newLoops ? [SITUATIONS.loops(loopLabels(loops).map(inSentence))] : []),
    ],
  };
}
