import { describe, expect, it } from 'vitest';
import { FIT_ROUNDS, fitAuthority, type AuthorityFit } from '../../../models/authority/fit.ts';
import { driftedKnown, readDriftedBy } from '../../../models/authority/drifted.ts';
import { shrunk, type Shrunk } from '../../../models/authority/shrink.ts';
import type { RateId } from '../../../models/authority/spread.ts';
import { CARE, POPULATION, sumOf } from '../../../models/authority/totals.ts';
import type { Baseline } from '../../../models/care/baseline.ts';
import { centralDraw } from '../../../models/care/draws.ts';
import { driftSize } from '../../../models/care/drift.ts';
import { numberOf } from '../../../models/care/library.ts';
import { DRIFT_SERIES } from '../../../models/care/drift-series.ts';
import { problemsOfOwn } from '../../../models/care/own-numbers.ts';
import { CARE_STATES } from '../../../models/care/states.ts';
import { byBand, sum } from '../../../models/fit/bands.ts';
import { measureYear } from '../../../models/fit/measure.ts';
import { library } from '../../support/seeds.ts';
import { referenceOf, totalsOf } from '../../support/authorities.ts';

const reference = referenceOf();
const MEMORY = numberOf(library, 'drift.memory');
const SALFORD = 'E08000006';
const KENT = 'E10000016';
const RUTLAND = 'E06000017';
const SCILLY = 'E06000053';

const FLOWS = {
  need: 'flow.child-in-need.in',
  plans: 'flow.child-protection.in',
  entries: 'flow.care.in',
  exits: 'flow.care.out',
} as const;

const fits = new Map<string, AuthorityFit>();
/** What each fit told of its rounds. */
const told = new Map<string, number[]>();
function fitOf(code: string): AuthorityFit {
  const rounds = told.get(code) ?? [];
  told.set(code, rounds);
  const fit = fits.get(code) ?? fitAuthority(reference, totalsOf(code), (done) => rounds.push(done));
  fits.set(code, fit);
  return fit;
}

/**
 * How far a rate had drifted: of how far it is from England’s, as a logarithm, the part that is drift, and no more than was taken to go
 * on. Of two normal numbers known by their sum, one’s part of the sum and what is unknown of it give each other.
 */
function partDrifted(id: RateId, { counted, expected, weight }: Shrunk, { drifted, population }: Baseline): number {
  if (weight === 0) return 0;
  const series = DRIFT_SERIES.find((each) => each.id === id);
  if (!series) throw new Error(`${id} does not drift.`);
  const size = driftSize(series, sum(population), centralDraw(library));
  const part = 1 - ((drifted?.[id] ?? NaN) / size) ** 2;
  return Math.log(Math.max(counted, 1 / 2) / expected) * Math.min(part, weight / MEMORY);
}

describe.each([SALFORD, KENT, RUTLAND, SCILLY])('%s', (code) => {
  const { baseline, totals, residuals } = fitOf(code);

  it('opens with as many children in care at each age as are given', () => {
    const bands = CARE.map((_, band) =>
      sum(CARE_STATES.map((state) => byBand(baseline.stock[state] ?? [])[band] ?? 0)),
    );
    bands.forEach((children, band) => {
      expect(children).toBeCloseTo(sumOf(totals, CARE.slice(band, band + 1)), 1);
    });
  });

  it('holds nothing below nothing, and uncertain numbers that can be drawn', () => {
    const numbers = [baseline.stock, baseline.entriesPerYear, baseline.calibration].flatMap((table) =>
      Object.values(table).flat(),
    );
    expect(numbers.filter((each) => !(each >= 0))).toEqual([]);
    expect(problemsOfOwn(baseline)).toEqual([]);
  });

  it('leaves unknown a part of what each rate had drifted in the year', () => {
    const population = sumOf(totals, POPULATION);
    for (const series of DRIFT_SERIES) {
      const unknown = baseline.drifted?.[series.id] ?? NaN;
      expect(unknown).toBeGreaterThan(0);
      expect(unknown).toBeLessThan(driftSize(series, population, centralDraw(library)));
    }
  });

  it('takes for drift the part of how far each rate is from England’s that is not left unknown', () => {
    const { shrunk: by } = fitOf(code);
    for (const id of ['need', 'plans', 'entries'] as const)
      expect(baseline.driftedBy?.[id]).toBeCloseTo(partDrifted(id, by[id], baseline), 9);
  });

  it('lets leaving care go back with coming into it, as far as the two were held in balance', () => {
    const { exits } = fitOf(code).shrunk;
    const together = reference.spread.balance * (1 - exits.weight) * (baseline.driftedBy?.entries ?? NaN);
    expect(baseline.driftedBy?.exits).toBeCloseTo(partDrifted('exits', exits, baseline) + together, 9);
  });

  it('runs on for a year', () => {
    const got = measureYear(library, baseline);
    expect(got.get('stock.care')).toBeGreaterThanOrEqual(0);
    expect(residuals.every(({ fitted }) => fitted >= 0)).toBe(true);
  });
});

