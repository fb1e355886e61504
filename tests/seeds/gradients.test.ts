import { describe, expect, it } from 'vitest';
import { partOfEntry } from '../../models/fit/bands.ts';
import { AREA_KINDS, areaOf, type AreaRate } from '../../models/fit/areas.ts';
import { gradientOf, rateAt } from '../../models/fit/gradient.ts';
import authorities from '../../seeds/authorities/gradient-2020.json' with { type: 'json' };
import { library } from '../support/seeds.ts';

const RATES: readonly AreaRate[] = ['need', 'plans', 'plan-stock', 'care-in', 'care-out', 'care-stock'];

/** Counts of one kind, authority by authority. */
function countsOf(rate: AreaRate): { children: number; score: number; count: number }[] {
  const at = authorities.columns.indexOf(rate);
  return authorities.rows.map((row) => ({ children: row[1] ?? NaN, score: row[2] ?? NaN, count: row[at] ?? NaN }));
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0);

describe('the figures of authorities', () => {
  it('are those of 149, each with every count', () => {
    expect(authorities.rows).toHaveLength(149);
    for (const row of authorities.rows) {
      expect(row).toHaveLength(authorities.columns.length);
      expect(row.every((each) => Number.isFinite(each) && each > 0)).toBe(true);
    }
    expect(new Set(authorities.rows.map(([number]) => number)).size).toBe(149);
  });
});

describe.each(RATES)('the gradient of %s', (rate) => {
  const entry = `areas.gradient.${rate}`;
  const middle = areaOf(library, 'middle');
  const counts = countsOf(rate);
  const gradient = gradientOf(counts, middle);

  it('in the library is what the figures of authorities give', () => {
    expect(partOfEntry(library, entry, 'middle') / gradient.middle).toBeCloseTo(1, 3);
    expect(partOfEntry(library, entry, 'ten points more')).toBeCloseTo(gradient.tenPoints, 3);
    expect(partOfEntry(library, entry, 'twice the children')).toBeCloseTo(gradient.twice, 3);
    const england = (10_000 * total(counts.map(({ count }) => count))) / total(counts.map(({ children }) => children));
    expect(partOfEntry(library, entry, 'england') / england).toBeCloseTo(1, 4);
    const errors = /: ([\d.]+), ([\d.]+) and ([\d.]+)\./
      .exec(library[entry]?.caveat ?? '')
      ?.slice(1)
      .map(Number);
    expect(errors).toEqual(gradient.errors.map((error) => Number(error.toFixed(3))));
  });

  it('rises with deprivation and falls with size, beyond doubt', () => {
    expect(Math.log(gradient.tenPoints)).toBeGreaterThan(3 * gradient.errors[1]);
    expect(Math.log(gradient.twice)).toBeLessThan(-3 * gradient.errors[2]);
  });

  it('ranks the illustrative authorities, the deprived city first', () => {
    const rates = AREA_KINDS.map(({ id }) => rateAt(gradient, areaOf(library, id), middle));
    expect(rates[2]).toBeGreaterThan(Math.max(rates[0] ?? NaN, rates[1] ?? NaN) * 1.2);
  });
});

it('no authority is nearly the size and as deprived as one made up', () => {
  for (const { id } of AREA_KINDS) {
    const { children, score } = areaOf(library, id);
    const near = authorities.rows.filter(
      (row) => Math.abs((row[1] ?? 0) / children - 1) < 0.03 && Math.abs((row[2] ?? 0) - score) < 0.5,
    );
    expect(near, id).toEqual([]);
  }
});
