import type { Plugin } from 'chart.js';
import { FONT_FAMILY } from './font.ts';
import { drawEndLabels, drawMarkers } from './plugin-labels.ts';
import { LABEL_GAP, scalesOf, type Drawing, type LineChart, type Scales } from './plugin-parts.ts';

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
      for (const draw of [drawMarks, drawMarkers, drawReading, drawEndLabels]) draw(chart, scales, drawing);
    },
  };
}
