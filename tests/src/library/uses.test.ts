import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../../models/care/drivers.ts';
import { LEVERS } from '../../../models/care/levers.ts';
import type { Scenario } from '../../../models/care/scenario.ts';
import { problemsOfOverrides } from '../../../models/run/overrides.ts';
import { groupOf, GROUPS } from '../../../src/library/groups.ts';
import { usesWith } from '../../../src/library/model-uses.ts';
import type { Use } from '../../../src/library/use.ts';
import { canBeOwn, entriesFor, feedsRuns, isDrawn, usesOf, usingLabel } from '../../../src/library/uses.ts';
import { askedInRuns } from '../../seeds/used-entries.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';
import { library } from '../../support/seeds.ts';

const MODEL_USES = usesWith(LEVERS, DRIVERS);
const { levers, drivers } = fakeCatalogue();
const uses = usesOf({
  levers,
  drivers,
  loops: [],
  moves: [{ id: 'a.b', label: 'A to b', from: 'a', to: 'b', hazard: 'spend.effect', months: 'a.b.months' }],
  placements: [{ id: 'kinship', label: 'Kinship' }],
  costs: [
    { output: 'cost.plans', count: 'x', price: 'price.x', by: 'month' },
    { output: 'cost.plans', count: 'y', price: 'price.x', by: 'month' },
  ],
  costLabels: [{ id: 'cost.plans', label: 'Plans' }],
});
const said = (entry: string): string[] =>
  (uses.get(entry) ?? []).map(({ kind, id, role }: Use) => `${kind} ${id} ${role}`);

describe('what an entry feeds', () => {
  it('is every lever, driver, move, placement and cost that names it, with what it is to them', () => {
    expect(said('conference.effect')).toEqual(['lever family-group-conference effect']);
    expect(said('conference.now')).toEqual(['lever family-group-conference today']);
    expect(said('price')).toEqual(['lever family-group-conference price']);
    expect(said('fidelity')).toEqual(['lever family-group-conference rule']);
    expect(said('trend')).toEqual(['driver trend-in-need known']);
    expect(said('spend.effect')).toEqual(['lever spend effect', 'move a.b chance']);
    expect(said('a.b.months')).toEqual(['move a.b timing']);
    expect(said('placement.first.kinship')).toEqual(['placement kinship share']);
  });

  it('is said once, however often it is named', () => {
    expect(said('price.x')).toEqual(['price cost.plans price']);
  });

  it('leads back from a lever or driver to its entries', () => {
    expect(entriesFor(uses, 'lever', 'spend')).toEqual(['spend.effect', 'spend.now', 'fade']);
    expect(entriesFor(uses, 'driver', 'trend-in-need')).toEqual(['trend']);
    expect(entriesFor(uses, 'lever', 'no-such-lever')).toEqual([]);
    expect(usingLabel(uses, 'price', 'cost.plans')).toBe('Plans');
    expect(usingLabel(uses, 'lever', 'no-such-lever')).toBeNull();
  });
});

const taken = (evidence: NonNullable<Scenario['evidence']>): string[] =>
  problemsOfOverrides(library, { id: 's', name: 's', levers: {}, drivers: {}, evidence });

describe('the library of the model', () => {
  it('has a use for every entry that a run asks for', () => {
    const asked = [...askedInRuns()];
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter((id) => !feedsRuns(MODEL_USES, id))).toEqual([]);
  });

  it('names nothing that it does not hold', () => {
    expect([...MODEL_USES.keys()].filter((id) => !(id in library))).toEqual([]);
  });

  it('offers for a value of one’s own what a run takes, with a range where it takes one', () => {
    const offered = Object.values(library).filter(({ id }) => canBeOwn(MODEL_USES, id));
    const problems = offered.flatMap(({ id, value }) => {
      if (typeof value !== 'number') return taken({ [id]: { values: value } });
      const spread = value * 0.1;
      const ranged = { value, low: value - spread, high: value + spread };
      const own = isDrawn(MODEL_USES, id) && value > 0 && value < 0.9 ? ranged : { value };
      return taken({ [id]: own });
    });
    const sets = offered.filter(({ value }) => typeof value !== 'number');
    expect(offered.length - sets.length).toBeGreaterThan(80);
    expect(sets.length).toBeGreaterThan(35);
    expect(problems).toEqual([]);
  });

  it('tells what a run can never ask for from what it can', () => {
    expect(feedsRuns(MODEL_USES, 'official.care.in')).toBe(false);
    expect(feedsRuns(MODEL_USES, 'E01')).toBe(true);
    for (const id of ['drift.memory', 'loops.reflow.share', 'families.shares', 'care.home.months'])
      expect(canBeOwn(MODEL_USES, id), id).toBe(true);
    for (const id of ['E31', 'families.luck', 'official.care.in.age', 'placement.mix.placed-for-adoption'])
      expect(canBeOwn(MODEL_USES, id), id).toBe(false);
    expect(canBeOwn(MODEL_USES, 'E20')).toBe(true);
  });

  it('gives every lever and driver at least one entry', () => {
    for (const { id } of LEVERS) expect(entriesFor(MODEL_USES, 'lever', id).length).toBeGreaterThan(0);
    for (const { id } of DRIVERS) expect(entriesFor(MODEL_USES, 'driver', id).length).toBeGreaterThan(0);
  });

  it('falls into groups, none of them empty', () => {
    const groups = new Map(Object.values(library).map((entry) => [groupOf(entry, MODEL_USES), entry.id]));
    expect([...groups.keys()].toSorted()).toEqual([...GROUPS].toSorted());
    const group = (id: string): string => {
      const entry = library[id];
      return entry ? groupOf(entry, MODEL_USES) : 'missing';
    };
    expect(group('E01')).toBe('effects');
    expect(group('family-group-conference.now')).toBe('today');
    expect(group('price.kinship')).toBe('prices');
    expect(group('care.home.months')).toBe('moves');
    expect(group('E04')).toBe('kept');
  });
});
