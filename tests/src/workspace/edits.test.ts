import { describe, expect, it } from 'vitest';
import { problemsBetween } from '../../../models/run/overrides.ts';
import { scenarioOf, type Situation } from '../../../models/care/situation.ts';
import conferences from '../../../seeds/scenarios/offer-every-family-a-conference.json';
import { WORKSPACE } from '../../../src/text/workspace.ts';
import { add, addNew, duplicate } from '../../../src/workspace/additions.ts';
import {
  annotate,
  colour,
  move,
  remove,
  rename,
  setDriver,
  setEvidence,
  setLever,
  setUp,
} from '../../../src/workspace/edits.ts';
import { scenarioToRun, SCENARIO_COLOURS, type Workspace } from '../../../src/workspace/workspace.ts';
import { emptyWorkspace, planned } from '../../support/workspaces.ts';

function made(outcome: ReturnType<typeof add>): Workspace {
  if ('refusal' in outcome) throw new Error(outcome.refusal);
  return outcome.workspace;
}

const three: Workspace = {
  ...emptyWorkspace,
  scenarios: [planned('a'), planned('b', { colour: 'rose' }), planned('c', { colour: 'teal' })],
};
const ids = ({ scenarios }: Workspace): string[] => scenarios.map(({ id }) => id);

describe('a scenario more', () => {
  it('is that of a situation, with an id and a colour nobody has', () => {
    const situation: Situation = conferences;
    const read = scenarioOf(situation);
    if ('problems' in read) throw new Error(read.problems.join());
    const first = made(add(emptyWorkspace, read.scenario));
    expect(first.scenarios).toEqual([{ ...read.scenario, colour: 'indigo' }]);
    const second = made(add(first, read.scenario));
    expect(ids(second)).toEqual(['offer-every-family-a-conference', 'offer-every-family-a-conference-2']);
    expect(second.scenarios[1]?.colour).toBe('rose');
  });

  it.each([
    ['Plan B: “help”, earlier!', 'plan-b-help-earlier'],
    ['Baseline', 'baseline-2'],
    ['  ', 'scenario'],
    ['計画', 'scenario'],
    ['__proto__', 'proto'],
  ])('called %j has the id %s', (name, id) => {
    expect(ids(made(addNew(emptyWorkspace, name)))).toEqual([id]);
  });

  it('may be a copy, beside the one it was made from', () => {
    const once = made(duplicate(three, 'b'));
    expect(ids(once)).toEqual(['a', 'b', 'b-2', 'c']);
    const twice = made(duplicate(once, 'b'));
    expect(twice.scenarios.map(({ name }) => name)).toEqual(['a', 'b', 'b (copy 2)', 'b (copy)', 'c']);
    expect(new Set(twice.scenarios.map((scenario) => scenario.colour)).size).toBe(5);
    const long = { ...emptyWorkspace, scenarios: [planned('a', { name: 'n'.repeat(200) })] };
    expect(made(duplicate(long, 'a')).scenarios[1]?.name).toBe(`${'n'.repeat(193)} (copy)`);
  });

  it('is refused when there are eight', () => {
    const names = SCENARIO_COLOURS;
    const full = names.reduce((from, name) => made(addNew(from, name)), emptyWorkspace);
    expect(addNew(full, 'one more')).toEqual({ refusal: WORKSPACE.full });
    expect(duplicate(full, 'rose')).toEqual({ refusal: WORKSPACE.full });
    expect(new Set(full.scenarios.map((scenario) => scenario.colour)).size).toBe(8);
  });

  it('shares the values that the place rests on, and says which of its own gave way', () => {
    const shared = { 'entries.newborn-share': { value: 0.2 } };
    const there = { ...emptyWorkspace, scenarios: [planned('a', { evidence: { ...shared, E01: { value: 0.8 } } })] };
    const evidence = { 'entries.newborn-share': { value: 0.1 }, E27: { value: 0.9 } };
    const outcome = add(there, { id: 'b', name: 'b', levers: {}, drivers: {}, evidence });
    expect(outcome).toHaveProperty('replaced', ['entries.newborn-share']);
    expect(made(outcome).scenarios[1]?.evidence).toEqual({ ...shared, E27: { value: 0.9 } });
    expect(problemsBetween(made(outcome).scenarios)).toEqual([]);
    expect(made(addNew(there, 'c')).scenarios[1]?.evidence).toEqual(shared);
  });
});

