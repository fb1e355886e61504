import { describe, expect, it } from 'vitest';
import { besidePublished } from '../../../models/authority/beside-published.ts';
import { authorityOf, figureOf, populationOf } from '../../../models/authority/published.ts';
import type { YearCounts } from '../../../models/returns/year-counts.ts';
import { besideTable } from '../../../src/text/returns-tables.ts';
import { publishedTable } from '../../support/authorities.ts';

const NOTHING: Omit<YearCounts, 'year'> = {
  ...{ inCare: null, fostered: null, startedCare: null, leftCare: null, inNeed: null, startedNeed: null },
  ...{ onPlans: null, startedPlans: null, startedPreProceedings: null },
};
const year = (of: number, counts: Partial<YearCounts>): YearCounts => ({ ...NOTHING, year: of, ...counts });

const salford = authorityOf(publishedTable(), 'E08000006');
if (!salford) throw new Error('Salford is missing.');

describe('counts of files beside what is published', () => {
  it('are of the latest year that both have, also as a rate', () => {
    const published = figureOf(salford, 'cla-stock', 2020) ?? NaN;
    const children = populationOf(salford, 2019) ?? NaN;
    const [beside, ...others] = besidePublished(
      [year(2019, { inCare: 5 }), year(2020, { inCare: published + 10 }), year(2021, { inCare: 7 })],
      salford,
    );
    expect(others).toEqual([]);
    expect(beside).toMatchObject({ id: 'inCare', year: 2020, publishedYear: 2020, own: published + 10, published });
    expect(beside?.ownRate).toBeCloseTo((10_000 * (published + 10)) / children, 9);
    expect(beside?.publishedRate).toBeCloseTo((10_000 * published) / children, 9);
    // As the department's own table has it, rounded.
    expect(Math.round(beside?.publishedRate ?? NaN)).toBe(figureOf(salford, 'cla-rate-per-10000', 2020));
    const [cells] = besideTable(beside ? [beside] : []).rows;
    expect(cells?.[0]).toBe('In care on 31 March, 2020');
    expect(cells?.[3]).toMatch(/^\+\d%$/);
  });

  it('are of the last year of the files where none is published, and are then not said to be apart', () => {
    const [beside] = besidePublished([year(2024, { startedPlans: 3 }), year(2025, {})], salford);
    expect(beside).toMatchObject({ id: 'startedPlans', year: 2024, publishedYear: 2020, own: 3 });
    expect(besideTable(beside ? [beside] : []).rows[0]?.[3]).toBe('–');
  });

  it('are left out where the files do not speak of a whole year', () => {
    expect(besidePublished([year(2020, {})], salford)).toEqual([]);
  });
});
