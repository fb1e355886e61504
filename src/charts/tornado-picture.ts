import type { Influence } from '../../models/run/uncertainty-inputs.ts';
import type { AmountUnit } from '../text/amount.ts';
import { answerInWords, DRIVERS, driverSentence, tickInWords, type DriverWords } from '../text/drivers.ts';
import { barScale } from './bar-scale.ts';
import type { Diagram, DiagramMark, LaidOut, Tone } from './diagram.ts';
import { PALETTES } from './palette.ts';
import { area, stroke, text, type Shape } from './shapes.ts';

/** One uncertain input, and the answer with it at its low and its high end. */
export type Swing = Pick<Influence, 'input' | 'label' | 'low' | 'high'>;

interface TornadoParts {
  readonly words: DriverWords;
  readonly unit: AmountUnit;
  /** The answer with every input at its stated value. */
  readonly stated: number;
  readonly swings: readonly Swing[];
  readonly title: string;
  readonly footnote: string;
  readonly until: string;
}

const ROW = 56;
const BAR = 16;
const TOP = 8;
const AXIS = 44;
const SIZE = 14;
const SIDE = 76;

/** The widest swing first. */
export function bySwing(swings: readonly Swing[]): Swing[] {
  return swings.toSorted((a, b) => Math.abs(b.high - b.low) - Math.abs(a.high - a.low));
}

/** How far an answer swings when one uncertain input after the other goes from its low to its high end. */
export function tornadoPicture(parts: TornadoParts): Diagram {
  const { words, unit, stated, title, footnote, until } = parts;
  const swings = bySwing(parts.swings);
  const columns = [DRIVERS.input, DRIVERS.atLow, DRIVERS.atHigh, DRIVERS.swing];
  return {
    ...{ id: 'drivers', title, footnote, until, subtitle: words.subtitle, key: DRIVERS.key(answerInWords(words, stated)) },
    table: {
      caption: title,
      columns,
      rows: swings.map(({ label, low, high }) => ({
        name: label,
        cells: [answerInWords(words, low), answerInWords(words, high), tickInWords(unit, Math.abs(high - low))],
      })),
    },
    numbers: [columns, ...swings.map(({ label, low, high }) => [label, low, high, Math.abs(high - low)])],
    least: 300,
    draw: (width, tone) => draw({ ...parts, swings }, width, tone),
  };
}

function draw({ words, unit, stated, swings }: TornadoParts, width: number, tone: Tone): LaidOut {
  const { ink, muted, rule, action } = PALETTES[tone];
  const bottom = TOP + swings.length * ROW;
  const values = [stated, ...swings.flatMap(({ low, high }) => [low, high])];
  const side = width < 480 ? SIDE / 2 : SIDE;
  const scale = barScale(values, side, width - side, unit === 'pounds' ? 10_000 : 1);
  const vertical = (value: number, colour: string, dash: readonly number[] = []): Shape =>
    stroke(
      [
        [scale.x(value), TOP],
        [scale.x(value), bottom],
      ],
      colour,
      1,
      { dash },
    );
  const axis = scale.ticks.flatMap((tick): Shape[] => [
    vertical(tick, rule),
    text([scale.x(tick), bottom + 20], tickInWords(unit, tick), { colour: muted, size: SIZE, anchor: 'middle' }),
  ]);
  const rows = swings.flatMap(({ label, low, high }, at): Shape[] => {
    const y = TOP + at * ROW;
    const bar = (from: number, to: number, opacity: number): Shape => area(box(scale.x(from), scale.x(to), y + 24), action, opacity);
    const end = (value: number, other: number, name: string): Shape => {
      const isLeft = value < other || (value === other && name === DRIVERS.low);
      return text([scale.x(value) + (isLeft ? -5 : 5), y + 36], name, {
        ...{ colour: ink, size: 12, anchor: isLeft ? 'end' : 'start' },
      });
    };
    return [
      text([0, y + 16], label, { colour: ink, size: SIZE, bold: true }),
      bar(stated, low, 0.45),
      bar(stated, high, 1),
      end(low, high, DRIVERS.low),
      end(high, low, DRIVERS.high),
    ];
  });
  const marks = swings.map((swing, at): DiagramMark => {
    const y = TOP + at * ROW;
    const outline = [
      [0, y],
      [width, y],
      [width, y + ROW],
      [0, y + ROW],
    ] as const;
    return { id: swing.input, outline, words: driverSentence(words, swing) };
  });
  const ends = words.ends === null ? [] : [
    text([0, bottom + AXIS], `← ${words.ends.below}`, { colour: muted, size: SIZE }),
    text([width, bottom + AXIS], `${words.ends.above} →`, { colour: muted, size: SIZE, anchor: 'end' }),
  ];
  return {
    ...{ width, height: bottom + AXIS + 8, marks },
    shapes: [...axis, ...rows, vertical(stated, ink, [5, 4]), ...ends],
  };
}

function box(from: number, to: number, y: number): readonly (readonly [number, number])[] {
  return [
    [from, y],
    [to, y],
    [to, y + BAR],
    [from, y + BAR],
  ];
}
