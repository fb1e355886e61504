import { describe, expect, it } from 'vitest';
import { FIRST_PLACEMENT, OTHER_PLACEMENT } from '../../../models/care/care-move.ts';
import { centralDraw } from '../../../models/care/draws.ts';
import { DRIFT_SERIES, type DriftSeries } from '../../../models/care/drift-series.ts';
import { driftChanges, driftFactors, driftSize, withDrift, type Drifting } from '../../../models/care/drift.ts';
import { numberOf } from '../../../models/care/library.ts';
import { CARE_ENTRIES, CARE_MOVES } from '../../../models/care/moves.ts';
import { CARE_STATES } from '../../../models/care/states.ts';
import { expectedFlows } from '../../../models/engine/expected.ts';
import { NO_CHANGE } from '../../../models/engine/plan.ts';
import { seedWords } from '../../../models/random/keys.ts';
import { compiledCare } from '../../../models/run/compiled-care.ts';
import { spread } from '../../support/care-runs.ts';
import { baselineOf, library } from '../../support/seeds.ts';

const YEARS = 8;
const REPLICATES = 4000;
const AVERAGE = numberOf(library, 'drift.population');
const MEMORY = numberOf(library, 'drift.memory');

const model = compiledCare(library, baselineOf('average-authority'), []);
const draw = centralDraw(library);

const drifting = (replicate: number, over: Partial<Drifting> = {}): Drifting => ({
  model,
  population: AVERAGE,
  draw,
  words: seedWords('drift'),
  replicate,
  months: YEARS * 12,
  ...over,
});

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const seriesCalled = (id: string): DriftSeries => DRIFT_SERIES.find((series) => series.id === id) ?? expect.fail(id);

/** Logarithm of the factor, less its mean, in the middle of each year of each replicate. */
function departures(series: DriftSeries, replicates: number): number[][] {
  return Array.from({ length: replicates }, (_, replicate) => {
    const factors = driftFactors(series, drifting(replicate));
    return Array.from({ length: YEARS }, (_year, year) => Math.log(factors[year * 12 + 6] as number));
  });
}

const paths = new Map(DRIFT_SERIES.map((series) => [series.id, departures(series, REPLICATES)]));
const yearOf = (id: string, year: number): number[] => (paths.get(id) ?? []).map((path) => path[year] as number);
const changeOver = (id: string, from: number, to: number): number[] =>
  (paths.get(id) ?? []).map((path) => (path[to] as number) - (path[from] as number));

describe.each(DRIFT_SERIES)('the drift of $id', (series) => {
  const size = driftSize(series, AVERAGE, draw);

  it('begins at nothing and settles at its size', () => {
    for (let year = 0; year < YEARS; year += 1) {
      const wanted = size * Math.sqrt(1 - MEMORY ** (2 * (year + 1)));
      expect(Math.abs(spread(yearOf(series.id, year)) / wanted - 1), `year ${year}`).toBeLessThan(0.04);
    }
  });

  it('changes over one year and over two as authorities do', () => {
    const wanted = (years: number): number => size * Math.sqrt(2 * (1 - MEMORY ** years));
    expect(Math.abs(spread(changeOver(series.id, YEARS - 2, YEARS - 1)) / wanted(1) - 1)).toBeLessThan(0.04);
    expect(Math.abs(spread(changeOver(series.id, YEARS - 3, YEARS - 1)) / wanted(2) - 1)).toBeLessThan(0.04);
  });

  it('has a mean factor of 1 in every year', () => {
    for (let year = 0; year < YEARS; year += 1) {
      const factors = yearOf(series.id, year).map((departure) => Math.exp(departure));
      const error = spread(factors) / Math.sqrt(REPLICATES);
      expect(Math.abs(meanOf(factors) - 1), `year ${year}`).toBeLessThan(3.5 * error);
    }
  });

  it('is the same within a year, and changes from one to the next', () => {
    const factors = driftFactors(series, drifting(7));
    expect(new Set(factors).size).toBe(YEARS);
    expect(new Set(factors.subarray(12, 24)).size).toBe(1);
  });
});

