import { JOURNEY_GROUPS } from '../../models/care/journey-groups.ts';
import type { ExampleJourney, JourneyStretch } from '../../models/run/example-journeys.ts';
import type { Cell } from '../exports/sheet.ts';
import { pairOfJourneys, type FollowedChildren } from '../results/followed.ts';
import { WITHHELD } from '../text/exports.ts';
import { EXAMPLE_TITLES, exampleHeading, inCareInWords, monthsInWords, wayInWords } from '../text/journeys.ts';
import { journeyColour } from './journey-colours.ts';
import { journeyCsv, type JourneyDrawing } from './journey-drawing.ts';
import {
  EDGE,
  isOwnData,
  journeyFootnote,
  monthLabels,
  nameOf,
  untilOf,
  savedWords,
  yearMarks,
} from './journey-parts.ts';
import type { Palette } from './palette.ts';
import { aboutIn, bare, framed } from './scene.ts';
import { area, stroke, text, type Point, type Shape } from './shapes.ts';
import type { ChartTable } from './table.ts';

const ROW = 70;
const THICK = 22;
const NOT_SAVED = { png: WITHHELD.examples, svg: WITHHELD.examples, csv: WITHHELD.examples };
const THIN = 12;
const GAP = 1.5;
const LETTER = 6.6;
const AXIS = 30;
/** Where heading and months would run into each other. */
const NARROW = 480;

/** A few of the children followed, each as a bar along the months since they came into care. */
export function journeyExamples(followed: FollowedChildren): JourneyDrawing {
  const shown = pairOfJourneys(followed).at(-1);
  const { follow } = followed.journeys.window;
  const examples = shown?.examples ?? [];
  const words = {
    title: EXAMPLE_TITLES.title,
    subtitle: EXAMPLE_TITLES.subtitle(nameOf(shown?.id ?? '', followed)),
    key: EXAMPLE_TITLES.key,
    footnote: journeyFootnote(followed),
  };
  const saved = savedWords(followed, words);
  return {
    ...{ id: 'journey-examples', ...words, saved, until: untilOf(followed) },
    scene: (palette, width, named) =>
      framed(named ? saved : bare(words), palette, width, (top) => {
        const x = (month: number): number => EDGE + (month / (follow + 1)) * (width - 2 * EDGE);
        const height = examples.length * ROW + AXIS;
        const rows = examples.flatMap((example, at) => exampleShapes(example, top + at * ROW, x, width, palette));
        return { height, shapes: [...years(top, height, follow, x, palette), ...rows] };
      }),
    csv: () => examplesCsv(examples, aboutIn(saved)),
    table: () => examplesTable(examples, `${words.title}. ${words.subtitle}`),
    ...(isOwnData(followed) ? { refusal: NOT_SAVED } : {}),
  };
}

function exampleShapes(
  example: ExampleJourney,
  top: number,
  x: (month: number) => number,
  width: number,
  palette: Palette,
): Shape[] {
  const { ink, muted } = palette;
  return [
    text([EDGE, top + 18], exampleHeading(example), { colour: ink, size: 14 }),
    text([width - EDGE, top + 18], width < NARROW ? monthsInWords(example) : inCareInWords(example), {
      colour: muted,
      size: 14,
      anchor: 'end',
    }),
    ...example.stretches.flatMap((stretch) => stretchShapes(stretch, top + 26, x, palette)),
  ];
}

function stretchShapes(
  { group, label, from, to }: JourneyStretch,
  top: number,
  x: (month: number) => number,
  palette: Palette,
): Shape[] {
  const thick = group === 'care';
  const [upper, height] = thick ? [top, THICK] : [top + (THICK - THIN) / 2, THIN];
  const [left, right] = [x(from), Math.max(x(from) + 2, x(to) - GAP)];
  const corners: Point[] = [
    [left, upper],
    [right, upper],
    [right, upper + height],
    [left, upper + height],
  ];
  const bar = area(corners, journeyColour(group, palette));
  const words = thick ? shortLabel(label) : (GROUP_LABELS.get(group) ?? '');
  if (words.length * LETTER > right - left - (thick ? 10 : 0)) return [bar];
  // Light words on the deep colours of a light ground, and dark ones on the bright colours of a dark one.
  if (thick) return [bar, text([left + 6, upper + 16], words, { colour: palette.ground, size: 13 })];
  return [bar, text([left, top + THICK + 9], words, { colour: palette.muted, size: 13 })];
}

/** Without what the thickness of the bar says already. */
const shortLabel = (label: string): string => label.replace(/^In care: /, '');

const GROUP_LABELS = new Map(JOURNEY_GROUPS.map(({ id, label }) => [id, label]));

function years(
  top: number,
  height: number,
  follow: number,
  x: (month: number) => number,
  { rule, muted }: Palette,
): Shape[] {
  const lines = yearMarks(follow).map((month) => {
    const down: Point[] = [
      [x(month), top + 24],
      [x(month), top + height - AXIS],
    ];
    return stroke(down, rule, 1);
  });
  return [...lines, ...monthLabels(x, top + height - 8, follow, muted)];
}

function examplesTable(examples: readonly ExampleJourney[], caption: string): ChartTable {
  return {
    caption: `${caption}.`,
    columns: EXAMPLE_TITLES.columns,
    rows: examples.map((example, at) => ({
      id: String(at),
      name: String(at + 1),
      cells: [String(example.age), example.entered, inCareInWords(example), wayInWords(example)],
    })),
  };
}

function examplesCsv(examples: readonly ExampleJourney[], about: string): string {
  const rows = examples.flatMap(({ age, entered, stretches }, at) =>
    stretches.map(({ label, from, to }): Cell[] => [at + 1, age, entered, label, from, to]),
  );
  const columns = ['child', 'age', 'came into care', 'where', 'from month', 'to month'];
  return journeyCsv(columns, rows, about);
}
