import type { Summary } from '../../models/run/request.ts';
import { csvOfSheet } from '../exports/csv-file.ts';
import type { Cell } from '../exports/sheet.ts';
import { pairOfJourneys, type FollowedChildren } from '../results/followed.ts';
import { quartileInWords, shareInWords, since, STAY_TITLES, stayTitle } from '../text/journeys.ts';
import { spreadLabels } from './end-labels.ts';
import type { JourneyDrawing } from './journey-drawing.ts';
import { EDGE, journeyFootnote, nameOf, placing, shareAxes, untilOf, yearMarks } from './journey-parts.ts';
import { BASELINE_DASH, shortened } from './line-style.ts';
import { bandOpacity, type Palette } from './palette.ts';
import type { ColourName } from './picture.ts';
import { SCENARIO_SIGNS } from './scenario-colours.ts';
import { framed } from './scene.ts';
import { area, stroke, text, type Point, type Shape } from './shapes.ts';
import type { ChartTable } from './table.ts';

const HEIGHT = 270;
const BELOW = 48;
const LABELS = 150;
const AXIS = 46;
const LONGEST_LABEL = 18;

const QUARTILES = ['lowerQuartile', 'median', 'upperQuartile'] as const;

interface StayLine {
  readonly name: string;
  readonly colour: ColourName;
  readonly dash: readonly number[];
  readonly summary: Summary;
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
  const lines = pair.map(({ id, stay }): StayLine => {
    const colour = followed.asked.scenarios.find((scenario) => scenario.id === id)?.colour;
    const look =
      colour === undefined
        ? { colour: 'baseline' as const, dash: BASELINE_DASH }
        : { colour, dash: SCENARIO_SIGNS[colour].dash };
    return { ...look, name: nameOf(id, followed), summary: stay.inCare };
  });
  return {
    ...{ id: 'journey-stay', ...words, until: untilOf(followed) },
    scene: (palette, width, named) =>
      framed(named ? words : { title: '', subtitle: '', key: '', footnote: '' }, palette, width, (top) => {
        const box = { left: EDGE + AXIS, right: width - EDGE - LABELS, top: top + 12, bottom: top + 12 + HEIGHT };
        return { height: 12 + HEIGHT + BELOW, shapes: plotted(lines, box, follow, palette) };
      }),
    csv: () => stayCsv(followed, `${words.title}. ${words.subtitle} ${words.key} ${words.footnote}`),
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
  const points = (values: ArrayLike<number>): Point[] =>
    Array.from(values, (part, month): Point => [x(month), y(part)]);
  const bands = lines.flatMap(({ colour, summary: { p5, p25, p75, p95 } }) =>
    (
      [
        [90, p5, p95],
        [50, p25, p75],
      ] as const
    ).map(([part, low, high]) =>
      area([...points(high), ...points(low).toReversed()], palette.series[colour], bandOpacity(part, false)),
    ),
  );
  const drawn = lines.map(({ colour, dash, summary }) =>
    stroke(points(summary.mean), palette.series[colour], 2.5, { dash }),
  );
  const labels = lines.map(({ name, colour, dash, summary }) => ({
    text: shortened(name, LONGEST_LABEL),
    ...{ colour, dash, y: y(summary.mean[follow] ?? 0) },
  }));
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
  const rows = pairOfJourneys(followed).flatMap(({ id, stay: { inCare } }) =>
    Array.from(inCare.mean, (value, month): Cell[] => [
      ...[nameOf(id, followed), month, value],
      ...[inCare.p5[month] ?? 0, inCare.p25[month] ?? 0, inCare.p75[month] ?? 0, inCare.p95[month] ?? 0],
    ]),
  );
  const columns = ['scenario', 'months since coming into care', 'mean', 'p5', 'p25', 'p75', 'p95', 'about'];
  return csvOfSheet({
    name: '',
    columns: columns.map((label) => ({ label, width: 12 })),
    rows: rows.map((row, at) => [...row, at === 0 ? about : null]),
  });
}
