import type { ChartData, ChartDataset, ChartOptions } from 'chart.js';
import { tickLabel, ticksOf, valueAxis, yearTicks } from './axis.ts';
import { FONT_FAMILY } from './font.ts';
import { styleOf } from './line-style.ts';
import { bandOpacity, enlarged, lineOpacity, withOpacity, type Palette } from './palette.ts';
import { drawnBands, type Picture } from './picture.ts';

interface Point {
  readonly x: number;
  /** Another one when the line has moved. */
  y: number;
}

export type LineData = ChartData<'line', Point[]>;
export type LineOptions = ChartOptions<'line'>;

const fontIn = ({ letterPixels }: Palette) => ({ family: FONT_FAMILY, size: letterPixels });
/** Room at the right for the labels at the ends of lines. */
const LABEL_ROOM = 84;
/** The same for names that people gave: in a wide chart, in a small one. */
const LONG_LABEL_ROOM = [250, 180] as const;
export const WIDE = 860;
const EDGE = 10;
/** Room at the top for what starts when. */
const MARK_ROOM = 22;
/** Below this the labels stand inside the plot, at its right edge. */
export const NARROW = 480;

/** Names people gave do not fit inside a narrow plot: there the key beside it has them. */
export function labelsItsLines({ longLabels = false }: Picture, width: number): boolean {
  return !longLabels || width >= 600;
}

/** The width that counts for how much is written: where letters are larger a chart is sooner narrow. */
export const widthInLetters = (width: number, palette: Palette): number => width / enlarged(palette);

function labelRoom(picture: Picture, palette: Palette, full: number): number {
  const width = widthInLetters(full, palette);
  if (width < NARROW || !labelsItsLines(picture, width)) return EDGE;
  const room = picture.longLabels === true ? LONG_LABEL_ROOM[width < WIDE ? 1 : 0] : LABEL_ROOM;
  return Math.round(room * enlarged(palette));
}

function points(values: ArrayLike<number>, months: number): Point[] {
  return Array.from({ length: Math.min(values.length, months) }, (_, x) => ({ x, y: values[x] ?? 0 }));
}

const BARE = { pointRadius: 0, pointHitRadius: 0, borderWidth: 0, fill: false } as const;

/** Each band is two datasets, the upper filled down to the lower; then the lines, drawn over them. */
export function chartData(picture: Picture, palette: Palette): LineData {
  const months = picture.months.length;
  const bands = drawnBands(picture).flatMap(({ low, high, colour, share, faded }): ChartDataset<'line', Point[]>[] => [
    { ...BARE, data: points(low, months) },
    {
      ...BARE,
      data: points(high, months),
      fill: '-1',
      backgroundColor: withOpacity(palette.series[colour], bandOpacity(share, faded)),
    },
  ]);
  const lines = picture.lines.map((line): ChartDataset<'line', Point[]> => {
    const { dash, width } = styleOf(line, picture);
    return {
      ...BARE,
      label: line.label,
      data: points(line.values, months),
      borderColor: withOpacity(palette.series[line.colour], lineOpacity(line.faded)),
      borderWidth: width,
      borderDash: [...dash],
      borderJoinStyle: 'round',
    };
  });
  return { datasets: [...bands, ...lines] };
}

function monthScale(picture: Picture, palette: Palette, width: number): NonNullable<LineOptions['scales']>[string] {
  const ticks = yearTicks(picture, widthInLetters(width, palette) < NARROW ? 4 : 10).map((value) => ({ value }));
  return {
    type: 'linear',
    min: 0,
    max: Math.max(picture.months.length - 1, 1),
    border: { display: false },
    grid: { display: false },
    afterBuildTicks: (axis) => {
      axis.ticks = [...ticks];
    },
    ticks: {
      color: palette.muted,
      font: fontIn(palette),
      autoSkip: false,
      maxRotation: 0,
      callback: (value) => (picture.months[Number(value)] ?? '').slice(0, 4),
    },
  };
}

function valueScale(picture: Picture, palette: Palette): NonNullable<LineOptions['scales']>[string] {
  const axis = valueAxis(picture);
  const ticks = ticksOf(axis).map((value) => ({ value }));
  return {
    type: 'linear',
    min: axis.minimum,
    max: axis.maximum,
    border: { display: false },
    grid: {
      drawTicks: false,
      color: ({ tick }) => (picture.ends !== null && tick.value === 0 ? palette.muted : palette.rule),
    },
    afterBuildTicks: (scale) => {
      scale.ticks = [...ticks];
    },
    ticks: {
      color: palette.muted,
      font: fontIn(palette),
      padding: 8,
      autoSkip: false,
      callback: (value) => tickLabel(picture, Number(value), axis),
    },
  };
}

/** No animation and no events of its own: the page moves the reading, by hand, tap or key. */
export function chartOptions(picture: Picture, palette: Palette, width: number): LineOptions {
  return {
    animation: false,
    parsing: false,
    normalized: true,
    responsive: true,
    maintainAspectRatio: false,
    events: [],
    layout: { padding: { right: labelRoom(picture, palette, width), top: MARK_ROOM } },
    scales: { x: monthScale(picture, palette, width), y: valueScale(picture, palette) },
    plugins: { filler: { propagate: false, drawTime: 'beforeDatasetsDraw' } },
  };
}
