import { YEAR_CHART } from '../text/bid-charts.ts';
import { barBox } from './bar-scale.ts';
import type { Diagram, DiagramMark, LaidOut, Tone } from './diagram.ts';
import { keyShapes, writerOf, yearAxes, type YearUnit } from './year-axes.ts';
import { seriesShapes, stackEnds, type YearSeries } from './year-series.ts';
import { yearScale, type YearScale } from './year-scale.ts';

export interface YearParts {
  readonly id: string;
  /** The finding. */
  readonly title: string;
  readonly subtitle: string;
  readonly footnote: string;
  /** `2020/21` first. */
  readonly years: readonly string[];
  readonly unit: YearUnit;
  readonly series: readonly YearSeries[];
  /** Place of the last year with a grant; null without one. */
  readonly grantEnds: number | null;
}

const KEY_ROW = 24;
const AXIS = 30;
const SMALLEST = { pounds: 1000, chance: 0.1 } as const;

/** Something of a bid year by year: bars or lines on one scale, and the spread of what has one. */
export function yearPicture(parts: YearParts): Diagram {
  const { id, title, subtitle, footnote, years, unit, series } = parts;
  const write = writerOf(unit);
  const columns = [
    YEAR_CHART.year,
    ...series.flatMap(({ label, band }) => (band ? [label, YEAR_CHART.ninety(label)] : [label])),
  ];
  const cellsOf = (year: number): string[] =>
    series.flatMap(({ values, band }) => {
      const value = write(values[year] ?? 0);
      return band ? [value, YEAR_CHART.to(write(band.p5[year] ?? 0), write(band.p95[year] ?? 0))] : [value];
    });
  return {
    ...{ id: `bid-${id}`, title, subtitle, footnote, until: years.at(-1)?.replace('/', '-') ?? '', least: 320 },
    key: series.some(({ band }) => band) ? YEAR_CHART.bands : '',
    table: {
      caption: `${title}. ${subtitle}.`,
      columns,
      rows: years.map((year, at) => ({ id: year, name: year, cells: cellsOf(at) })),
    },
    numbers: [
      [YEAR_CHART.year, ...series.flatMap(({ label, band }) => [label, ...(band ? YEAR_CHART.quantiles(label) : [])])],
      ...years.map((year, at) => [
        year,
        ...series.flatMap(({ values, band }) => [
          values[at] ?? 0,
          ...(band ? [band.p5, band.p25, band.p75, band.p95].map((each) => each[at] ?? 0) : []),
        ]),
      ]),
    ],
    draw: (width, tone) => draw(parts, width, tone),
  };
}

function draw(parts: YearParts, width: number, tone: Tone): LaidOut {
  const { years, unit, series } = parts;
  const values = series.flatMap((each) => {
    const { values: own, band, kind } = each;
    if (kind === 'stack') return years.flatMap((_, year) => stackEnds(each, series, year));
    return [own, ...(band ? [band.p5, band.p95] : [])].flatMap((one) => Array.from(one));
  });
  const scale = yearScale(unit === 'chance' ? [1] : values, years.length, width, SMALLEST[unit]);
  const below = scale.bottom + AXIS + 8;
  return {
    width,
    height: below + series.length * KEY_ROW,
    shapes: [
      ...yearAxes(parts, scale, tone),
      ...series.flatMap((each) => seriesShapes(each, { scale, tone, all: series })),
      ...series.flatMap((each, at) => keyShapes(each, below + at * KEY_ROW, tone)),
    ],
    marks: marksOf(parts, scale),
  };
}

/** Each year is read as a whole: every number there is in it. */
function marksOf({ years, unit, series }: YearParts, { x, step, top, bottom }: YearScale): DiagramMark[] {
  const write = writerOf(unit);
  return years.map((year, at) => ({
    id: year,
    outline: barBox(x(at) - step / 2, x(at) + step / 2, top, bottom - top),
    words: YEAR_CHART.reading(
      year,
      series.map(({ label, values }) => ({ label, value: write(values[at] ?? 0) })),
    ),
  }));
}
