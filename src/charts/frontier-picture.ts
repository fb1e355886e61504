import type { LeverDefinition } from '../../models/care/lever.ts';
import type { Goal, GoalPoint } from '../../models/run/goal.ts';
import { GOAL, leverValue, settingInWords } from '../text/goal.ts';
import { barBox } from './bar-scale.ts';
import type { Diagram, DiagramMark, LaidOut, Tone } from './diagram.ts';
import { PALETTES } from './palette.ts';
import { area, type Point, type Shape, straight, stroke, text } from './shapes.ts';
import { ACTION_COLOUR } from './state-colours.ts';
import { wrap } from './wrap.ts';

interface FrontierParts {
  readonly goal: Goal;
  readonly levers: readonly [LeverDefinition, LeverDefinition];
  readonly title: string;
  readonly footnote: string;
  readonly until: string;
}

const PLOT = { left: 62, top: 44, height: 220, right: 70 };
const MARKS_ON_AXIS = 4;
const WIDEST = 620;
const DOT = 6;
const HIT = 16;

/** Which settings of two levers just meet a target. */
export function frontierPicture(parts: FrontierParts): Diagram {
  const { goal, levers, title, footnote, until } = parts;
  const [first, second] = levers;
  const columns = [first.label, second.label, GOAL.chance];
  return {
    ...{ id: 'goal', title, footnote, until, key: GOAL.key, least: 300 },
    subtitle: `${second.label} against ${first.label}`,
    table: {
      caption: title,
      columns,
      rows: goal.found.map(({ targets: [one = 0, other = 0], chance }) => ({
        id: String(one),
        name: leverValue(first, one),
        cells: [leverValue(second, other), GOAL.runs(chance, goal.replicates)],
      })),
    },
    numbers: [columns, ...goal.found.map(({ targets: [one = 0, other = 0], chance }) => [one, other, chance])],
    draw: (width, tone) => draw(parts, Math.min(width, WIDEST), tone),
  };
}

function draw({ goal, levers }: FrontierParts, width: number, tone: Tone): LaidOut {
  const [first, second] = levers;
  const { ink, muted, rule } = PALETTES[tone];
  const bottom = PLOT.top + PLOT.height;
  const along = (lever: LeverDefinition, value: number): number =>
    (value - lever.minimum) / (lever.maximum - lever.minimum);
  const x = (value: number): number => PLOT.left + along(first, value) * (width - PLOT.left - PLOT.right);
  const y = (value: number): number => bottom - along(second, value) * PLOT.height;
  const at = ({ targets: [one = 0, other = 0] }: GoalPoint): Point => [x(one), y(other)];
  const points = goal.found.map(at);
  const grid = ticksOf(second).flatMap((tick): Shape[] => [
    straight([PLOT.left, y(tick)], [width - PLOT.right, y(tick)], rule),
    text([PLOT.left - 8, y(tick) + 5], leverValue(second, tick), { colour: muted, size: 13, anchor: 'end' }),
  ]);
  const months = ticksOf(first).map((tick) =>
    text([x(tick), bottom + 20], leverValue(first, tick), { colour: muted, size: 13, anchor: 'middle' }),
  );
  const names = [
    ...wrap(second.label, 46).map((line, row) => text([0, 16 + row * 16], line, { colour: ink, size: 14, bold: true })),
    text([width - PLOT.right, bottom + 42], first.label, { colour: ink, size: 14, bold: true, anchor: 'end' }),
  ];
  const dots = goal.found.flatMap((point): Shape[] => {
    const [px, py] = at(point);
    const dot = barBox(px - DOT, px + DOT, py - DOT, 2 * DOT);
    const label = point.targets.map((value, each) => leverValue(levers[each] ?? first, value)).join(', ');
    return [area(dot, ACTION_COLOUR[tone]), text([px + DOT + 4, py - DOT - 2], label, { colour: ink, size: 13 })];
  });
  const marks = goal.found.map((point): DiagramMark => {
    const [px, py] = at(point);
    const words = `${settingInWords({ levers }, point)}: met in ${GOAL.runs(point.chance, goal.replicates)}.`;
    return { id: point.targets.join(' '), outline: barBox(px - HIT, px + HIT, py - HIT, 2 * HIT), words };
  });
  const way = stroke(points, ACTION_COLOUR[tone], 1.5, { dash: [5, 4] });
  return { width, height: bottom + 52, marks, shapes: [...grid, ...months, ...names, way, ...dots] };
}

function ticksOf({ minimum, maximum }: LeverDefinition): number[] {
  return Array.from({ length: MARKS_ON_AXIS + 1 }, (_, at) => minimum + ((maximum - minimum) * at) / MARKS_ON_AXIS);
}
