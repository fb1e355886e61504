import { OUTPUTS } from '../../models/run/prepare.ts';
import type { RunSummary } from '../../models/run/request.ts';
import { footnote, KEY, LABELS, scaleNote } from '../text/charts.ts';
import { OUTPUT_NAMES } from '../text/names.ts';
import { SCENARIO_COLOURS } from '../workspace/workspace.ts';
import { valueAxis } from './axis.ts';
import { bandsOf, lineOf } from './parts.ts';
import type { ColourName, Line, Picture } from './picture.ts';

export interface LessonChart {
  readonly id: string;
  readonly title: string;
  readonly output: string;
  /** Scenarios of the summary, in the order in which they are drawn. */
  readonly scenarios: readonly string[];
  readonly summary: RunSummary;
  readonly place: string;
  readonly seed: string;
}

/** What a series of a lesson is called. */
export function outputName(output: string): string {
  return OUTPUT_NAMES[output] ?? output;
}

/** One measure in some scenarios of a lesson, month by month; with bands where it was simulated. */
export function lessonPicture({ id, title, output, scenarios, summary, place, seed }: LessonChart): Picture {
  const { replicates: runs, modelVersion, months } = summary;
  const drawn = scenarios.flatMap((wanted, at) => {
    const found = summary.scenarios.find((each) => each.id === wanted);
    const series = found?.outputs[output];
    if (found === undefined || series === undefined) return [];
    return [{ line: lineFor(found, series.mean, at), series }];
  });
  const unit = OUTPUTS.find((each) => each.id === output)?.unit.startsWith('pounds') === true ? 'pounds' : 'children';
  const picture: Picture = {
    ...{ id, title, unit, months, marks: [], ends: null, longLabels: true },
    subtitle: outputName(output),
    footnote: footnote({ place, runs, seed, modelVersion }),
    key: runs > 0 ? KEY.banded : KEY.expected,
    lines: drawn.map(({ line }) => line),
    bands: runs > 0 ? drawn.flatMap(({ line, series }) => bandsOf(series, line.id, line.colour, false)) : [],
  };
  return { ...picture, key: `${picture.key}${scaleNote(valueAxis(picture).minimum)}` };
}

function lineFor({ id, name }: RunSummary['scenarios'][number], values: Float64Array, at: number): Line {
  const isBaseline = id === 'baseline';
  const colour: ColourName = isBaseline ? 'baseline' : (SCENARIO_COLOURS[(at - 1) % SCENARIO_COLOURS.length] ?? 'ink');
  return lineOf(values, {
    ...{ id: `lesson-${id}`, colour, dashed: isBaseline },
    label: isBaseline ? LABELS.baseline : name,
  });
}
