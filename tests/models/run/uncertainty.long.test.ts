import { describe, expect, it } from 'vitest';
import { DEFAULT_LOOPS } from '../../../models/care/loops.ts';
import type { Scenario } from '../../../models/care/scenario.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import { uncertaintySample, uncertaintySplit, type Samples } from '../../../models/run/uncertainty.ts';
import { SOURCES, type Source } from '../../../models/run/uncertainty-sources.ts';
import type { UncertaintyQuestion } from '../../../models/run/uncertainty-question.ts';
import { careRequest, conferences, everything as later, spread } from '../../support/care-runs.ts';
import { baselineOf, partOf } from '../../support/seeds.ts';

const YEARS = 2;
/** Every lever and driver moved, from the first month on. */
const everything: Scenario = {
  ...later,
  levers: Object.fromEntries(Object.entries(later.levers).map(([id, { target }]) => [id, { target, rampMonths: 0 }])),
};
const request = careRequest({
  baseline: partOf(baselineOf('average-authority'), 0.2),
  years: YEARS,
  evidence: 'uncertain',
  scenarios: [conferences, everything],
});
const REPLICATES = 48;
const question = (over: Partial<UncertaintyQuestion>): UncertaintyQuestion => ({
  output: 'stock.care',
  month: YEARS * 12,
  scenario: conferences.id,
  against: 'baseline',
  ...over,
});
/** Enough for what is so in every replicate, as that a thing has no effect at all. */
const FEW = 6;
const samplesOf = (asked: UncertaintyQuestion, of: RunRequest, replicates: number): Samples =>
  Object.fromEntries(
    SOURCES.map((source) => [source, uncertaintySample(of, asked, source, { from: 0, to: replicates })]),
  ) as unknown as Samples;
const splitOf = (over: Partial<UncertaintyQuestion>, of = request, replicates = REPLICATES) =>
  uncertaintySplit(of, question(over), samplesOf(question(over), of, replicates));
const sum = ({ evidence, chance, drift }: { evidence: number; chance: number; drift: number }): number =>
  evidence + chance + drift;

describe('where the answer is known', () => {
  it('children in care in the baseline: no evidence changes them, all of it is chance', () => {
    const { shares, inputs, standardDeviation } = splitOf({ scenario: 'baseline', against: 'nothing' });
    expect(shares).toEqual({ evidence: 0, chance: 1, drift: 0 });
    expect(inputs).toEqual([]);
    expect(standardDeviation).toBeGreaterThan(3);
  });

  it('what children’s homes cost: the price of homes is the only input', () => {
    const { inputs, shares } = splitOf({ output: 'cost.care.residential', scenario: 'baseline', against: 'nothing' });
    expect(inputs.map(({ input }) => input)).toEqual(['price.residential']);
    expect(inputs[0]?.share).toBeCloseTo(1, 6);
    expect(inputs[0]?.label).toBe('Children’s home or other residential');
    expect(inputs[0]?.high).toBeGreaterThan((inputs[0]?.low ?? NaN) * 1.1);
    expect(shares.evidence).toBeGreaterThan(0);
    expect(shares.chance).toBeGreaterThan(0);
  });

  it('what conferences change: how well they work and how much of that survives', () => {
    const { inputs, shares, together } = splitOf({});
    const named = inputs.map(({ input }) => input);
    expect(named).toEqual(expect.arrayContaining(['E01', 'fidelity']));
    expect(named.every((input) => ['E01', 'E02', 'fidelity'].includes(input))).toBe(true);
    expect(inputs.reduce((total, { share }) => total + share, 0)).toBeGreaterThan(0.85);
    expect(shares.evidence).toBeGreaterThan(0.05);
    expect(sum(shares)).toBeCloseTo(1, 12);
    expect(Math.abs(together)).toBeLessThan(0.6);
    // A weaker effect (a ratio nearer 1) keeps fewer children out of care; so does less of it surviving.
    const effect = inputs.find(({ input }) => input === 'E01');
    expect(effect?.low).toBeLessThan(effect?.high ?? NaN);
    const fidelity = inputs.find(({ input }) => input === 'fidelity');
    expect(fidelity?.low).toBeGreaterThan(fidelity?.high ?? NaN);
  });
});

