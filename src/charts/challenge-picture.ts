import { NOTHING_DONE } from '../../models/challenge/challenge-request.ts';
import { CARE, seriesOf } from '../../models/challenge/score.ts';
import type { RunSummary } from '../../models/run/request.ts';
import { YOU } from '../state/challenge-runs.ts';
import { CHALLENGE, MEASURES } from '../text/challenge.ts';
import { footnote, KEY, scaleNote } from '../text/charts.ts';
import { SCENARIO_COLOURS } from '../workspace/workspace.ts';
import { valueAxis } from './axis.ts';
import { bandsOf, lineOf } from './parts.ts';
import type { Picture } from './picture.ts';

interface ChallengeChart {
  /** The player's world, and the same choices in many. */
  readonly world: RunSummary;
  readonly worlds: RunSummary;
  readonly place: string;
  readonly seed: string;
}

/** Children in care in one world, among all those to which the same choices could have led. */
export function challengePicture({ world, worlds, place, seed }: ChallengeChart): Picture {
  const { replicates: runs, modelVersion, months } = worlds;
  const spread = seriesOf(worlds, YOU, CARE);
  const [choices, yours] = SCENARIO_COLOURS;
  const lines = [
    lineOf(seriesOf(world, NOTHING_DONE, CARE).mean, {
      ...{ id: 'undone', label: CHALLENGE.nothingDone, colour: 'baseline', dashed: true },
    }),
    lineOf(spread.mean, { id: 'choices', label: CHALLENGE.yourChoices, colour: choices }),
    lineOf(seriesOf(world, YOU, CARE).mean, { id: 'yours', label: CHALLENGE.yours, colour: yours }),
  ];
  const picture: Picture = {
    ...{ id: 'challenge', title: CHALLENGE.picture, unit: 'children', months, marks: [], ends: null, longLabels: true },
    subtitle: MEASURES[CARE] ?? '',
    footnote: footnote({ place, runs, seed, modelVersion }),
    key: KEY.banded,
    lines,
    bands: bandsOf(spread, 'choices', choices, false),
  };
  return { ...picture, key: `${picture.key}${scaleNote(valueAxis(picture).minimum)}` };
}
