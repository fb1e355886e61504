import type { EvidenceEntry } from '../../models/care/evidence.ts';
import type { Look } from '../../models/run/crossing.ts';
import type { Threshold } from '../../models/run/threshold.ts';
import { amountInWords, type AmountUnit } from '../text/amount.ts';
import { entryNumber, entryValue, lookSentence, THRESHOLD } from '../text/threshold.ts';
import { barBox, barScale, type BarScale } from './bar-scale.ts';
import type { Diagram, DiagramMark, LaidOut, Tone } from './diagram.ts';
import { markerAt } from './markers.ts';
import { PALETTES } from './palette.ts';
import { area, type Point, type Shape, straight, stroke, text } from './shapes.ts';
import { ACTION_COLOUR } from './state-colours.ts';
import { wrap } from './wrap.ts';

interface ThresholdParts {
  readonly found: Threshold;
  readonly entry: EvidenceEntry;
  readonly unit: AmountUnit;
  readonly title: string;
  readonly subtitle: string;
  readonly footnote: string;
  readonly until: string;
}

const PLOT = { left: 84, top: 32, height: 240, right: 24 };
const BELOW = 66;
const WIDEST = 760;
const LETTER = 7;
const MARKER = 7;
const HIT = 12;
/** Steps on the axes are no finer than this part of what they span. */
const FINEST = 1e-3;

/** What moving one number of the evidence does to the result, and where that meets a target. */
export function thresholdPicture(parts: ThresholdParts): Diagram {
  const { found, entry, unit, title, subtitle, footnote, until } = parts;
  const columns = [THRESHOLD.column, subtitle];
  const points = pointsOf(found);
  return {
    ...{ id: 'threshold', title, subtitle, footnote, until, key: THRESHOLD.key, least: 300 },
    table: {
      caption: `${title}. ${subtitle}.`,
      columns,
      rows: points.map(({ value, answer }) => ({
        id: String(value),
        name: entryValue(entry, value),
        cells: [amountInWords(unit, answer)],
      })),
    },
    // The number that is moved counts nobody, so that it is text beside what may.
    numbers: [columns, ...points.map(({ value, answer }) => [String(value), answer])],
    draw: (width, tone) => draw(parts, Math.min(width, WIDEST), tone),
  };
}

/** Everything known about the line, from the least value to the greatest, the crossing and the stated value among them. */
function pointsOf({ looks, value, target, stated, atStated, between }: Threshold): Look[] {
  const crossing = value === null ? [] : [{ value, answer: target }];
  const [least, greatest] = between;
  const asTaken = stated >= least && stated <= greatest ? [{ value: stated, answer: atStated }] : [];
  const all = [...looks, ...crossing, ...asTaken].toSorted((a, b) => a.value - b.value);
  return all.filter((point, at) => point.value !== all[at - 1]?.value);
}

interface Scales {
  readonly across: BarScale;
  readonly up: BarScale;
  readonly right: number;
  readonly bottom: number;
}

function scalesOf({ found, unit }: ThresholdParts, width: number): Scales {
  const { between, looks, target, atStated } = found;
  const [right, bottom] = [width - PLOT.right, PLOT.top + PLOT.height];
  const answers = [...looks.map(({ answer }) => answer), target, atStated];
  return {
    across: barScale(between, [PLOT.left, right], (between[1] - between[0]) * FINEST),
    up: barScale(answers, [bottom, PLOT.top], unit === 'pounds' ? 10_000 : 1),
    ...{ right, bottom },
  };
}

function draw(parts: ThresholdParts, width: number, tone: Tone): LaidOut {
  const { found, entry, unit } = parts;
  const scales = scalesOf(parts, width);
  const points = pointsOf(found);
  const at = ({ value, answer }: Look): Point => [scales.across.x(value), scales.up.x(answer)];
  const marks = points.map((point): DiagramMark => {
    const [x, y] = at(point);
    const words = lookSentence(entry, unit, point.value, point.answer);
    return { id: String(point.value), outline: barBox(x - HIT, x + HIT, y - HIT, 2 * HIT), words };
  });
  const line = stroke(points.map(at), ACTION_COLOUR[tone], 2.5);
  const shapes = [...axes(parts, scales, tone), line, ...landmarks(parts, scales, tone)];
  return { width, height: scales.bottom + BELOW, marks, shapes };
}

function axes({ entry, unit }: ThresholdParts, { across, up, right, bottom }: Scales, tone: Tone): Shape[] {
  const { ink, muted: colour, rule } = PALETTES[tone];
  const rows = up.ticks.flatMap((tick): Shape[] => [
    straight([PLOT.left, up.x(tick)], [right, up.x(tick)], rule),
    text([PLOT.left - 8, up.x(tick) + 5], amountInWords(unit, tick), { colour, size: 13, anchor: 'end' }),
  ]);
  const columns = across.ticks.map((tick) =>
    text([across.x(tick), bottom + 20], entryNumber(tick), { colour, size: 13, anchor: 'middle' }),
  );
  const name = wrap(`${entry.label} (${entry.unit})`, Math.floor((right - PLOT.left) / LETTER))
    .slice(0, 2)
    .map((words, at) => text([PLOT.left, bottom + 40 + at * 16], words, { colour: ink, size: 13, bold: true }));
  return [...rows, ...columns, ...name];
}

/** The target, where the number is taken to be, and where it would have to be. */
function landmarks({ found }: ThresholdParts, { across, up, right, bottom }: Scales, tone: Tone): Shape[] {
  const { ink } = PALETTES[tone];
  const { value, target, stated, atStated, between, measure } = found;
  const goal = measure === 'net-cost' && target === 0 ? THRESHOLD.breaksEven : THRESHOLD.reaches;
  const dash = { dash: [5, 4] };
  const middle = (PLOT.left + right) / 2;
  const labelled = (x: number, y: number, words: string): Shape =>
    text([x + (x < middle ? 10 : -10), y], words, { colour: ink, size: 13, anchor: x < middle ? 'start' : 'end' });
  // On the side of the line that it turns away from.
  const clear = (x: number): number => (x < middle === found.atGreatest > found.atLeast ? 20 : -12);
  const shapes: Shape[] = [
    straight([PLOT.left, up.x(target)], [right, up.x(target)], ink, dash),
    text([right, up.x(target) - 6], goal, { colour: ink, size: 13, anchor: 'end' }),
  ];
  if (stated >= between[0] && stated <= between[1]) {
    const [x, y] = [across.x(stated), up.x(atStated)];
    shapes.push(
      area(markerAt('diamond', [x, y], MARKER), ink),
      labelled(x, y + clear(x), THRESHOLD.taken(entryNumber(stated))),
    );
  }
  if (value !== null) {
    const x = across.x(value);
    const down: Point[] = [
      [x, PLOT.top - 8],
      [x, bottom],
    ];
    shapes.push(stroke(down, ink, 1, dash), area(markerAt('circle', [x, up.x(target)], MARKER), ACTION_COLOUR[tone]));
    shapes.push(labelled(x, PLOT.top - 12, THRESHOLD.needed(entryNumber(value))));
  }
  return shapes;
}
