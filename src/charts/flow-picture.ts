import type { FlowDiagram } from '../../models/run/flow-diagram.ts';
import { isTooFew } from '../exports/suppress.ts';
import { amountInWords, changeOf, isNone } from '../text/amount.ts';
import { WITHHELD } from '../text/exports.ts';
import { FLOWS, flowTitle, type FlowView } from '../text/flows.ts';
import type { DiagramMark, Diagram, LaidOut } from './diagram.ts';
import { drawSide, HEADER, type FlowSide } from './flow-side.ts';
import { layoutFlows } from './flow-layout.ts';
import { fullest, type FlowPlan } from './flow-plan.ts';
import { flowPlans } from './flow-views.ts';
import type { Shape } from './shapes.ts';

/** One of the two scenarios of a flow picture. */
export interface NamedFlows {
  readonly name: string;
  readonly diagram: FlowDiagram;
}

interface FlowPictureParts {
  readonly pair: readonly [NamedFlows, NamedFlows];
  readonly view: FlowView;
  readonly footnote: string;
  /** Whether the children are of a reader's own data. */
  readonly isOwnData?: boolean;
  /** Whether it is as it leaves the machine: without numbers of fewer than ten. */
  readonly isLeaving?: boolean;
}

/** Height that the fullest column takes, in both pictures. */
const TALLEST: Readonly<Record<FlowView, number>> = { care: 230, all: 340 };
const LEAST: Readonly<Record<FlowView, number>> = { care: 300, all: 980 };
/** From this width on the two stand side by side. */
const BESIDE = 860;
const APART = 48;

/** Children between states in one year, for two scenarios at one scale. */
export function flowPicture(parts: FlowPictureParts): Diagram {
  const { pair, view, footnote, isOwnData = false, isLeaving = false } = parts;
  const [first, second] = pair;
  const plans = flowPlans(
    pair.map(({ diagram }) => diagram),
    view,
  );
  const into = pair.map(({ diagram }) => intoCare(diagram));
  const { from, to } = first.diagram;
  return {
    id: `flows-${view}`,
    title: flowTitle(into[1] ?? 0, (into[1] ?? 0) - (into[0] ?? 0), [first.name, second.name], from, to),
    subtitle: `${FLOWS.views[view]}: children who move, ${FLOWS.yearName(from, to)}`,
    key: view === 'all' ? `${FLOWS.key} ${FLOWS.backKey}` : FLOWS.key,
    footnote,
    until: to,
    ...tablesOf(pair, plans),
    least: LEAST[view],
    draw: (width, tone) => {
      const isBeside = view === 'care' && width >= BESIDE;
      const sideWidth = isBeside ? (width - APART) / 2 : width;
      const scale = TALLEST[view] / Math.max(1, ...plans.map(fullest));
      const sides = pair.flatMap(({ name, diagram }, at): FlowSide[] => {
        const [plan, other] = [plans[at], plans[1 - at]];
        if (!plan || !other) return [];
        const against = at === 0 ? null : { name: first.name, plan: other };
        return [
          { name, diagram, plan, other, against, isLeaving, layout: layoutFlows(plan, { width: sideWidth, scale }) },
        ];
      });
      return arranged(sides, { width, sideWidth, isBeside }, (side, x, y) => drawSide(side, { x, y, tone }));
    },
    ...(isOwnData ? { withholds: { picture: withoutFew(parts) } } : {}),
  };
}

/** The same without ribbons and differences of fewer than ten children. */
function withoutFew(parts: FlowPictureParts): Diagram {
  const [first, second] = parts.pair.map(({ name, diagram }): NamedFlows => {
    const links = diagram.links.filter(({ children }) => !isTooFew(children));
    return { name, diagram: { ...diagram, links } };
  });
  if (!first || !second) throw new RangeError('A flow picture shows two scenarios.');
  const drawn = flowPicture({ ...parts, pair: [first, second], isOwnData: false, isLeaving: true });
  return { ...drawn, key: `${drawn.key} ${WITHHELD.ribbons}` };
}

interface Arrangement {
  readonly width: number;
  readonly sideWidth: number;
  readonly isBeside: boolean;
}

function arranged(
  sides: readonly FlowSide[],
  { width, sideWidth, isBeside }: Arrangement,
  draw: (side: FlowSide, x: number, y: number) => { shapes: Shape[]; marks: DiagramMark[] },
): LaidOut {
  let [x, y, height] = [0, 0, 0];
  const drawn = sides.map((side) => {
    const made = draw(side, x, y);
    const below = y + HEADER + side.layout.height + 8;
    height = Math.max(height, below);
    if (isBeside) x += sideWidth + APART;
    else y = below + APART / 2;
    return made;
  });
  return { width, height, shapes: drawn.flatMap(({ shapes }) => shapes), marks: drawn.flatMap(({ marks }) => marks) };
}

function intoCare({ links }: FlowDiagram): number {
  return links.reduce((sum, { to, children }) => sum + (to === 'care' ? children : 0), 0);
}

function tablesOf(
  [first, second]: FlowPictureParts['pair'],
  plans: readonly FlowPlan[],
): Pick<Diagram, 'table' | 'numbers'> {
  const shown = new Set(plans.flatMap(({ links }) => links.map(({ from, to }) => wayOf(from, to))));
  const { nodes } = first.diagram;
  const label = (id: string): string => nodes.find((node) => node.id === id)?.label ?? id;
  const rows = nodes.flatMap((from) =>
    nodes
      .filter((to) => [`${from.id}:again`, from.id].some((id) => shown.has(wayOf(id, to.id))))
      .map((to) => {
        const [one = 0, other = 0] = [first, second].map(
          ({ diagram }) => diagram.links.find((link) => link.from === from.id && link.to === to.id)?.children ?? 0,
        );
        return { from: label(from.id), to: label(to.id), one, other };
      }),
  );
  const columns = [FLOWS.from, FLOWS.to, first.name, second.name, FLOWS.difference];
  return {
    table: {
      caption: FLOWS.heading,
      columns,
      rows: rows.map(({ from, to, one, other }) => ({
        id: wayOf(from, to),
        name: from,
        cells: [
          to,
          amountInWords('children', one),
          amountInWords('children', other),
          isNone('children', other - one) ? '0' : changeOf('children', other - one),
        ],
      })),
    },
    numbers: [columns, ...rows.map(({ from, to, one, other }) => [from, to, one, other, other - one])],
  };
}

const wayOf = (from: string, to: string): string => `${from}>${to}`;
