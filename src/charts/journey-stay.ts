import type { ScenarioJourneys } from '../../models/run/journeys.ts';
import type { Summary } from '../../models/run/request.ts';
import type { Cell } from '../exports/sheet.ts';
import { pairOfJourneys, type FollowedChildren } from '../results/followed.ts';
import { quartileInWords, shareInWords, since, STAY_TITLES, stayTitle } from '../text/journeys.ts';
import { labelRoom, spreadLabels } from './end-labels.ts';
import { stretches } from './gaps.ts';
import { journeyCsv, type JourneyDrawing } from './journey-drawing.ts';
import {
  EDGE,
  isWithheld,
  journeyFootnote,
  nameOf,
  placing,
  shareAxes,
  shareCell,
  untilOf,
  savedWords,
  yearMarks,
} from './journey-parts.ts';
import { BASELINE_DASH, shortened } from './line-style.ts';
import { bandOpacity, type Palette } from './palette.ts';
import type { ColourName } from './picture.ts';
import { SCENARIO_SIGNS } from './scenario-colours.ts';
import { aboutIn, bare, framed } from './scene.ts';
import { area, stroke, text, type Point, type Shape } from './shapes.ts';
import type { ChartTable } from './table.ts';

const HEIGHT = 270;
const BELOW = 48;
const AXIS = 46;
const LONGEST_LABEL = 18;

const QUARTILES = ['lowerQuartile', 'median', 'upperQuartile'] as const;

interface StayLine {
  readonly name: string;
  readonly colour: ColourName;
  readonly dash: readonly number[];
  readonly summary: Summary;
  /** Whether a share is in the picture; in a file small numbers of a reader's own data are not. */
  readonly isShown: (part: number) => boolean;
}

/** How many have not left care yet, month by month since they came in. */
export function journeyStay(followed: FollowedChildren): JourneyDrawing {
  const pair = pairOfJourneys(followed);
  const { follow } = followed.journeys.window;
  const words = {
    title: stayTitle(pair, follow),
    subtitle: STAY_TITLES.subtitle,
    key: STAY_TITLES.key,
    footnote: journeyFootnote(followed),
  };
  const saved = savedWords(followed, words);
  const lineOf = (journeys: ScenarioJourneys, isNamed: boolean): StayLine => {
    const { id, stay } = journeys;
    const isShown = (part: number): boolean => !isNamed || !isWithheld(followed, journeys, part);
    const colour = followed.asked.scenarios.find((scenario) => scenario.id === id)?.colour;
    const look =
      colour === undefined
        ? { colour: 'baseline' as const, dash: BASELINE_DASH }
        : { colour, dash: SCENARIO_SIGNS[colour].dash };
    return { ...look, name: nameOf(id, followed), summary: stay.inCare, isShown };
  };
  return {
    ...{ id: 'journey-stay', ...words, saved, until: untilOf(followed) },
    scene: (palette, width, named) =>
      framed(named ? saved : bare(words), palette, width, (top) => {
        const lines = pair.map((journeys) => lineOf(journeys, named));
        const right = width - EDGE - labelRoom(lines.map(({ name }) => shortened(name, LONGEST_LABEL)));
        const box = { left: EDGE + AXIS, right, top: top + 12, bottom: top + 12 + HEIGHT };
        return { height: 12 + HEIGHT + BELOW, shapes: plotted(lines, box, follow, palette) };
      }),
    csv: () => stayCsv(followed, aboutIn(saved)),
    table: () => stayTable(followed, words.title),
  };
}

function plotted(
  lines: readonly StayLine[],
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  follow: number,
  palette: Palette,
): Shape[] {
  const { x, y } = placing(box, follow);
  const points = (values: ArrayLike<number>, months: readonly number[]): Point[] =>
    months.map((month) => [x(month), y(values[month] ?? 0)]);
  const parts = ({ isShown }: StayLine, values: ArrayLike<number>): number[][] =>
    stretches(values.length, (month) => isShown(values[month] ?? 0));
  const bands = lines.flatMap((line) => {
    const { p5, p25, p75, p95 } = line.summary;
    const pairs = [
      [90, p5, p95],
      [50, p25, p75],
    ] as const;
    return pairs.flatMap(([part, low, high]) =>
      parts(line, low).map((months) => {
        const outline = [...points(high, months), ...points(low, months).toReversed()];
        return area(outline, palette.series[line.colour], bandOpacity(part, false));
      }),
    );
  });
  const drawn = lines.flatMap((line) =>
    parts(line, line.summary.mean).map((months) =>
      stroke(points(line.summary.mean, months), palette.series[line.colour], 2.5, { dash: line.dash }),
    ),
  );
  const labels = lines.map((line) => {
    const { name, colour, summary } = line;
    const last = parts(line, summary.mean).at(-1)?.at(-1) ?? 0;
    return { text: shortened(name, LONGEST_LABEL), colour, y: y(summary.mean[last] ?? 0) };
  });
  const names = spreadLabels(labels, 20, [box.top, box.bottom]).map((label) =>
    text([box.right + 10, label.y + 5], label.text, { colour: palette.series[label.colour], bold: true, size: 14 }),
  );
  return [...shareAxes(box, follow, palette), ...bands, ...drawn, ...names];
}

function stayTable(followed: FollowedChildren, caption: string): ChartTable {
  const pair = pairOfJourneys(followed);
  const { follow } = followed.journeys.window;
  const months = yearMarks(follow).map((month) => ({
    id: String(month),
    name: `${STAY_TITLES.share}, ${since(month)}`,
    cells: pair.map(({ stay }) => shareInWords(stay.inCare, month)),
  }));
  const quartiles = QUARTILES.map((quartile) => ({
    id: quartile,
    name: STAY_TITLES.quartile[quartile],
    cells: pair.map(({ stay }) => quartileInWords(stay[quartile], follow)),
  }));
  return {
    caption: `${caption}.`,
    columns: ['', ...pair.map(({ id }) => nameOf(id, followed))],
    rows: [...quartiles, ...months],
  };
}

function stayCsv(followed: FollowedChildren, about: string): string {
  const rows = pairOfJourneys(followed).flatMap((journeys) => {
    const { mean, p5, p25, p75, p95 } = journeys.stay.inCare;
    return Array.from(mean, (_, month): Cell[] => [
      ...[nameOf(journeys.id, followed), month],
      ...[mean, p5, p25, p75, p95].map((values) => shareCell(followed, journeys, values[month] ?? 0)),
    ]);
  });
  const columns = ['scenario', 'months since coming into care', 'mean', 'p5', 'p25', 'p75', 'p95'];
  return journeyCsv(columns, rows, about);
}
