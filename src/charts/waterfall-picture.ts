import type { WaterfallStep } from '../../models/run/waterfall.ts';
import { amountInWords, changeOf, shortChange, type AmountUnit } from '../text/amount.ts';
import { togetherOf, WATERFALL } from '../text/waterfall.ts';
import { arrowBox, barBox, barScale, type BarScale } from './bar-scale.ts';
import type { Diagram, DiagramMark, LaidOut, Tone } from './diagram.ts';
import { PALETTES } from './palette.ts';
import { area, type Shape, straight, text } from './shapes.ts';
import { ACTION_COLOUR } from './state-colours.ts';
import { waterfallRows, type WaterfallParts, type WaterfallRow } from './waterfall-rows.ts';

const TOP = 8;
const ROW = 46;
const BAR = 16;
const AXIS = 24;
const WIDE = 900;

/** The way from the baseline to a scenario, one lever or driver after the other. */
export function waterfallPicture(parts: WaterfallParts): Diagram {
  const { found, order, unit, title, subtitle, footnote, until, labelOf } = parts;
  const columns = [WATERFALL.step, WATERFALL.adds, WATERFALL.alone, WATERFALL.last, WATERFALL.orderEffect];
  const { baseline, end, steps } = found;
  const cells = ({ adds, firstIn, lastIn, orderEffect }: WaterfallStep): string[] =>
    [adds, firstIn, lastIn].map((change) => changeOf(unit, change)).concat(shortChange(unit, orderEffect));
  return {
    ...{ id: `waterfall-${order}`, title, subtitle, footnote, until, key: keyTo(parts), least: 300 },
    table: {
      caption: `${title}. ${subtitle}.`,
      columns,
      rows: [
        ...steps.map((step) => ({ id: `${step.kind} ${step.id}`, name: labelOf(step), cells: cells(step) })),
        {
          id: 'whole',
          name: `${amountInWords(unit, baseline)} to ${amountInWords(unit, end)}`,
          cells: [changeOf(unit, end - baseline), changeOf(unit, end - baseline - togetherOf(found)), '', ''],
        },
      ],
    },
    numbers: [
      columns,
      ...steps.map((step) => [labelOf(step), step.adds, step.firstIn, step.lastIn, step.orderEffect]),
      [WATERFALL.together, '', togetherOf(found), '', ''],
      [WATERFALL.baseline, baseline],
      [parts.name, end],
    ],
    draw: (width, tone) => draw(waterfallRows(parts), unit, width, tone),
  };
}

/** Levels far from nothing would leave no room for the steps between them. */
function keyTo(parts: WaterfallParts): string {
  const [first = 0] = scaleOf(waterfallRows(parts), parts.unit, WIDE).ticks;
  return `${WATERFALL.key[parts.order]}${first > 0 ? WATERFALL.scale : ''}`;
}

function scaleOf(rows: readonly WaterfallRow[], unit: AmountUnit, width: number): BarScale {
  const values = rows.flatMap(({ from, to }) => [from, to]);
  return barScale(values, [24, width - 90], unit === 'pounds' ? 10_000 : 1);
}

function draw(rows: readonly WaterfallRow[], unit: AmountUnit, width: number, tone: Tone): LaidOut {
  const { muted, rule } = PALETTES[tone];
  const bottom = TOP + rows.length * ROW;
  const scale = scaleOf(rows, unit, width);
  const axis = scale.ticks.flatMap((tick): Shape[] => [
    straight([scale.x(tick), TOP], [scale.x(tick), bottom], rule),
    text([scale.x(tick), bottom + 20], amountInWords(unit, tick), { colour: muted, size: 14, anchor: 'middle' }),
  ]);
  const marks = rows.map(({ id, words }, at): DiagramMark => {
    return { id, words, outline: barBox(0, width, TOP + at * ROW, ROW - 2) };
  });
  const shapes = rows.flatMap((row, at) => shapesOf(row, { y: TOP + at * ROW, scale, unit, tone }));
  return { width, height: bottom + AXIS + 8, marks, shapes: [...axis, ...shapes] };
}

interface Place {
  readonly y: number;
  readonly scale: BarScale;
  readonly unit: AmountUnit;
  readonly tone: Tone;
}

function shapesOf({ kind, label, from, to }: WaterfallRow, { y, scale, unit, tone }: Place): Shape[] {
  const { ink, muted } = PALETTES[tone];
  const top = y + 24;
  const [left, right] = [scale.x(Math.min(from, to)), scale.x(Math.max(from, to))];
  const name = text([0, y + 16], label, { colour: ink, size: 15, bold: true });
  const figure = kind === 'level' ? amountInWords(unit, to) : shortChange(unit, to - from);
  const number = text([right + 10, top + 13], figure, { colour: ink, size: 15, bold: kind === 'level' });
  if (kind === 'level') {
    const mark = [
      [left - 6, top + BAR / 2],
      [left, top],
      [left + 6, top + BAR / 2],
      [left, top + BAR],
    ] as const;
    return [name, area(mark, ink), number];
  }
  const arrow = arrowBox(scale.x(from), scale.x(to), top, BAR);
  const colour = kind === 'lever' ? ACTION_COLOUR[tone] : muted;
  return [name, area(arrow, colour, kind === 'together' ? 0.35 : 1), number];
}
