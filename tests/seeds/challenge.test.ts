import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../models/care/drivers.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { entryOf } from '../../models/care/library.ts';
import { challengeRequest } from '../../models/challenge/challenge-request.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { challenge } from '../support/challenge.ts';
import { readingGrade } from '../support/reading-age.ts';
import { baselineOf, library } from '../support/seeds.ts';

const { levers, events, rounds, years } = challenge;

describe('the challenge', () => {
  it('offers levers that exist, each at levels above today', () => {
    for (const { id, levels } of levers) {
      const lever = LEVERS.find((each) => each.id === id);
      const { value } = entryOf(library, lever?.now ?? id);
      expect(levels, id).toEqual([...levels].toSorted((a, b) => a - b));
      expect(levels[0], id).toBeGreaterThan(value as number);
      expect(levels.at(-1), id).toBeLessThanOrEqual(lever?.maximum ?? NaN);
    }
    expect(new Set(levers.map(({ id }) => id)).size).toBe(levers.length);
  });

  it('moves drivers that exist, one an event, with more events than rounds', () => {
    for (const { driver, change } of events) {
      const found = DRIVERS.find(({ id }) => id === driver);
      expect(change, driver).toBeGreaterThanOrEqual(found?.minimum ?? NaN);
      expect(change, driver).toBeLessThanOrEqual(found?.maximum ?? NaN);
    }
    expect(new Set(events.map(({ driver }) => driver)).size).toBe(events.length);
    expect(events.length).toBeGreaterThan(rounds.length);
  });

  it('has its rounds in order, the last with time to run', () => {
    expect(rounds[0]).toBe(0);
    expect([...rounds]).toEqual([...new Set(rounds)].toSorted((a, b) => a - b));
    expect(rounds.at(-1)).toBeLessThanOrEqual(12 * (years - 1));
  });

  it('can be run with everything done at once', () => {
    const all = levers.map(({ levels }) => ({ level: levels.length - 1, from: 0, until: 1 }));
    const setting = { challenge, library, baseline: baselineOf(challenge.place), seed: 'all', begun: rounds.length };
    expect(() =>
      prepareRun(challengeRequest(setting, [{ id: 'you', name: 'You', choices: all }], 'Nothing')),
    ).not.toThrow();
  });

  it('is told in words for twelve, with no number of its own', () => {
    const told = events.map(({ title, says }) => `${title}. ${says}`).join(' ');
    expect(told).not.toMatch(/\d/);
    expect(readingGrade(told.replaceAll('{change}', 'ten'))).toBeLessThanOrEqual(7);
  });
});
