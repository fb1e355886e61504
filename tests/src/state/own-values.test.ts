import { describe, expect, test } from 'vitest';
import { DEFAULT_LOOPS } from '../../../models/care/loops.ts';
import { Inputs } from '../../../src/state/inputs.svelte.ts';
import { halfTypedOwn } from '../../../src/state/half-typed.ts';
import type { OverrideForm } from '../../../src/state/override-form.svelte.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';

const ID = 'conference.effect';
const NOW = 'conference.now';

function begin(id = ID): { readonly inputs: Inputs; readonly form: OverrideForm } {
  const inputs = new Inputs(fakeCatalogue());
  const entry = inputs.catalogue.entry(id);
  if (entry === undefined) throw new Error(`There is no entry "${id}".`);
  return { inputs, form: inputs.evidence.form(entry) };
}

describe('a value of one’s own', () => {
  test('goes into the settings as soon as it is good, and out when it is emptied', () => {
    const { inputs, form } = begin();
    form.type('value', '0.7');
    expect(inputs.settings?.evidence).toEqual({ [ID]: { value: 0.7 } });
    form.type('low', '0.6');
    expect(inputs.settings?.evidence).toEqual({ [ID]: { value: 0.7 } });
    expect(form.problems.high).toBe('Type both ends of the range, or neither.');
    form.type('high', '0.8');
    expect(inputs.settings?.evidence).toEqual({ [ID]: { value: 0.7, low: 0.6, high: 0.8 } });
    for (const field of ['low', 'high', 'value'] as const) form.type(field, '');
    expect(inputs.settings?.evidence).toEqual({});
  });

  test('is told of while it is half typed, with what holds meanwhile', () => {
    const { inputs, form } = begin();
    const told = { kind: 'value', label: inputs.catalogue.entry(ID)?.label, place: { entry: ID } };
    expect(halfTypedOwn(inputs)).toEqual([]);
    form.type('low', '0.6');
    expect(halfTypedOwn(inputs)).toEqual([{ ...told, holds: false }]);
    form.type('low', '');
    form.type('value', '0.7');
    expect(halfTypedOwn(inputs)).toEqual([]);
    form.type('value', 'x');
    expect(halfTypedOwn(inputs)).toEqual([{ ...told, holds: true }]);
    inputs.evidence.reset(ID);
    expect(halfTypedOwn(inputs)).toEqual([]);
  });

  test('is typed as a percentage where the library has a share', () => {
    const { inputs, form } = begin(NOW);
    form.type('value', '29');
    form.leave();
    expect(inputs.evidence.values).toEqual({ [NOW]: { value: 0.29 } });
    expect(form.shown.value).toBe('29');
  });

  test.each([
    ['value', '-1', 'Type a number of 0 or more.'],
    ['value', 'x', 'Type a number of 0 or more.'],
    ['low', '0.9', 'The low end is above the value.'],
    ['high', '0.5', 'The high end is below the value.'],
    ['low', '0', 'An end cannot be 0. Move it in, or leave both empty.'],
    ['low', '0.8', 'Both ends are the same. Leave both empty if your value is certain.'],
  ] as const)('%s typed as %s is refused in a sentence, and the last good value holds', (field, text, sentence) => {
    const { inputs, form } = begin();
    form.type('value', '0.7');
    form.type('low', '0.6');
    form.type('high', '0.8');
    if (sentence.startsWith('Both')) form.type('value', '0.8');
    const before = inputs.evidence.values;
    form.type(field, text);
    form.leave();
    expect(form.problems[field]).toBe(sentence);
    expect(form.shown[field]).toBe(text);
    expect(inputs.evidence.values).toEqual(before);
  });

  test('cannot be a range alone', () => {
    const { form } = begin();
    form.type('low', '0.6');
    expect(form.problems.value).toBe('Type a value as well as its range.');
  });

  test('moves where a lever stands today, and goes back in one step', () => {
    const { inputs, form } = begin(NOW);
    form.type('value', '30');
    expect(inputs.levers[0]?.now).toBe(0.3);
    expect(inputs.levers[0]?.changed).toBe(false);
    inputs.evidence.reset(NOW);
    expect(inputs.levers[0]?.now).toBe(0.5);
    expect(form.shown.value).toBe('');
  });

  test('is known to the catalogue as the reader’s', () => {
    const { inputs, form } = begin();
    expect(inputs.known).toBe(inputs.catalogue);
    form.type('value', '0.7');
    expect(inputs.known.isYours(ID)).toBe(true);
    expect(inputs.known.isYours(NOW)).toBe(false);
    expect(inputs.known.entry(ID)?.value).toBe(0.7);
    expect(inputs.catalogue.entry(ID)?.value).toBe(0.808);
  });
});

describe('showing a scenario', () => {
  const shown = {
    id: 'shown',
    levers: { 'family-group-conference': { target: 1, start: '2021-04', end: '2024-04', placesPerYear: 50 } },
    drivers: { 'trend-in-need': { change: 0.02, start: '2022-04' } },
    evidence: { [ID]: { value: 0.9 } },
  };

  test('sets all it says, and nothing else stays', () => {
    const { inputs, form } = begin();
    form.type('value', '0.7');
    inputs.levers[1]?.moveTo(300);
    inputs.show(shown);
    inputs.setUp({ place: 'england-2020', years: 5, loops: ['savings-reflowed'] });
    const { id, ...set } = shown;
    const setup = { baselineId: 'england-2020', years: 5, seed: 'headwater', drift: 'on', loops: ['savings-reflowed'] };
    expect(inputs.settings).toEqual({ scenario: id, ...setup, ...set });
    expect(form.shown.value).toBe('0.9');
  });

  test('is forgotten with the reset, what the controls do not show included', () => {
    const { inputs } = begin();
    inputs.show(shown);
    inputs.resetAll();
    inputs.levers[0]?.moveTo(0.8);
    expect(inputs.settings?.levers).toEqual({ 'family-group-conference': { target: 0.8 } });
    expect(inputs.settings?.drivers).toEqual({});
    expect(inputs.settings?.loops).toEqual(DEFAULT_LOOPS);
  });
});
