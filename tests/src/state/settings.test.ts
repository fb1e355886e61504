import { describe, expect, it } from 'vitest';
import { addMonths, lastMonthOf } from '../../../src/state/months.ts';
import { replicatesFor } from '../../../src/state/replicates.ts';
import { requestBuilder } from '../../../src/state/request.ts';
import { changesAnything, keyOf } from '../../../src/state/settings.ts';
import { CATALOGUE, CHANGED, UNCHANGED } from '../../support/pictures.ts';

describe('settings', () => {
  it('have one key whatever the order they were made in', () => {
    const one = { ...CHANGED, levers: { a: { target: 1, start: '2022-04' }, b: { target: 2 } } };
    const other = { ...CHANGED, levers: { b: { target: 2 }, a: { start: '2022-04', target: 1 } } };
    expect(keyOf(one)).toBe(keyOf(other));
  });

  it('have another key when anything differs', () => {
    const others = [
      { ...CHANGED, seed: 'x' },
      { ...CHANGED, years: 9 },
      { ...CHANGED, baselineId: 'england-2019' },
      { ...CHANGED, levers: {} },
      { ...CHANGED, loops: ['failed-returns'] },
      { ...CHANGED, drivers: { 'trend-in-need': { change: 0.01 } } },
      { ...CHANGED, loops: ['failed-returns'] },
      { ...CHANGED, evidence: { 'conference.effect': { value: 0.7 } } },
      { ...CHANGED, evidence: { 'conference.effect': { value: 0.7, low: 0.6, high: 0.8 } } },
    ];
    expect(new Set([CHANGED, ...others].map(keyOf)).size).toBe(9);
  });

  it('become a request with the plan, or the baseline alone while nothing is changed', () => {
    const build = requestBuilder(CATALOGUE);
    expect(build(UNCHANGED).scenarios).toEqual([]);
    expect(build(CHANGED).scenarios).toEqual([
      { id: 'plan', name: 'Plan 1', levers: CHANGED.levers, drivers: {}, evidence: {} },
    ]);
    expect(build({ ...UNCHANGED, baselineId: 'england-2020' }).baseline.label).toBe('England 2020');
    expect(changesAnything(UNCHANGED)).toBe(false);
    const loops = ['failed-returns'];
    expect(build({ ...UNCHANGED, loops })).toMatchObject({ loops, scenarios: [] });
  });

  it('carry values of one’s own in the plan, and in the library while there is no plan', () => {
    const build = requestBuilder(CATALOGUE);
    const evidence = { 'conference.effect': { value: 0.7 } };
    expect(build({ ...CHANGED, evidence }).scenarios[0]?.evidence).toEqual(evidence);
    expect(build({ ...CHANGED, evidence }).library).toBe(CATALOGUE.library);
    const alone = build({ ...UNCHANGED, evidence });
    expect(alone.scenarios).toEqual([]);
    expect(alone.library['conference.effect']?.value).toBe(0.7);
    expect(alone.library['conference.now']).toBe(CATALOGUE.library['conference.now']);
  });

  it('leave chance out of a place so large that it cancels out', () => {
    const build = requestBuilder(CATALOGUE);
    expect(build(UNCHANGED).chance).toBe('simulated');
    expect(build({ ...UNCHANGED, baselineId: 'england-2020' }).chance).toBe('averaged');
  });

  it('ask for fewer runs of a country than of an authority', () => {
    expect(replicatesFor(CATALOGUE.baseline('average-authority'))).toBe(500);
    expect(replicatesFor(CATALOGUE.baseline('england-2020'))).toBe(200);
  });
});

describe('months', () => {
  it('are added across years', () => {
    expect(addMonths('2020-04', 9)).toBe('2021-01');
    expect(addMonths('2020-03', 0)).toBe('2020-03');
    expect(lastMonthOf('2020-04', 10)).toBe('2030-03');
  });
});
