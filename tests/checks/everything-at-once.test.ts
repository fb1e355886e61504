import { describe, expect, it } from 'vitest';
import { LEVERS } from '../../models/care/levers.ts';
import { numberOf } from '../../models/care/library.ts';
import type { Scenario } from '../../models/care/scenario.ts';
import { expectedSeries } from '../../models/run/block.ts';
import { capEffects } from '../../models/run/cap.ts';
import { prepareRun } from '../../models/run/prepare.ts';
import { careRequest } from '../support/care-runs.ts';
import { baselineOf, library } from '../support/seeds.ts';

const YEARS = 12;

/** Every lever with a measured effect reaching everybody; what you would only be guessing at is left alone. */
const EVERYTHING: Scenario = {
  id: 'everything-supported',
  name: 'Everything the evidence supports',
  levers: Object.fromEntries(
    LEVERS.filter(({ fidelity }) => fidelity).map(({ id }) => [id, { target: 1, rampMonths: 12 }]),
  ),
  drivers: {},
};

describe('every lever the evidence supports at full coverage, England from 2020', () => {
  const prepared = prepareRun(
    careRequest({ baseline: baselineOf('england-2020'), scenarios: [EVERYTHING], years: YEARS }),
  );
  const series = expectedSeries(prepared);
  const stride = prepared.months.length;
  const size = prepared.model.recorder.ids.length * stride;
  const read = (output: string, scenario: number): Float64Array => {
    const from = scenario * size + prepared.model.recorder.ids.indexOf(output) * stride;
    return series.subarray(from, from + stride);
  };
  const cap = numberOf(library, 'cap.entries');
  const fall = (output: string, month: number): number =>
    1 - (read(output, 1)[month] ?? NaN) / (read(output, 0)[month] ?? NaN);

  it('cuts entries and the care population by less than the combined cut implies', () => {
    const entries = fall('flow.care.in', YEARS * 12);
    const inCare = fall('stock.care', YEARS * 12);
    console.log(
      `after ${String(YEARS)} years: entries ${(100 * entries).toFixed(1)}% fewer, in care ${(100 * inCare).toFixed(1)}% fewer; ` +
        capEffects(prepared)
          .map(
            ({ move, wanted, held, fewerEntries, fewerInCare }) =>
              `cap: ${move} ${(100 * wanted).toFixed(1)}% held at ${(100 * held).toFixed(1)}%, ${fewerEntries.toFixed(0)} entries and ${fewerInCare.toFixed(0)} in care`,
          )
          .join('; '),
    );
    expect(entries).toBeGreaterThan(0.05);
    expect(entries).toBeLessThan(cap);
    expect(inCare).toBeGreaterThan(0.03);
    expect(inCare).toBeLessThan(cap);
    for (let month = 1; month <= YEARS * 12; month += 1) expect(fall('flow.care.in', month)).toBeLessThan(cap);
  });

  it('shows the harm side of key workers: more plans than the same without them', () => {
    const others = Object.fromEntries(Object.entries(EVERYTHING.levers).filter(([id]) => id !== 'supporting-families'));
    const without = { ...EVERYTHING, levers: others };
    const also = prepareRun(careRequest({ baseline: baselineOf('england-2020'), scenarios: [without], years: 3 }));
    const withThem = prepareRun(
      careRequest({ baseline: baselineOf('england-2020'), scenarios: [EVERYTHING], years: 3 }),
    );
    const plans = (run: typeof also): number => {
      const flows = expectedSeries(run);
      const from = run.model.recorder.ids.length * run.months.length;
      const at = from + run.model.recorder.ids.indexOf('flow.child-protection.in') * run.months.length;
      return flows[at + 36] ?? NaN;
    };
    expect(plans(withThem)).toBeGreaterThan(plans(also));
  });
});
