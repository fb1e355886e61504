import type { FlowDiagram } from '../../models/run/flow-diagram.ts';
import { isTooFew, LEAST_SHOWN, TOO_FEW } from '../exports/suppress.ts';
import { amountInWords, shortChange } from '../text/amount.ts';
import { careStock, flowSentence, shortName } from '../text/flows.ts';
import type { DiagramMark, Tone } from './diagram.ts';
import { NODE_WIDTH, type FlowLayout, type PlacedLink, type PlacedNode } from './flow-layout.ts';
import { through, type FlowPlan } from './flow-plan.ts';
import { isAgain, modelNode } from './flow-views.ts';
import { PALETTES } from './palette.ts';
import { text, type Point, type Shape } from './shapes.ts';
import { nodeColour } from './state-colours.ts';

/** One of the two diagrams of a flow picture, laid out. */
export interface FlowSide {
  readonly name: string;
  readonly diagram: FlowDiagram;
  readonly plan: FlowPlan;
  /** The plan of the other of the two. */
  readonly other: FlowPlan;
  /** What this one is set against; null for the first. */
  readonly against: { readonly name: string; readonly plan: FlowPlan } | null;
  /** Whether numbers of fewer than ten are withheld. */
  readonly isLeaving: boolean;
  readonly layout: FlowLayout;
}

interface Where {
  readonly x: number;
  readonly y: number;
  readonly tone: Tone;
}

/** Room above the ribbons: whose they are, children in care, and the name of care itself. */
export const HEADER = 74;
const SIZE = 13;
const STRONG = 0.5;
const WEAK = 0.25;
/** A difference of less than this part of a flow is not marked. */
const MARKED_SHARE = 0.01;
const MARKED_CHILDREN = 0.5;

/** Draws one side at a place. */
export function drawSide(side: FlowSide, { x, y, tone }: Where): { shapes: Shape[]; marks: DiagramMark[] } {
  const { ink, muted } = PALETTES[tone];
  const top = y + HEADER;
  const moved = (outline: readonly Point[]): Point[] => outline.map(([px, py]) => [px + x, py + top] as const);
  const { nodes, links } = side.layout;
  const ribbons = links.map((link): Shape => {
    const colour = nodeColour(modelNode(link.from === 'care' ? link.to : link.from), tone);
    return { kind: 'area', points: moved(link.outline), colour, opacity: isMarked(side, link) ? STRONG : WEAK };
  });
  const bars = nodes.map((node): Shape => {
    const [left, right, bottom] = [node.x, node.x + NODE_WIDTH, node.y + Math.max(node.height, 1)];
    const points = moved([
      [left, node.y],
      [right, node.y],
      [right, bottom],
      [left, bottom],
    ]);
    return { kind: 'area', points, colour: nodeColour(modelNode(node.id), tone), opacity: 1 };
  });
  const heading = [
    text([x, y + 18], side.name, { colour: ink, size: 17, bold: true }),
    text([x, y + 40], careStock(side.diagram, side.isLeaving ? LEAST_SHOWN : 0), { colour: muted, size: 14 }),
  ];
  const labels = nodes.flatMap((node) => label(side, node, { x, y: top, tone }));
  const marks = links.map((link) => ({
    id: `${side.name} ${link.from} ${link.to}`,
    outline: moved(link.outline),
    words: sentence(side, link),
  }));
  return { shapes: [...heading, ...ribbons, ...bars, ...labels], marks };
}

function valueIn({ links }: FlowPlan, { from, to }: { readonly from: string; readonly to: string }): number {
  return links.find((link) => link.from === from && link.to === to)?.value ?? 0;
}

function isMarked({ other, isLeaving }: FlowSide, link: PlacedLink): boolean {
  const change = Math.abs(link.value - valueIn(other, link));
  return change >= (isLeaving ? LEAST_SHOWN : MARKED_CHILDREN) && change > MARKED_SHARE * link.value;
}

/** The name and number of a node, on the ribbons beside it: to its right, or to its left in the last column. */
function label(side: FlowSide, node: PlacedNode, { x, y, tone }: Where): Shape[] {
  const { ink: colour, ground: halo } = PALETTES[tone];
  const columns = side.plan.nodes.map(({ column }) => column);
  const isLast = node.column === Math.max(...columns);
  const isMiddle = node.id === 'care' && !isLast && Math.max(...columns) === 2;
  const name = shortName(modelNode(node.id), isAgain(node.id), labelOf(side, node));
  if (isMiddle) {
    const at: Point = [x + node.x + NODE_WIDTH / 2, y + node.y - 10];
    return [text(at, name, { colour, halo, size: SIZE, bold: true, anchor: 'middle' })];
  }
  const anchor = isLast ? 'end' : 'start';
  const left = x + node.x + (isLast ? -6 : NODE_WIDTH + 6);
  const middle = y + node.y + node.height / 2;
  return [
    text([left, middle - 3], name, { colour, halo, size: SIZE, bold: true, anchor }),
    text([left, middle + 12], numberOf(side, node), { colour, halo, size: SIZE, anchor }),
  ];
}

/** "62 (−7)": how many pass, and the difference from the other of the two. */
function numberOf({ against, isLeaving }: FlowSide, { id, value }: PlacedNode): string {
  if (isLeaving && isTooFew(value)) return TOO_FEW;
  const change = against === null ? 0 : value - through(against.plan, id);
  const isMarkedChange = Math.abs(change) >= (isLeaving ? LEAST_SHOWN : MARKED_CHILDREN);
  return `${amountInWords('children', value)}${isMarkedChange ? ` (${shortChange('children', change)})` : ''}`;
}

function labelOf({ diagram }: FlowSide, { id }: PlacedNode): string {
  return diagram.nodes.find((node) => node.id === modelNode(id))?.label ?? id;
}

function sentence({ name, diagram, against }: FlowSide, link: PlacedLink): string {
  const label = (id: string): string => diagram.nodes.find((node) => node.id === modelNode(id))?.label ?? id;
  return flowSentence({
    scenario: name,
    from: label(link.from),
    to: label(link.to),
    children: link.value,
    against: against === null ? null : { scenario: against.name, children: valueIn(against.plan, link) },
  });
}
