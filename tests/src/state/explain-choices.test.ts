import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../../models/care/drivers.ts';
import { LEVERS } from '../../../models/care/levers.ts';
import { LOOPS } from '../../../models/care/loops.ts';
import { problemsOfOverride } from '../../../models/care/overrides.ts';
import { Catalogue } from '../../../src/state/catalogue.ts';
import { chosenMonth, chosenScenario, monthAt, yearEnds } from '../../../src/state/explain-parts.ts';
import { betweenFor, thresholdEntries } from '../../../src/state/threshold-entries.ts';
import { askedOf, planned, TWO_SCENARIOS } from '../../support/explained.ts';
import { fakeCatalogue } from '../../support/fake-catalogue.ts';
import { baselineOf, library } from '../../support/seeds.ts';

const asked = askedOf(fakeCatalogue());

describe('what is chosen', () => {
  it('stays while it is there, and gives way to another scenario when it is deleted', () => {
    expect(chosenScenario(asked, 'two')).toBe('two');
    expect(chosenScenario(asked, 'gone')).toBe('one');
    expect(chosenScenario(asked, null)).toBe('one');
    expect(chosenScenario(asked, 'baseline')).toBe('baseline');
    expect(chosenScenario(null, 'two')).toBe('baseline');
  });

  it('is a month of the run, the last of a run that has become shorter', () => {
    expect([chosenMonth(asked, 36), chosenMonth(asked, 240), chosenMonth(asked, null)]).toEqual([36, 120, 120]);
    expect(yearEnds(asked)).toHaveLength(10);
    expect(monthAt(asked, 120)).toBe('2030-03');
  });
});

describe('what may be other than it is taken to be', () => {
  const catalogue = new Catalogue({
    baselines: [baselineOf('average-authority')],
    library,
    levers: LEVERS,
    drivers: DRIVERS,
    loops: LOOPS,
  });
  const everything = planned(
    'all',
    'Everything',
    Object.fromEntries(LEVERS.map(({ id, maximum }) => [id, { target: maximum }])),
  );
  const entries = thresholdEntries(catalogue, askedOf(catalogue, [everything]), 'all');

  it('are effects and costs of what is moved, then prices of the place; of what is not moved, only those', () => {
    expect(entries.length).toBeGreaterThan(LEVERS.length);
    const [first] = thresholdEntries(fakeCatalogue(), asked, 'one');
    expect(first).toMatchObject({ of: 'Family group conferences', entry: { id: 'conference.effect' } });
    const none = thresholdEntries(catalogue, askedOf(catalogue, [planned('none', 'None', {})]), 'none');
    expect(none.every(({ of }) => of === null)).toBe(true);
    expect(thresholdEntries(catalogue, askedOf(catalogue, TWO_SCENARIOS), 'gone')).toEqual([]);
  });

  it.each(entries.map(({ entry }) => [entry.id, entry] as const))(
    '%s is looked at between values a run takes',
    (_, entry) => {
      const [least, greatest] = betweenFor(entry);
      expect(least).toBeLessThan(greatest);
      expect([least, greatest].flatMap((value) => problemsOfOverride(entry, { value }))).toEqual([]);
      expect(entry.value).toBeGreaterThanOrEqual(least);
      expect(entry.value).toBeLessThanOrEqual(greatest);
    },
  );
});
