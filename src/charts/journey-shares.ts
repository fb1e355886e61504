import type { ScenarioJourneys } from '../../models/run/journeys.ts';
import type { Cell } from '../exports/sheet.ts';
import { pairOfJourneys, type FollowedChildren } from '../results/followed.ts';
import { share, SHARE_TITLES, shareInWords, sharesTitle, since } from '../text/journeys.ts';
import { journeyColour } from './journey-colours.ts';
import { stretches } from './gaps.ts';
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
import { journeyCsv, type JourneyDrawing } from './journey-drawing.ts';
import type { Palette } from './palette.ts';
import { spreadLabels } from './end-labels.ts';
import { aboutIn, bare, framed } from './scene.ts';
import { area, stroke, text, type Point, type Scene, type Shape } from './shapes.ts';
import type { ChartTable } from './table.ts';

const HEIGHT = 250;
const ABOVE = 34;
const BELOW = 48;
const LABELS = 150;
const AXIS = 46;
const SIDE_BY_SIDE = 760;
const LEAST_LABELLED = 0.01;

/** Where children are, month by month since they came into care: the baseline, and the scenario beside it. */
export function journeyShares(followed: FollowedChildren): JourneyDrawing {
  const pair = pairOfJourneys(followed);
  const { follow } = followed.journeys.window;
  const words = {
    title: sharesTitle(pair, follow),
    subtitle: SHARE_TITLES.subtitle,
    key: SHARE_TITLES.key,
    footnote: journeyFootnote(followed),
  };
  const saved = savedWords(followed, words);
  const scene = (palette: Palette, width: number, named: boolean): Scene =>
    framed(named ? saved : bare(words), palette, width, (top) => {
      const beside = width >= SIDE_BY_SIDE && pair.length > 1;
      const each = (width - 2 * EDGE) / (beside ? pair.length : 1);
      const high = ABOVE + HEIGHT + BELOW;
      const shapes = pair.flatMap((journeys, at) => {
        const [left, upper] = beside ? [EDGE + at * each, top] : [EDGE, top + at * high];
        const box = {
          left: left + AXIS,
          right: left + each - LABELS,
          top: upper + ABOVE,
          bottom: upper + ABOVE + HEIGHT,
        };
        const isShown = (part: number): boolean => !named || !isWithheld(followed, journeys, part);
        return panel(journeys, nameOf(journeys.id, followed), isShown, box, palette);
      });
      return { height: high * (beside ? 1 : pair.length), shapes };
    });
  return {
    ...{ id: 'journey-shares', ...words, saved, until: untilOf(followed), scene },
    csv: () => sharesCsv(followed, aboutIn(saved)),
    table: () => sharesTable(followed, words.title),
  };
}

function panel(
  { shares }: ScenarioJourneys,
  name: string,
  isShown: (part: number) => boolean,
  box: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number },
  palette: Palette,
): Shape[] {
  const follow = (shares[0]?.share.mean.length ?? 1) - 1;
  const { x, y } = placing(box, follow);
  const months = Array.from({ length: follow + 1 }, (_, month) => month);
  const below = new Float64Array(follow + 1);
  const areas: Shape[] = [];
  const labels: { text: string; y: number; colour: string }[] = [];
  for (const group of shares) {
    const lower = below.slice();
    for (const month of months) below[month] = (below[month] ?? 0) + (group.share.mean[month] ?? 0);
    const colour = journeyColour(group.id, palette);
    const edge = (of: Float64Array, shown: readonly number[]): Point[] =>
      shown.map((month) => [x(month), y(of[month] ?? 0)]);
    for (const shown of stretches(follow + 1, (month) => isShown(group.share.mean[month] ?? 0))) {
      const upper = edge(below, shown);
      areas.push(area([...upper, ...edge(lower, shown).toReversed()], colour, 1), stroke(upper, palette.ground, 1.5));
    }
    const end = group.share.mean[follow] ?? 0;
    const middle = (lower[follow] ?? 0) + end / 2;
    if (end >= LEAST_LABELLED && isShown(end))
      labels.push({ text: `${share(end)} ${group.label.toLowerCase()}`, y: y(middle), colour });
  }
  // Words in ink, with a mark in the colour of the area: on small areas and in pale colours they can still be read.
  const names = spreadLabels(labels, 19, [box.top, box.bottom]).flatMap((label): Shape[] => [
    area(square(box.right + 12, label.y - 5), label.colour),
    text([box.right + 28, label.y + 5], label.text, { colour: palette.ink, size: 14 }),
  ]);
  const heading = text([box.left, box.top - 14], name, { colour: palette.ink, bold: true });
  return [heading, ...shareAxes(box, follow, palette), ...areas, ...names];
}

const square = (left: number, top: number): Point[] => [
  [left, top],
  [left + 10, top],
  [left + 10, top + 10],
  [left, top + 10],
];

function sharesTable(followed: FollowedChildren, caption: string): ChartTable {
  const pair = pairOfJourneys(followed);
  return {
    caption: `${caption}.`,
    columns: [SHARE_TITLES.columns.after, ...(pair[0]?.shares ?? []).map(({ label }) => label)],
    rows: pair.flatMap(({ id, shares }) =>
      yearMarks(followed.journeys.window.follow).map((month) => ({
        id: `${id} ${String(month)}`,
        name: `${nameOf(id, followed)}, ${since(month)}`,
        cells: shares.map((group) => shareInWords(group.share, month)),
      })),
    ),
  };
}

function sharesCsv(followed: FollowedChildren, about: string): string {
  const rows = pairOfJourneys(followed).flatMap((journeys) =>
    journeys.shares.flatMap(({ label, share: { mean, p5, p25, p75, p95 } }) =>
      Array.from(mean, (_, month): Cell[] => [
        ...[nameOf(journeys.id, followed), month, label],
        ...[mean, p5, p25, p75, p95].map((values) => shareCell(followed, journeys, values[month] ?? 0)),
      ]),
    ),
  );
  const columns = ['scenario', 'months since coming into care', 'where', 'mean', 'p5', 'p25', 'p75', 'p95'];
  return journeyCsv(columns, rows, about);
}
