import { chanceLabel, poundsLabel, YEAR_CHART } from '../text/bid-charts.ts';
import { barBox } from './bar-scale.ts';
import type { Tone } from './diagram.ts';
import { PALETTES } from './palette.ts';
import { stroke, text, type Shape } from './shapes.ts';
import type { YearSeries } from './year-series.ts';
import type { YearScale } from './year-scale.ts';

export type YearUnit = 'pounds' | 'chance';

interface AxesParts {
  readonly years: readonly string[];
  readonly unit: YearUnit;
  readonly grantEnds: number | null;
}

const SHORT_YEAR = 74;
const LEAST_LABEL = 46;

export const writerOf = (unit: YearUnit): ((value: number) => string) =>
  unit === 'pounds' ? poundsLabel : chanceLabel;

/** Lines across at round numbers, a name below each year while there is room, and where the grant ends. */
export function yearAxes({ years, unit, grantEnds }: AxesParts, scale: YearScale, tone: Tone): Shape[] {
  const { ink, muted, rule } = PALETTES[tone];
  const write = writerOf(unit);
  const every = Math.max(1, Math.ceil(LEAST_LABEL / scale.step));
  const across = (y: number, colour: string): Shape =>
    stroke(
      [
        [scale.left, y],
        [scale.right, y],
      ],
      colour,
      1,
    );
  const end = grantEnds === null ? null : scale.x(grantEnds) + scale.step / 2;
  return [
    ...scale.ticks.flatMap((tick) => [
      across(scale.y(tick), tick === 0 ? ink : rule),
      text([scale.left - 8, scale.y(tick) + 5], write(tick), { colour: muted, size: 14, anchor: 'end' }),
    ]),
    ...years.flatMap((year, at) =>
      at % every === 0
        ? [
            text([scale.x(at), scale.bottom + 20], labelOf(year, scale.step * every), {
              colour: muted,
              size: 14,
              anchor: 'middle',
            }),
          ]
        : [],
    ),
    ...(end === null || grantEnds === years.length - 1
      ? []
      : [
          stroke(
            [
              [end, scale.top - 6],
              [end, scale.bottom],
            ],
            muted,
            1,
            { dash: [2, 4] },
          ),
          text([end, scale.top - 10], YEAR_CHART.grantEnds, { colour: muted, size: 13, anchor: 'middle' }),
        ]),
  ];
}

/** `2020/21`, or `20/21` where there is room for no more. */
function labelOf(year: string, room: number): string {
  return room < SHORT_YEAR ? year.slice(2) : year;
}

/** What a series looks like, and what it is. */
export function keyShapes({ label, kind, colour }: YearSeries, y: number, tone: Tone): Shape[] {
  const middle = y + 14;
  const sign =
    kind === 'bars' || kind === 'stack'
      ? ({ kind: 'area', points: barBox(4, 26, y + 8, 12), colour: colour[tone], opacity: 1 } as const)
      : stroke(
          [
            [4, middle],
            [26, middle],
          ],
          colour[tone],
          3,
          { dash: kind === 'dashed' ? [6, 4] : [] },
        );
  return [sign, text([34, middle + 5], label, { colour: PALETTES[tone].ink, size: 14 })];
}
