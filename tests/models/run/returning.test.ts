import { describe, expect, it } from 'vitest';
import type { Baseline } from '../../../models/care/baseline.ts';
import { numberOf } from '../../../models/care/library.ts';
import type { Scenario } from '../../../models/care/scenario.ts';
import { expectedSeries } from '../../../models/run/block.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import { careRequest, CareSample, spread } from '../../support/care-runs.ts';
import { baselineOf, library } from '../../support/seeds.ts';

/** How far children becoming in need had drifted in the fitted year, as a logarithm. */
const BY = 0.3;
const MEMORY = numberOf(library, 'drift.memory');
const YEARS = 4;
const END = YEARS * 12;
const NEED = 'flow.child-in-need.in';

const average = baselineOf('average-authority');
const returning = { ...average, driftedBy: { need: BY } };

/** Expected flows of one output, month by month. */
function expected(baseline: Baseline, output: string, scenarios: readonly Scenario[] = []): number[] {
  const prepared = prepareRun(careRequest({ baseline, scenarios, years: YEARS, loops: [] }));
  const { ids } = prepared.model.recorder;
  const from = (scenarios.length * ids.length + ids.indexOf(output)) * (END + 1);
  return [...expectedSeries(prepared).subarray(from, from + END + 1)];
}

describe('a place whose rates had drifted in the fitted year', () => {
  it('is as without in the first year, and then goes back by as much as is forgotten', () => {
    const [plain, back] = [expected(average, NEED), expected(returning, NEED)];
    const { unchanged } = prepareRun(careRequest({ baseline: returning, years: YEARS }));
    expect(back.slice(0, 13)).toEqual(plain.slice(0, 13));
    const [factors] = unchanged.common?.map((change) => change.factors) ?? [];
    for (let year = 0; year < YEARS; year += 1) {
      const gone = Math.exp(-BY * (MEMORY - MEMORY ** (year + 1)));
      expect(factors?.[12 * year]).toBeCloseTo(gone, 12);
      const last = 12 * (year + 1);
      expect(Math.abs((back[last] ?? 0) / (plain[last] ?? 1) / gone - 1), `year ${String(year)}`).toBeLessThan(0.02);
    }
  });

  it('goes back in children one by one as in expected flows', () => {
    const sample = new CareSample(careRequest({ baseline: returning, years: YEARS, loops: [] }), 40);
    const flow = expected(returning, NEED);
    for (const month of [13, 24, 25, 36, END]) {
      const values = sample.values(NEED, 0, month);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(Math.abs(mean - (flow[month] ?? NaN))).toBeLessThan((3.5 * spread(values)) / Math.sqrt(values.length));
    }
  });

  it('is no effect of a scenario: loops that compare with the baseline see it on both sides', () => {
    const lever = { target: 0.2 + 1e-6, now: 0.2 };
    const hardly = { id: 'hardly', name: 'Hardly more', levers: { 'family-group-conference': lever }, drivers: {} };
    const [without, withIt] = [expected(returning, 'stock.care'), expected(returning, 'stock.care', [hardly])];
    expect(withIt[END]).not.toBe(without[END]);
    expect(Math.abs((withIt[END] ?? 0) / (without[END] ?? 1) - 1)).toBeLessThan(1e-5);
  });
});
