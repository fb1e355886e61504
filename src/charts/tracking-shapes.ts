import type { Look } from '../../models/run/bid-tracking.ts';
import { barBox, type BarScale } from './bar-scale.ts';
import type { Tone } from './diagram.ts';
import { markerAt } from './markers.ts';
import { bandOpacity, PALETTES } from './palette.ts';
import { area, stroke, text, type Shape } from './shapes.ts';

/** A quarter, what to expect in it and what happened. */
export interface Slot {
  readonly quarter: string;
  readonly at: (statistic: 'mean' | 'p5' | 'p25' | 'p75' | 'p95') => number;
  readonly look: Look | null;
}

const MARKER = 6;

/** The financial year under its first quarter, as often as there is room. */
export function yearLabels(
  slots: readonly Slot[],
  left: number,
  slot: number,
  bottom: number,
  colour: string,
): Shape[] {
  const every = Math.ceil(62 / (4 * slot));
  return slots.flatMap(({ quarter }, place) =>
    place % (4 * every) === 0 ? [text([left + place * slot, bottom + 24], quarter.slice(0, 7), { colour })] : [],
  );
}

/** Bands, the average and what happened in one quarter. */
export function slotShapes({ at, look }: Slot, left: number, width: number, { x: y }: BarScale, tone: Tone): Shape[] {
  const { series, ink } = PALETTES[tone];
  const right = left + width;
  const box = (low: number, high: number): ReturnType<typeof barBox> =>
    barBox(left, right, y(high), Math.max(y(low) - y(high), 0.5));
  const middle = stroke(
    [
      [left, y(at('mean'))],
      [right, y(at('mean'))],
    ],
    series.care,
    2.5,
  );
  const marker = look?.outside !== true ? 'diamond' : look.side === 'above' ? 'triangle' : 'triangle-down';
  return [
    area(box(at('p5'), at('p95')), series.care, bandOpacity(90, false)),
    area(box(at('p25'), at('p75')), series.care, bandOpacity(50, false)),
    middle,
    ...(look === null ? [] : [area(markerAt(marker, [left + width / 2, y(look.value)], MARKER), ink)]),
  ];
}
