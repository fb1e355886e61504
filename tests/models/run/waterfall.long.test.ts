import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../models/care/scenario.ts';
import { expectedMeasure } from '../../../models/run/expected-measure.ts';
import { MEASURES, measureOf } from '../../../models/run/measures.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { waterfall, type WaterfallStep } from '../../../models/run/waterfall.ts';
import { withReadRules } from '../../../models/run/read-rules.ts';
import { careRequest, conferences } from '../../support/care-runs.ts';

const plan: Scenario = {
  id: 'plan',
  name: 'Plan',
  levers: {
    'family-group-conference': { target: 0.8, now: 0.2 },
    'pre-proceedings-practice': { target: 0.4 },
    'family-help-spend': { target: 300 },
  },
  drivers: { 'trend-in-need': { change: 0.02 } },
  evidence: { E01: { value: 0.7 } },
};
const { 'family-help-spend': help, ...others } = plan.levers;
const turned: Scenario = {
  ...plan,
  id: 'turned',
  levers: { ...(help ? { 'family-help-spend': help } : {}), ...others },
};
const request = careRequest({ scenarios: [plan, turned, conferences], years: 5 });
const question = { scenario: 'plan', measure: 'children-in-care', month: 60 };

const measured = (scenario: Scenario, measure = 'children-in-care'): number[] =>
  expectedMeasure(prepareRun({ ...request, scenarios: [scenario] }), measureOf(measure), 60);

describe('a waterfall', () => {
  const found = waterfall(request, question);
  const step = (id: string, of = found.steps): WaterfallStep => {
    const one = of.find((each) => each.id === id);
    if (!one) throw new Error(`There is no step ${id}.`);
    return one;
  };

  it('goes in the scenario’s own order, its drivers last', () => {
    expect(found.steps.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'lever family-group-conference',
      'lever pre-proceedings-practice',
      'lever family-help-spend',
      'driver trend-in-need',
    ]);
    expect(waterfall(request, { ...question, scenario: 'turned' }).steps[0]?.id).toBe('family-help-spend');
  });

  it.each(MEASURES.map(({ id }) => id))('adds up from the baseline to the scenario, by %s', (measure) => {
    const { baseline, end, steps } = waterfall(request, { ...question, measure });
    expect([baseline, end]).toEqual(measured(plan, measure));
    const sum = steps.reduce((total, { adds }) => total + adds, 0);
    expect(Math.abs(baseline + sum - end)).toBeLessThan(1e-6 * Math.max(1, Math.abs(end)));
    expect(end).not.toBe(baseline);
  });

  it('says what each does alone and on top of the others, with the scenario’s own evidence', () => {
    const alone = { ...plan, levers: { 'family-help-spend': { target: 300 } }, drivers: {} };
    const [baseline = NaN, single = NaN] = measured(alone);
    expect(step('family-help-spend').firstIn).toBe(single - baseline);
    const [, rest = NaN] = measured({ ...plan, levers: others });
    expect(step('family-help-spend').lastIn).toBe(found.end - rest);
    expect(step('family-group-conference').adds).toBe(step('family-group-conference').firstIn);
    expect(step('trend-in-need').adds).toBe(step('trend-in-need').lastIn);
    for (const { firstIn, lastIn, orderEffect } of found.steps) expect(orderEffect).toBe(firstIn - lastIn);
  });

  it('has bars that depend on the order, between the same ends', () => {
    const other = waterfall(request, { ...question, scenario: 'turned' });
    expect([other.baseline, other.end]).toEqual([found.baseline, found.end]);
    expect(step('family-help-spend', other.steps).adds).not.toBe(step('family-help-spend').adds);
    expect(step('family-help-spend').orderEffect).not.toBe(0);
  });

  it('of one lever has one bar, and no order to depend on', () => {
    const { steps, baseline, end } = waterfall(request, { ...question, scenario: 'conferences' });
    expect(steps).toEqual([
      {
        ...{ kind: 'lever', id: 'family-group-conference', orderEffect: 0 },
        ...{ adds: end - baseline, firstIn: end - baseline, lastIn: end - baseline },
      },
    ]);
    expect(end).toBeLessThan(baseline);
  });

  it.each([
    [{ scenario: 'nobody' }, 'There is no scenario "nobody".'],
    [{ measure: 'luck' }, 'There is no measure "luck".'],
    [{ month: 0 }, 'There is no month 0 in the run.'],
    [{ month: 61 }, 'There is no month 61 in the run.'],
  ])('of %j is refused', (over, sentence) => {
    expect(() => waterfall(request, { ...question, ...over })).toThrow(sentence);
  });
});

describe('a way with a rule of one’s own', () => {
  it('has the rule in every step its lever is in, and still adds up', () => {
    const levers = { 'family-group-conference': { target: 0.8 }, 'family-help-spend': { target: 300 } };
    const rules = { 'family-group-conference': { formula: 'effect^0.5' } };
    const ruled: Scenario = { id: 'ruled', name: 'Ruled', drivers: {}, levers, rules };
    const read = withReadRules(careRequest({ scenarios: [ruled], years: 2 }));
    if ('problems' in read) throw new Error(read.problems.join(' '));
    const found = waterfall(read.request, { scenario: 'ruled', measure: 'children-in-care', month: 24 });
    const sum = found.steps.reduce((total, { adds }) => total + adds, 0);
    expect(sum).toBeCloseTo(found.end - found.baseline, 9);
    const plain = waterfall(careRequest({ scenarios: [{ ...ruled, rules: {} }], years: 2 }), found);
    expect(Math.abs(found.steps[0]?.firstIn ?? 0)).toBeLessThan(Math.abs(plain.steps[0]?.firstIn ?? 0));
  });
});
