import { describe, expect, it } from 'vitest';
import { DRIVERS } from '../../models/care/drivers.ts';
import { LEVERS } from '../../models/care/levers.ts';
import { CARE_ENTRY_MOVES } from '../../models/care/moves.ts';
import { carePlan } from '../../models/care/planning.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { checkPlan } from '../../models/engine/plan.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { outputSeries } from '../../models/run/outputs.ts';
import { prepareRun, type PreparedRun } from '../../models/run/prepare.ts';
import { careRequest, CareSample } from '../support/care-runs.ts';
import { baselineOf, partOf } from '../support/seeds.ts';

const YEARS = 3;
const MONTHS = YEARS * 12;
type End = 'minimum' | 'maximum';
const ENDS: readonly End[] = ['minimum', 'maximum'];

const leversAt = (end: End): Scenario['levers'] =>
  Object.fromEntries(LEVERS.map((lever) => [lever.id, { target: lever[end], rampMonths: 1 }]));
const driversAt = (end: End): Scenario['drivers'] =>
  Object.fromEntries(DRIVERS.map((driver) => [driver.id, { change: driver[end] }]));

const alone: readonly Scenario[] = ENDS.flatMap((end): Scenario[] => [
  ...LEVERS.map(({ id, [end]: target }) => ({
    id: `${id}-${end}`,
    name: id,
    levers: { [id]: { target, rampMonths: 1 } },
    drivers: {},
  })),
  ...DRIVERS.map(({ id, [end]: change }) => ({
    id: `${id}-${end}`,
    name: id,
    levers: {},
    drivers: { [id]: { change } },
  })),
]);
const together: readonly Scenario[] = ENDS.map((end) => ({
  id: `all-${end}`,
  name: `All at their ${end}`,
  levers: leversAt(end),
  drivers: driversAt(end),
}));
const scenarios = [...alone, ...together];

/** Of one scenario: nobody lost or made, nobody fewer than none, everything finite. */
function checkFlows(prepared: PreparedRun, read: (output: string) => Float64Array, near: number): void {
  for (const { id } of prepared.outputs) {
    const values = read(id);
    expect(values.every(Number.isFinite), id).toBe(true);
    if (/^(stock|flow)\./.test(id)) expect(Math.min(...values), id).toBeGreaterThanOrEqual(0);
  }
  const [stock, coming, leaving] = ['stock.care', 'flow.care.in', 'flow.care.out'].map(read);
  for (let month = 1; month <= MONTHS; month += 1) {
    const balance = (stock?.[month - 1] ?? 0) + (coming?.[month] ?? 0) - (leaving?.[month] ?? 0);
    expect(Math.abs((stock?.[month] ?? NaN) - balance), `month ${month}`).toBeLessThanOrEqual(near);
  }
}

describe('every lever and driver at either end, alone and all together', () => {
  const prepared = prepareRun(careRequest({ scenarios, years: YEARS }));
  const series = expectedSeries(prepared);

  it.each(['baseline', ...scenarios.map(({ id }) => id)].map((id, at) => ({ id, at })))(
    '$id: no invariant broken, results finite',
    ({ at }) => {
      const read = (output: string): Float64Array => {
        const into = new Float64Array(MONTHS + 1);
        outputSeries(prepared, output, at, series, 0, 1, 0, into);
        return into;
      };
      checkFlows(prepared, read, 1e-6);
    },
  );

  it.each(scenarios)('$id: a sound plan, and levers keep to the cap or to the strongest alone', (scenario) => {
    const { model, horizon, central } = prepared;
    const whole = carePlan(model, scenario, horizon, central, central).plan;
    expect(() => {
      checkPlan(model, whole);
    }).not.toThrow();
    const ways: readonly string[] = Object.values(CARE_ENTRY_MOVES).flat();
    const cutsOf = (levers: Scenario['levers']): Map<string, number> => {
      const only = { ...scenario, levers, drivers: {} };
      const found = new Map<string, number>();
      const { plan } = carePlan(model, only, horizon, central, central);
      for (const { move, factors } of plan.moves) {
        const id = model.moves[move]?.id ?? '';
        const at = (MONTHS - 1) * model.ages + 16;
        if (ways.includes(id)) found.set(id, (found.get(id) ?? 1) * (factors[at] ?? 1));
      }
      return found;
    };
    const single = Object.entries(scenario.levers).map(([id, setting]) => cutsOf({ [id]: setting }));
    for (const [way, left] of cutsOf(scenario.levers)) {
      const strongest = Math.min(...single.map((cuts) => cuts.get(way) ?? 1));
      expect(left, way).toBeGreaterThanOrEqual(Math.min(0.65, strongest) - 1e-9);
    }
  });
});

it('all at their ends, simulated with everything drawn: whole children, nobody lost', () => {
  const request = careRequest({
    baseline: partOf(baselineOf('average-authority'), 0.2),
    scenarios: together,
    years: YEARS,
    evidence: 'uncertain',
  });
  const sample = new CareSample(request, 3);
  for (let scenario = 0; scenario <= together.length; scenario += 1) {
    for (let replicate = 0; replicate < 3; replicate += 1) {
      checkFlows(sample.prepared, (output) => sample.series(output, scenario, replicate), 0);
    }
  }
});

describe('nulls', () => {
  it('move no child: family hubs at either end leave every flow as it is, bit for bit, and cost money', () => {
    const hubs = ENDS.map((end): Scenario => ({
      id: end,
      name: end,
      levers: { 'family-hubs': { target: end === 'minimum' ? 0 : 1 } },
      drivers: {},
    }));
    const request = careRequest({
      baseline: partOf(baselineOf('average-authority'), 0.2),
      scenarios: hubs,
      years: 1,
      evidence: 'uncertain',
    });
    const sample = new CareSample(request, 2);
    const size = sample.block.counts.length / 3;
    for (const at of [1, 2]) {
      expect(sample.block.counts.slice(at * size, (at + 1) * size)).toEqual(sample.block.counts.slice(0, size));
    }
    expect(sample.series('cost.programmes', 2, 0)[12]).toBeGreaterThan(0);
    expect(sample.series('cost.programmes', 1, 0)[12]).toBeLessThan(0);
  });

  it('prices alone move no child either', () => {
    const dearer: Scenario = {
      id: 'dearer',
      name: 'Dearer',
      levers: {},
      drivers: { 'placement-prices': { change: 1 } },
    };
    const prepared = prepareRun(careRequest({ scenarios: [dearer], years: 2 }));
    const series = expectedSeries(prepared);
    const size = series.length / 2;
    expect(series.slice(size)).toEqual(series.slice(0, size));
    const cost = (scenario: number): number => {
      const into = new Float64Array(25);
      outputSeries(prepared, 'cost.care.residential', scenario, series, 0, 1, 0, into);
      return into[24] as number;
    };
    // 8% a year in cash over 2% of prices in general, for two years.
    expect(cost(1) / cost(0)).toBeCloseTo((1.08 / 1.02) ** 2, 10);
  });
});