describe('the drift of a place whose rates are those of one year', () => {
  const entries = seriesCalled('entries');
  const size = driftSize(entries, AVERAGE, draw);
  /** What nobody knew of how far it had drifted. */
  const UNKNOWN = 0.3;
  const ofOneYear = (replicate: number): Float64Array =>
    driftFactors(entries, drifting(replicate, { drifted: { entries: UNKNOWN } }));

  it('is as any other in the first year, of which that year tells', () => {
    expect(ofOneYear(3).subarray(0, 12)).toEqual(driftFactors(entries, drifting(3)).subarray(0, 12));
  });

  it('loses in later years what the year had drifted and nobody knew, and has a mean factor of 1', () => {
    const all = Array.from({ length: REPLICATES }, (_, replicate) => ofOneYear(replicate));
    for (let year = 1; year < YEARS; year += 1) {
      const factors = all.map((each) => each[year * 12 + 6] as number);
      const gone = MEMORY - MEMORY ** (year + 1);
      const wanted = Math.sqrt(size * size * (1 - MEMORY ** (2 * (year + 1))) + gone * gone * UNKNOWN * UNKNOWN);
      expect(Math.abs(spread(factors.map(Math.log)) / wanted - 1), `year ${String(year)}`).toBeLessThan(0.04);
      expect(Math.abs(meanOf(factors) - 1)).toBeLessThan((3.5 * spread(factors)) / Math.sqrt(REPLICATES));
    }
  });
});

describe('drifts of different series', () => {
  const correlation = (one: string, other: string): number => {
    const [a, b] = [yearOf(one, 4), yearOf(other, 4)];
    const [meanA, meanB] = [meanOf(a), meanOf(b)];
    const together = meanOf(a.map((value, at) => (value - meanA) * ((b[at] as number) - meanB)));
    return together / spread(a) / spread(b);
  };

  it('go together as far as the evidence says, those of exits alone', () => {
    const shared = numberOf(library, 'drift.shared');
    expect(Math.abs(correlation('need', 'plans') - shared)).toBeLessThan(0.05);
    expect(Math.abs(correlation('plans', 'entries') - shared)).toBeLessThan(0.05);
    expect(Math.abs(correlation('entries', 'exits'))).toBeLessThan(0.05);
  });
});

describe('the luck of drift', () => {
  const entries = seriesCalled('entries');

  it('belongs to seed and replicate, and a longer run only goes on', () => {
    const factors = driftFactors(entries, drifting(3));
    expect(driftFactors(entries, drifting(3))).toEqual(factors);
    expect(driftFactors(entries, drifting(3, { months: 30 }))).toEqual(factors.subarray(0, 30));
    expect(driftFactors(entries, drifting(4))).not.toEqual(factors);
    expect(driftFactors(entries, drifting(3, { words: seedWords('other') }))).not.toEqual(factors);
  });

  it('is kept apart by a number of its own for each series', () => {
    const numbers = DRIFT_SERIES.map(({ number }) => number);
    expect(new Set([0, ...numbers]).size).toBe(numbers.length + 1);
  });
});

describe('the size of drift', () => {
  const entries = seriesCalled('entries');
  const sizeAt = (population: number): number => driftSize(entries, population, draw);
  const national = numberOf(library, 'drift.national.size');
  const localAt = (population: number): number => Math.sqrt(sizeAt(population) ** 2 - national ** 2);

  it('is that of the evidence in an average authority, and what the country shares on top', () => {
    expect(localAt(AVERAGE)).toBeCloseTo(numberOf(library, 'drift.entries.size'), 9);
  });

  it('falls with population as estimated, and beyond the largest authority as independent parts do', () => {
    expect(localAt(AVERAGE / 4) / localAt(AVERAGE)).toBeCloseTo(4 ** numberOf(library, 'drift.falls'), 9);
    const largest = numberOf(library, 'drift.largest-population');
    expect(localAt(largest * 36) / localAt(largest)).toBeCloseTo(1 / 6, 9);
  });

  it('is mostly what the country shares in England', () => {
    const england = baselineOf('england-2020').population.reduce((sum, children) => sum + children, 0);
    expect(localAt(england)).toBeLessThan(national);
  });
});

