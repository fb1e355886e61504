import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../../models/care/levers.ts';
import type { GoalQuestion } from '../../../models/run/goal.ts';
import { measureOf } from '../../../models/run/measures.ts';
import type { Threshold } from '../../../models/run/threshold.ts';
import { amountInWords, changeOf, shortChange } from '../../../src/text/amount.ts';
import { flowSentence, flowTitle } from '../../../src/text/flows.ts';
import { goalSentences, type GoalWords } from '../../../src/text/goal.ts';
import { thresholdSentences, thresholdTitle } from '../../../src/text/threshold.ts';
import { orderSentences, waterfallTitle } from '../../../src/text/waterfall.ts';
import { TWO_STEPS } from '../../support/explained.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';

describe('an expected amount', () => {
  it.each([
    ['children', 512.4, '512'],
    ['children', 0.3, 'less than 1'],
    ['children', 0, '0'],
    ['pounds', 3_420_000, '£3.4m'],
    ['pounds', -3_420_000, '−£3.4m'],
  ] as const)('of %s, %d, is “%s”', (unit, value, said) => {
    expect(amountInWords(unit, value)).toBe(said);
  });

  it.each([
    ['children', -9.2, '9 fewer', '−9'],
    ['children', 0.3, 'less than 1 more', '+<1'],
    ['children', 0.01, 'no change', '0'],
    ['pounds', -1_240_000, '£1.2m less', '−£1.2m'],
    ['pounds', 120, 'no change', '0'],
  ] as const)('as a change of %s, %d, is “%s”', (unit, value, said, short) => {
    expect(changeOf(unit, value)).toBe(said);
    expect(shortChange(unit, value)).toBe(short);
  });
});

describe('flows in words', () => {
  const flow = { scenario: 'Plan', from: 'Pre-proceedings', to: 'In care', children: 62 };

  it('say how many, and how many more or fewer than in the other', () => {
    expect(flowSentence({ ...flow, against: null })).toBe('Plan: from Pre-proceedings to In care, 62 in the year.');
    expect(flowSentence({ ...flow, against: { scenario: 'Baseline', children: 69 } })).toMatch(
      /; 7 fewer than Baseline\.$/,
    );
    expect(flowSentence({ ...flow, against: { scenario: 'Baseline', children: 62 } })).toMatch(
      /the same as Baseline\.$/,
    );
  });

  it('have the finding as their title', () => {
    expect(flowTitle(200, -6, ['Baseline', 'Plan'], '2029-04', '2030-03')).toBe(
      '6 fewer coming into care with Plan than with Baseline, April 2029 to March 2030',
    );
    expect(flowTitle(200, 0, ['A', 'B'], '2029-04', '2030-03')).toMatch(/^200 children come into care .* whichever/);
  });
});

describe('the way from the baseline in words', () => {
  const labelOf = ({ id }: { readonly id: string }): string => id;

  it('says what the order decides', () => {
    expect(waterfallTitle('children', TWO_STEPS, 'Both', '2030-03')).toBe('14 fewer by March 2030 with Both');
    expect(orderSentences('children', TWO_STEPS, labelOf)).toEqual([
      'Each alone, they add up to 16 fewer; all together they make 14 fewer. The rest, 2 more, they do only together: they partly reach the same children.',
      'The order matters most for family-group-conference: 10 fewer if it came first, 8 fewer if it came last.',
    ]);
  });

  it('says so where the order decides nothing', () => {
    const steps = TWO_STEPS.steps.map((step) => ({ ...step, firstIn: step.adds, lastIn: step.adds, orderEffect: 0 }));
    expect(orderSentences('children', { ...TWO_STEPS, steps }, labelOf)[1]).toMatch(/hardly matters/);
    expect(orderSentences('children', { ...TWO_STEPS, steps: steps.slice(1) }, labelOf)).toEqual([
      'With one thing moved the order decides nothing.',
    ]);
  });
});

describe('a threshold in words', () => {
  const entry = fakeCatalogue().entry('conference.effect');
  if (entry === undefined) throw new Error('There is no such entry.');
  const about = { entry, scenario: 'Plan', measure: measureOf('net-cost'), month: '2030-03' };
  const found: Threshold = {
    ...{ scenario: 'one', entry: entry.id, between: [0, 1], measure: 'net-cost', month: 120, target: 0 },
    ...{
      value: 0.55,
      why: 'reached',
      stated: 0.81,
      atStated: 2_000_000,
      atLeast: -3_000_000,
      atGreatest: 4_000_000,
      looks: [],
    },
  };

  it('says what the number would have to be, and what it is taken to be', () => {
    expect(thresholdTitle(found, entry)).toMatch(/^Breaks even at 0\.55/);
    expect(thresholdTitle({ ...found, value: null, why: 'never' }, entry)).toBe('No value is enough');
    const [answer, ...rest] = thresholdSentences(found, about);
    expect(answer).toMatch(/would have to be 0\.55.* for “Plan” to break even by March 2030\.$/);
    expect(rest.join(' ')).toMatch(/It is taken as 0\.81, which gives £2\.0m \(net cost.*At 0 it would be −£3\.0m/);
  });

  it('says plainly that no value will do, or that there is no single one', () => {
    const never = thresholdSentences(
      { ...found, value: null, why: 'never' },
      { ...about, measure: measureOf('entries') },
    );
    expect(never[0]).toMatch(/^No value of “.*” between 0.* and 1.* is enough for children coming into care/);
    const both = thresholdSentences({ ...found, value: null, why: 'not-one-way' }, about);
    expect(both[0]).toMatch(/^There is no single answer/);
  });
});

describe('a goal in words', () => {
  const lever = LEVERS.find(({ id }) => id === 'family-group-conference');
  if (lever === undefined) throw new Error('There is no such lever.');
  const words: GoalWords = {
    ...{ levers: [lever], scenario: 'Plan', measure: measureOf('children-in-care') },
    ...{ month: '2030-03', target: 480, confidence: 0.8 },
  };
  const question: GoalQuestion = {
    levers: [{ lever: lever.id }],
    ...{ scenario: 'one', measure: 'children-in-care', month: 120 },
    ...{ target: 480, confidence: 0.8 },
  };
  const point = { targets: [0.64], chance: 0.815 };

  it('says the smallest move and how likely it is to do it', () => {
    const goal = { question, replicates: 200, looks: 6, found: [point], likeliest: point };
    expect(goalSentences(goal, words)).toEqual([
      'The smallest move that reaches it: family group conferences at 64%. With it, children in care at most 480 by March 2030 in 81.5% of 200 runs.',
      '6 settings were tried, each in the same 200 runs.',
    ]);
  });

  it('says plainly that none does, and how near the likeliest comes', () => {
    const goal = { question, replicates: 200, looks: 1, found: [], likeliest: { targets: [1], chance: 0.34 } };
    const [answer, nearest] = goalSentences(goal, words);
    expect(answer).toMatch(/^No setting of family group conferences in “Plan” reaches it/);
    expect(nearest).toBe(
      'The likeliest that was tried, family group conferences at 100%, reaches it in 34% of 200 runs.',
    );
  });
});
