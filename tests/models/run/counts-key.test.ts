import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../../models/care/levers.ts';
import { centralDraw } from '../../../models/care/draws.ts';
import type { Scenario } from '../../../models/care/scenario.ts';
import { simulateBlock } from '../../../models/run/block.ts';
import { countsKeys } from '../../../models/run/counts-key.ts';
import { MONEY_ENTRIES } from '../../../models/run/money-entries.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import { conferences } from '../../support/care-runs.ts';
import { library } from '../../support/seeds.ts';
import { shortRequest } from '../../workers/helpers/requests.ts';

const central = centralDraw(library);
const keysOf = (over: Partial<RunRequest>): string[] => countsKeys(prepareRun(shortRequest(over)));
const keyOf = (scenario: Scenario, over: Partial<RunRequest> = {}): string | undefined =>
  keysOf({ ...over, scenarios: [scenario] })[1];

/** Every lever half way to its end and prices that grow: whatever money can come from comes. */
const everyLever: Scenario = {
  id: 'every-lever',
  name: 'Every lever',
  levers: Object.fromEntries(
    LEVERS.map(({ id, now, maximum }) => [id, { target: (central(now) + maximum) / 2, rampMonths: 3 }]),
  ),
  drivers: { 'placement-prices': { change: 1 }, 'trend-in-need': { change: 0.05 } },
};

/** Every entry that is said to be money only, another. */
const dearer = Object.fromEntries([...MONEY_ENTRIES].map((id) => [id, { value: central(id) * 1.5 }]));

describe('what the counts of a scenario depend on', () => {
  it('is not its name, the other scenarios, the order it was written in or a price', () => {
    const own = keyOf(conferences);
    expect(keyOf({ ...conferences, id: 'other', name: 'Other', description: 'Else' })).toBe(own);
    expect(keysOf({ scenarios: [everyLever, conferences] })[2]).toBe(own);
    expect(keyOf({ ...conferences, evidence: { 'price.conference': { value: 9 } } })).toBe(own);
    expect(keyOf({ ...conferences, evidence: { 'price.residential': { value: 9 } } })).toBe(own);
    expect(keyOf({ ...conferences, drivers: { 'placement-prices': { change: 1 } } })).toBe(own);
    expect(
      keyOf({ ...conferences, levers: { 'family-group-conference': { rampMonths: 0, now: 0.2, target: 0.8 } } }),
    ).toBe(keyOf({ ...conferences, levers: { 'family-group-conference': { target: 0.8, now: 0.2, rampMonths: 0 } } }));
    expect(keyOf({ id: 'same', name: 'Nothing changed', levers: {}, drivers: {} })).toBe(keysOf({})[0]);
  });

  it.each<[string, Partial<RunRequest>]>([
    ['the seed', { seed: 'another' }],
    ['the years', { years: 2 }],
    ['the loops', { loops: [] }],
    ['drift', { drift: 'off' }],
    ['how evidence is taken', { evidence: 'central' }],
    ['how chance is taken', { chance: 'averaged' }],
  ])('is %s, in every scenario', (_, over) => {
    const before = keysOf({ scenarios: [conferences] });
    const after = keysOf({ scenarios: [conferences], ...over });
    expect(after.some((key, at) => key === before[at])).toBe(false);
  });

  it.each<[string, Partial<Scenario>]>([
    ['a target', { levers: { 'family-group-conference': { target: 0.7, now: 0.2 } } }],
    ['a driver that moves children', { drivers: { 'trend-in-need': { change: 0.01 } } }],
    ['evidence on an effect', { evidence: { E01: { value: 0.9 } } }],
  ])('is %s, and the baseline is left alone', (_, over) => {
    const before = keysOf({ scenarios: [conferences] });
    const after = keysOf({ scenarios: [{ ...conferences, ...over }] });
    expect(after[0]).toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
  });

  it('is what the place rests on, in the baseline too', () => {
    const before = keysOf({ scenarios: [conferences] });
    const after = keysOf({ scenarios: [{ ...conferences, evidence: { 'entries.newborn-share': { value: 0.5 } } }] });
    expect(after.some((key, at) => key === before[at])).toBe(false);
  });

  it.each(['spend-crowds-out-prevention', 'caseload-erodes-help', 'savings-reflowed'])(
    'is a price where the loop %s weighs children by it',
    (loop) => {
      const loops = [loop];
      const price = loop === 'caseload-erodes-help' ? 'price.social-work.care' : 'price.residential';
      const own = { ...conferences, evidence: { [price]: { value: 100 } } };
      expect(keysOf({ loops, scenarios: [own] })[0]).not.toBe(keysOf({ loops, scenarios: [conferences] })[0]);
      const free = { ...conferences, evidence: { 'price.early-help': { value: 100 } } };
      expect(keyOf(free, { loops })).toBe(keyOf(conferences, { loops }));
    },
  );
});

describe('equal keys', () => {
  it.each([[[]], [['failed-returns', 'removal-leads-to-removal']], [['foster-places-run-out']]])(
    'stand for equal counts, whatever the money, with the loops %j',
    (loops) => {
      const cheap = prepareRun(shortRequest({ loops, scenarios: [everyLever] }));
      const dear = prepareRun(shortRequest({ loops, scenarios: [{ ...everyLever, evidence: dearer }] }));
      expect(countsKeys(dear)).toEqual(countsKeys(cheap));
      const range = { from: 0, to: 6 };
      expect(simulateBlock(dear, range).counts).toEqual(simulateBlock(cheap, range).counts);
    },
  );

  it('of a scenario alone and beside others stand for equal counts, and a block may hold only some', () => {
    const many = prepareRun(shortRequest({ scenarios: [everyLever, conferences] }));
    const alone = prepareRun(shortRequest({ scenarios: [conferences] }));
    expect(countsKeys(many)[2]).toBe(countsKeys(alone)[1]);
    const range = { from: 2, to: 5 };
    const only = simulateBlock(many, range, undefined, [2]);
    const both = simulateBlock(alone, range);
    expect(only.scenarios).toEqual([2]);
    expect(only.counts).toEqual(both.counts.slice(both.counts.length / 2));
    expect(only.counts).not.toEqual(both.counts.slice(0, both.counts.length / 2));
  });
});
