import { describe, expect, it } from 'vitest';
import { careDefinition } from '../../../models/care/definition.ts';
import { DRIFT_ENTRIES, LOOP_ENTRIES, PLACE_ENTRIES, PLACEMENT_ENTRIES } from '../../../models/care/entry-roles.ts';
import { LOOPS } from '../../../models/care/loops.ts';
import { withOverrides } from '../../../models/care/overrides.ts';
import type { EvidenceOverride, Scenario } from '../../../models/care/scenario.ts';
import { expectedSeries, simulateBlock } from '../../../models/run/block.ts';
import { driftOf } from '../../../models/run/drifting.ts';
import { problemsOfOverrides } from '../../../models/run/overrides.ts';
import { InvalidRun, prepareRun, type PreparedRun } from '../../../models/run/prepare.ts';
import { replicateDraws } from '../../../models/run/scenario-draws.ts';
import { summariseExpected } from '../../../models/run/summarise-expected.ts';
import { careRequest, conferences, everything } from '../../support/care-runs.ts';
import { baselineOf, library, partOf } from '../../support/seeds.ts';

type Evidence = Readonly<Record<string, EvidenceOverride>>;

const own = (evidence: Evidence, id = 'own'): Scenario => ({ ...conferences, id, evidence });

function numbersOf(id: string): Readonly<Record<string, number>> {
  const value = library[id]?.value;
  if (value === undefined || typeof value === 'number') throw new Error(`"${id}" is no set.`);
  return value;
}

function numberOf(id: string): number {
  const value = library[id]?.value;
  if (typeof value !== 'number') throw new Error(`"${id}" is no number.`);
  return value;
}

