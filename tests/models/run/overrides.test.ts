import { describe, expect, it } from 'vitest';
import type { EvidenceEntry } from '../../../models/care/evidence.ts';
import { distributionBetween, familyOf } from '../../../models/care/override-distribution.ts';
import { withOverrides } from '../../../models/care/overrides.ts';
import type { Scenario } from '../../../models/care/scenario.ts';
import { quantile } from '../../../models/random/distributions.ts';
import { expectedSeries } from '../../../models/run/block.ts';
import { InvalidRun, prepareRun } from '../../../models/run/prepare.ts';
import { CareSample, careRequest, conferences } from '../../support/care-runs.ts';
import { library } from '../../support/seeds.ts';

const entry = (id: string): EvidenceEntry => library[id] as EvidenceEntry;
const own = (evidence: Scenario['evidence'], id = 'own'): Scenario => ({
  ...conferences,
  id,
  ...(evidence ? { evidence } : {}),
});

function problemsOf(...scenarios: readonly Scenario[]): readonly string[] {
  try {
    prepareRun(careRequest({ scenarios, years: 1 }));
    return [];
  } catch (error) {
    if (error instanceof InvalidRun) return error.problems;
    throw error;
  }
}

describe('a value of one’s own with a low and a high', () => {
  it.each([
    ['E01', 'lognormal', 0.7, 0.95],
    ['fidelity', 'beta', 0.3, 0.6],
    ['fidelity', 'beta', 0.02, 0.9],
    ['post-removal-support.now', 'beta', 0.001, 0.01],
    ['E21', 'normal', -0.001, 0.0002],
    ['E20', 'normal', -0.2, -0.01],
    ['price.conference', 'lognormal', 1500, 4000],
  ] as const)('for %s is %s, with %d and %d as its 5th and 95th percentile', (id, family, low, high) => {
    expect(familyOf(entry(id))).toBe(family);
    const distribution = distributionBetween(family, low, high);
    expect(distribution.kind).toBe(family);
    const near = (high - low) * 1e-4;
    expect(Math.abs(quantile(distribution, 0.05) - low)).toBeLessThan(near);
    expect(Math.abs(quantile(distribution, 0.95) - high)).toBeLessThan(near);
  });

  it('takes the place of the library’s, and is held fixed without them', () => {
    const changed = withOverrides(library, { E01: { value: 0.9 }, fidelity: { value: 0.5, low: 0.4, high: 0.6 } });
    expect(changed.E01).toMatchObject({ value: 0.9, label: entry('E01').label });
    expect(changed.E01?.distribution).toBeUndefined();
    expect(changed.fidelity).toMatchObject({ value: 0.5, distribution: { kind: 'beta' } });
    expect(changed.E02).toBe(library.E02);
    expect(entry('E01').value).toBe(0.808);
    expect(withOverrides(library, {})).toBe(library);
  });
});

