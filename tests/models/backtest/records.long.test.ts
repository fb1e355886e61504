import { describe, expect, it } from 'vitest';
import { monthlyCounts, TESTED, wholeYears } from '../../../models/backtest/record-counts.ts';
import { recordsAsOf } from '../../../models/backtest/records-as-of.ts';
import { verdictOf } from '../../../models/backtest/verdict.ts';
import type { Backtest, BacktestLine } from '../../../models/backtest/records.ts';
import type { Outcome } from '../../../models/backtest/score.ts';
import { COUNT_OUTPUTS } from '../../../models/care/outputs.ts';
import { monthOf } from '../../../models/fit/records-months.ts';
import { problemsOfRecords } from '../../../models/returns/check-records.ts';
import { yearEnd, yearStart } from '../../../models/returns/days.ts';
import { backtestOf, driftingRecords } from '../../support/backtests.ts';

const YEARS = 4;
const own = driftingRecords(120, YEARS, 'past');
const { records, counts } = own;
const years = wholeYears(records, 'care');
const then = recordsAsOf(records, yearEnd((years[0] ?? NaN) + 1));

describe('records as they were', () => {
  it('are sound, end on the day, and hold whole years', () => {
    expect(problemsOfRecords(then)).toEqual([]);
    expect(years).toHaveLength(YEARS);
    expect(wholeYears(then, 'care')).toEqual(years.slice(0, 2));
  });

  it.each(TESTED.map((tested) => [tested.id, tested] as const))(
    'know of %s all that had come and no more',
    (_, tested) => {
      const first = monthOf(yearStart(years[0] ?? NaN));
      const all = [...monthlyCounts(records, tested, first, YEARS * 12)];
      const simulated = COUNT_OUTPUTS.findIndex(({ id }) => id === tested.output) * (YEARS * 12 + 1);
      expect(all).toEqual([...counts.subarray(simulated, simulated + YEARS * 12 + 1)]);
      expect(monthlyCounts(then, tested, first, 24)).toEqual(all.slice(0, 25));
    },
  );
});

describe('a back-test', () => {
  const backtest = backtestOf(own, 1);

  it('pretends, runs on and stands beside what happened', () => {
    expect(backtest).toMatchObject({ year: years.at(-2), yearsBack: 1, yearsKnown: 3 });
    const care = backtest.lines.find(({ id }) => id === 'care');
    expect(care?.fan.actual).toHaveLength(13);
    expect(care?.outcomes[0]?.actual).toBe(care?.fan.actual[12]);
    expect(care?.fan.p50[0]).toBe(care?.fan.actual[0]);
    expect(care?.history).toHaveLength(3);
    expect(care?.naive?.['no-change']).toHaveLength(1);
  });

  it('does not know what is to come', () => {
    const changed = {
      ...records,
      children: records.children,
      care: { ...records.care, end: records.care.end.map((end) => (end > yearEnd(backtest.year) ? end + 5 : end)) },
    };
    const again = backtestOf({ ...own, records: changed }, 1);
    expect(again.lines.map(({ outcomes }) => outcomes[0]?.sample)).toEqual(
      backtest.lines.map(({ outcomes }) => outcomes[0]?.sample),
    );
  });

  it('says how far records have to reach', () => {
    expect(() => backtestOf(own, 4)).toThrow('at least 5');
  });

  it('states 90% intervals that hold about nine in ten of what happened to places whose truth is known', () => {
    const outcomes = Array.from({ length: 8 }, (_, seed) =>
      backtestOf(driftingRecords(60, 3, `known ${String(seed)}`), 1, 40),
    )
      .flatMap(({ lines }) => lines)
      .flatMap((line) => line.outcomes);
    expect(outcomes).toHaveLength(24);
    // Of 24 at 0.9, fewer than 17 come about once in a thousand times. The check of many places is in tests/checks.
    expect(outcomes.filter(inside).length).toBeGreaterThanOrEqual(17);
  });
});

function inside({ sample, actual }: Outcome): boolean {
  const ordered = [...sample].sort((one, other) => one - other);
  return actual >= (ordered[1] ?? NaN) && actual <= (ordered.at(-2) ?? NaN);
}

describe('the verdict of a back-test', () => {
  const spread = Array.from({ length: 101 }, (_, at) => 50 + at);
  const line = (actual: number, naive: readonly number[] | null = null, children = 100): BacktestLine => {
    const outcomes = [actual, actual, actual].map((each) => ({ sample: spread, actual: each }));
    const other = naive && outcomes.map((each) => ({ ...each, sample: naive }));
    return {
      id: 'care',
      label: 'In care',
      history: [children],
      outcomes,
      naive: other && { 'no-change': other, 'straight-line': other },
      fan: { p5: [], p25: [], p50: [], p75: [], p95: [], actual: [] },
    };
  };
  const of = (each: BacktestLine) =>
    verdictOf({ year: 2020, yearsBack: 3, yearsKnown: 2, lines: [each] } satisfies Backtest);

  it('is that it held, where what happened lies inside', () => {
    expect(of(line(120))).toMatchObject({ verdict: 'held', inside: 3, tested: 3 });
    expect(of(line(120, [10, 200]))).toMatchObject({ verdict: 'held' });
  });

  it('is that it missed, where too much lies outside', () => {
    expect(of(line(300))).toMatchObject({ verdict: 'missed', inside: 0 });
  });

  it('is that it was no better, where as it was would have done better', () => {
    expect(of(line(120, [119, 121]))).toMatchObject({ verdict: 'no-better', naive: { 'no-change': { outcomes: 3 } } });
  });

  it('is that there is too little to tell, where there were few children', () => {
    expect(of(line(120, null, 10))).toMatchObject({ verdict: 'too-little', score: null });
  });
});