/** A set with every number a little smaller. */
const smaller = (id: string): EvidenceOverride => ({
  values: Object.fromEntries(Object.entries(numbersOf(id)).map(([name, value]) => [name, value * 0.9])),
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

const SETS = [...PLACE_ENTRIES, ...PLACEMENT_ENTRIES].filter((id) => typeof library[id]?.value !== 'number');

describe('a set of numbers of one’s own', () => {
  it('can be given for every set the place rests on, and changes the place', () => {
    const baseline = baselineOf('average-authority');
    const as = (evidence: Evidence): string =>
      JSON.stringify(careDefinition(withOverrides(library, evidence), baseline));
    const before = as({});
    expect(SETS.length).toBeGreaterThan(35);
    for (const id of SETS) {
      const evidence = { [id]: smaller(id) };
      expect(problemsOfOverrides(library, own(evidence)), id).toEqual([]);
      expect(as(evidence) === before, id).toBe(false);
    }
    expect(numbersOf('child-in-need.plan')['1-4']).toBe(0.02726);
  });

  it('holds for the baseline and every scenario of a run', () => {
    const [before, ...others] = plansOf([conferences]);
    const evidence = { 'child-in-need.plan': smaller('child-in-need.plan') };
    const [baseline, one, other] = plansOf([own(evidence, 'one'), own(evidence, 'other')]);
    expect(others).toHaveLength(1);
    expect(baseline).toBeLessThan(before ?? NaN);
    expect(one).toBe(other);
  });
});

/** Plans that start in the last month, in the baseline and in every scenario. */
function plansOf(scenarios: readonly Scenario[]): number[] {
  const prepared = prepareRun(careRequest({ scenarios, years: 2 }));
  const series = expectedSeries(prepared);
  const ids = prepared.model.recorder.ids;
  const at = (scenario: number): number => scenario * ids.length + ids.indexOf('flow.child-protection.in');
  return prepared.scenarios.map((_, scenario) => series[(at(scenario) + 1) * prepared.months.length - 1] ?? NaN);
}

/** Everything a run with stated evidence gives, money too. */
const expectedOf = (evidence: Evidence): string => {
  const baseline = partOf(baselineOf('average-authority'), 0.1);
  const scenarios = [{ ...everything, id: 'own', drivers: { 'trend-in-need': { change: 0.05 } }, evidence }];
  const prepared = prepareRun(careRequest({ baseline, scenarios, years: 3, loops: LOOPS.map(({ id }) => id) }));
  return JSON.stringify(summariseExpected(prepared, expectedSeries(prepared)));
};

describe('a value of one’s own for a loop', () => {
  /** So few free foster homes that they run out, which they would not by themselves in three years. */
  const full = { 'loops.foster.spare': { value: 0 } };
  const before = expectedOf(full);
  const values: Readonly<Record<string, number>> = {
    'loops.crowding.share': 0.2,
    'loops.largest-change': 0.001,
    'loops.caseload.known-before': 0.2,
    'loops.foster.spare': 0.05,
    'loops.foster.pressure': 5,
    'loops.foster.largest': 1,
    'loops.reflow.share': 0.2,
    'loops.reflow.lag-months': 6,
  };

  it.each([...LOOP_ENTRIES].map((id) => [id]))('%s acts', (id) => {
    const value = values[id];
    if (value === undefined) throw new Error(`No other value is known for "${id}".`);
    expect(expectedOf({ ...full, [id]: { value } })).not.toBe(before);
  });
});

describe('a value of one’s own for drift', () => {
  const prepared = (evidence: Evidence, uncertain = false): PreparedRun =>
    prepareRun(
      careRequest({
        scenarios: [own(evidence)],
        years: 3,
        drift: 'on',
        evidence: uncertain ? 'uncertain' : 'central',
      }),
    );
  const drift = (run: PreparedRun, replicate = 0): string =>
    driftOf(run, replicateDraws(run, replicate), replicate)
      .map(({ factors }) => factors.join())
      .join('\n');
  const before = drift(prepared({}));

  it.each([...DRIFT_ENTRIES].map((id) => [id]))('%s acts', (id) => {
    const value = id === 'drift.largest-population' ? 30_000 : numberOf(id) * 0.7;
    expect(drift(prepared({ [id]: { value } }))).not.toBe(before);
  });

  it('is drawn where it has a range, and held where it has none', () => {
    const sizes = { 'drift.need.size': { value: 0 }, 'drift.national.size': { value: 0 } };
    const need = (evidence: Evidence, replicate: number): number => {
      const run = prepared(evidence, true);
      return driftOf(run, replicateDraws(run, replicate), replicate)[0]?.factors[30] ?? NaN;
    };
    expect([0, 1].map((replicate) => need(sizes, replicate))).toEqual([1, 1]);
    const ranged = { ...sizes, 'drift.national.size': { value: 0.1, low: 0.05, high: 0.2 } };
    expect(need(ranged, 0)).not.toBe(1);
    expect(need(ranged, 0)).not.toBe(need({ ...sizes, 'drift.national.size': { value: 0.1 } }, 0));
  });
});

describe('families of one’s own', () => {
  const counts = (evidence: Evidence): Int32Array => {
    const baseline = partOf(baselineOf('average-authority'), 0.1);
    const prepared = prepareRun(careRequest({ baseline, scenarios: [own(evidence)], years: 2 }));
    return simulateBlock(prepared, { from: 0, to: 1 }).counts;
  };

  it('change who comes together', () => {
    const alone = { 'families.shares': { values: { '1': 1, '2': 0, '3': 0, '4': 0 } } };
    expect(counts(alone)).not.toEqual(counts({}));
  });
});

describe('a set of one’s own is refused, with a sentence,', () => {
  const plan = { '0': 0.03, '1-4': 0.03, '5-9': 0.02, '10-15': 0.02, '16-17': 0.01 };
  const names = '0, 1-4, 5-9, 10-15, 16-17';
  const at = 'evidence.child-in-need.plan';
  const bad: readonly (readonly [string, Evidence, string])[] = [
    [
      'with one number missing',
      { 'child-in-need.plan': { values: { '0': 0.03, '1-4': 0.03, '5-9': 0.02, '10-15': 0.02 } } },
      `${at}.values must have ${names} and no other: 16-17 missing.`,
    ],
    [
      'with one too many',
      { 'child-in-need.plan': { values: { ...plan, '18': 0.1 } } },
      `${at}.values must have ${names} and no other: 18 unknown.`,
    ],
    [
      'with one that is no share',
      { 'child-in-need.plan': { values: { ...plan, '1-4': 1.2 } } },
      `${at}.values.1-4 must be from 0 to 1, not 1.2.`,
    ],
    [
      'with a factor below nothing',
      { 'child-in-need.care.months': { values: { '0': -1, '3': 1, '12': 1 } } },
      'evidence.child-in-need.care.months.values.0 must be 0 or more, not -1.',
    ],
    [
      'where the entry is one number',
      { E01: { values: { all: 0.8 } } },
      'evidence.E01 is one number: give value in place of values.',
    ],
    [
      'where its parts do not make a whole',
      { 'families.shares': { values: { '1': 0.5, '2': 0.28, '3': 0.13, '4': 0.05 } } },
      'evidence.families.shares.values must add up to 1, not 0.96.',
    ],
    [
      'that no run asks for',
      { 'placement.mix.placed-for-adoption': { values: plan } },
      'evidence.placement.mix.placed-for-adoption is shown for comparison and used nowhere, so a value of your own would change nothing.',
    ],
  ];

  it.each(bad)('%s', (_, evidence, sentence) => {
    expect(problemsOf(own(evidence))).toEqual([`Scenario "own": ${sentence}`]);
  });

  it.each([
    [
      'loops.reflow.lag-months',
      6.5,
      'evidence.loops.reflow.lag-months.value must be a whole number, 0 or more, not 6.5.',
    ],
    ['loops.foster.largest', 0.5, 'evidence.loops.foster.largest.value must be 1 or more, not 0.5.'],
    ['drift.memory', 1.1, 'evidence.drift.memory.value must be from 0 to 1, not 1.1.'],
    ['loops.crowding.share', 2, 'evidence.loops.crowding.share.value must be from 0 to 1, not 2.'],
    ['drift.population', 0, 'evidence.drift.population.value must be 1 or more, not 0.'],
  ])('as is %s at %d', (id, value, sentence) => {
    expect(problemsOf(own({ [id]: { value } }))).toEqual([`Scenario "own": ${sentence}`]);
  });

  it('with a range where a loop holds it fixed', () => {
    expect(problemsOf(own({ 'loops.foster.spare': { value: 0.1, low: 0.05, high: 0.2 } }))).toEqual([
      'Scenario "own": evidence.loops.foster.spare is held fixed in a run: leave out low and high.',
    ]);
  });

  it('where more would leave a state than there are', () => {
    const everybody = { values: Object.fromEntries(Object.keys(plan).map((name) => [name, 1])) };
    const problems = problemsOf(own({ 'child-in-need.plan': everybody }));
    const sentence = 'The model cannot be used with these values. State "Child in need, no plan before": the hazards';
    expect(problems.filter((problem) => problem.startsWith(sentence))).toHaveLength(1);
    expect(problems.every((problem) => problem.startsWith('The model cannot be used'))).toBe(true);
  });

  it('where scenarios differ, and not where only the order does', () => {
    const { '0': newborn, ...older } = plan;
    const turned = { 'child-in-need.plan': { values: { ...older, '0': newborn } } };
    const other = { 'child-in-need.plan': { values: { ...plan, '1-4': 0.04 } } };
    const first = own({ 'child-in-need.plan': { values: plan } });
    expect(problemsOf(first, own(turned, 'other'))).toEqual([]);
    expect(problemsOf(first, own(other, 'other'))).toEqual([
      `${at} is what the place itself rests on: give it the same value in every scenario of a run, or in none.`,
    ]);
    expect(problemsOf(own({ 'drift.memory': { value: 0.5 } }), conferences)).toHaveLength(1);
  });
});
