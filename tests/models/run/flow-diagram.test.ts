import { describe, expect, it } from 'vitest';
import { FLOW_NODES } from '../../../models/care/flow-nodes.ts';
import { STATES } from '../../../models/care/states.ts';
import { expectedSeries } from '../../../models/run/block.ts';
import { flowDiagram, type FlowDiagram } from '../../../models/run/flow-diagram.ts';
import { outputSeries } from '../../../models/run/outputs.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { careRequest, conferences, everything } from '../../support/care-runs.ts';

const request = careRequest({ scenarios: [conferences, everything], years: 3 });
const prepared = prepareRun(request);
const series = expectedSeries(prepared);

function output(id: string, scenario: number): Float64Array {
  const into = new Float64Array(prepared.months.length);
  outputSeries(prepared, id, scenario, series, 0, 1, 0, into);
  return into;
}

const sumOf = (id: string, scenario: number, year: number): number =>
  output(id, scenario)
    .subarray(12 * year - 11, 12 * year + 1)
    .reduce((sum, children) => sum + children, 0);

const link = ({ links }: FlowDiagram, from: string, to: string): number =>
  links.find((each) => each.from === from && each.to === to)?.children ?? 0;

describe.each([
  ['baseline', 0, 1],
  ['conferences', 1, 3],
  ['everything', 2, 2],
])('the flows of children in %s', (scenario, at, year) => {
  const diagram = flowDiagram(request, { scenario, year });
  const inOf = (id: string): number =>
    diagram.links.filter(({ to }) => to === id).reduce((sum, { children }) => sum + children, 0);
  const outOf = (id: string): number =>
    diagram.links.filter(({ from }) => from === id).reduce((sum, { children }) => sum + children, 0);

  it('lose nobody: who was there and who came, less who went, are there at the end', () => {
    const inside = diagram.nodes.filter(({ start }) => start > 0);
    expect(inside.length).toBeGreaterThanOrEqual(8);
    for (const { id, start, end } of inside) {
      expect(Math.abs(start + inOf(id) - outOf(id) - end)).toBeLessThan(1e-6 * Math.max(1, start));
    }
  });

  it('are the flows that the run itself counts', () => {
    expect(inOf('care')).toBeCloseTo(sumOf('flow.care.in', at, year), 6);
    expect(outOf('care')).toBeCloseTo(sumOf('flow.care.out', at, year), 6);
    expect(link(diagram, 'returned-home', 'care')).toBeCloseTo(sumOf('flow.care.in.returned-home', at, year), 6);
    expect(link(diagram, 'care', 'returned-home')).toBeCloseTo(sumOf('flow.care.out.home', at, year), 6);
    expect(link(diagram, 'care', 'adopted')).toBeCloseTo(sumOf('flow.care.out.adoption', at, year), 6);
    expect(link(diagram, 'community', 'early-help')).toBeCloseTo(sumOf('flow.early-help.in', at, year), 6);
    const care = diagram.nodes.find(({ id }) => id === 'care');
    expect(care?.start).toBeCloseTo(output('stock.care', at)[12 * (year - 1)] ?? NaN, 6);
    expect(care?.end).toBeCloseTo(output('stock.care', at)[12 * year] ?? NaN, 6);
    expect(diagram.from).toBe(`${String(2019 + year)}-04`);
    expect(diagram.to).toBe(`${String(2020 + year)}-03`);
  });

  it('have newborns of parents followed, and nobody going nowhere', () => {
    expect(link(diagram, 'newborns', 'care')).toBeGreaterThan(0);
    expect(diagram.links.every(({ from, to }) => from !== to)).toBe(true);
    expect(inOf('community')).toBe(0);
  });
});

describe('a diagram', () => {
  it('has every state a child can be in, once', () => {
    const states = FLOW_NODES.flatMap((node) => node.states);
    expect([...states].sort()).toEqual(
      STATES.filter(({ ageing }) => ageing)
        .map(({ id }) => id)
        .sort(),
    );
  });

  it.each([
    [{ scenario: 'nobody', year: 1 }, 'There is no scenario "nobody".'],
    [{ scenario: 'baseline', year: 4 }, 'There is no year 4 in the run.'],
    [{ scenario: 'baseline', year: 0 }, 'There is no year 0 in the run.'],
  ])('of %j is refused', (question, sentence) => {
    expect(() => flowDiagram(request, question)).toThrow(sentence);
  });
});
