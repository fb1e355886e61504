import { describe, expect, test } from 'vitest';
import { Inputs } from '../../../src/state/inputs.svelte.ts';
import type { SetForm } from '../../../src/state/set-form.svelte.ts';
import { setCatalogue } from '../../support/set-catalogue.ts';

const PLAN = 'child-in-need.plan';
const FAMILIES = 'families.shares';

function begin(id: string): { readonly inputs: Inputs; readonly form: SetForm } {
  const inputs = new Inputs(setCatalogue());
  const entry = inputs.catalogue.entry(id);
  if (entry === undefined) throw new Error(`There is no entry "${id}".`);
  return { inputs, form: inputs.evidence.setForm(entry) };
}

describe('a set of numbers of one’s own', () => {
  test('keeps the library’s number where a field is empty, and is put back when all are', () => {
    const { inputs, form } = begin(PLAN);
    form.type('1-4', '5');
    form.leave();
    expect(inputs.evidence.values).toEqual({
      [PLAN]: { values: { '0': 0.033, '1-4': 0.05, '5-9': 0.022, '10-15': 0.018, '16-17': 0.008 } },
    });
    expect(inputs.known.isYours(PLAN)).toBe(true);
    expect(form.shown).toEqual({ '0': '', '1-4': '5', '5-9': '', '10-15': '', '16-17': '' });
    form.type('1-4', '');
    expect(inputs.evidence.values).toEqual({});
  });

  test('goes back in one step', () => {
    const { inputs, form } = begin(PLAN);
    form.type('0', '9');
    inputs.evidence.reset(PLAN);
    expect(inputs.evidence.values).toEqual({});
    expect(form.shown['0']).toBe('');
  });

  test('says beside its field what is wrong, and the last good set holds', () => {
    const { inputs, form } = begin(PLAN);
    form.type('0', '4');
    const before = inputs.evidence.values;
    form.type('1-4', '140');
    form.leave();
    expect(form.problems['1-4']).toBe('Type a number from 0% to 100%.');
    expect(form.problems['0']).toBeNull();
    expect(form.shown['1-4']).toBe('140');
    expect(inputs.evidence.values).toEqual(before);
  });

  test('must add up where its numbers are parts of one whole', () => {
    const { inputs, form } = begin(FAMILIES);
    form.type('1', '50');
    expect(form.total).toBe('All of them together must be 100%. Now they are 96%.');
    expect(inputs.evidence.values).toEqual({});
    form.type('2', '32');
    expect(form.total).toBeNull();
    expect(inputs.evidence.values[FAMILIES]).toEqual({ values: { '1': 0.5, '2': 0.32, '3': 0.13, '4': 0.05 } });
  });
});
