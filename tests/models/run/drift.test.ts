import { describe, expect, it } from 'vitest';
import { expectedSeries, simulateBlock } from '../../../models/run/block.ts';
import { prepareRun } from '../../../models/run/prepare.ts';
import type { RunRequest } from '../../../models/run/request.ts';
import { careRequest, CareSample, conferences, spread } from '../../support/care-runs.ts';
import { baselineOf, partOf } from '../../support/seeds.ts';

const REPLICATES = 60;
const YEARS = 5;
const END = YEARS * 12;

const still = new CareSample(careRequest({ scenarios: [conferences], years: YEARS, drift: 'off' }), REPLICATES);
const drifting = new CareSample(careRequest({ scenarios: [conferences], years: YEARS, drift: 'on' }), REPLICATES);

const difference = (sample: CareSample): number[] => {
  const before = sample.values('stock.care', 0, END);
  return sample.values('stock.care', 1, END).map((value, at) => value - (before[at] as number));
};

/** The same request, saying nothing of drift. */
const silent = (request: RunRequest): RunRequest =>
  Object.fromEntries(Object.entries(request).filter(([key]) => key !== 'drift')) as unknown as RunRequest;

describe('a run with drift, which is a run that says nothing of it', () => {
  const small = { baseline: partOf(baselineOf('average-authority'), 0.1), years: 2 };
  const counts = (drift?: 'on' | 'off'): Int32Array =>
    simulateBlock(prepareRun(drift ? careRequest({ ...small, drift }) : silent(careRequest(small))), { from: 0, to: 2 })
      .counts;

  it('is one with drift on', () => {
    expect(counts()).toEqual(counts('on'));
    expect(counts()).not.toEqual(counts('off'));
  });

  it('goes another way after the first year where rates are those of one year', () => {
    const flows = (baseline: RunRequest['baseline']): readonly number[][] => {
      const sample = new CareSample(careRequest({ baseline, years: 2, chance: 'averaged', drift: 'on' }), 1);
      const series = [...sample.series('flow.child-in-need.in', 0, 0)];
      return [series.slice(0, 13), series.slice(13)];
    };
    const place = baselineOf('average-authority');
    const [average, ofOneYear] = [flows(place), flows({ ...place, drifted: { need: 0.2 } })];
    expect(ofOneYear[0]).toEqual(average[0]);
    expect(ofOneYear[1]).not.toEqual(average[1]);
  });

  it('has the expected flows of one without', () => {
    expect(expectedSeries(drifting.prepared)).toEqual(expectedSeries(still.prepared));
  });

  it('spreads children in care at least twice as wide after five years', () => {
    const [wide, narrow] = [drifting, still].map((sample) => spread(sample.values('stock.care', 0, END)));
    console.log(
      `children in care after ${YEARS} years: standard deviation ${String(narrow)} without drift, ${String(wide)} with`,
    );
    expect(wide).toBeGreaterThan(2 * (narrow as number));
  });

  it('drifts alike in every scenario: a move no lever touches is the same in both', () => {
    for (let replicate = 0; replicate < 5; replicate += 1) {
      const need = [0, 1].map((scenario) => drifting.series('flow.early-help.in', scenario, replicate));
      expect(need[1]).toEqual(need[0]);
    }
  });

  it('keeps paired differences sharp', () => {
    const [drifted, without] = [drifting, still].map((sample) => spread(difference(sample)));
    console.log(
      `difference of conferences: standard deviation ${String(without)} without drift, ${String(drifted)} with`,
    );
    expect(drifted).toBeLessThan(1.5 * (without as number));
    expect(drifted).toBeLessThan(spread(drifting.values('stock.care', 0, END)) / 8);
  });

  it('keeps the mean near that without drift', () => {
    const values = drifting.values('stock.care', 0, END);
    const others = still.values('stock.care', 0, END);
    const mean = (of: readonly number[]): number => of.reduce((sum, value) => sum + value, 0) / of.length;
    const error = spread(values) / Math.sqrt(REPLICATES);
    console.log(
      `children in care after ${YEARS} years: ${mean(values).toFixed(1)} with drift, ${mean(others).toFixed(1)} without, standard error ${error.toFixed(1)}`,
    );
    expect(Math.abs(mean(values) - mean(others))).toBeLessThan(3 * error);
    expect(error / mean(others)).toBeLessThan(0.03);
  });
});

describe('what moves from one year to the next', () => {
  // Not used to estimate anything: authorities of 60,000 to 100,000 children, 31 March 2018 to 2020 (seeds/authorities).
  const OBSERVED = { oneYear: 0.062, twoYears: 0.077 };

  it('children in care, as in authorities of that size', () => {
    const changes = (from: number, to: number): number =>
      spread(
        drifting
          .values('stock.care', 0, to)
          .map((value, at) => Math.log(value / (drifting.values('stock.care', 0, from)[at] as number))),
      );
    const [one, two] = [changes(36, 48), changes(36, 60)];
    console.log(
      `change of children in care: standard deviation ${one.toFixed(3)} over a year, ${two.toFixed(3)} over two; observed ${OBSERVED.oneYear}, ${OBSERVED.twoYears}`,
    );
    expect(Math.abs(one / OBSERVED.oneYear - 1)).toBeLessThan(0.35);
    expect(Math.abs(two / OBSERVED.twoYears - 1)).toBeLessThan(0.35);
  });
});
