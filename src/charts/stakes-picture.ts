import { BID_STAKES_CHART, breaksInWords, type Stake } from '../text/bid-stakes.ts';
import { barBox } from './bar-scale.ts';
import type { Diagram, DiagramMark, LaidOut, Tone } from './diagram.ts';
import { markerAt } from './markers.ts';
import { PALETTES } from './palette.ts';
import { SCENARIO_SIGNS } from './scenario-colours.ts';
import { area, straight, text, type Shape } from './shapes.ts';
import { ACTION_COLOUR } from './state-colours.ts';
import { wrap } from './wrap.ts';

interface StakesParts {
  readonly stakes: readonly Stake[];
  readonly footnote: string;
  readonly until: string;
}

const TOP = 6;
const LINE = 18;
const LETTER = 7.4;
const SIDE = 12;
const BAR = 12;
const TRACK = 26;
const GAP = 20;
const MARKER = 7;
const WIDEST = 760;

/** Each uncertain number on a line of its own: how far it may go, where it is taken to be, and where the plan comes to nothing. */
export function stakesPicture({ stakes, footnote, until }: StakesParts): Diagram {
  const { subtitle, key, columns } = BID_STAKES_CHART;
  const title = BID_STAKES_CHART.title(stakes.filter(({ breaks, low, high }) => isWithin(breaks.fund, low, high)));
  const named = (value: number | null, { write }: Stake): string => (value === null ? '' : write(value));
  return {
    ...{ id: 'bid-stakes', title, subtitle, key, footnote, until, least: 320 },
    table: {
      caption: `${title}. ${subtitle}.`,
      columns,
      rows: stakes.map((stake) => ({
        id: stake.id,
        name: stake.name,
        cells: [stake.low, stake.stated, stake.high, stake.breaks.fund, stake.breaks.publicValue].map((each) =>
          named(each, stake),
        ),
      })),
    },
    // Numbers of many units: text, as none of them counts anybody.
    numbers: [
      columns,
      ...stakes.map(({ name, low, stated, high, breaks }) => [
        name,
        ...[low, stated, high, breaks.fund ?? '', breaks.publicValue ?? ''].map(String),
      ]),
    ],
    draw: (width, tone) => draw(stakes, Math.min(width, WIDEST), tone),
  };
}

const isWithin = (value: number | null, low: number, high: number): boolean =>
  value !== null && value >= low && value <= high;

interface Row {
  readonly stake: Stake;
  readonly lines: readonly string[];
  readonly said: readonly string[];
  readonly top: number;
  readonly height: number;
}

function rowsOf(stakes: readonly Stake[], width: number): Row[] {
  let top = TOP;
  return stakes.map((stake) => {
    const letters = Math.floor(width / LETTER);
    const [lines, said] = [wrap(stake.name, letters), wrap(breaksInWords(stake), letters)];
    const row = { stake, lines, said, top, height: (lines.length + said.length) * LINE + TRACK + GAP };
    top += row.height;
    return row;
  });
}

function draw(stakes: readonly Stake[], width: number, tone: Tone): LaidOut {
  const rows = rowsOf(stakes, width);
  return {
    width,
    height: rows.reduce((_, { top, height }) => top + height, TOP),
    shapes: rows.flatMap((row) => rowShapes(row, width, tone)),
    marks: rows.map(({ stake, top, height }): DiagramMark => ({
      id: stake.id,
      outline: barBox(0, width, top, height - GAP / 2),
      words: BID_STAKES_CHART.reading(stake),
    })),
  };
}

function rowShapes({ stake, lines, said, top }: Row, width: number, tone: Tone): Shape[] {
  const { ink, muted, rule } = PALETTES[tone];
  const { stated, low, high, between, breaks } = stake;
  const [from, to] = [Math.min(between[0], low, stated), Math.max(between[1], high, stated)];
  const x = (value: number): number => SIDE + ((value - from) / (to - from)) * (width - 2 * SIDE);
  const middle = top + lines.length * LINE + TRACK / 2;
  const sign = (value: number | null, marker: 'circle' | 'square' | 'diamond', colour: string): Shape[] =>
    value === null ? [] : [area(markerAt(marker, [x(value), middle], MARKER), colour)];
  return [
    ...lines.map((line, at) => text([0, top + 14 + at * LINE], line, { colour: ink, size: 15, bold: true })),
    straight([SIDE, middle], [width - SIDE, middle], rule),
    area(barBox(x(low), x(high), middle - BAR / 2, BAR), ACTION_COLOUR[tone], 0.35),
    ...sign(breaks.publicValue, 'square', SCENARIO_SIGNS.wine[tone]),
    ...sign(breaks.fund, 'circle', ACTION_COLOUR[tone]),
    ...sign(stated, 'diamond', ink),
    ...said.map((line, at) =>
      text([0, top + lines.length * LINE + TRACK + 14 + at * LINE], line, { colour: muted, size: 14 }),
    ),
  ];
}
