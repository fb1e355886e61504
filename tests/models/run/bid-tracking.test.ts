import { describe, expect, it } from 'vitest';
import type { Actual } from '../../../models/economics/actuals.ts';
import type { MonitoredTable } from '../../../models/run/bid-monitored.ts';
import { tracked } from '../../../models/run/bid-tracking.ts';

const QUARTERS = ['2020/21 Q1', '2020/21 Q2'];
const RUNS = 99;

/** Runs whose values are 1 to 99 in every quarter, in an order of its own. */
function table(id: string, at: (run: number, quarter: number) => number): MonitoredTable {
  const values = new Float64Array(QUARTERS.length * RUNS);
  for (let quarter = 0; quarter < QUARTERS.length; quarter++)
    for (let run = 0; run < RUNS; run++) values[quarter * RUNS + run] = at(run, quarter);
  return { id, label: id, unit: 'children', atEnd: true, values };
}

const rising = table('rising', (run) => run + 1);
const falling = table('falling', (run) => RUNS - run);
const shuffled = table('shuffled', (run, quarter) => ((run * 37 + quarter * 50) % RUNS) + 1);
const actual = (measure: string, value: number, quarter = 0): Actual => ({
  ...{ measure, value, quarter: QUARTERS[quarter] ?? '' },
});

describe('whether a plan is on course', () => {
  it('gives one look the share of runs and reality that are as far out, either way', () => {
    // With 98 it has 97 below it: of the pool of 100, itself, 98 and 99 are as far up. Twice 3 in 100.
    const found = tracked([rising], QUARTERS, [actual('rising', 98)]);
    expect(found?.looks[0]).toMatchObject({ chance: 0.06, side: 'above', outside: true });
    // Alone, as many runs are as odd: 98 and 99, 1 and 2 and 3 at the other end, and itself.
    expect(found?.chance).toBe(0.06);
    expect(found?.verdict).toBe('off-course');
  });

  it('says within where nothing is outside nine runs in ten', () => {
    expect(tracked([rising], QUARTERS, [actual('rising', 94)])).toMatchObject({ verdict: 'within', outside: 0 });
    expect(tracked([rising], QUARTERS, [actual('rising', 95)])).toMatchObject({ outside: 1 });
  });

  it('puts a number outside its range down to luck when there are many to look at that do not go together', () => {
    const looks = [actual('rising', 97), actual('shuffled', 40), actual('shuffled', 60, 1)];
    const found = tracked([rising, shuffled], QUARTERS, looks);
    expect(found?.outside).toBe(1);
    expect(found?.looks[0]?.chance).toBe(0.08);
    // Three looks of 8% each that have little to do with each other: nearly 24%.
    expect(found?.chance).toBeGreaterThan(0.15);
    expect(found?.verdict).toBe('by-luck');
  });

  it('counts looks that say the same only once', () => {
    const falls = tracked([rising, falling], QUARTERS, [actual('rising', 98), actual('falling', 50)]);
    // One in a hundred more: reality lies among the tail of the one and in the middle of the other.
    expect(falls?.chance).toBe(0.07);
    const others = tracked([rising, shuffled], QUARTERS, [actual('rising', 98), actual('shuffled', 50)]);
    expect(others?.chance).toBeGreaterThan(0.1);
  });

  it('makes nothing of a gap to what every run agrees on, and leaves out what is not about the run', () => {
    const fixed = table('fixed', () => 25_000);
    const found = tracked([fixed, rising], QUARTERS, [actual('fixed', 25_001), actual('rising', 50)]);
    expect(found?.looks[0]).toMatchObject({ chance: null, outside: false, side: 'above' });
    expect(found?.verdict).toBe('within');
    expect(tracked([rising], QUARTERS, [actual('other', 5)])).toBeNull();
  });

  it('cries wolf over no more than one run of the plan in ten', () => {
    // Each run in turn is taken for reality among the others.
    const tables = [rising, shuffled];
    let wolves = 0;
    for (let run = 0; run < RUNS; run++) {
      const looks = tables.flatMap(({ id, values }) =>
        [0, 1].map((at) => actual(id, values[at * RUNS + run] ?? NaN, at)),
      );
      const rest = tables.map((each) => ({ ...each, values: each.values.filter((_, at) => at % RUNS !== run) }));
      if (tracked(rest, QUARTERS, looks)?.verdict === 'off-course') wolves += 1;
    }
    expect(wolves).toBeGreaterThan(0);
    expect(wolves / RUNS).toBeLessThanOrEqual(0.1);
  });
});
