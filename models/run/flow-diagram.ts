import { FLOW_NODES, TURNED_18 } from '../care/flow-nodes.ts';
import { EXITS } from '../care/states.ts';
import type { CompiledModel } from '../engine/compiled.ts';
import type { OutputDefinition } from '../engine/definition.ts';
import { withOutputs } from '../engine/with-outputs.ts';
import { placeInRun } from './place-in-run.ts';
import { prepareRun } from './prepare.ts';
import type { RunRequest } from './request.ts';
import { statedDraws } from './scenario-draws.ts';
import { scenarioFlows, stateUnder } from './scenario-plan.ts';

export interface FlowQuestion {
  /** Id of a scenario, or `baseline`. */
  readonly scenario: string;
  /** Year of the run, 1 the first. */
  readonly year: number;
}

/** Where children were and where they went in one year of a scenario, on average: what a flow diagram is drawn from. */
export interface FlowDiagram extends FlowQuestion {
  /** First and last month of the year, `YYYY-MM`. */
  readonly from: string;
  readonly to: string;
  /** Children there as the year begins and as it ends; 0 at nodes outside the model. */
  readonly nodes: readonly {
    readonly id: string;
    readonly label: string;
    readonly start: number;
    readonly end: number;
  }[];
  /** Moves in the year from one node to another; who moves twice counts twice. Moves within a node are left out. */
  readonly links: readonly { readonly from: string; readonly to: string; readonly children: number }[];
}

/** The outputs that count what a diagram shows, and the node or the two nodes each is about. */
const STOCKS = FLOW_NODES.filter(({ states }) => states.length > 0).map(({ id, states }) => ({
  node: id,
  output: { id: `node ${id}`, kind: 'stock', states } satisfies OutputDefinition,
}));
const FLOWS = FLOW_NODES.flatMap((from) =>
  FLOW_NODES.filter((to) => to.id !== from.id && to.places.length > 0).map((to) => ({
    from: from.id,
    to: to.id,
    output: {
      id: `link ${from.id} ${to.id}`,
      kind: 'flow',
      moves: from.moves,
      to: to.places,
    } satisfies OutputDefinition,
  })),
);
const BIRTHDAYS = FLOW_NODES.filter(({ states }) => states.length > 0).map(({ id, states }) => ({
  from: id,
  to: TURNED_18,
  output: {
    id: `birthday ${id}`,
    kind: 'flow',
    moves: states.map((state) => `ageing:${state}`),
  } satisfies OutputDefinition,
}));
const OUTPUTS = [...STOCKS, ...FLOWS, ...BIRTHDAYS].map(({ output }) => output);

/**
 * How children move between states in one year of a scenario, by expected flows at stated evidence. At every node the children
 * at the start, and those who come, less those who go, are the children at the end.
 *
 * @throws InvalidRun as `prepareRun` does; RangeError when there is no such scenario or year
 */
export function flowDiagram(request: RunRequest, { scenario, year }: FlowQuestion): FlowDiagram {
  const plain = prepareRun(request);
  if (!Number.isInteger(year) || year < 1 || year > request.years)
    throw new RangeError(`There is no year ${String(year)} in the run.`);
  const prepared = { ...plain, model: diagramModel(plain.model) };
  const at = placeInRun(prepared, scenario);
  const flows = scenarioFlows(prepared, stateUnder(prepared, statedDraws(prepared)), at);
  const stride = prepared.months.length;
  const [first, last] = [12 * (year - 1) + 1, 12 * year];
  const seriesOf = ({ id }: OutputDefinition): Float64Array => {
    const from = prepared.model.recorder.ids.indexOf(id) * stride;
    return flows.subarray(from, from + stride);
  };
  return {
    ...{ scenario, year, from: prepared.months[first] ?? '', to: prepared.months[last] ?? '' },
    nodes: FLOW_NODES.map(({ id, label }) => {
      const stock = STOCKS.find(({ node }) => node === id);
      const series = stock ? seriesOf(stock.output) : new Float64Array(stride);
      return { id, label, start: series[first - 1] ?? 0, end: series[last] ?? 0 };
    }),
    links: [...FLOWS, ...BIRTHDAYS]
      .map(({ from, to, output }) => ({
        ...{ from, to },
        children: seriesOf(output)
          .subarray(first, last + 1)
          .reduce((sum, children) => sum + children, 0),
      }))
      .filter(({ children }) => children > 0),
  };
}

const models = new WeakMap<CompiledModel, CompiledModel>();

/** A model that counts what a diagram shows, made once for each model. */
function diagramModel(model: CompiledModel): CompiledModel {
  const found = models.get(model) ?? withOutputs(model, EXITS, OUTPUTS);
  models.set(model, found);
  return found;
}
