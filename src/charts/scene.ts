import { tickLabel, ticksOf, valueAxis, yearTicks } from './axis.ts';
import { spreadLabels } from './end-labels.ts';
import { bandOpacity, lineOpacity, type Palette } from './palette.ts';
import type { Picture } from './picture.ts';
import { stroke, text, type Point, type Scene, type Shape } from './shapes.ts';
import { wrap } from './wrap.ts';

const WIDTH = 960;
const PLOT = { left: 104, right: 830, top: 110, bottom: 440 };
const LINE_HEIGHT = 20;

interface Frame {
  readonly picture: Picture;
  readonly palette: Palette;
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

function frameOf(picture: Picture, palette: Palette): Frame {
  const { minimum, maximum } = valueAxis(picture);
  const last = Math.max(picture.months.length - 1, 1);
  return {
    picture,
    palette,
    x: (index) => PLOT.left + (index / last) * (PLOT.right - PLOT.left),
    y: (value) => PLOT.bottom - ((value - minimum) / (maximum - minimum)) * (PLOT.bottom - PLOT.top),
  };
}

function pointsOf({ picture, x, y }: Frame, values: ArrayLike<number>): Point[] {
  const length = Math.min(values.length, picture.months.length);
  return Array.from({ length }, (_, index) => [x(index), y(values[index] ?? 0)] as const);
}

function axes(frame: Frame): Shape[] {
  const { picture, palette, x, y } = frame;
  const axis = valueAxis(picture);
  const values = ticksOf(axis).flatMap((value) => [
    stroke(
      [
        [PLOT.left, y(value)],
        [PLOT.right, y(value)],
      ],
      value === 0 && picture.ends ? palette.muted : palette.rule,
      1,
    ),
    text([PLOT.left - 10, y(value) + 5], tickLabel(picture, value, axis), {
      colour: palette.muted,
      anchor: 'end',
    }),
  ]);
  const months = yearTicks(picture, 10).map((index) =>
    text([x(index), PLOT.bottom + 24], (picture.months[index] ?? '').slice(0, 4), {
      colour: palette.muted,
      anchor: 'middle',
    }),
  );
  return [...values, ...months];
}

function marks({ picture, palette, x }: Frame): Shape[] {
  return picture.marks.flatMap(({ index, label }, place) => [
    stroke(
      [
        [x(index), PLOT.top],
        [x(index), PLOT.bottom],
      ],
      palette.muted,
      1,
      true,
    ),
    text([x(index) + 6, PLOT.top - 10 + place * LINE_HEIGHT], label, { colour: palette.muted, size: 13 }),
  ]);
}

function series(frame: Frame): Shape[] {
  const { picture, palette } = frame;
  const areas = picture.bands.map((band): Shape => {
    const points = [...pointsOf(frame, band.high), ...pointsOf(frame, band.low).toReversed()];
    return { kind: 'area', points, colour: palette.series[band.colour], opacity: bandOpacity(band.share, band.faded) };
  });
  const lines = picture.lines.map(({ values, colour, dashed, faded }) =>
    stroke(pointsOf(frame, values), palette.series[colour], dashed ? 2 : 2.5, dashed, lineOpacity(faded)),
  );
  return [...areas, ...lines];
}

function endLabels({ picture, palette, y }: Frame): Shape[] {
  const labels = picture.lines.map(({ label, values, colour }) => ({
    text: label,
    y: y(values[Math.min(values.length, picture.months.length) - 1] ?? 0),
    colour: palette.series[colour],
  }));
  return spreadLabels(labels, LINE_HEIGHT, [PLOT.top, PLOT.bottom]).map((label) =>
    text([PLOT.right + 10, label.y + 5], label.text, { colour: label.colour, bold: true }),
  );
}

/** Title, subtitle, plot and footnote on one page, 960 wide. */
export function sceneOf(picture: Picture, palette: Palette): Scene {
  const frame = frameOf(picture, palette);
  const notes = wrap(`${picture.key} ${picture.footnote}`, 120);
  const footnote = notes.map((line, index) =>
    text([24, PLOT.bottom + 64 + index * LINE_HEIGHT], line, { colour: palette.muted, size: 14 }),
  );
  return {
    width: WIDTH,
    height: PLOT.bottom + 64 + notes.length * LINE_HEIGHT + 8,
    ground: palette.ground,
    shapes: [
      text([24, 42], picture.title, { colour: palette.ink, size: 24, bold: true }),
      text([24, 70], picture.subtitle, { colour: palette.muted, size: 16 }),
      ...axes(frame),
      ...series(frame),
      ...marks(frame),
      ...endLabels(frame),
      ...footnote,
    ],
  };
}
