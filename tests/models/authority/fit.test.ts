import { describe, expect, it } from 'vitest';
import { isMissed } from '../../../models/authority/cautions.ts';
import { fitAuthority, type AuthorityFit } from '../../../models/authority/fit.ts';
import { CARE, sumOf } from '../../../models/authority/totals.ts';
import { problemsOfOwn } from '../../../models/care/own-numbers.ts';
import { CARE_STATES } from '../../../models/care/states.ts';
import { byBand, sum } from '../../../models/fit/bands.ts';
import { measureYear } from '../../../models/fit/measure.ts';
import { library } from '../../support/seeds.ts';
import { referenceOf, totalsOf } from '../../support/authorities.ts';

const reference = referenceOf();
const SALFORD = 'E08000006';
const KENT = 'E10000016';
const RUTLAND = 'E06000017';
const SCILLY = 'E06000053';

const fits = new Map<string, AuthorityFit>();
function fitOf(code: string): AuthorityFit {
  const fit = fits.get(code) ?? fitAuthority(reference, totalsOf(code));
  fits.set(code, fit);
  return fit;
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

  it('runs on for a year', () => {
    const got = measureYear(library, baseline);
    expect(got.get('stock.care')).toBeGreaterThanOrEqual(0);
    expect(residuals.every(({ fitted }) => fitted >= 0)).toBe(true);
  });
});

describe.each([SALFORD, KENT])('the fitted year of %s', (code) => {
  it('has the children becoming in need, plans, entries and exits that were taken', () => {
    const { residuals } = fitOf(code);
    expect(residuals.filter(isMissed)).toEqual([]);
  });

  it('and they lie between the published ones and what England’s rates give', () => {
    const { residuals, shrunk } = fitOf(code);
    for (const { id } of residuals) {
      const { counted, taken, expected, weight } = shrunk[id];
      expect(taken).toBeGreaterThanOrEqual(Math.min(counted, expected));
      expect(taken).toBeLessThanOrEqual(Math.max(counted, expected));
      expect(weight).toBeGreaterThan(0.3);
    }
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
  const told: number[] = [];
  fitAuthority(reference, totalsOf(RUTLAND), (done) => told.push(done));
  expect(told).toEqual(told.map((_, at) => at + 1));
  expect(told.length).toBeGreaterThan(1);
});
