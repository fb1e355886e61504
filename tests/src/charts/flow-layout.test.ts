import { describe, expect, it } from 'vitest';
import { layoutFlows, type FlowLayout } from '../../../src/charts/flow-layout.ts';
import { fullest, through, type FlowPlan } from '../../../src/charts/flow-plan.ts';
import { flowPlans } from '../../../src/charts/flow-views.ts';
import { flowDiagram } from '../../../models/run/flow-diagram.ts';
import { careRequest, conferences } from '../../support/care-runs.ts';

const request = careRequest({ scenarios: [conferences], years: 1 });
const diagrams = ['baseline', conferences.id].map((scenario) => flowDiagram(request, { scenario, year: 1 }));
const plansOf = { care: flowPlans(diagrams, 'care'), all: flowPlans(diagrams, 'all') };

function sumAt({ links }: FlowLayout, node: string, end: 'from' | 'to'): number {
  return links.reduce((sum, link) => sum + (link[end] === node ? link.thickness : 0), 0);
}

describe.each(['care', 'all'] as const)('the layout of a flow diagram: %s', (view) => {
  const plans = plansOf[view];
  const scale = 300 / Math.max(...plans.map(fullest));
  const [first, second] = plans.map((plan) => layoutFlows(plan, { width: 900, scale }));
  const layouts = [first as FlowLayout, second as FlowLayout];

  it('makes every ribbon as thick as its flow, at one scale for both', () => {
    for (const { links } of layouts) {
      for (const { value, thickness } of links) expect(thickness).toBeCloseTo(value * scale, 9);
    }
  });

  it('makes every node as high as what comes or goes, whichever is more, so that every ribbon ends on it', () => {
    for (const layout of layouts) {
      for (const { id, height } of layout.nodes) {
        const ends = [sumAt(layout, id, 'from'), sumAt(layout, id, 'to')];
        expect(height, id).toBeCloseTo(Math.max(...ends), 9);
      }
    }
  });

  it('puts the same nodes into the same columns in both', () => {
    const [one, other] = layouts.map(({ nodes }) => nodes.map(({ id, x }) => [id, x]));
    expect(one).toEqual(other);
  });

  it('lets no node lie on another', () => {
    for (const { nodes } of layouts) {
      for (const node of nodes) {
        const beside = nodes.filter(({ column, id }) => column === node.column && id !== node.id);
        for (const { y, height, id } of beside) {
          expect(y >= node.y + node.height || y + height <= node.y, `${node.id} and ${id}`).toBe(true);
        }
      }
    }
  });
});

describe('ways into and out of care', () => {
  const plan = plansOf.care[0] as FlowPlan;
  const moves = (end: 'from' | 'to'): number =>
    (diagrams[0]?.links ?? []).reduce((sum, link) => sum + (link[end] === 'care' ? link.children : 0), 0);

  it('are all the moves of the model to and from care, and no others', () => {
    const sum = (end: 'from' | 'to'): number =>
      plan.links.reduce((total, link) => total + (link[end] === 'care' ? link.value : 0), 0);
    expect([sum('to'), sum('from')]).toEqual([moves('to'), moves('from')]);
    expect(plan.links.every(({ from, to }) => from === 'care' || to === 'care')).toBe(true);
    expect(through(plan, 'care')).toBe(Math.max(moves('to'), moves('from')));
  });

  it('run from left to right: those who come back from home stand at the left', () => {
    const columnOf = (id: string): number | undefined => plan.nodes.find((node) => node.id === id)?.column;
    expect(['pre-proceedings', 'returned-home:again', 'care', 'returned-home'].map(columnOf)).toEqual([0, 0, 1, 2]);
  });
});

describe('all ways', () => {
  it('are every move of the model', () => {
    const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
    const drawn = total((plansOf.all[0]?.links ?? []).map(({ value }) => value));
    expect(drawn).toBe(total((diagrams[0]?.links ?? []).map(({ children }) => children)));
  });

  it('that lead back run below everything else', () => {
    const plan = plansOf.all[0] as FlowPlan;
    const { links, nodes } = layoutFlows(plan, { width: 900, scale: 0.1 });
    const bottom = Math.max(...nodes.map(({ y, height }) => y + height));
    const back = links.find(({ from, to }) => from === 'child-protection' && to === 'child-in-need');
    expect(Math.max(...(back?.outline ?? []).map(([, y]) => y))).toBeGreaterThan(bottom);
  });
});