describe('a scenario with evidence of its own', () => {
  const lastCare = (scenarios: readonly Scenario[]): number[] => {
    const prepared = prepareRun(careRequest({ scenarios, years: 5 }));
    const series = expectedSeries(prepared);
    const stride = prepared.months.length;
    const size = prepared.model.recorder.ids.length * stride;
    const at = prepared.model.recorder.ids.indexOf('stock.care') * stride + stride - 1;
    return prepared.scenarios.map((_, scenario) => series[scenario * size + at] as number);
  };

  it('holds it there and leaves the baseline and other scenarios as they are, bit for bit', () => {
    const [baseline, plain, stronger, none] = lastCare([
      conferences,
      own({ E01: { value: 0.6 } }),
      own({ E01: { value: 1 }, E02: { value: 1 } }, 'none'),
    ]) as [number, number, number, number];
    expect([baseline, plain]).toEqual(lastCare([conferences]));
    expect(stronger).toBeLessThan(plain);
    expect(none).toBe(baseline);
  });

  it('draws what is uncertain in each replicate, and holds fixed what has no low and high', () => {
    const spreadOf = (evidence: Scenario['evidence']): number => {
      const request = careRequest({ scenarios: [own(evidence)], years: 3, evidence: 'uncertain', drift: 'off' });
      const sample = new CareSample({ ...request, chance: 'averaged' }, 8);
      const values = sample.values('flow.care.in.pre-proceedings', 1, 36);
      return new Set(values).size;
    };
    const fixed = { E01: { value: 0.3 }, E02: { value: 0.8 }, fidelity: { value: 0.9 } };
    expect(spreadOf(fixed)).toBe(1);
    expect(spreadOf({ ...fixed, E01: { value: 0.3, low: 0.05, high: 0.9 } })).toBeGreaterThan(2);
  });

  it('changes the place for every scenario and the baseline where the place rests on it', () => {
    const evidence = { 'pre-proceedings.care': { value: 0.4 }, 'price.residential': { value: 5000 } };
    const [before] = lastCare([conferences]) as [number];
    const [baseline, one, other] = lastCare([own(evidence, 'one'), own(evidence, 'other')]) as [number, number, number];
    expect(baseline).toBeLessThan(before);
    expect(one).toBe(other);
  });
});

describe('evidence of one’s own is refused, with a sentence,', () => {
  const bad: readonly (readonly [string, Scenario['evidence'], string])[] = [
    ['that is not there', { E99: { value: 1 } }, 'evidence.E99 is not an entry of the evidence library.'],
    [
      'named for the language',
      { constructor: { value: 1 } },
      'evidence.constructor is not an entry of the evidence library.',
    ],
    [
      'that nothing rests on',
      { E04: { value: 1 } },
      'evidence.E04 is shown for comparison and used nowhere, so a value of your own would change nothing.',
    ],
    [
      'for an entry of several numbers',
      { 'child-in-need.plan': { value: 1 } },
      'evidence.child-in-need.plan holds several numbers and cannot be replaced by one: give values, with 0, 1-4, 5-9, 10-15, 16-17.',
    ],
    [
      'that is drawn where nothing is',
      { 'pre-proceedings.care': { value: 0.5, low: 0.4, high: 0.6 } },
      'evidence.pre-proceedings.care is held fixed in a run: leave out low and high.',
    ],
    ['below nothing', { E01: { value: -1 } }, 'evidence.E01.value must be 0 or more, not -1.'],
    ['above all', { fidelity: { value: 1.2 } }, 'evidence.fidelity.value must be from 0 to 1, not 1.2.'],
    ['with one end', { E01: { value: 0.8, low: 0.7 } }, 'evidence.E01 needs both low and high, or neither.'],
    [
      'with ends the wrong way round',
      { E01: { value: 0.8, low: 0.9, high: 0.7 } },
      'evidence.E01 must have low below high and value between them, not 0.9, 0.8, 0.7.',
    ],
    [
      'with an end that cannot be reached',
      { fidelity: { value: 0.5, low: 0, high: 0.9 } },
      'evidence.fidelity must have low above 0 and high below 1; leave both out to hold it fixed.',
    ],
  ];

  it.each(bad)('%s', (_, evidence, sentence) => {
    expect(problemsOf(own(evidence))).toEqual([`Scenario "own": ${sentence}`]);
  });

  it('where the place rests on it and scenarios differ', () => {
    const evidence = { 'price.residential': { value: 5000 } };
    const sentence =
      'evidence.price.residential is what the place itself rests on: give it the same value in every scenario of a run, or in none.';
    expect(problemsOf(own(evidence), conferences)).toEqual([sentence]);
    expect(problemsOf(own(evidence), own({ 'price.residential': { value: 5001 } }, 'other'))).toEqual([sentence]);
    expect(problemsOf(own(evidence), own(evidence, 'other'))).toEqual([]);
  });
});