describe('a split', () => {
  it('names ten inputs at most, the first the most', () => {
    const { inputs } = splitOf({ output: 'sum.cost.total', scenario: everything.id });
    expect(inputs.length).toBeGreaterThan(5);
    expect(inputs.length).toBeLessThanOrEqual(10);
    const shares = inputs.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => b - a));
  });

  it('is all chance where evidence is held, and all evidence where the run has no chance', () => {
    expect(splitOf({}, { ...request, evidence: 'central' }, FEW).shares).toEqual({ evidence: 0, chance: 1, drift: 0 });
    const averaged = splitOf({}, { ...request, chance: 'averaged' }, FEW);
    expect(averaged.shares).toEqual({ evidence: 1, chance: 0, drift: 0 });
    expect(averaged.together).toBeCloseTo(0, 9);
  });

  it('is mostly drift for children in care where drift is on, and little of it for what a scenario changes', () => {
    const drifting: RunRequest = { ...request, drift: 'on' };
    const level = splitOf({ scenario: 'baseline', against: 'nothing' }, drifting).shares;
    expect(level.drift).toBeGreaterThan(0.3);
    expect(level.evidence).toBe(0);
    const { shares } = splitOf({}, drifting);
    expect(shares.drift).toBeGreaterThan(0);
    expect(shares.drift).toBeLessThan(level.drift / 2);
    expect(sum(shares)).toBeCloseTo(1, 12);
  });

  it('of a difference between two scenarios has both ends of each input about the stated difference', () => {
    const [own] = request.scenarios;
    if (!own) throw new Error('There is no scenario.');
    const other = { ...own, id: 'other', levers: { 'family-help-spend': { target: 400 } } };
    const both = { ...request, scenarios: [own, other] };
    const { inputs, stated } = splitOf({ against: 'other' }, both);
    const against = (than: string, scenario = own.id): number => splitOf({ scenario, against: than }, both, FEW).stated;
    expect(stated).toBeCloseTo(against('baseline') - against('baseline', 'other'), 6);
    expect(stated).not.toBe(0);
    expect(inputs.map(({ input }) => input)).toContain('E20');
    for (const { low, high } of inputs) expect((low - stated) * (high - stated)).toBeLessThanOrEqual(0);
    expect(splitOf({ against: own.id }, both, FEW)).toMatchObject({ stated: 0, standardDeviation: 0, inputs: [] });
  });

  it('has its loops among the inputs when they are on and unsure', () => {
    const loops = [...DEFAULT_LOOPS, 'savings-reflowed'];
    const { inputs } = splitOf({ output: 'cost.programmes' }, { ...request, loops });
    expect(inputs.map(({ input }) => input)).toContain('loops.reflow.share');
  });
});

describe('a sample', () => {
  it('is the run’s own replicates', () => {
    const values = uncertaintySample(request, question({}), 'everything', { from: 0, to: 8 });
    expect(spread([...values])).toBeGreaterThan(0);
    const later = uncertaintySample(request, question({}), 'everything', { from: 5, to: 8 });
    expect([...later]).toEqual([...values.slice(5)]);
    const evidence = uncertaintySample(request, question({}), 'evidence', { from: 0, to: 8 });
    expect([...uncertaintySample(request, question({}), 'evidence', { from: 5, to: 8 })]).toEqual([
      ...evidence.slice(5),
    ]);
  });

  it('of chance is a run with the evidence held, and of evidence a run without chance', () => {
    const sample = (of: RunRequest, source: Source): number[] => [
      ...uncertaintySample(of, question({ output: 'cost.care' }), source, { from: 0, to: 5 }),
    ];
    expect(sample(request, 'chance')).toEqual(sample({ ...request, evidence: 'central' }, 'everything'));
    expect(sample(request, 'evidence')).toEqual(sample({ ...request, chance: 'averaged' }, 'everything'));
    expect(sample(request, 'chance')).not.toEqual(sample(request, 'everything'));
  });

  it('says how far it is', () => {
    const done: number[] = [];
    for (const source of ['everything', 'evidence'] as const)
      uncertaintySample(request, question({}), source, { from: 0, to: 2 }, (replicates) => done.push(replicates));
    expect(done).toEqual([1, 2, 1, 2]);
  });

  it.each([
    [{ scenario: 'nobody' }, 'There is no scenario "nobody".'],
    [{ month: 25 }, 'There is no month 25 in the run.'],
    [{ output: 'stock.dragons' }, 'There is no output "stock.dragons".'],
  ])('of %j is refused', (over, sentence) => {
    expect(() => uncertaintySample(request, question(over), 'evidence', { from: 0, to: 1 })).toThrow(sentence);
  });
});
