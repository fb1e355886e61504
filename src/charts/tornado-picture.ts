import type { Influence } from '../../models/run/uncertainty-inputs.ts';
import { answerInWords, DRIVERS, driverSentence, tickInWords, type DriverWords } from '../text/drivers.ts';
import { barBox, barScale, type BarScale } from './bar-scale.ts';
import type { Diagram, DiagramMark, LaidOut, Tone } from './diagram.ts';
import { PALETTES } from './palette.ts';
import { area, type Shape, straight, text } from './shapes.ts';
import { ACTION_COLOUR } from './state-colours.ts';
import { wrap } from './wrap.ts';

/** One uncertain input, and the answer with it at its low and its high end. */
export type Swing = Pick<Influence, 'input' | 'label' | 'low' | 'high'>;

interface TornadoParts {
  readonly words: DriverWords;
  /** The answer with every input at its stated value. */
  readonly stated: number;
  readonly swings: readonly Swing[];
  readonly title: string;
  readonly footnote: string;
  readonly until: string;
}

const TOP = 8;
const LINE = 18;
const BAR = 16;
const GAP = 14;
const AXIS = 44;
const LETTER = 7.4;
const WIDE_SIDE = 60;
const NARROW_SIDE = 36;

/** The widest swing first. */
export function bySwing<Input extends Swing>(swings: readonly Input[]): Input[] {
  return swings.toSorted((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}

/** How far an answer swings when one uncertain input after the other goes from its low to its high end. */
export function tornadoPicture(parts: TornadoParts): Diagram {
  const { words, stated, title, footnote, until } = parts;
  const swings = bySwing(parts.swings);
  const columns = [DRIVERS.input, DRIVERS.atLow, DRIVERS.atHigh, DRIVERS.swing];
  return {
    ...{ id: 'drivers', title, footnote, until, least: 300 },
    ...{ subtitle: words.subtitle, key: DRIVERS.key(answerInWords(words, stated)) },
    table: {
      caption: `${title}. ${words.subtitle}.`,
      columns,
      rows: swings.map(({ input, label, low, high }) => ({
        id: input,
        name: label,
        cells: [answerInWords(words, low), answerInWords(words, high), tickInWords(words.unit, high - low)],
      })),
    },
    numbers: [columns, ...swings.map(({ label, low, high }) => [label, low, high, Math.abs(high - low)])],
    draw: (width, tone) => draw({ ...parts, swings }, width, tone),
  };
}

interface Row {
  readonly swing: Swing;
  readonly lines: readonly string[];
  readonly y: number;
  readonly height: number;
}

function rowsOf(swings: readonly Swing[], width: number): Row[] {
  let y = TOP;
  return swings.map((swing) => {
    const lines = wrap(swing.label, Math.floor(width / LETTER));
    const row = { swing, lines, y, height: lines.length * LINE + BAR + GAP + 6 };
    y += row.height;
    return row;
  });
}

function draw({ words, stated, swings }: TornadoParts, width: number, tone: Tone): LaidOut {
  const { ink, muted } = PALETTES[tone];
  const rows = rowsOf(swings, width);
  const bottom = rows.reduce((_, { y, height }) => y + height, TOP);
  const values = [stated, ...swings.flatMap(({ low, high }) => [low, high])];
  const side = width < 480 ? NARROW_SIDE : WIDE_SIDE;
  const scale = barScale(values, [side, width - side], words.unit === 'pounds' ? 10_000 : 1);
  const marks = rows.map(({ swing, y, height }): DiagramMark => ({
    id: swing.input,
    outline: barBox(0, width, y, height - 2),
    words: driverSentence(words, swing),
  }));
  const ends = words.ends ?? { below: '', above: '' };
  return {
    ...{ width, height: bottom + AXIS + 8, marks },
    shapes: [
      ...axisOf(scale, { words, bottom, tone }),
      ...rows.flatMap((row) => barsOf(row, { stated, scale, tone })),
      upright(scale.x(stated), bottom, ink, [5, 4]),
      ...(words.ends === null
        ? []
        : [
            text([0, bottom + AXIS], ends.below, { colour: muted, size: 14 }),
            text([width, bottom + AXIS], ends.above, { colour: muted, size: 14, anchor: 'end' }),
          ]),
    ],
  };
}

function upright(x: number, bottom: number, colour: string, dash: readonly number[] = []): Shape {
  return straight([x, TOP], [x, bottom], colour, { dash });
}

function axisOf(
  { x, ticks }: BarScale,
  { words, bottom, tone }: { readonly words: DriverWords; readonly bottom: number; readonly tone: Tone },
): Shape[] {
  const { muted, rule } = PALETTES[tone];
  return ticks.flatMap((tick) => [
    upright(x(tick), bottom, rule),
    text([x(tick), bottom + 20], tickInWords(words.unit, tick), { colour: muted, size: 14, anchor: 'middle' }),
  ]);
}

function barsOf(
  { swing: { low, high }, lines, y }: Row,
  { stated, scale, tone }: { readonly stated: number; readonly scale: BarScale; readonly tone: Tone },
): Shape[] {
  const { ink } = PALETTES[tone];
  const top = y + lines.length * LINE + 4;
  const bar = (to: number, opacity: number): Shape =>
    area(barBox(scale.x(stated), scale.x(to), top, BAR), ACTION_COLOUR[tone], opacity);
  const end = (value: number, isLeft: boolean, name: string): Shape =>
    text([scale.x(value) + (isLeft ? -5 : 5), top + 13], name, {
      colour: ink,
      size: 13,
      anchor: isLeft ? 'end' : 'start',
    });
  return [
    ...lines.map((line, at) => text([0, y + 14 + at * LINE], line, { colour: ink, size: 15, bold: true })),
    bar(low, 0.4),
    bar(high, 1),
    end(low, low <= high, DRIVERS.low),
    end(high, high < low, DRIVERS.high),
  ];
}
