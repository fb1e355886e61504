import { LineElement } from 'chart.js';
import { valueAxis } from './axis.ts';
import { styleOf } from './line-style.ts';
import type { Palette } from './palette.ts';
import { drawnBands, type Picture } from './picture.ts';
import type { LineChart } from './plugin-parts.ts';

/**
 * All that decides how a chart is laid out and styled. While it stays the same only lines have moved, as they do many times a second
 * under a hand on a lever: then they are moved where they are, and nothing is measured or styled anew.
 */
export function frameOf(picture: Picture, palette: Palette, width: number): string {
  const { unit, ends, longLabels, months, lines } = picture;
  const bands = drawnBands(picture).map(({ colour, share, faded }) => [colour, share, faded]);
  const drawn = lines.map((line) => [line.label, line.colour, line.faded, styleOf(line, picture)]);
  const lengths = heightsOf(picture).map((heights) => heights.length);
  return JSON.stringify([
    ...[width, palette, valueAxis(picture), unit, ends, longLabels, months[0], months.length],
    ...[bands, drawn, lengths],
  ]);
}

/** What is drawn, in the order it is drawn in: both edges of each band, then the lines. */
export function heightsOf(picture: Picture): ArrayLike<number>[] {
  return [...drawnBands(picture).flatMap(({ low, high }) => [low, high]), ...picture.lines.map(({ values }) => values)];
}

/** Moves the lines of a chart that has those of another picture in the same frame, and draws it. */
export function moveLines(chart: LineChart, picture: Picture): void {
  heightsOf(picture).forEach((heights, at) => {
    const { data: points, dataset: line, controller } = chart.getDatasetMeta(at);
    // Moved where the chart was told of them, since it looks there again when its width changes.
    chart.data.datasets[at]?.data.forEach((point, month) => {
      if (typeof point === 'object' && point !== null) point.y = heights[month] ?? 0;
    });
    controller.updateElements(points, 0, points.length, 'none');
    // The same points once more: a line then forgets the way it took through them.
    if (line instanceof LineElement) line.points = points;
  });
  chart.draw();
}
