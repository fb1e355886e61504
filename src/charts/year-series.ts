import { barBox } from './bar-scale.ts';
import type { Tone } from './diagram.ts';
import { bandOpacity, PALETTES } from './palette.ts';
import { area, stroke, type Point, type Shape } from './shapes.ts';
import type { YearScale } from './year-scale.ts';

/** One thing that is drawn year by year. */
export interface YearSeries {
  readonly id: string;
  readonly label: string;
  readonly kind: 'bars' | 'line' | 'dashed';
  readonly colour: Readonly<Record<Tone, string>>;
  readonly values: ArrayLike<number>;
  /** What half and nine tenths of runs lie between; none for what has no spread. */
  readonly band?: Readonly<Record<'p5' | 'p25' | 'p75' | 'p95', ArrayLike<number>>>;
}

interface Where {
  readonly scale: YearScale;
  readonly tone: Tone;
  /** Every series that is drawn as bars: they stand side by side. */
  readonly bars: readonly YearSeries[];
}

/** Part of the room of a year that its bars take. */
const FILLED = 0.7;

export function seriesShapes(series: YearSeries, where: Where): Shape[] {
  return series.kind === 'bars' ? barShapes(series, where) : lineShapes(series, where);
}

function barShapes(series: YearSeries, { scale, tone, bars }: Where): Shape[] {
  const { y, x, step } = scale;
  const width = (step * FILLED) / bars.length;
  const place = bars.findIndex(({ id }) => id === series.id);
  return Array.from(series.values).flatMap((value, year): Shape[] => {
    const left = x(year) - (step * FILLED) / 2 + place * width;
    const bar = area(barBox(left, left + width - 1, y(value), y(0) - y(value)), series.colour[tone]);
    if (!series.band) return [bar];
    const middle = left + width / 2;
    const whisker = stroke(
      [
        [middle, y(series.band.p5[year] ?? value)],
        [middle, y(series.band.p95[year] ?? value)],
      ],
      PALETTES[tone].ink,
      1.5,
    );
    return [bar, whisker];
  });
}

function lineShapes({ values, band, colour, kind }: YearSeries, { scale: { x, y }, tone }: Where): Shape[] {
  const along = (own: ArrayLike<number>): Point[] => Array.from(own, (value, year): Point => [x(year), y(value)]);
  const between = (low: ArrayLike<number>, high: ArrayLike<number>, share: 50 | 90): Shape =>
    area([...along(low), ...along(high).reverse()], colour[tone], bandOpacity(share, false));
  return [
    ...(band ? [between(band.p5, band.p95, 90), between(band.p25, band.p75, 50)] : []),
    stroke(along(values), colour[tone], 2.5, { dash: kind === 'dashed' ? [6, 4] : [] }),
  ];
}
