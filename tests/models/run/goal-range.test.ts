import { describe, expect, it } from 'vitest';
import { expectedMeasure } from '../../../models/run/expected-measure.ts';
import { frontier, problemsOfGoal, spread } from '../../../models/run/goal.ts';
import { goalRange, type GoalRangeQuestion } from '../../../models/run/goal-range.ts';
import { withTarget } from '../../../models/run/with-target.ts';
import { measureOf } from '../../../models/run/measures.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { careRequest, conferences } from '../../support/care-runs.ts';

const request = careRequest({ scenarios: [conferences], years: 3 });
const question: GoalRangeQuestion = {
  ...{ scenario: conferences, lever: 'family-group-conference', measure: 'children-in-care', month: 36 },
  ...{ target: 0, step: 0.1 },
};

const expectedAt = (value: number, measure = 'children-in-care'): number => {
  const own = withTarget(conferences, 'family-group-conference', value);
  return expectedMeasure(prepareRun({ ...request, scenarios: [own] }), measureOf(measure), 36)[1] ?? NaN;
};

describe('where a search for a goal begins', () => {
  it('has values from today to the end of the lever, as a reader would type them', () => {
    const { values } = goalRange(request, question);
    expect(values).toEqual([0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
    const down = { ...question, lever: 'workforce', towards: 'minimum' as const, step: 4 };
    const lower = goalRange(request, down).values;
    expect(lower.length).toBeGreaterThan(2);
    expect([...lower].sort((a, b) => b - a)).toEqual(lower);
  });

  it('has the first value that meets the target by expected flows as its guess', () => {
    const target = (expectedAt(0.4) + expectedAt(0.5)) / 2;
    const { best, guess, values } = goalRange(request, { ...question, target });
    expect(values[best]).toBe(1);
    expect(values[guess]).toBe(0.5);
  });

  it('has the best value as its guess where none meets it, whichever way the measure goes', () => {
    const none = goalRange(request, { ...question, target: 1 });
    expect(none.values[none.guess]).toBe(1);
    const exits = goalRange(request, { ...question, measure: 'exits', target: 1e9 });
    expect(expectedAt(exits.values[exits.best] ?? NaN, 'exits')).toBeGreaterThanOrEqual(expectedAt(0.6, 'exits'));
    expect(exits.guess).toBe(exits.best);
  });

  it('keeps what the scenario says of the lever, and of others', () => {
    const own = { ...conferences, levers: { ...conferences.levers, 'family-help-spend': { target: 250 } } };
    expect(withTarget(own, 'family-group-conference', 0.6).levers).toEqual({
      'family-group-conference': { target: 0.6, now: 0.2 },
      'family-help-spend': { target: 250 },
    });
  });

  it.each<[Partial<GoalRangeQuestion>, string]>([
    [{ lever: 'wand' }, 'There is no lever "wand".'],
    [{ step: 0 }, 'some way apart'],
    [{ month: 37 }, 'There is no month 37'],
  ])('is refused for %j', (over, sentence) => {
    expect(() => goalRange(request, { ...question, ...over })).toThrow(sentence);
  });
});

describe('a goal', () => {
  it('for two levers has no point that asks for more of both', () => {
    const points = [{ place: 5 }, { place: 5 }, { place: 3 }, { place: 4 }, { place: 0 }, { place: 0 }];
    expect(frontier(points)).toEqual([{ place: 5 }, { place: 3 }, { place: 0 }]);
    expect(spread(8, 5)).toEqual([0, 2, 4, 5, 7]);
    expect(spread(2, 5)).toEqual([0, 1]);
  });

  it('that makes no sense is refused, with every problem', () => {
    const lever = { lever: 'family-group-conference' };
    const levers: [typeof lever, typeof lever] = [lever, lever];
    const asked = { scenario: 'nobody', levers, measure: 'entries', month: 12, target: 1, confidence: 1.2 };
    expect(problemsOfGoal(request, asked)).toEqual([
      'There is no scenario "nobody".',
      'The confidence must be above 0 and at most 1.',
      'The lever "family-group-conference" is named twice.',
    ]);
    expect(problemsOfGoal(request, { ...asked, scenario: 'conferences', confidence: 1, levers: [lever] })).toEqual([]);
  });
});
