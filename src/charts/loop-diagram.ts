import type { CareLoop, LoopLink } from '../../models/care/loop.ts';

/** A loop as a drawing: names at three or four places round a ring, arrows between them, a sign on each. */

export const DIAGRAM = { width: 320, height: 172, lineHeight: 16 } as const;

const LETTERS_A_LINE = 17;
const LETTER = 6.6;
const GAP = 8;
/** Where names stand, clockwise from the upper left. */
const PLACES = {
  three: [
    [66, 28],
    [254, 28],
    [160, 144],
  ],
  four: [
    [66, 28],
    [254, 28],
    [254, 140],
    [66, 140],
  ],
} as const;

interface Point {
  readonly x: number;
  readonly y: number;
}

export interface DiagramNode extends Point {
  readonly id: string;
  readonly lines: readonly string[];
}

export interface DiagramArrow {
  readonly id: string;
  readonly from: Point;
  readonly to: Point;
  /** Where its sign stands. */
  readonly sign: Point;
  readonly effect: LoopLink['effect'];
}

export interface Diagram {
  readonly nodes: readonly DiagramNode[];
  readonly arrows: readonly DiagramArrow[];
}

function wrapped(label: string): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LETTERS_A_LINE) lines.splice(-1, 1, `${last} ${word}`);
    else lines.push(word);
  }
  return lines;
}

/** The point where the way from the middle of a name to another leaves the room the name takes. */
function edge({ x, y, lines }: DiagramNode, towards: Point): Point {
  const half = {
    x: (Math.max(...lines.map((line) => line.length)) * LETTER) / 2 + GAP,
    y: (lines.length * DIAGRAM.lineHeight) / 2 + GAP / 2,
  };
  const [dx, dy] = [towards.x - x, towards.y - y];
  const share = Math.min(half.x / Math.max(Math.abs(dx), 1e-9), half.y / Math.max(Math.abs(dy), 1e-9));
  return { x: x + dx * share, y: y + dy * share };
}

/** Lays a loop out. Links to a name the loop does not have are left out. */
export function loopDiagram({ nodes, links }: CareLoop): Diagram {
  const places = nodes.length <= PLACES.three.length ? PLACES.three : PLACES.four;
  const placed = nodes.flatMap(({ id, label }, at): DiagramNode[] => {
    const place = places[at];
    return place === undefined ? [] : [{ id, lines: wrapped(label), x: place[0], y: place[1] }];
  });
  const arrows = links.flatMap(({ from, to, effect }): DiagramArrow[] => {
    const [tail, head] = [from, to].map((end) => placed.find(({ id }) => id === end));
    if (tail === undefined || head === undefined) return [];
    const [start, end] = [edge(tail, head), edge(head, tail)];
    const sign = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    return [{ id: `${from}-${to}`, from: start, to: end, sign, effect }];
  });
  return { nodes: placed, arrows };
}
