import { describe, expect, it } from 'vitest';
import type { Baseline, UncertainFactor } from '../../../models/care/baseline.ts';
import { ownEntryId } from '../../../models/care/own-numbers.ts';
import { quantile } from '../../../models/random/distributions.ts';
import { seedWords } from '../../../models/random/keys.ts';
import { stratifiedUniform } from '../../../models/random/stratified.ts';
import { InvalidRun, prepareRun } from '../../../models/run/prepare.ts';
import { influences } from '../../../models/run/uncertainty-inputs.ts';
import { uncertaintySample } from '../../../models/run/uncertainty.ts';
import { careRequest, CareSample, conferences } from '../../support/care-runs.ts';
import { baselineOf, partOf } from '../../support/seeds.ts';

const place = baselineOf('average-authority');
const SIZE = 0.2;
const unsure: UncertainFactor['distribution'] = { kind: 'lognormal', mu: (-SIZE * SIZE) / 2, sigma: SIZE };
const ENTRIES: UncertainFactor = {
  id: 'entries',
  label: 'How often children come into care here',
  series: 'entries',
  distribution: unsure,
};
const with_ = (...uncertain: UncertainFactor[]): Baseline => ({ ...place, uncertain });

/** Runs without chance: what differs between replicates is the place's own numbers, and any other evidence does not move it. */
const sampleOf = (baseline: Baseline, replicates: number, over = {}): CareSample =>
  new CareSample(careRequest({ baseline, years: 1, evidence: 'uncertain', chance: 'averaged', ...over }), replicates);

const yearOf = (sample: CareSample, output: string, replicate: number, scenario = 0): number =>
  sample.series(output, scenario, replicate).reduce((sum, each) => sum + each, 0);

const drawn = (factor: UncertainFactor, replicate: number): number =>
  quantile(factor.distribution, stratifiedUniform(seedWords('care'), ownEntryId(factor), replicate));

describe('a place whose own numbers are uncertain', () => {
  it('is bit for bit the place without them where evidence is held, or where it has none', () => {
    const counts = (baseline: Baseline, evidence: 'uncertain' | 'central') =>
      new CareSample(careRequest({ baseline: partOf(baseline, 0.1), years: 1, evidence }), 2).block.counts;
    expect(counts(with_(ENTRIES), 'central')).toEqual(counts(place, 'central'));
    expect(counts(with_(), 'uncertain')).toEqual(counts(place, 'uncertain'));
    expect(counts(with_(ENTRIES), 'uncertain')).not.toEqual(counts(place, 'uncertain'));
  });

  it('has as many come into care in each replicate as its draw says', () => {
    const sample = sampleOf(with_(ENTRIES), 16);
    const stated = yearOf(sampleOf(place, 1), 'flow.care.in', 0);
    for (let replicate = 0; replicate < 16; replicate += 1) {
      // Fewer are left to come in when more have, and the counts are whole numbers by month.
      expect(Math.abs(yearOf(sample, 'flow.care.in', replicate) / stated / drawn(ENTRIES, replicate) - 1)).toBeLessThan(
        0.05,
      );
    }
  });

  it('is the same place in every scenario, so that a difference is hardly moved', () => {
    const sample = sampleOf(with_(ENTRIES), 8, { scenarios: [conferences] });
    const gap = (replicate: number): number =>
      yearOf(sample, 'flow.care.in', replicate) - yearOf(sample, 'flow.care.in', replicate, 1);
    const levels = [0, 1, 2, 3].map((replicate) => yearOf(sample, 'flow.care.in', replicate));
    expect(Math.max(...levels) - Math.min(...levels)).toBeGreaterThan(20);
    for (let replicate = 0; replicate < 8; replicate += 1) expect(Math.abs(gap(replicate))).toBeLessThan(20);
  });

  it('changes the moves and ages named and no other', () => {
    const older: UncertainFactor = {
      id: 'older',
      label: 'Older children in need coming into care',
      on: ['community.unaccompanied'],
      ages: [16, 17],
      distribution: { kind: 'gamma', shape: 4, mean: 1 },
    };
    const sample = sampleOf(with_(older), 8);
    const before = sampleOf(place, 1);
    const end = (from: CareSample, band: string, replicate: number): number =>
      from.series(`stock.care.age.${band}`, 0, replicate)[12] ?? NaN;
    const older1617 = Array.from({ length: 8 }, (_, replicate) => end(sample, '16-17', replicate));
    expect(new Set(older1617).size).toBeGreaterThan(4);
    for (let replicate = 0; replicate < 8; replicate += 1) {
      for (const band of ['0', '1-4', '5-9']) expect(end(sample, band, replicate)).toBe(end(before, band, 0));
    }
  });

  it('is told when such a number is what makes an answer unsure', () => {
    const request = careRequest({ baseline: with_(ENTRIES), years: 1, evidence: 'uncertain' });
    const question = { scenario: 'baseline', output: 'stock.care', month: 12, against: 'nothing' };
    const sample = uncertaintySample(request, question, 'evidence', { from: 0, to: 64 });
    const [first] = influences(request, question, sample);
    expect(first?.label).toBe(ENTRIES.label);
    expect(first?.share).toBeGreaterThan(0.9);
    expect(first?.low).toBeLessThan(first?.high ?? NaN);
  });

  it.each([
    ['could fall below 0', { ...ENTRIES, distribution: { kind: 'normal' as const, mean: 1, sd: 0.1 } }],
    ['must have 1', { ...ENTRIES, distribution: { kind: 'lognormal' as const, mu: 0.1, sigma: 0.1 } }],
    ['names the series "exit"', { ...ENTRIES, series: 'exit' }],
    ['not both', { ...ENTRIES, on: ['adopted.care'] }],
    ['no move and no entry: adopted', { id: 'x', label: 'x', on: ['adopted'], distribution: unsure }],
    ['cannot be drawn', { ...ENTRIES, distribution: { kind: 'lognormal' as const, mu: 0, sigma: -1 } }],
  ])('is refused in a sentence when one %s', (words, factor) => {
    expect(() => prepareRun(careRequest({ baseline: with_(factor) }))).toThrow(InvalidRun);
    expect(() => prepareRun(careRequest({ baseline: with_(factor) }))).toThrow(words);
  });

  it('is refused when two bear one name', () => {
    expect(() => prepareRun(careRequest({ baseline: with_(ENTRIES, ENTRIES) }))).toThrow('given twice');
  });
});
