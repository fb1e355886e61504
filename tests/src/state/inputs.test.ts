import { describe, expect, it } from 'vitest';
import { changedOf } from '../../../src/state/changed.ts';
import { DEFAULT_LOOPS } from '../../../models/care/loops.ts';
import { Inputs } from '../../../src/state/inputs.svelte.ts';
import type { LeverState } from '../../../src/state/lever.svelte.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';

const CONFERENCE = 'family-group-conference';

function inputs(): { inputs: Inputs; lever: LeverState } {
  const made = new Inputs(fakeCatalogue());
  const [lever] = made.levers;
  if (lever === undefined) throw new Error('There is no lever.');
  return { inputs: made, lever };
}

describe('what is set on the page', () => {
  it('begins with the average authority, ten years, a seed and nothing changed', () => {
    expect(inputs().inputs.settings).toEqual({
      scenario: '',
      baselineId: 'average-authority',
      years: 10,
      seed: 'headwater',
      drift: 'on',
      levers: {},
      drivers: {},
      evidence: {},
      loops: DEFAULT_LOOPS,
    });
  });

  it('leaves no trace of a lever that stands where it stands today', () => {
    const { inputs: made, lever } = inputs();
    lever.moveTo(0.8);
    expect(made.settings?.levers).toEqual({ [CONFERENCE]: { target: 0.8 } });
    expect(made.changedCount).toBe(1);
    lever.moveTo(0.5);
    expect(made.settings?.levers).toEqual({});
  });

  it('keeps start, build-up and today only where the person said so', () => {
    const { inputs: made, lever } = inputs();
    lever.targetField.type('80');
    lever.nowField.type('30');
    lever.rampField.type('6');
    lever.start = '2022-04';
    expect(made.settings?.levers[CONFERENCE]).toEqual({ target: 0.8, now: 0.3, start: '2022-04', rampMonths: 6 });
    lever.reset();
    expect(lever.touched).toBe(false);
    expect(made.settings?.levers).toEqual({});
  });

  it('moves an untouched lever along with where it stands today', () => {
    const { lever } = inputs();
    lever.nowField.type('30');
    expect(lever.target).toBe(0.3);
    expect(lever.changed).toBe(false);
    expect(lever.touched).toBe(true);
  });

  it('keeps end, places, take-up and the effect chosen only where the person said so', () => {
    const { inputs: made } = inputs();
    const lever = made.levers.find(({ definition }) => definition.id === 'support-at-home');
    lever?.moveTo(0.5);
    expect(lever?.setting()).toEqual({ target: 0.5 });
    expect(lever?.reach.takeUpField.shown).toBe('60');
    if (lever) lever.end = '2025-04';
    lever?.reach.placesField.type('120');
    lever?.reach.takeUpField.type('45');
    if (lever) lever.reach.variant = 'other';
    expect(lever?.setting()).toEqual({
      target: 0.5,
      end: '2025-04',
      placesPerYear: 120,
      takeUp: 0.45,
      variant: 'other',
    });
    lever?.reach.placesField.type('');
    expect(lever?.reach.placesField.problem).toBeNull();
    expect(lever?.setting()?.placesPerYear).toBeUndefined();
    lever?.reset();
    expect(lever?.touched).toBe(false);
  });

  it('switches loops, counts them as changed and puts them back', () => {
    const { inputs: made } = inputs();
    const [spend] = made.loops;
    if (spend) spend.on = true;
    expect(made.settings?.loops).toEqual(['spend-crowds-out-prevention', 'failed-returns', 'removal-leads-to-removal']);
    expect(made.changedCount).toBe(1);
    expect(made.hasPlan).toBe(false);
    made.resetAll();
    expect(made.changedCount).toBe(0);
  });

  it('lists what is changed, each with its way back', () => {
    const { inputs: made, lever } = inputs();
    lever.moveTo(0.8);
    made.drivers[0]?.moveTo(0.02);
    const [spend] = made.loops;
    if (spend) spend.on = true;
    made.drift.on = false;
    expect([made.settings?.drift, made.hasPlan]).toEqual(['off', true]);
    const list = changedOf(made);
    expect(list.map(({ control, words }) => `${control}: ${words}`)).toEqual([
      `lever-${CONFERENCE}: 50% to 80%`,
      'driver-trend-in-need: +2% a year',
      'drift: switched off',
      'loop-spend-crowds-out-prevention: switched on',
    ]);
    for (const { reset } of list) reset();
    expect(made.changedCount).toBe(0);
    expect(made.settings?.drift).toBe('on');
  });

  it('takes drivers that are not zero', () => {
    const { inputs: made } = inputs();
    made.drivers[0]?.field.type('2');
    expect(made.settings?.drivers).toEqual({ 'trend-in-need': { change: 0.02 } });
    made.resetAll();
    expect(made.settings?.drivers).toEqual({});
  });
});

describe('what is typed wrong', () => {
  it('is named, belongs to its control and keeps anything from running', () => {
    const { inputs: made, lever } = inputs();
    made.seed = '  ';
    made.yearsField.type('21');
    lever.targetField.type('180');
    expect(made.problems.map(({ control }) => control)).toEqual(['years', 'seed', `lever-${CONFERENCE}-target`]);
    expect(made.problems[2]?.sentence).toBe('Family group conferences, plan: type a number from 0 to 100.');
    expect(made.settings).toBeNull();
  });

  it('is kept as it was typed, and the last good value with it', () => {
    const { lever } = inputs();
    lever.targetField.type('80');
    lever.targetField.type('8o');
    lever.targetField.leave();
    expect(lever.targetField.shown).toBe('8o');
    expect(lever.target).toBe(0.8);
    lever.targetField.type('85');
    lever.targetField.leave();
    expect(lever.targetField.problem).toBeNull();
    expect(lever.targetField.shown).toBe('85');
  });

  it('is forgotten when the slider is moved instead', () => {
    const { lever } = inputs();
    lever.targetField.type('abc');
    lever.moveTo(0.6);
    expect(lever.targetField.shown).toBe('60');
    expect(lever.problems).toEqual([]);
  });

  it.each(['', ' ', '0', '10.5', 'ten', '1e9'])('a horizon of "%s" is refused', (text) => {
    const { inputs: made } = inputs();
    made.yearsField.type(text);
    expect(made.yearsField.problem).toBe('Years to run: type a whole number from 1 to 20.');
    expect(made.years).toBe(10);
  });

  it('says when a lever would start outside the run', () => {
    const { inputs: made, lever } = inputs();
    lever.moveTo(0.8);
    lever.start = '2030-04';
    expect(made.problems[0]).toEqual({
      control: `lever-${CONFERENCE}-start`,
      sentence:
        'Family group conferences starts in April 2030, after the run ends in March 2030. Choose an earlier start or a longer run.',
    });
    made.years = 11;
    expect(made.problems).toEqual([]);
    lever.start = null;
    lever.end = '2020-04';
    expect(made.problems[0]).toEqual({
      control: `lever-${CONFERENCE}-end`,
      sentence: 'Family group conferences ends in April 2020, before it has started. Choose a later end.',
    });
    lever.end = null;
    lever.start = '2020-03';
    expect(made.problems[0]?.sentence).toMatch(/before the run begins in April 2020/);
  });
});
