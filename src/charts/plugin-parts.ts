import type { Chart } from 'chart.js';
import type { Palette } from './palette.ts';
import type { Line, Picture } from './picture.ts';
import type { Point } from './shapes.ts';

/** What is on a chart now; the plugins look here each time they draw. */
export interface Drawing {
  picture: Picture;
  palette: Palette;
  /** Month being read, if any. */
  reading: number | null;
}

export type LineChart = Chart<'line'>;

export const LABEL_GAP = 18;

export interface Scales {
  readonly x: (index: number) => number;
  readonly y: (value: number) => number;
}

export function scalesOf({ scales }: LineChart): Scales | null {
  const { x, y } = scales;
  if (x === undefined || y === undefined) return null;
  return { x: (index) => x.getPixelForValue(index), y: (value) => y.getPixelForValue(value) };
}

/** Where a line ends: before the chart does, if it is from a shorter run. */
export function lastIndex({ values }: Line, months: number): number {
  return Math.min(values.length, months) - 1;
}

export function lastValue(line: Line, months: number): number {
  return line.values[lastIndex(line, months)] ?? 0;
}

export function fillOutline(ctx: CanvasRenderingContext2D, points: readonly Point[], colour: string): void {
  ctx.beginPath();
  for (const [x, y] of points) ctx.lineTo(x, y);
  ctx.closePath();
  ctx.fillStyle = colour;
  ctx.fill();
}
