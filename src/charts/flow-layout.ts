import { columnsOf, gapAfter, passing, through } from './flow-plan.ts';
import type { FlowItem, FlowPlan, PlannedLink, PlannedNode } from './flow-plan.ts';
import { backRibbon, forwardRibbon, type Port } from './ribbons.ts';
import type { Point } from './shapes.ts';

interface FlowSize {
  /** From the left edge of the first column to the right edge of the last. */
  readonly width: number;
  /** Units of height for one child. */
  readonly scale: number;
}

export interface PlacedNode extends PlannedNode {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  /** Children who pass it: the larger of those who come and those who go. */
  readonly value: number;
}

export interface PlacedLink extends PlannedLink {
  readonly thickness: number;
  readonly outline: readonly Point[];
}

export interface FlowLayout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly height: number;
}

export const NODE_WIDTH = 10;
const LANE_GAP = 8;

interface Frame {
  readonly plan: FlowPlan;
  readonly scale: number;
  readonly xOf: (column: number) => number;
  readonly columnOf: (node: string) => number;
  /** Upper edges of nodes and of the room kept for ribbons, by key. */
  readonly tops: ReadonlyMap<string, number>;
}

/**
 * Lays a flow diagram out: ribbons as thick as their flow, from column to column; those that lead back run below everything.
 * Where a ribbon passes a column, room is kept for it, so that it crosses no name.
 */
export function layoutFlows(plan: FlowPlan, { width, scale }: FlowSize): FlowLayout {
  const columns = columnsOf(plan, scale);
  const height = Math.max(...columns.map(heightOf));
  const columnOf = (id: string): number => plan.nodes.find((node) => node.id === id)?.column ?? 0;
  const xOf = (column: number): number => (column * (width - NODE_WIDTH)) / Math.max(1, columns.length - 1);
  const frame: Frame = { plan, scale, xOf, columnOf, tops: topsOf(plan, columns, height) };
  const nodes = plan.nodes.map((node): PlacedNode => {
    const value = through(plan, node.id);
    return { ...node, x: xOf(node.column), y: frame.tops.get(node.id) ?? 0, height: value * scale, value };
  });
  const [starts, ends] = [portsOf(frame, 'from'), portsOf(frame, 'to')];
  let lane = height + LANE_GAP;
  let turn = 0;
  const links = plan.links.map((link): PlacedLink => {
    const thickness = link.value * scale;
    const start = { x: xOf(columnOf(link.from)) + NODE_WIDTH, y: starts.get(link) ?? 0 };
    const end = { x: xOf(columnOf(link.to)), y: ends.get(link) ?? 0 };
    if (!leadsBack(frame, link)) {
      return { ...link, thickness, outline: forwardRibbon([start, ...passed(frame, link), end], thickness) };
    }
    const outline = backRibbon({ start, end, lane, thickness, turn });
    lane += thickness + LANE_GAP;
    turn += 1;
    return { ...link, thickness, outline };
  });
  return { nodes, links, height: turn === 0 ? height : lane };
}

function heightOf(items: readonly FlowItem[]): number {
  return items.reduce((sum, item) => sum + item.slot + gapAfter(item), 0);
}

function topsOf({ hangs }: FlowPlan, columns: readonly (readonly FlowItem[])[], height: number): Map<string, number> {
  const tops = new Map<string, number>();
  for (const items of columns) {
    let y = hangs ? 0 : (height - heightOf(items)) / 2;
    for (const item of items) {
      tops.set(item.key, y + (item.slot - item.thickness) / 2);
      y += item.slot + gapAfter(item);
    }
  }
  return tops;
}

const leadsBack = ({ columnOf }: Frame, { from, to }: PlannedLink): boolean => columnOf(to) <= columnOf(from);

/** The ports of the columns that a link passes. */
function passed({ xOf, columnOf, tops }: Frame, link: PlannedLink): Port[] {
  const tail = columnOf(link.from);
  return Array.from({ length: columnOf(link.to) - tail - 1 }, (_, at) => tail + 1 + at).flatMap((column) => {
    const y = tops.get(passing(link, column)) ?? 0;
    const x = xOf(column);
    return [
      { x, y },
      { x: x + NODE_WIDTH, y },
    ];
  });
}

/** Where on its node's edge each ribbon begins or ends: in the order of where they go or come from, those that lead back last. */
function portsOf(frame: Frame, end: 'from' | 'to'): Map<PlannedLink, number> {
  const { plan, scale, columnOf, tops } = frame;
  const other = end === 'from' ? 'to' : 'from';
  const far = (link: PlannedLink): number => {
    if (leadsBack(frame, link)) return Number.MAX_VALUE;
    const column = columnOf(link[end]) + (end === 'from' ? 1 : -1);
    return tops.get(passing(link, column)) ?? tops.get(link[other]) ?? 0;
  };
  const ports = new Map<PlannedLink, number>();
  for (const { id } of plan.nodes) {
    let y = tops.get(id) ?? 0;
    for (const link of plan.links.filter((each) => each[end] === id).sort((a, b) => far(a) - far(b))) {
      ports.set(link, y);
      y += link.value * scale;
    }
  }
  return ports;
}