describe.each([SALFORD, KENT])('the fitted year of %s', (code) => {
  it('has the children becoming in need, plans, entries and exits that were published', () => {
    for (const { given, fitted } of fitOf(code).residuals) expect(Math.abs(fitted / given - 1)).toBeLessThan(0.03);
  });

  it('goes on at rates between its own and England’s, from the year’s own start', () => {
    const { baseline, residuals, shrunk } = fitOf(code);
    const next = measureYear(library, baseline);
    for (const { id } of residuals) {
      const { counted, expected, weight } = shrunk[id];
      expect(weight).toBeGreaterThan(0.3);
      expect(shrunk[id].taken).toBeGreaterThanOrEqual(Math.min(counted, expected));
      expect(shrunk[id].taken).toBeLessThanOrEqual(Math.max(counted, expected));
    }
    // The next year opens with other children, so that it is like the one taken but not equal to it.
    for (const { id, taken } of residuals.filter((residual) => residual.id !== 'exits'))
      expect(Math.abs((next.get(FLOWS[id]) ?? NaN) / taken - 1), id).toBeLessThan(0.05);
  });
});

describe('a small place', () => {
  it('is given a caution, a large one none', () => {
    expect(fitOf(SCILLY).cautions).toContain('very-small');
    expect(fitOf(RUTLAND).cautions).toContain('small');
    expect(fitOf(KENT).cautions).toEqual([]);
  });

  it('is less sure of its own numbers than a large one', () => {
    for (const rate of ['need', 'plans', 'entries', 'exits'] as const) {
      expect(fitOf(RUTLAND).shrunk[rate].shape).toBeLessThan(fitOf(KENT).shrunk[rate].shape);
      expect(fitOf(RUTLAND).shrunk[rate].weight).toBeLessThan(fitOf(KENT).shrunk[rate].weight);
    }
  });
});

it('tells after each round how far it is', () => {
  fitOf(RUTLAND);
  expect(told.get(RUTLAND)).toEqual(Array.from({ length: FIT_ROUNDS }, (_, at) => at + 1));
});

it('takes no number typed wrongly by thousands for a drift that a file of it could not hold', () => {
  const { totals, baseline } = fitOf(SALFORD);
  const boxes = { ...totals.boxes, 'plans.in': { ...totals.boxes['plans.in'], value: 1e6 } };
  const typed = { ...totals, boxes };
  const { englandTotals, spread } = reference;
  const driftedBy = driftedKnown(library, typed, shrunk(library, typed, englandTotals, spread), spread);
  expect(driftedBy.plans).toBeGreaterThan(baseline.driftedBy?.plans ?? NaN);
  const problems: string[] = [];
  expect(readDriftedBy(driftedBy, 'place', problems)).toEqual(driftedBy);
  expect(problems).toEqual([]);
});
