import { yearTicks } from './axis.ts';
import { labelsItsLines, NARROW, WIDE, widthInLetters } from './chartjs-config.ts';
import { spreadLabels } from './end-labels.ts';
import { FONT_FAMILY } from './font.ts';
import { markedMonths, shortened, styleOf } from './line-style.ts';
import { markerAt, type Marker } from './markers.ts';
import { enlarged, lineOpacity, type Palette, withOpacity } from './palette.ts';
import {
  fillOutline,
  LABEL_GAP,
  lastIndex,
  lastValue,
  type Drawing,
  type LineChart,
  type Scales,
} from './plugin-parts.ts';

const STAND_OFF = 13;
const MARKER = 4;
const MARKER_ROOM = 12;
/** Letters there is room for: in a wide chart, in a small one. */
const LONGEST_LABEL = [33, 23] as const;

interface Label {
  readonly text: string;
  /** Where its line ends. */
  readonly end: number;
  readonly y: number;
  readonly colour: string;
  readonly marker: Marker | null;
}

/** Inside a narrow plot a label stands off its line: the upper above it, the lower below. */
function offset(place: number, count: number): number {
  return place === 0 ? -STAND_OFF : place === count - 1 ? STAND_OFF : 0;
}

function labelsOf({ picture, palette }: Drawing, { x, y }: Scales, width: number): Label[] {
  const inside = width < NARROW;
  const longest = LONGEST_LABEL[width < WIDE ? 1 : 0];
  return picture.lines
    .map((line) => ({
      text: picture.longLabels === true ? shortened(line.label, longest) : (line.short ?? line.label),
      end: x(lastIndex(line, picture.months.length)),
      y: y(lastValue(line, picture.months.length)),
      colour: line.faded ? palette.muted : palette.series[line.colour],
      marker: styleOf(line, picture).marker,
    }))
    .toSorted((a, b) => a.y - b.y)
    .map((label, place, all) => (inside ? { ...label, y: label.y + offset(place, all.length) } : label));
}

export function drawEndLabels(chart: LineChart, scales: Scales, drawing: Drawing): void {
  const { ctx } = chart;
  const { picture, palette } = drawing;
  const width = widthInLetters(chart.width, palette);
  const gap = LABEL_GAP * enlarged(palette);
  if (!labelsItsLines(picture, width)) return;
  const { top, bottom, right } = chart.chartArea;
  const inside = width < NARROW;
  ctx.save();
  ctx.textBaseline = 'middle';
  ctx.textAlign = inside ? 'right' : 'left';
  // A halo of the ground keeps the words clear of bands and grid.
  ctx.strokeStyle = palette.ground;
  ctx.lineWidth = 3;
  ctx.lineJoin = 'round';
  for (const label of spreadLabels(labelsOf(drawing, scales, width), gap, [top + 8, bottom - 8])) {
    drawLabel(ctx, label, inside ? label.end - 2 : right + 8, palette);
  }
  ctx.restore();
}

/** Where a line has a marker its label has it too, and is in ink, which reads better than eight colours. */
function drawLabel(ctx: CanvasRenderingContext2D, label: Label, x: number, { ink, letterPixels }: Palette): void {
  const { marker, text, y, colour } = label;
  const from = marker === null ? x : x + MARKER_ROOM;
  if (marker !== null) fillOutline(ctx, markerAt(marker, [x + MARKER, y], MARKER), colour);
  ctx.font = `${marker === null ? '650' : '400'} ${String(letterPixels)}px ${FONT_FAMILY}`;
  ctx.strokeText(text, from, y);
  ctx.fillStyle = marker === null ? colour : ink;
  ctx.fillText(text, from, y);
}

/** The shapes by which lines of scenarios are told apart without their colours. */
export function drawMarkers({ ctx, width }: LineChart, { x, y }: Scales, { picture, palette }: Drawing): void {
  const years = yearTicks(picture, widthInLetters(width, palette) < NARROW ? 4 : 10);
  for (const line of picture.lines) {
    const { marker } = styleOf(line, picture);
    if (marker === null) continue;
    const colour = withOpacity(palette.series[line.colour], lineOpacity(line.faded));
    for (const index of markedMonths(picture.months.length, years)) {
      fillOutline(ctx, markerAt(marker, [x(index), y(line.values[index] ?? 0)], MARKER), colour);
    }
  }
}
