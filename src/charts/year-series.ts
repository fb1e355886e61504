import { barBox } from './bar-scale.ts';
import type { Tone } from './diagram.ts';
import { bandOpacity, PALETTES } from './palette.ts';
import { area, stroke, type Point, type Shape } from './shapes.ts';
import type { YearScale } from './year-scale.ts';

/** One thing that is drawn year by year. */
export interface YearSeries {
  readonly id: string;
  readonly label: string;
  /** Parts of a whole are stacked: what is below nothing hangs down from it. */
  readonly kind: 'bars' | 'stack' | 'line' | 'dashed';
  readonly colour: Readonly<Record<Tone, string>>;
  readonly values: ArrayLike<number>;
  /** What half and nine tenths of runs lie between; none for what has no spread. */
  readonly band?: Readonly<Record<'p5' | 'p25' | 'p75' | 'p95', ArrayLike<number>>>;
}

interface Where {
  readonly scale: YearScale;
  readonly tone: Tone;
  /** Everything that is drawn: bars stand side by side, parts of a stack on each other. */
  readonly all: readonly YearSeries[];
}

/** Part of the room of a year that its bars take. */
const FILLED = 0.7;

export function seriesShapes(series: YearSeries, where: Where): Shape[] {
  switch (series.kind) {
    case 'bars':
      return barShapes(series, where);
    case 'stack':
      return stackShapes(series, where);
    case 'line':
    case 'dashed':
      return lineShapes(series, where);
  }
}

/** Where a part of a stack begins and ends in a year: on the parts before it that point the same way. */
export function stackEnds(series: YearSeries, all: readonly YearSeries[], year: number): readonly [number, number] {
  const value = series.values[year] ?? 0;
  const stack = all.filter(({ kind }) => kind === 'stack');
  const before = stack.slice(0, stack.indexOf(series)).map(({ values }) => values[year] ?? 0);
  const from = before.reduce((sum, each) => (each < 0 === value < 0 ? sum + each : sum), 0);
  return [from, from + value];
}

function stackShapes(series: YearSeries, { scale: { x, y, step }, tone, all }: Where): Shape[] {
  return Array.from(series.values).flatMap((value, year): Shape[] => {
    if (value === 0) return [];
    const [from, to] = stackEnds(series, all, year);
    const half = (step * FILLED) / 2;
    return [area(barBox(x(year) - half, x(year) + half, y(to), y(from) - y(to)), series.colour[tone])];
  });
}

function barShapes(series: YearSeries, { scale, tone, all }: Where): Shape[] {
  const { y, x, step } = scale;
  const bars = all.filter(({ kind }) => kind === 'bars');
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