describe('what drifts', () => {
  const entries = (to: string): string[] => CARE_ENTRIES.filter((entry) => entry.to === to).map(({ id }) => id);
  const moves = (to: readonly string[]): string[] =>
    CARE_MOVES.filter((move) => to.includes(move.to)).map(({ id }) => id);

  it('is every way into need, plans and care', () => {
    expect(new Set(seriesCalled('need').drifts)).toEqual(
      new Set([...entries('child-in-need'), ...moves(['child-in-need'])]),
    );
    expect(new Set(seriesCalled('plans').drifts)).toEqual(new Set(moves(['child-protection'])));
    const newborns = CARE_MOVES.filter(({ brings }) => brings === 'newborn-in-care').map(({ id }) => id);
    expect(new Set(seriesCalled('entries').drifts)).toEqual(
      new Set([...entries(FIRST_PLACEMENT), ...moves([FIRST_PLACEMENT]), ...newborns]),
    );
  });

  it('is every way out of care but turning 18 and the adoption order itself', () => {
    const within = [...CARE_STATES, OTHER_PLACEMENT];
    const out = CARE_MOVES.filter(({ from, to }) => CARE_STATES.includes(from) && !within.includes(to));
    const ids = out.map(({ id }) => id).filter((id) => id !== 'placed-for-adoption.adopted');
    expect(new Set(seriesCalled('exits').drifts)).toEqual(new Set([...ids, ...moves(['care.placed-for-adoption'])]));
  });

  it('is refused where the model does not know it', () => {
    const other = { ...model, moves: model.moves.filter(({ id }) => id !== 'early-help.step-up') };
    expect(() => driftChanges(drifting(0, { model: other }))).toThrow(/early-help\.step-up/);
  });
});

describe('a plan with drift', () => {
  it('is the very same plan where nothing drifts', () => {
    expect(withDrift(NO_CHANGE, [])).toBe(NO_CHANGE);
  });

  it('keeps what it had in common', () => {
    const changes = driftChanges(drifting(0));
    const [first, ...others] = changes;
    const plan = withDrift(withDrift(NO_CHANGE, first ? [first] : []), others);
    expect(plan.common).toEqual(changes);
  });
});

describe('what a year brings, without the luck of single children', () => {
  const RUNS = 120;
  const OUTPUTS = {
    need: 'flow.child-in-need.in',
    plans: 'flow.child-protection.in',
    entries: 'flow.care.in',
  } as const;
  const stride = YEARS * 12 + 1;
  const yearsOf = (flows: Float64Array, output: string): number[] => {
    const from = model.recorder.ids.indexOf(output) * stride + 1;
    return Array.from({ length: YEARS }, (_, year) =>
      flows.subarray(from + year * 12, from + year * 12 + 12).reduce((sum, value) => sum + value, 0),
    );
  };
  const still = expectedFlows(model, NO_CHANGE, YEARS * 12);
  const runs = Array.from({ length: RUNS }, (_, replicate) =>
    expectedFlows(model, withDrift(NO_CHANGE, driftChanges(drifting(replicate))), YEARS * 12),
  );

  it.each(['need', 'plans', 'entries'] as const)('%s: changes from year to year as much as estimated', (id) => {
    const years = runs.map((flows) => yearsOf(flows, OUTPUTS[id]).map(Math.log));
    // Beside the same luck of the same replicates, so that few runs tell.
    const ratio = (over: number): number => {
      const from = Array.from({ length: YEARS - over }, (_, year) => year);
      const square = (values: readonly (readonly number[])[]): number =>
        meanOf(
          from.map((year) => spread(values.map((path) => (path[year + over] as number) - (path[year] as number))) ** 2),
        );
      return Math.sqrt(square(years) / square((paths.get(id) ?? []).slice(0, RUNS)));
    };
    console.log(
      `${id}: spread of changes of yearly totals, as a share of that of the drift: ${ratio(1).toFixed(3)} over one year, ${ratio(2).toFixed(3)} over two`,
    );
    // A little less, since a higher chance also uses up the children it could befall.
    for (const years of [1, 2]) {
      expect(ratio(years)).toBeGreaterThan(0.88);
      expect(ratio(years)).toBeLessThan(1.05);
    }
  });

  it.each(['need', 'plans', 'entries'] as const)('%s: is on average what it is without drift', (id) => {
    const wanted = yearsOf(still, OUTPUTS[id]).reduce((sum, value) => sum + value, 0);
    const totals = runs.map((flows) => yearsOf(flows, OUTPUTS[id]).reduce((sum, value) => sum + value, 0) / wanted);
    const error = spread(totals) / Math.sqrt(RUNS);
    console.log(
      `${id}: mean of ${RUNS} drifting runs over that without drift ${meanOf(totals).toFixed(4)}, standard error ${error.toFixed(4)}`,
    );
    expect(Math.abs(meanOf(totals) - 1)).toBeLessThan(3 * error);
    expect(error).toBeLessThan(0.02);
  });
});
