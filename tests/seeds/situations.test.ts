import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../models/care/baseline.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { entryOf } from '../../models/care/library.ts';
import { DEFAULT_LOOPS, LOOPS } from '../../models/care/loops.ts';
import { scenarioOf, type Situation } from '../../models/care/situation.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { summariseExpected } from '../../models/run/summarise-expected.ts';
import { baselineOf, library } from '../support/seeds.ts';
import { problemsOfSituation, type Known } from './situation-problems.ts';

const files = import.meta.glob<Situation>('../../seeds/scenarios/*.json', { eager: true, import: 'default' });
const baselines = import.meta.glob<Baseline>('../../seeds/baselines/*.json', { eager: true, import: 'default' });
const situations = Object.entries(files).map(([file, situation]) => ({ file, id: situation.id, situation }));
const KNOWN: Known = {
  baselines: new Map(Object.values(baselines).map(({ id, year }) => [id, year])),
  loops: LOOPS.map(({ id }) => id),
};
const YEARS = 10;

function found(id: string): Situation {
  const each = situations.find((candidate) => candidate.id === id);
  if (!each) throw new Error(`There is no situation ${id}.`);
  return each.situation;
}

/** Every output of ten years of a situation, less the baseline's. */
function differences(situation: Situation): ReadonlyMap<string, readonly number[]> {
  const parsed = scenarioOf(situation);
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
  const baseline = baselineOf(situation.baseline ?? 'average-authority');
  const loops = situation.loops ?? DEFAULT_LOOPS;
  const scenarios = [parsed.scenario];
  const prepared = prepareRun({ library, baseline, scenarios, years: YEARS, seed: 'a', evidence: 'central', loops });
  const outputs = summariseExpected(prepared, expectedSeries(prepared)).differences[0]?.outputs ?? {};
  return new Map(Object.entries(outputs).map(([id, { mean }]) => [id, [...mean]]));
}

/** Children in care after ten years of a situation, less the baseline's. */
const inCare = (situation: Situation): number => differences(situation).get('stock.care')?.at(-1) ?? NaN;

const FEWER = [
  'offer-every-family-a-conference',
  'family-safeguarding-everywhere',
  'support-every-return-home',
  'support-every-parent-after-removal',
  'problem-solving-courts',
  'restore-spend-to-2012-13',
  'everything-the-evidence-supports',
];
const MORE = ['cuts-continue', 'a-high-profile-case', 'poverty-up-five-points', 'the-welsh-paradox'];
const OTHERS = ['do-nothing', 'kinship-first', 'ring-fenced-fund'];

it('the situations are those that were asked for', () => {
  expect(situations.map(({ id }) => id).sort()).toEqual([...FEWER, ...MORE, ...OTHERS].sort());
});

describe.each(situations)('$id', ({ file, situation }) => {
  it('is complete, names only what exists, and can be run from every place it is meant for', () => {
    expect(problemsOfSituation(situation, file, KNOWN)).toEqual([]);
  });

  it('speaks of children, in plain words', () => {
    const told = [situation.title, ...situation.meaning, ...situation.lookAt.map(({ why }) => why), situation.safety];
    for (const text of told) {
      expect(text).not.toMatch(/\bcases\b|\butili|\bin order to\b|\bcohort\b|\bhazard\b/i);
      for (const sentence of text.split(/[.!?:;] /)) expect(sentence.split(' ').length, sentence).toBeLessThan(36);
    }
  });

  it('runs for ten years with finite results', () => {
    const all = differences(situation);
    expect(all.size).toBeGreaterThan(30);
    for (const [output, numbers] of all) expect(numbers.every(Number.isFinite), output).toBe(true);
  });
});

describe('a situation', () => {
  const one = found('poverty-up-five-points');
  const problemsWith = (change: Partial<Situation>): string =>
    problemsOfSituation({ ...one, ...change }, `/${one.id}.json`, KNOWN).join('\n');

  it('that names a lever or driver that does not exist is refused', () => {
    for (const part of ['levers', 'drivers'] as const) {
      const scenario = {
        ...one.scenario,
        [part]: { 'no-such-thing': part === 'levers' ? { target: 1 } : { change: 1 } },
      };
      expect(problemsWith({ scenario })).toContain(`${part}.no-such-thing is not a`);
    }
  });

  it('that names an output, a loop or a baseline that does not exist is refused', () => {
    expect(problemsWith({ lookAt: [{ output: 'stock.nobody', why: 'None.' }] })).toContain(
      'stock.nobody is not an output',
    );
    expect(problemsWith({ loops: ['round-and-round'] })).toContain('round-and-round is not a loop');
    expect(problemsWith({ baseline: 'atlantis' })).toContain('atlantis is not a baseline');
  });

  it('that lacks a part, or whose scenario goes by another name, is refused', () => {
    expect(problemsWith({ safety: ' ' })).toContain('safety is empty');
    expect(problemsWith({ source: [] })).toContain('source has nothing in it');
    expect(problemsWith({ scenario: { ...one.scenario, id: 'other' } })).toContain('its scenario is called other');
  });
});

describe('after ten years', () => {
  it('doing nothing has changed nothing', () => {
    for (const numbers of differences(found('do-nothing')).values())
      expect(numbers.every((each) => each === 0)).toBe(true);
  });

  it.each(FEWER)('%s has fewer children in care', (id) => {
    expect(inCare(found(id))).toBeLessThan(-0.1);
  });

  it.each(MORE)('%s has more children in care', (id) => {
    expect(inCare(found(id))).toBeGreaterThan(0.1);
  });

  it('kinship first has more children with kin', () => {
    expect(differences(found('kinship-first')).get('stock.care.kinship')?.at(-1)).toBeGreaterThan(1);
  });

  it('the ring-fenced fund has stopped paying, and what it did wears off', () => {
    const fund = differences(found('ring-fenced-fund'));
    const care = fund.get('stock.care') ?? [];
    expect(fund.get('cost.programmes')?.[24]).toBeGreaterThan(0);
    expect(care[36]).toBeLessThan(0);
    expect(Math.min(...care)).toBeLessThan((care.at(-1) ?? NaN) - 0.1);
  });

  it('everything at once does less than its parts one by one', () => {
    const all = found('everything-the-evidence-supports');
    const levers = Object.entries(all.scenario.levers ?? {});
    const alone = levers.map(([id, setting]) =>
      inCare({ ...all, scenario: { ...all.scenario, levers: { [id]: setting as unknown } } }),
    );
    expect(levers.length).toBeGreaterThan(5);
    expect(inCare(all)).toBeGreaterThan(alone.reduce((sum, each) => sum + each, 0));
  });
});

it('everything the evidence supports is every lever with an effect of its own that rests on more than very weak evidence', () => {
  const supported = LEVERS.filter(({ effects }) =>
    effects.some(
      ({ evidence, rule }) =>
        rule !== 'complement' && ['strong', 'moderate', 'low'].includes(entryOf(library, evidence).strength),
    ),
  );
  expect(Object.keys(found('everything-the-evidence-supports').scenario.levers ?? {}).sort()).toEqual(
    supported.map(({ id }) => id).sort(),
  );
});