describe('an edit', () => {
  it('renames, and leaves the id', () => {
    expect(rename(three, 'b', 'Second').scenarios[1]).toEqual(planned('b', { name: 'Second', colour: 'rose' }));
  });

  it('writes a note, and takes it away again without a trace', () => {
    const noted = annotate(three, 'b', 'For the board');
    expect(noted.scenarios[1]?.description).toBe('For the board');
    expect(annotate(noted, 'b', ' ')).toStrictEqual(three);
  });

  it('gives another colour', () => {
    expect(colour(three, 'b', 'olive').scenarios.map((scenario) => scenario.colour)).toEqual([
      'indigo',
      'olive',
      'teal',
    ]);
  });

  it.each([
    [0, ['c', 'a', 'b']],
    [1, ['a', 'c', 'b']],
    [2, ['a', 'b', 'c']],
    [99, ['a', 'b', 'c']],
    [-1, ['c', 'a', 'b']],
  ])('takes the last one to place %i', (to, order) => {
    expect(ids(move(three, 'c', to))).toEqual(order);
  });

  it('deletes', () => {
    expect(ids(remove(three, 'b'))).toEqual(['a', 'c']);
  });

  it('sets a lever where it stands in the list, and takes one back to baseline in one step', () => {
    const set = setLever(setLever(three, 'a', 'workforce', { target: 14 }), 'a', 'family-hubs', { target: 1 });
    expect(set.scenarios[0]?.levers).toEqual({ workforce: { target: 14 }, 'family-hubs': { target: 1 } });
    const again = setLever(set, 'a', 'workforce', { target: 12 });
    expect(Object.entries(again.scenarios[0]?.levers ?? {})[0]).toEqual(['workforce', { target: 12 }]);
    expect(setLever(again, 'a', 'workforce', null).scenarios[0]?.levers).toEqual({ 'family-hubs': { target: 1 } });
    expect(set.scenarios[1]).toBe(three.scenarios[1]);
  });

  it('sets a driver and takes it back', () => {
    const set = setDriver(three, 'a', 'thresholds', { change: 0.1 });
    expect(set.scenarios[0]?.drivers).toEqual({ thresholds: { change: 0.1 } });
    expect(setDriver(set, 'a', 'thresholds', null)).toStrictEqual(three);
  });

  it('sets evidence of a lever in one scenario, and evidence of the place in all', () => {
    const own = setEvidence(three, 'a', 'E01', { value: 0.7 });
    expect(own.scenarios.map(({ evidence }) => evidence)).toEqual([{ E01: { value: 0.7 } }, undefined, undefined]);
    const everywhere = setEvidence(own, 'b', 'entries.newborn-share', { value: 0.2 });
    expect(problemsBetween(everywhere.scenarios)).toEqual([]);
    expect(everywhere.scenarios[2]?.evidence).toEqual({ 'entries.newborn-share': { value: 0.2 } });
    expect(setEvidence(setEvidence(everywhere, 'c', 'entries.newborn-share', null), 'a', 'E01', null)).toStrictEqual(
      three,
    );
  });

  it('sets what holds for all scenarios', () => {
    expect(setUp(three, { years: 5, loops: [] })).toEqual({ ...three, years: 5, loops: [] });
  });

  it('of a scenario that is not there is a mistake', () => {
    expect(() => remove(three, 'z')).toThrow('There is no scenario "z".');
    expect(() => setEvidence(three, 'z', 'entries.newborn-share', null)).toThrow(RangeError);
  });
});

describe('what a run needs', () => {
  it('is neither a colour nor a note, so that changing those runs nothing', () => {
    const scenario = planned('a', { description: 'note', evidence: { E01: { value: 1 } } });
    expect(scenarioToRun(scenario)).toStrictEqual({
      id: 'a',
      name: 'a',
      levers: {},
      drivers: {},
      evidence: { E01: { value: 1 } },
    });
    expect(scenarioToRun(planned('b'))).toStrictEqual({ id: 'b', name: 'b', levers: {}, drivers: {} });
  });
});
