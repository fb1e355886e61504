import type { Chart, Plugin } from 'chart.js';
import { NARROW } from './chartjs-config.ts';
import { spreadLabels } from './end-labels.ts';
import { FONT_FAMILY } from './font.ts';
import type { Palette } from './palette.ts';
import type { Line, Picture } from './picture.ts';

/** What is on a chart now; the plugins look here each time they draw. */
export interface Drawing {
  picture: Picture;
  palette: Palette;
  /** Month being read, if any. */
  reading: number | null;
}

type LineChart = Chart<'line'>;

const LABEL_GAP = 18;
const STAND_OFF = 13;

interface Scales {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

function scalesOf({ scales }: LineChart): Scales | null {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return null;
  return { x: (index) => x.getPixelForValue(index), y: (value) => y.getPixelForValue(value) };
}

function lastValue({ values }: Line, months: number): number {
  return values[Math.min(values.length, months) - 1] ?? 0;
}

/** Inside a narrow plot a label stands off its line: the upper above it, the lower below. */
function offset(place: number, count: number): number {
  return place === 0 ? -STAND_OFF : place === count - 1 ? STAND_OFF : 0;
}

function drawEndLabels(chart: LineChart, { y }: Scales, { picture, palette }: Drawing): void {
  const { ctx, width } = chart;
  const { top, bottom, right } = chart.chartArea;
  const inside = width < NARROW;
  const labels = picture.lines
    .map((line) => ({
      text: line.label,
      y: y(lastValue(line, picture.months.length)),
      colour: line.faded ? palette.muted : palette.series[line.colour],
    }))
    .toSorted((a, b) => a.y - b.y)
    .map((label, place, all) => (inside ? { ...label, y: label.y + offset(place, all.length) } : label));
  ctx.save();
  for (const label of spreadLabels(labels, LABEL_GAP, [top + 8, bottom - 8])) {
    ctx.font = `650 14px ${FONT_FAMILY}`;
    ctx.textBaseline = 'middle';
    ctx.textAlign = inside ? 'right' : 'left';
    const x = inside ? right - 2 : right + 8;
    // A halo of the ground keeps the words clear of bands and grid.
    ctx.strokeStyle = palette.ground;
    ctx.lineWidth = 3;
    ctx.lineJoin = 'round';
    ctx.strokeText(label.text, x, label.y);
    ctx.fillStyle = label.colour;
    ctx.fillText(label.text, x, label.y);
  }
  ctx.restore();
}

function drawMarks(chart: LineChart, { x }: Scales, { picture, palette }: Drawing): void {
  const { ctx, chartArea } = chart;
  picture.marks.forEach(({ index, label }, place) => {
    const at = Math.round(x(index)) + 0.5;
    ctx.strokeStyle = palette.muted;
    ctx.lineWidth = 1;
    ctx.setLineDash([2, 3]);
    ctx.beginPath();
    ctx.moveTo(at, chartArea.top - 16);
    ctx.lineTo(at, chartArea.bottom);
    ctx.stroke();
    ctx.setLineDash([]);
    ctx.font = `400 13px ${FONT_FAMILY}`;
    ctx.textAlign = 'left';
    ctx.textBaseline = 'middle';
    ctx.fillStyle = palette.muted;
    ctx.fillText(label, at + 5, chartArea.top - 9 + place * LABEL_GAP);
  });
}

function drawReading(chart: LineChart, { x, y }: Scales, { picture, palette, reading }: Drawing): void {
  if (reading === null || reading >= picture.months.length) return;
  const { ctx, chartArea } = chart;
  const at = Math.round(x(reading)) + 0.5;
  ctx.strokeStyle = palette.ink;
  ctx.lineWidth = 1;
  ctx.beginPath();
  ctx.moveTo(at, chartArea.top);
  ctx.lineTo(at, chartArea.bottom);
  ctx.stroke();
  for (const { values, colour } of picture.lines) {
    const value = values[reading];
    if (value === undefined) continue;
    ctx.beginPath();
    ctx.arc(at, y(value), 4, 0, 2 * Math.PI);
    ctx.fillStyle = palette.series[colour];
    ctx.strokeStyle = palette.ground;
    ctx.lineWidth = 2;
    ctx.fill();
    ctx.stroke();
  }
}

/** Words and marks that Chart.js does not draw of itself. */
export function annotations(drawing: Drawing): Plugin<'line'> {
  return {
    id: 'headwater',
    afterDatasetsDraw(chart) {
      const scales = scalesOf(chart);
      if (scales === null) return;
      for (const draw of [drawMarks, drawReading, drawEndLabels]) draw(chart, scales, drawing);
    },
  };
}
