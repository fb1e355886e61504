import { CARE_ENTRIES, CARE_MOVES } from './moves.ts';
import { CARE_STATES, EXITS, STATES } from './states.ts';

/** A place in a child's way as a flow diagram shows it: one state, several taken together, or somewhere outside the model. */
export interface FlowNode {
  readonly id: string;
  readonly label: string;
  /** States and exits of which it is made. */
  readonly places: readonly string[];
  /** Moves and entries by which children leave it. */
  readonly moves: readonly string[];
  /** States in which they can turn 18; a node without any is outside the model and holds nobody. */
  readonly states: readonly string[];
}

const PARENTS = STATES.filter(({ ageing }) => !ageing).map(({ id }) => id);

const movesFrom = (states: readonly string[]): string[] =>
  CARE_MOVES.filter(({ from }) => states.includes(from)).map(({ id }) => id);

const inside = (id: string, label: string, states: readonly string[] = [id]): FlowNode => ({
  ...{ id, label, places: states, states },
  moves: movesFrom(states),
});

const source = (id: string, label: string, moves: readonly string[]): FlowNode => ({
  ...{ id, label, moves },
  places: [],
  states: [],
});

/** Every node a child can come from or go to, along a child's way. Parents who are followed are no children and have none. */
export const FLOW_NODES: readonly FlowNode[] = [
  source(
    'community',
    'Not known before',
    CARE_ENTRIES.map(({ id }) => id),
  ),
  source('newborns', 'Born to parents whose child was removed', movesFrom(PARENTS)),
  inside('early-help', 'Early help'),
  inside('child-in-need', 'Child in need', ['child-in-need', 'child-in-need-after-plan']),
  inside('child-protection', 'Child protection plan'),
  inside('known-after-plan', 'Not open, has had a plan'),
  inside('pre-proceedings', 'Pre-proceedings'),
  inside('care', 'In care', CARE_STATES),
  inside('returned-home', 'Home from care'),
  inside('special-guardianship', 'Special guardianship or child arrangements'),
  inside('adopted', 'Adopted'),
  ...EXITS.filter(({ id }) => id !== 'no-longer-followed').map(({ id, label }): FlowNode => ({
    id,
    label,
    places: [id],
    moves: [],
    states: [],
  })),
];

/** The node of those who turn 18, which no move leads to. */
export const TURNED_18 = 'turned-18';
