import type { Waterfall, WaterfallStep } from '../../models/run/waterfall.ts';
import { amountInWords, changeOf, shortChange, type AmountUnit } from '../text/amount.ts';
import { levelSentence, stepSentence, togetherOf, WATERFALL, type WaterfallOrder } from '../text/waterfall.ts';
import { arrowBox, barBox, barScale, type BarScale } from './bar-scale.ts';
import type { Diagram, DiagramMark, LaidOut, Tone } from './diagram.ts';
import { PALETTES } from './palette.ts';
import { area, stroke, text, type Shape } from './shapes.ts';
import { ACTION_COLOUR } from './state-colours.ts';

export interface WaterfallParts {
  readonly found: Waterfall;
  readonly order: WaterfallOrder;
  readonly unit: AmountUnit;
  /** Name of the scenario. */
  readonly name: string;
  readonly labelOf: (step: WaterfallStep) => string;
  readonly title: string;
  readonly subtitle: string;
  readonly footnote: string;
  readonly until: string;
}

/** One line of the picture: where it starts and ends; a level starts where it ends. */
interface WaterfallRow {
  readonly id: string;
  readonly kind: 'level' | 'lever' | 'driver' | 'together';
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
}

const TOP = 8;
const ROW = 46;
const BAR = 16;
const AXIS = 24;

/** From the baseline to the end, each row starting where the one before it ended. */
export function waterfallRows({ found, order, unit, name, labelOf }: WaterfallParts): WaterfallRow[] {
  const level = (id: string, label: string, value: number): WaterfallRow => {
    return { id, kind: 'level', label, from: value, to: value, words: levelSentence(unit, label, value) };
  };
  let at = found.baseline;
  const rows = found.steps.map((step): WaterfallRow => {
    const [from, to] = [at, at + (order === 'alone' ? step.firstIn : step.adds)];
    at = to;
    const label = labelOf(step);
    return { id: `${step.kind} ${step.id}`, kind: step.kind, label, from, to, words: stepSentence(unit, label, step) };
  });
  const rest = togetherOf(found);
  const together: WaterfallRow = {
    ...{ id: 'together', kind: 'together', label: WATERFALL.together, from: at, to: found.end },
    words: `${WATERFALL.together}: ${changeOf(unit, rest)}, ${WATERFALL.togetherNote}.`,
  };
  return [
    level('baseline', WATERFALL.baseline, found.baseline),
    ...rows,
    ...(order === 'alone' && found.steps.length > 1 ? [together] : []),
    level('end', name, found.end),
  ];
}

/** The way from the baseline to a scenario, one lever or driver after the other. */
export function waterfallPicture(parts: WaterfallParts): Diagram {
  const { found, order, unit, title, subtitle, footnote, until, labelOf } = parts;
  const columns = [WATERFALL.step, WATERFALL.adds, WATERFALL.alone, WATERFALL.last, WATERFALL.orderEffect];
  const { baseline, end, steps } = found;
  const cells = ({ adds, firstIn, lastIn, orderEffect }: WaterfallStep): string[] =>
    [adds, firstIn, lastIn].map((change) => changeOf(unit, change)).concat(shortChange(unit, orderEffect));
  return {
    ...{ id: `waterfall-${order}`, title, subtitle, footnote, until, key: WATERFALL.key[order], least: 300 },
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

function draw(rows: readonly WaterfallRow[], unit: AmountUnit, width: number, tone: Tone): LaidOut {
  const { muted, rule } = PALETTES[tone];
  const bottom = TOP + rows.length * ROW;
  const values = rows.flatMap(({ from, to }) => [from, to]);
  const scale = barScale(values, [24, width - 90], unit === 'pounds' ? 10_000 : 1);
  const axis = scale.ticks.flatMap((tick): Shape[] => [
    stroke(
      [
        [scale.x(tick), TOP],
        [scale.x(tick), bottom],
      ],
      rule,
      1,
    ),
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
