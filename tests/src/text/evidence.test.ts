import { describe, expect, it } from 'vitest';
import { actsOn, driverEvidence } from '../../../src/results/evidence.ts';
import { effectInWords, effectNumber, standingInWords } from '../../../src/text/evidence.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';

const catalogue = fakeCatalogue();
const acts = catalogue.levers.map((lever) => actsOn(catalogue, lever));

describe('where an effect comes from', () => {
  it('is said in one line: on what, for whom, how strongly, how sure', () => {
    expect(acts[0]?.[0]?.line).toBe(
      'Acts on: in care a year later; for children whose family enters pre-proceedings; effect 0.81 (0.73 to 0.89), one strong trial',
    );
  });

  it('names the moves it changes', () => {
    expect(acts[0]?.[0]?.moves).toBe('pre-proceedings end in care');
  });

  it('says whom it reaches once, not once for each effect', () => {
    const support = catalogue.levers.at(-1);
    const [effect] = support?.effects ?? [];
    const twice =
      support && effect
        ? actsOn(catalogue, { ...support, effects: [effect, { ...effect, evidence: 'home.other' }] })
        : [];
    expect(twice.map(({ line }) => line.includes('; for '))).toEqual([true, false, false]);
  });

  it('tells effects that rest on the same evidence once, with every move', () => {
    const [lever] = catalogue.levers;
    const [effect] = lever?.effects ?? [];
    const moves = ['child-protection.care'];
    const twice = lever && effect ? actsOn(catalogue, { ...lever, effects: [effect, { ...effect, moves }] }) : [];
    expect(twice).toHaveLength(1);
    expect(twice[0]?.moves).toMatch(/ and /);
  });

  it('follows the published effect that is chosen, and says what was looked for and not found', () => {
    const support = catalogue.levers.at(-1);
    const lines = (variant: string | null): string[] =>
      support === undefined ? [] : actsOn(catalogue, support, variant).map(({ entry }) => entry.id);
    expect(lines(null)).toEqual(['home.effect', 'hubs']);
    expect(lines('other')).toEqual(['home.other', 'hubs']);
    expect(support && actsOn(catalogue, support).at(-1)?.line).toBe(
      'Looked for and not found: contact with social care, strong evidence, comparison study',
    );
  });

  it('is admitted where there is none', () => {
    const [driver] = catalogue.drivers;
    expect(driver && driverEvidence(catalogue, driver)?.line).toBe('Changes: child becomes in need; no evidence');
  });

  it('writes effects with two digits and a real minus sign', () => {
    expect(effectNumber(-0.00695)).toBe('−0.007');
    expect(effectNumber(-0.000001)).toBe('−0.000001');
    expect(effectNumber(0)).toBe('0');
    expect(effectInWords(0.35, null)).toBe('0.35');
    expect(effectInWords(0.35, [0.05, 0.8])).toBe('0.35 (0.05 to 0.8)');
  });

  it('speaks of each kind of evidence in its own way', () => {
    const entry = acts[0]?.[0]?.entry;
    const standing = (status: 'assumed' | 'recalled' | 'observational' | 'quasi-experimental'): string =>
      entry ? standingInWords({ ...entry, status, strength: 'low' }) : '';
    expect(standing('assumed')).toBe('an assumption');
    expect(standing('recalled')).toBe('recalled, not checked');
    expect(standing('observational')).toBe('low evidence, an association');
    expect(standing('quasi-experimental')).toBe('low evidence, comparison study');
  });
});
