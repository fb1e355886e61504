import { describe, expect, it } from 'vitest';
import { headlinesOf } from '../../../src/results/headlines.ts';
import { isUpToDate, totalAt, viewOf } from '../../../src/results/view.ts';
import { headlineSentence } from '../../../src/text/headlines.ts';
import { CHANGED, stamped, UNCHANGED } from '../../support/pictures.ts';

describe('what is shown', () => {
  it('is the simulated result while it is for what is set', () => {
    const result = stamped(CHANGED);
    const live = stamped(CHANGED, 0);
    const view = viewOf({ result, live, key: result.key });
    expect(view).toEqual({ current: result, before: null });
    expect(isUpToDate(view)).toBe(true);
  });

  it('is the expected line over the older result once something is changed', () => {
    const result = stamped(CHANGED);
    const live = stamped({ ...CHANGED, levers: {} }, 0);
    const view = viewOf({ result, live, key: live.key });
    expect(view).toEqual({ current: live, before: result });
    expect(isUpToDate(view)).toBe(false);
  });

  it('is the older result alone while nothing newer has come', () => {
    const live = stamped(CHANGED, 0);
    const result = stamped(CHANGED);
    expect(viewOf({ result, live, key: 'other' })).toEqual({ current: null, before: result });
    expect(viewOf({ result, live: null, key: null })).toEqual({ current: null, before: result });
  });

  it('is the expected line of what is set, however long ago that was followed', () => {
    const live = stamped(CHANGED, 0);
    const result = stamped({ ...CHANGED, levers: {} });
    expect(viewOf({ result, live, key: live.key })).toEqual({ current: live, before: result });
  });

  it('never lays one place over another', () => {
    const result = stamped(CHANGED);
    const live = stamped({ ...UNCHANGED, baselineId: 'england-2020' }, 0);
    expect(viewOf({ result, live, key: live.key })).toEqual({ current: live, before: null });
  });

  it('is not up to date with expected values alone', () => {
    const live = stamped(UNCHANGED, 0);
    expect(isUpToDate(viewOf({ result: null, live, key: live.key }))).toBe(false);
    expect(viewOf({ result: null, live: null, key: live.key })).toEqual({ current: null, before: null });
  });
});

describe('the headlines of a result', () => {
  it('are changes once something is changed, and levels before', () => {
    expect(headlineSentence(headlinesOf(stamped(CHANGED)).care)).toMatch(/fewer children in care \(/);
    expect(headlineSentence(headlinesOf(stamped(UNCHANGED)).care)).toMatch(/if nothing changes \(/);
  });

  it('always set safety beside them', () => {
    const { safety } = headlinesOf(stamped(CHANGED));
    expect(safety.map(({ id }) => id)).toEqual(['repeat-plans', 'returns', 'in-need']);
  });

  it('say how many are no longer reached once thresholds are moved', () => {
    const { safety } = headlinesOf(stamped({ ...CHANGED, drivers: { thresholds: { change: -0.1 } } }));
    const last = safety.at(-1);
    expect(last && headlineSentence(last)).toMatch(/^Over 10 years, .*fewer children reached as in need \(/);
  });

  it('take totals from running totals, so that they have an interval of their own', () => {
    const { summary } = stamped(CHANGED);
    expect(totalAt(summary, 'cost.total', 120)?.banded).toBe(true);
    expect(totalAt(summary, 'no.such.output', 120)).toBeNull();
  });
});
