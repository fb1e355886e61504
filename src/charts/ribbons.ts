import type { Point } from './shapes.ts';

/** Where the upper edge of a ribbon meets a column. */
export interface Port {
  readonly x: number;
  readonly y: number;
}

const STEPS = 12;
/** The inner radius of a bend. */
const BEND = 6;
/** How much further out each ribbon that leads back turns than the one before it. */
const TURN = 5;

/** Level at both ends: the curve of a flow diagram. */
function eased(share: number): number {
  return share * share * (3 - 2 * share);
}

function between(from: Port, to: Port): Point[] {
  if (from.y === to.y) return [[to.x, to.y]];
  return Array.from({ length: STEPS }, (_, step) => {
    const share = (step + 1) / STEPS;
    return [from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * eased(share)] as const;
  });
}

/** The outline of a ribbon of even thickness through some ports from left to right. */
export function forwardRibbon(ports: readonly Port[], thickness: number): Point[] {
  const [first, ...rest] = ports;
  if (!first) return [];
  const upper: Point[] = [[first.x, first.y]];
  let before = first;
  for (const port of rest) {
    upper.push(...between(before, port));
    before = port;
  }
  return [...upper, ...upper.map(([x, y]) => [x, y + thickness] as const).toReversed()];
}

interface Way {
  readonly start: Port;
  readonly end: Port;
  /** Upper edge of the stretch below everything. */
  readonly lane: number;
  readonly thickness: number;
  /** How many ribbons lead back already, so that bends do not lie on each other. */
  readonly turn: number;
}

/** The outline of a ribbon that leads back: out to the right, down, left below everything, and up again. */
export function backRibbon({ start, end, lane, thickness, turn }: Way): Point[] {
  const inner = BEND + (turn % 4) * TURN;
  const outer = inner + thickness;
  const right = start.x + inner;
  const left = end.x - inner;
  const outside: Point[] = [
    [start.x, start.y],
    ...arc([start.x, start.y + outer], outer, -90, 0),
    ...arc([right + thickness - outer, lane + thickness - outer], outer, 0, 90),
    ...arc([left - thickness + outer, lane + thickness - outer], outer, 90, 180),
    ...arc([end.x, end.y + outer], outer, 180, 270),
    [end.x, end.y],
  ];
  const inside: Point[] = [
    [end.x, end.y + thickness],
    ...arc([end.x, end.y + outer], inner, 270, 180),
    ...arc([left + inner, lane - inner], inner, 180, 90),
    ...arc([right - inner, lane - inner], inner, 90, 0),
    ...arc([start.x, start.y + outer], inner, 0, -90),
    [start.x, start.y + thickness],
  ];
  return [...outside, ...inside];
}

const BEND_STEPS = 6;

function arc([x, y]: Point, radius: number, from: number, to: number): Point[] {
  return Array.from({ length: BEND_STEPS + 1 }, (_, step) => {
    const angle = ((from + ((to - from) * step) / BEND_STEPS) * Math.PI) / 180;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });
}
