import type { FlowDiagram } from '../../models/run/flow-diagram.ts';
import type { FlowView } from '../text/flows.ts';
import type { FlowPlan, PlannedNode } from './flow-plan.ts';

/** Marks a place children come back into care from, which on the way out stands on the other side. */
const AGAIN = ':again';

export function isAgain(node: string): boolean {
  return node.endsWith(AGAIN);
}

/** The node of the model behind one of a picture. */
export function modelNode(node: string): string {
  return isAgain(node) ? node.slice(0, -AGAIN.length) : node;
}

/** From the top: what leaves first, then further and further in. */
const RANKS = [
  'no-longer-open',
  'turned-18',
  'known-after-plan',
  'early-help',
  'child-in-need',
  'community',
  'child-protection',
  'pre-proceedings',
  'care',
  'settled-at-home',
  'returned-home',
  'special-guardianship',
  'adopted',
  'left-care-otherwise',
  'newborns',
] as const;

const COLUMNS: Readonly<Record<string, number>> = {
  ...{ community: 0, newborns: 0, 'early-help': 1, 'child-in-need': 2, 'child-protection': 3, 'known-after-plan': 4 },
  ...{ 'pre-proceedings': 4, care: 5, 'returned-home': 6, 'special-guardianship': 6, adopted: 6 },
};
/** One column is left out before it, so that names do not meet. */
const LAST_COLUMN = 8;

const rankOf = (node: string): number => {
  const rank = RANKS.findIndex((each) => each === modelNode(node));
  return rank < 0 ? RANKS.length : rank;
};

/** Only the ways into and out of care: where from at the left, care in the middle, where to at the right. */
function aroundCare({ links }: FlowDiagram): FlowPlan['links'] {
  return links.flatMap(({ from, to, children: value }) => {
    if (from === 'care') return [{ from, to, value }];
    if (to !== 'care') return [];
    const comesBack = (COLUMNS[from] ?? 0) > (COLUMNS.care ?? 0);
    return [{ from: comesBack ? `${from}${AGAIN}` : from, to, value }];
  });
}

/** What stands where, the same for every diagram given, so that they can be set beside each other. */
export function flowPlans(diagrams: readonly FlowDiagram[], view: FlowView): FlowPlan[] {
  const links = diagrams.map((diagram) =>
    view === 'care' ? aroundCare(diagram) : diagram.links.map(({ from, to, children: value }) => ({ from, to, value })),
  );
  const known = [...new Set(links.flat().flatMap(({ from, to }) => [from, to]))];
  const columnOf = (node: string): number => {
    if (view === 'all') return COLUMNS[node] ?? LAST_COLUMN;
    if (node === 'care') return 1;
    return links.flat().some(({ from }) => from === node) ? 0 : 2;
  };
  const nodes = known.map((id): PlannedNode => ({ id, column: columnOf(id), rank: rankOf(id) }));
  return links.map((own) => ({ hangs: view === 'all', nodes, links: own }));
}
