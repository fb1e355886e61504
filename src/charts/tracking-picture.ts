import type { BidMonitoring } from '../../models/run/bid-answer.ts';
import { lookInWords, measuredInWords, measureInWords, TRACKING_CHART } from '../text/tracking.ts';
import { barBox, barScale } from './bar-scale.ts';
import type { Diagram, LaidOut, Tone } from './diagram.ts';
import { PALETTES } from './palette.ts';
import { stroke, text, type Shape } from './shapes.ts';
import { slotShapes, yearLabels, type Slot } from './tracking-shapes.ts';

export interface TrackingParts {
  readonly monitoring: BidMonitoring;
  /** Id of the measure that is drawn. */
  readonly measure: string;
  readonly footnote: string;
}

type Measured = BidMonitoring['measures'][number];

const HEIGHT = 300;
const TOP = 12;
const LEFT = 76;
const RIGHT = 12;
const FOOT = 44;
const LEAST_SLOT = 13;

/** What to expect of one measure quarter by quarter, and what happened; null for a measure that the plan does not have. */
export function trackingPicture({ monitoring, measure: id, footnote }: TrackingParts): Diagram | null {
  const measure = monitoring.measures.find((each) => each.id === id);
  if (measure === undefined) return null;
  const slots = slotsOf(monitoring, measure);
  const looks = slots.flatMap(({ look }) => look ?? []);
  const outside = looks.filter((look) => look.outside).length;
  const { label } = measure;
  const title =
    looks.length === 0 ? TRACKING_CHART.title(label) : TRACKING_CHART.titleWith(label, looks.length, outside);
  const subtitle = TRACKING_CHART.subtitle(measure);
  const columns = [...TRACKING_CHART.columns];
  return {
    ...{ id: `tracking-${id}`, title, subtitle, footnote, key: TRACKING_CHART.key },
    until: monitoring.quarters.at(-1)?.replace('/', '-').replace(' ', '-') ?? '',
    least: LEFT + RIGHT + LEAST_SLOT * slots.length,
    table: {
      caption: `${title}. ${measureInWords(measure)}.`,
      columns,
      rows: slots.map((slot) => ({ id: slot.quarter, name: slot.quarter, cells: cellsOf(measure, slot) })),
    },
    numbers: [
      [...TRACKING_CHART.numbers],
      ...slots.map(({ quarter, at, look }) => [
        ...[quarter, at('mean'), at('p5'), at('p25'), at('p75'), at('p95')],
        look?.value ?? '',
      ]),
    ],
    draw: (width, tone) => draw(measure, slots, width, tone),
  };
}

function slotsOf({ quarters, tracked }: BidMonitoring, measure: Measured): Slot[] {
  return quarters.map((quarter, place) => ({
    quarter,
    at: (statistic) => measure.summary[statistic][place] ?? NaN,
    look: tracked?.looks.find((look) => look.quarter === quarter && look.measure === measure.id) ?? null,
  }));
}

function cellsOf(measure: Measured, { at, look }: Slot): string[] {
  const write = (value: number): string => measuredInWords(measure, value);
  const between = (low: 'p5' | 'p25', high: 'p75' | 'p95'): string => `${write(at(low))} to ${write(at(high))}`;
  return [
    ...[write(at('mean')), between('p25', 'p75'), between('p5', 'p95')],
    ...(look === null ? ['', ''] : [write(look.value), lookInWords(look)]),
  ];
}

function draw(measure: Measured, slots: readonly Slot[], width: number, tone: Tone): LaidOut {
  const palette = PALETTES[tone];
  const bottom = TOP + HEIGHT;
  const values = slots.flatMap(({ at, look }) => [at('p5'), at('p95'), ...(look === null ? [] : [look.value])]);
  // From nothing, where it is near enough; what is far from it would have no room to differ.
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const smallest = measure.unit === 'pounds' ? 1000 : 1;
  const scale = barScale(low < high / 3 ? [0, ...values] : values, [bottom, TOP], smallest);
  const slot = (width - LEFT - RIGHT) / slots.length;
  const shapes = slots.flatMap((each, place) => slotShapes(each, LEFT + place * slot, slot, scale, tone));
  return {
    width,
    height: bottom + FOOT,
    marks: slots.map((each, place) => ({
      id: each.quarter,
      words: markWords(measure, each),
      outline: barBox(LEFT + place * slot, LEFT + (place + 1) * slot, TOP, HEIGHT + FOOT),
    })),
    shapes: [
      ...scale.ticks.flatMap((tick): Shape[] => [
        stroke(
          [
            [LEFT, scale.x(tick)],
            [width - RIGHT, scale.x(tick)],
          ],
          palette.rule,
          1,
        ),
        text([LEFT - 10, scale.x(tick) + 5], measuredInWords(measure, tick), { colour: palette.muted, anchor: 'end' }),
      ]),
      ...yearLabels(slots, LEFT, slot, bottom, palette.muted),
      ...shapes,
    ],
  };
}

function markWords(measure: Measured, { quarter, at, look }: Slot): string {
  const [expected, low, high] = ([at('mean'), at('p5'), at('p95')] as const).map((value) =>
    measuredInWords(measure, value),
  ) as [string, string, string];
  const happened =
    look === null ? null : TRACKING_CHART.happened(measuredInWords(measure, look.value), lookInWords(look));
  return TRACKING_CHART.mark(quarter, expected, low, high, happened);
}
