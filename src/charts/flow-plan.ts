/** A flow diagram before it is laid out: what stands in which column, and what goes from where to where. */

/** A place in a flow diagram, in a column from the left and, within it, by rank from the top. */
export interface PlannedNode {
  readonly id: string;
  readonly column: number;
  readonly rank: number;
}

export interface PlannedLink {
  readonly from: string;
  readonly to: string;
  readonly value: number;
}

export interface FlowPlan {
  /** Whether columns hang from the top, as where something passes most of them, or stand about one middle. */
  readonly hangs: boolean;
  readonly nodes: readonly PlannedNode[];
  readonly links: readonly PlannedLink[];
}

/** A node, or the room a ribbon takes where it passes a column. */
export interface FlowItem {
  readonly key: string;
  readonly column: number;
  readonly rank: number;
  readonly thickness: number;
  /** Height it takes up, with room for a name. */
  readonly slot: number;
}

/** Room for a name beside a node, however few children pass it. */
const SLOT = 34;
const GAP = 8;
const PASSING_GAP = 3;

/** What the room is called that a link takes in a column that it passes. */
export const passing = ({ from, to }: PlannedLink, column: number): string => `${from}>${to}@${String(column)}`;

export const gapAfter = ({ slot, thickness }: FlowItem): number => (slot > thickness ? GAP : PASSING_GAP);

/** Children who pass a node: the larger of those who come and those who go. */
export function through({ links }: FlowPlan, id: string): number {
  const sum = (end: 'from' | 'to'): number =>
    links.reduce((total, link) => total + (link[end] === id ? link.value : 0), 0);
  return Math.max(sum('from'), sum('to'));
}

/** Most children side by side in any column: what decides the scale. */
export function fullest(plan: FlowPlan): number {
  const columns = columnsOf(plan, 1).map((items) => items.reduce((sum, { thickness }) => sum + thickness, 0));
  return Math.max(0, ...columns);
}

/** What stands in each column, from the top. */
export function columnsOf(plan: FlowPlan, scale: number): FlowItem[][] {
  const nodes = plan.nodes.map((node): FlowItem => {
    const thickness = through(plan, node.id) * scale;
    return { key: node.id, column: node.column, rank: node.rank, thickness, slot: Math.max(thickness, SLOT) };
  });
  const items = [...nodes, ...plan.links.flatMap((link) => passingItems(plan, link, scale))];
  const last = Math.max(...plan.nodes.map(({ column }) => column));
  return Array.from({ length: last + 1 }, (_, column) =>
    items.filter((item) => item.column === column).sort((a, b) => a.rank - b.rank),
  );
}

function passingItems({ nodes }: FlowPlan, link: PlannedLink, scale: number): FlowItem[] {
  const [from, to] = [link.from, link.to].map((end) => nodes.find(({ id }) => id === end));
  if (!from || !to) return [];
  const thickness = link.value * scale;
  // Beside what it leads to, and among those of one aim in the order in which they set out.
  const rank = to.rank + from.rank / 1000;
  return Array.from({ length: Math.max(0, to.column - from.column - 1) }, (_, at) => {
    const column = from.column + 1 + at;
    return { key: passing(link, column), column, rank, thickness, slot: thickness };
  });
}
