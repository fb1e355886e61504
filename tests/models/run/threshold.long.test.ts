import { describe, expect, it } from 'vitest';
import { expectedMeasure } from '../../../models/run/expected-measure.ts';
import { measureOf } from '../../../models/run/measures.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { goesOneWay } from '../../../models/run/crossing.ts';
import { threshold, type ThresholdQuestion } from '../../../models/run/threshold.ts';
import { careRequest, conferences } from '../../support/care-runs.ts';

const request = careRequest({ scenarios: [conferences], years: 5 });
const breakEven: ThresholdQuestion = {
  ...{ scenario: 'conferences', measure: 'net-cost', month: 60, target: 0 },
  ...{ entry: 'price.conference', between: [0, 200_000] },
};

/** Nothing in net cost, 5 children fewer than with no effect, or what a week at £3,000 would make it. */
function targetOf(question: ThresholdQuestion): number {
  if (question.entry === 'price.residential') return at(question, 3000);
  return question.measure === 'net-cost' ? 0 : at(question, 1) - 5;
}

/** The measure in the scenario with an entry at a value. */
function at({ entry, measure, month }: ThresholdQuestion, value: number): number {
  const own = { ...conferences, evidence: { [entry]: { value } } };
  return expectedMeasure(prepareRun({ ...request, scenarios: [own] }), measureOf(measure), month)[1] ?? NaN;
}

describe('a threshold', () => {
  it.each<[string, Partial<ThresholdQuestion>]>([
    ['the price at which conferences break even', {}],
    ['the ratio at which conferences break even', { entry: 'E01', between: [0.3, 1] }],
    ['the price of children’s homes at which they save as much', { entry: 'price.residential', between: [0, 50_000] }],
    [
      'the ratio that leaves 5 children fewer in care',
      { entry: 'E01', between: [0.3, 1], measure: 'children-in-care' },
    ],
  ])('is %s', (_, over) => {
    const asked = { ...breakEven, ...over };
    const target = targetOf(asked);
    const question = { ...asked, target };
    const found = threshold(request, question);
    const [least, greatest] = question.between;
    expect(found.why).toBe('reached');
    const value = found.value ?? NaN;
    const near = (greatest - least) / 8 / 2048;
    expect(value).toBeGreaterThan(least);
    expect(value).toBeLessThan(greatest);
    expect((at(question, value - near) - target) * (at(question, value + near) - target)).toBeLessThanOrEqual(0);
    expect(found.atLeast).toBe(at(question, least));
    expect(found.atGreatest).toBe(at(question, greatest));
    expect(found.looks.map((look) => look.value)).toEqual(
      Array.from({ length: 9 }, (_, step) => least + (step * (greatest - least)) / 8),
    );
    expect(found.looks[3]?.answer).toBe(at(question, found.looks[3]?.value ?? NaN));
  });

  it('says where the entry and the measure stand as things are', () => {
    const found = threshold(request, { ...breakEven, entry: 'E01', between: [0.3, 1] });
    expect(found.stated).toBe(0.808);
    expect(found.atStated).toBe(expectedMeasure(prepareRun(request), measureOf('net-cost'), 60)[1]);
  });

  it('says so when no value reaches the target', () => {
    const found = threshold(request, { ...breakEven, target: -1e12 });
    expect([found.value, found.why]).toEqual([null, 'never']);
    expect(found.atLeast).toBeLessThan(found.atGreatest);
    const idle = threshold(request, { ...breakEven, entry: 'price.family-hubs', between: [0, 5000] });
    expect([idle.why, idle.atLeast]).toEqual(['never', idle.atGreatest]);
  });

  it.each<[Partial<ThresholdQuestion>, string]>([
    [{ scenario: 'nobody' }, 'There is no scenario "nobody".'],
    [{ entry: 'E999' }, 'E999 is not an entry of the evidence library.'],
    [{ between: [5, 5] }, 'The least value of price.conference must be below the greatest.'],
    [{ between: [-5, 5] }, 'price.conference.value must be 0 or more, not -5.'],
    [{ month: 0 }, 'There is no month 0 in the run.'],
  ])('asked for with %j is refused', (over, sentence) => {
    expect(() => threshold(request, { ...breakEven, ...over })).toThrow(sentence);
  });
});

describe('values go one way', () => {
  it.each([
    [[1, 2, 2, 3], true],
    [[3, 2, 1], true],
    [[5, 5, 5], true],
    [[1e6, 1e6 - 1e-5, 1e6 + 1], true],
    [[1, 3, 2], false],
    [[3, 1, 2], false],
  ])('in %j: %j', (values, one) => {
    expect(goesOneWay(values)).toBe(one);
  });
});
